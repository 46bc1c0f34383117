import type { Choice, ScriptDocument, Step } from '#shared/script/document'

export const STEP_PARTS = ['say', 'tip', 'stage', 'guarded', 'required', 'choices'] as const
export const HEAD_PARTS = ['title', 'language', 'buckets', 'audience', 'jurisdictions', 'start', 'order'] as const

/** One part that changed; texts as they were and as they are, empty for none. */
export interface Change<P extends string> {
  part: P
  before: string
  after: string
}
export type ScriptDifference =
  | { kind: 'head'; changes: readonly Change<(typeof HEAD_PARTS)[number]>[] }
  | { kind: 'added'; step: Step }
  | { kind: 'removed'; step: Step }
  | { kind: 'changed'; step: Step; changes: readonly Change<(typeof STEP_PARTS)[number]>[] }

/** Names of things that are codes, in the reader's language. */
export interface Names {
  stage: (stage: Step['stage']) => string
  yesNo: (yes: boolean) => string
  /** Without its number, which moves when a step is added. */
  stepName: (script: ScriptDocument, stepId: string | null) => string
  reordered: string
  gate: (gate: NonNullable<Choice['gate']>) => string
  disposition: (code: NonNullable<Choice['disposition']>) => string
  audience: (audience: ScriptDocument['appliesTo']['audience']) => string
}

/** What differs between two scripts, for people to read: the head, then every step in the order of the newer one. */
export function scriptDifferences(before: ScriptDocument, after: ScriptDocument, names: Names): readonly ScriptDifference[] {
  const head = headChanges(before, after, names)
  const was = new Map(before.steps.map((step) => [step.id, step]))
  const is = new Set(after.steps.map((step) => step.id))
  const steps = after.steps.flatMap((step): ScriptDifference[] => {
    const old = was.get(step.id)
    if (!old) return [{ kind: 'added', step }]
    const changes = stepChanges(before, old, after, step, names)
    return changes.length > 0 ? [{ kind: 'changed', step, changes }] : []
  })
  const removed = before.steps.filter((step) => !is.has(step.id)).map((step): ScriptDifference => ({ kind: 'removed', step }))
  return [...(head.length > 0 ? [{ kind: 'head' as const, changes: head }] : []), ...steps, ...removed]
}

function headChanges(before: ScriptDocument, after: ScriptDocument, names: Names): Change<(typeof HEAD_PARTS)[number]>[] {
  const orderChanged = sharedOrder(before, after) !== sharedOrder(after, before)
  return [
    change('title', before.title, after.title),
    change('language', before.language, after.language),
    change('buckets', before.appliesTo.buckets.join(', '), after.appliesTo.buckets.join(', ')),
    change('audience', names.audience(before.appliesTo.audience), names.audience(after.appliesTo.audience)),
    change('jurisdictions', before.appliesTo.jurisdictions.join(', '), after.appliesTo.jurisdictions.join(', ')),
    ...(before.start === after.start ? [] : [{ part: 'start' as const, before: names.stepName(before, before.start), after: names.stepName(after, after.start) }]),
    ...(orderChanged ? [{ part: 'order' as const, before: '', after: names.reordered }] : []),
  ].flatMap((one) => one ?? [])
}

/** Ids of the steps both have, in the order of the first. */
function sharedOrder(one: ScriptDocument, other: ScriptDocument): string {
  return one.steps.filter((step) => other.steps.some((same) => same.id === step.id)).map((step) => step.id).join(' ')
}

function stepChanges(before: ScriptDocument, old: Step, after: ScriptDocument, step: Step, names: Names): Change<(typeof STEP_PARTS)[number]>[] {
  return [
    change('say', old.say, step.say),
    change('tip', old.tip ?? '', step.tip ?? ''),
    change('stage', names.stage(old.stage), names.stage(step.stage)),
    change('guarded', names.yesNo(old.guarded), names.yesNo(step.guarded)),
    change('required', statements(old), statements(step)),
    JSON.stringify(old.choices) === JSON.stringify(step.choices) ? null : change('choices', oldAnswers(before, old, after, step, names), answers(after, step, names)),
  ].flatMap((one) => one ?? [])
}

function change<P extends string>(part: P, before: string, after: string): Change<P> | null {
  return before === after ? null : { part, before, after }
}

function statements(step: Step): string {
  return (step.required ?? []).map((statement) => `${statement.label} (${statement.source})`).join('\n')
}

function answers(script: ScriptDocument, step: Step, names: Names): string {
  return step.choices.map((choice) => answer(script, choice, names)).join('\n')
}

/** An answer that did not change is named as it is named now, even if the step it leads to was reworded. */
function oldAnswers(before: ScriptDocument, old: Step, after: ScriptDocument, step: Step, names: Names): string {
  const kept = (choice: Choice) => step.choices.some((one) => JSON.stringify(one) === JSON.stringify(choice))
  return old.choices.map((choice) => answer(kept(choice) ? after : before, choice, names)).join('\n')
}

function answer(script: ScriptDocument, choice: Choice, names: Names): string {
  const marks = [choice.gate && names.gate(choice.gate), choice.disposition && names.disposition(choice.disposition)].filter(Boolean)
  return `${choice.label} → ${names.stepName(script, choice.to)}${marks.length > 0 ? ` [${marks.join(', ')}]` : ''}`
}
