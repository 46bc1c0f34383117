import { checkFlow } from './check-flow.ts'
import { checkWording } from './check-wording.ts'
import type { ScriptDocument, Step } from './document.ts'
import { problem } from './problem.ts'
import type { ScriptProblem } from './problem.ts'

export { SCRIPT_PROBLEM_CODES } from './problem.ts'
export type { ScriptProblem, ScriptProblemCode } from './problem.ts'

const CHOICES_MAX = 5

/** Everything that stops this script from being published (errors) or deserves a look (warnings), errors first. */
export function checkScript(script: ScriptDocument): readonly ScriptProblem[] {
  const found = [...checkIds(script), ...checkFlow(script), ...script.steps.flatMap((step) => checkWording(script, step))]
  return found.toSorted((one, other) => Number(one.severity === 'warning') - Number(other.severity === 'warning'))
}

function checkIds(script: ScriptDocument): ScriptProblem[] {
  const ids = new Set(script.steps.map((step) => step.id))
  return [
    ...(ids.has(script.start) ? [] : [problem('start-missing', null, { start: script.start })]),
    ...repeated(script.steps.map((step) => step.id)).map((id) => problem('duplicate-step', id)),
    ...script.steps.flatMap((step) => checkChoices(step, ids)),
  ]
}

function checkChoices(step: Step, ids: ReadonlySet<string>): ScriptProblem[] {
  const targets = [...new Set(step.choices.flatMap((choice) => choice.to ?? []))]
  return [
    ...repeated(step.choices.map((choice) => choice.id)).map((choice) => problem('duplicate-choice', step.id, { choice })),
    ...targets.filter((to) => !ids.has(to)).map((target) => problem('target-missing', step.id, { target })),
    ...(step.choices.length > CHOICES_MAX ? [problem('too-many-choices', step.id, { count: step.choices.length, max: CHOICES_MAX })] : []),
  ]
}

function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))]
}
