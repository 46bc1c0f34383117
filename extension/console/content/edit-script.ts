import type { Choice, ScriptDocument, Stage, Step } from '#shared/script/document'

/** The script with one step changed. */
export function withStep(script: ScriptDocument, stepId: string, change: Partial<Step>): ScriptDocument {
  return { ...script, steps: script.steps.map((step) => (step.id === stepId ? clean({ ...step, ...change }) : step)) }
}

/** Puts a new, empty step behind another (at the end for none); gives its id too. */
export function addStep(script: ScriptDocument, afterId: string | null, stage: Stage): { script: ScriptDocument; stepId: string } {
  const stepId = freeId(stage, script.steps.map((step) => step.id))
  const step: Step = { id: stepId, stage, say: '', guarded: false, choices: [] }
  return { script: inserted(script, afterId, step), stepId }
}

/** Puts a copy of a step behind it; its answers lead where the original's lead. */
export function duplicateStep(script: ScriptDocument, stepId: string): { script: ScriptDocument; stepId: string } {
  const original = script.steps.find((step) => step.id === stepId)
  if (!original) return { script, stepId }
  const id = freeId(original.stage, script.steps.map((step) => step.id))
  return { script: inserted(script, stepId, { ...original, id }), stepId: id }
}

/** Takes a step out. Answers that led to it then lead nowhere known; the check names each of them. */
export function deleteStep(script: ScriptDocument, stepId: string): ScriptDocument {
  return { ...script, steps: script.steps.filter((step) => step.id !== stepId) }
}

/** Moves a step up (-1) or down (1) in the list; the way through the script stays as it is. */
export function moveStep(script: ScriptDocument, stepId: string, by: -1 | 1): ScriptDocument {
  return { ...script, steps: moved(script.steps, script.steps.findIndex((step) => step.id === stepId), by) }
}

/** The step with one more answer; it ends the script until it is led somewhere. */
export function addChoice(step: Step): Step {
  const choice: Choice = { id: freeId('answer', step.choices.map((one) => one.id)), label: '', to: null }
  return { ...step, choices: [...step.choices, choice] }
}

/** The step with one answer changed. */
export function withChoice(step: Step, choiceId: string, change: Partial<Choice>): Step {
  return { ...step, choices: step.choices.map((choice) => (choice.id === choiceId ? clean({ ...choice, ...change }) : choice)) }
}

/** A list with one item moved by one place; unchanged at its ends. */
export function moved<T>(items: readonly T[], from: number, by: -1 | 1): readonly T[] {
  const item = items[from]
  const to = from + by
  if (item === undefined || to < 0 || to >= items.length) return items
  return items.filter((_, index) => index !== from).toSpliced(to, 0, item)
}

/** "probe-3": the first number from the list's length on that is not taken. */
export function freeId(stem: string, taken: readonly string[]): string {
  let number = taken.length + 1
  while (taken.includes(`${stem}-${number}`)) number += 1
  return `${stem}-${number}`
}

function inserted(script: ScriptDocument, afterId: string | null, step: Step): ScriptDocument {
  const at = script.steps.findIndex((other) => other.id === afterId)
  const steps = script.steps.toSpliced(at < 0 ? script.steps.length : at + 1, 0, step)
  return { ...script, steps, start: script.steps.length === 0 ? step.id : script.start }
}

/** An optional part set to nothing is no part at all. */
function clean<T extends object>(value: T): T {
  // Only keys that are undefined are dropped, which every optional property allows.
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T
}
