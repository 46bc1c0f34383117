/** What a check of the organisation's own content can find. The first stop publishing, the others deserve a look. */
const ERRORS = [
  'rule-twice', 'span-reversed', 'span-empty', 'spans-overlap', 'dates-reversed', 'fact-unknown', 'fact-unfit', 'region-unknown',
  'portfolio-unknown', 'closes-everything',
] as const
const WARNINGS = [
  'says-nothing', 'day-twice', 'date-twice', 'date-past', 'hold-long', 'closes-calls', 'closes-by-default', 'never-stricter', 'never-applies',
  'text-missing', 'text-same',
] as const
export const POLICY_PROBLEM_CODES = [...ERRORS, ...WARNINGS] as const
export type PolicyProblemCode = (typeof POLICY_PROBLEM_CODES)[number]

/** One finding. `path` names the place ("rules.0.allow.1"); the message is English and names what it is about. */
export interface PolicyProblem {
  path: string
  code: PolicyProblemCode
  severity: 'error' | 'warning'
  message: string
}

/** A finding with the severity its code has. */
export function problem(code: PolicyProblemCode, path: string, message: string): PolicyProblem {
  return { path, code, severity: ERRORS.some((known) => known === code) ? 'error' : 'warning', message }
}
