import { DISPOSITION_TRAITS } from '../playbook/disposition.ts'
import type { GateState, ScriptDocument, Step } from './document.ts'
import { problem } from './problem.ts'
import type { ScriptProblem } from './problem.ts'

/** A way a call can stand on a step: the gate then, and whether an answer before it named an outcome. */
interface Standing {
  step: Step
  gate: GateState
  outcome: boolean
}

/** Follows every path of a script: what cannot be reached, what cannot end, and what would be shown to the wrong person. */
export function checkFlow(script: ScriptDocument): ScriptProblem[] {
  const steps = new Map(script.steps.toReversed().map((step) => [step.id, step]))
  const start = steps.get(script.start)
  if (!start) return []
  const standings = explore(start, steps)
  const reached = new Set(standings.map((standing) => standing.step.id))
  const ending = canEnd([...steps.values()], steps)
  return [
    ...[...steps.keys()].filter((id) => !reached.has(id)).map((id) => problem('step-unreachable', id)),
    ...(ending.has(start.id) ? [] : [problem('endless', null)]),
    ...[...reached].filter((id) => ending.has(start.id) && !ending.has(id)).map((id) => problem('no-exit', id)),
    ...checkGuards(script, standings),
    ...checkOutcomes(standings),
  ]
}

function explore(start: Step, steps: ReadonlyMap<string, Step>): Standing[] {
  const found = new Map<string, Standing>()
  const open: Standing[] = [{ step: start, gate: 'UNKNOWN', outcome: false }]
  for (let standing = open.pop(); standing; standing = open.pop()) {
    const key = `${standing.step.id} ${standing.gate} ${standing.outcome}`
    if (found.has(key)) continue
    found.set(key, standing)
    for (const choice of standing.step.choices) {
      const step = choice.to === null ? undefined : steps.get(choice.to)
      if (step) open.push({ step, gate: choice.gate ?? standing.gate, outcome: standing.outcome || choice.disposition !== undefined })
    }
  }
  return [...found.values()]
}

/** Ids of the steps from which some answers lead to an end. */
function canEnd(all: readonly Step[], steps: ReadonlyMap<string, Step>): Set<string> {
  const ending = new Set(all.filter((step) => step.choices.length === 0 || step.choices.some((choice) => choice.to === null)).map((step) => step.id))
  for (let grown = true; grown; ) {
    const more = all.filter((step) => !ending.has(step.id) && step.choices.some(({ to }) => to !== null && steps.has(to) && ending.has(to)))
    for (const step of more) ending.add(step.id)
    grown = more.length > 0
  }
  return ending
}

function checkGuards(script: ScriptDocument, standings: readonly Standing[]): ScriptProblem[] {
  if (script.appliesTo.audience === 'third_party') {
    return script.steps.filter((step) => step.guarded).map((step) => problem('third-party-guarded', step.id))
  }
  return stepsOf(standings, ({ step, gate }) => step.guarded && gate !== 'VERIFIED').map((id) => problem('guard-unverified', id))
}

function checkOutcomes(standings: readonly Standing[]): ScriptProblem[] {
  const unnamed = stepsOf(standings, ({ step, outcome }) => !outcome
    && (step.choices.length === 0 || step.choices.some((choice) => choice.to === null && choice.disposition === undefined)))
  const unfit = stepsOf(standings, ({ step, gate }) => step.choices.some((choice) =>
    choice.disposition !== undefined && DISPOSITION_TRAITS[choice.disposition].needsVerified && (choice.gate ?? gate) !== 'VERIFIED'))
  return [
    ...unnamed.map((id) => problem('disposition-missing', id)),
    ...unfit.map((id) => problem('disposition-unverified', id)),
  ]
}

function stepsOf(standings: readonly Standing[], holds: (standing: Standing) => boolean): string[] {
  return [...new Set(standings.filter(holds).map((standing) => standing.step.id))]
}
