/** What a check of a script can find. */
export const SCRIPT_PROBLEM_CODES = [
  'start-missing', 'duplicate-step', 'duplicate-choice', 'target-missing', 'too-many-choices',
  'step-unreachable', 'no-exit', 'endless',
  'message-broken', 'variable-unknown', 'variable-not-spoken',
  'debt-unguarded', 'guard-unverified', 'third-party-debt', 'third-party-guarded',
  'say-long', 'disposition-missing', 'disposition-unverified',
] as const
export type ScriptProblemCode = (typeof SCRIPT_PROBLEM_CODES)[number]

/** One finding. An error stops publishing, a warning is listed. `values` fill the sentence that explains the code. */
export interface ScriptProblem {
  code: ScriptProblemCode
  severity: 'error' | 'warning'
  /** `null`: the script as a whole. */
  stepId: string | null
  values: Readonly<Record<string, string | number>>
}

/** Listed, but no reason to stop: the script would still be lawful and usable. */
const WARNINGS: ReadonlySet<ScriptProblemCode> = new Set([
  'variable-not-spoken', 'say-long', 'disposition-missing', 'disposition-unverified',
])

/** A finding with the severity its code has. */
export function problem(code: ScriptProblemCode, stepId: string | null, values: ScriptProblem['values'] = {}): ScriptProblem {
  return { code, severity: WARNINGS.has(code) ? 'warning' : 'error', stepId, values }
}
