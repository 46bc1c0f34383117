import { DISPOSITION_TRAITS } from '../playbook/disposition.ts'
import type { Disposition } from '../playbook/disposition.ts'
import type { Choice, GateState, RequiredStatement, ScriptDocument, Step } from './document.ts'

/** One step the call went through; `choiceId` is the answer that led on, `null` for the last one. */
export interface PathEntry {
  stepId: string
  at: number
  choiceId: string | null
}

/** Where a call stands in its script: the part of a call's draft that the script owns. Instants are ms UTC. */
export interface Walk {
  gate: GateState
  /** `null` once the script has ended. */
  stepId: string | null
  path: readonly PathEntry[]
  disclosures: readonly { statementId: string; at: number }[]
}

/** What a saved call has room for; beyond it an answer that leads on is not taken. */
const PATH_MAX = 300
const DISCLOSURES_MAX = 100

/** Stands on the first step. A script without its start step begins ended. */
export function beginWalk(script: ScriptDocument, at: number, gate: GateState = 'UNKNOWN'): Walk {
  const start = stepOf(script, script.start)
  return start
    ? { gate, stepId: start.id, path: [{ stepId: start.id, at, choiceId: null }], disclosures: [] }
    : { gate, stepId: null, path: [], disclosures: [] }
}

/** The step to show; `null` once the script has ended or if it no longer has that step. */
export function currentStep(script: ScriptDocument, walk: Walk): Step | null {
  return walk.stepId === null ? null : (stepOf(script, walk.stepId) ?? null)
}

/** Debt facts are hidden until the right person is verified, whatever the path. */
export function isHidden(step: Step, gate: GateState): boolean {
  return step.guarded && gate !== 'VERIFIED'
}

/**
 * Takes an answer of the current step. The same walk comes back if there is nothing to answer: the script has ended, the
 * step has no such answer, or the step is hidden – a line nobody saw was not answered.
 */
export function choose(script: ScriptDocument, walk: Walk, choiceId: string, at: number): Walk {
  const step = currentStep(script, walk)
  const choice = step?.choices.find((other) => other.id === choiceId)
  if (!step || !choice || isHidden(step, walk.gate)) return walk
  const next = choice.to === null ? undefined : stepOf(script, choice.to)
  if (next && walk.path.length >= PATH_MAX) return walk
  const answered = walk.path.map((entry, index) => (index === walk.path.length - 1 ? { ...entry, choiceId } : entry))
  return {
    ...walk,
    gate: choice.gate ?? walk.gate,
    stepId: next?.id ?? null,
    path: next ? [...answered, { stepId: next.id, at, choiceId: null }] : answered,
  }
}

/**
 * Undoes the last answer; what was said stays ticked. The gate becomes what it was at that step. Where the path does not
 * tell – the undone answer was the first to move it – it is UNKNOWN, which protects most.
 */
export function back(script: ScriptDocument, walk: Walk): Walk {
  const answered = walk.path.at(-1)?.choiceId ?? null
  const kept = answered === null ? walk.path.slice(0, -1) : walk.path
  const last = kept.at(-1)
  if (!last) return walk
  const undone = choiceOf(script, last)
  const path = [...kept.slice(0, -1), { ...last, choiceId: null }]
  return {
    ...walk,
    gate: undone?.gate ? (lastGate(script, path) ?? 'UNKNOWN') : walk.gate,
    stepId: last.stepId,
    path,
  }
}

/** Ticks a statement as said, or takes the tick away. */
export function tick(walk: Walk, statementId: string, at: number): Walk {
  const others = walk.disclosures.filter((said) => said.statementId !== statementId)
  if (others.length < walk.disclosures.length) return { ...walk, disclosures: others }
  if (others.length >= DISCLOSURES_MAX) return walk
  return { ...walk, disclosures: [...others, { statementId, at }] }
}

/** Outcome named by the latest answer that has one and fits the gate; a proposal, people choose. */
export function proposedDisposition(script: ScriptDocument, walk: Walk): Disposition | null {
  const named = walk.path.flatMap((entry) => choiceOf(script, entry)?.disposition ?? [])
  return named.findLast((outcome) => walk.gate === 'VERIFIED' || !DISPOSITION_TRAITS[outcome].needsVerified) ?? null
}

/** Statements of the steps gone through that are not ticked yet, in the order of the call, each once. */
export function missingStatements(script: ScriptDocument, walk: Walk): readonly RequiredStatement[] {
  const said = new Set(walk.disclosures.map((statement) => statement.statementId))
  const seen = walk.path.flatMap((entry) => {
    const step = stepOf(script, entry.stepId)
    const unseen = step && entry.choiceId === null && isHidden(step, walk.gate)
    return unseen ? [] : (step?.required ?? [])
  })
  return seen.filter((statement, index) => !said.has(statement.id) && seen.findIndex((other) => other.id === statement.id) === index)
}

function stepOf(script: ScriptDocument, stepId: string): Step | undefined {
  return script.steps.find((step) => step.id === stepId)
}

function choiceOf(script: ScriptDocument, entry: PathEntry): Choice | undefined {
  return stepOf(script, entry.stepId)?.choices.find((choice) => choice.id === entry.choiceId)
}

function lastGate(script: ScriptDocument, path: readonly PathEntry[]): GateState | undefined {
  return path.flatMap((entry) => choiceOf(script, entry)?.gate ?? []).at(-1)
}
