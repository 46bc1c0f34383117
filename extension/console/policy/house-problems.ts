import type { z } from 'zod'
import type { ContentProblem } from '#shared/contract/content'
import { ClosingDays, Hold, Policy } from '#shared/contract/policy'
import { LOCALES } from '#shared/locale/locale'
import { POLICY_PROBLEM_CODES } from '#shared/policy/problem'
import { LANGUAGE_NAMES } from '../../ui/language-name.ts'
import { inOrder, type Problem } from '../content/problem.ts'
import type { HouseKind } from '../rules/house-pack.ts'
import type { Say } from '../rules/condition-words.ts'

const SCHEMAS = { policy: Policy, 'closing-days': ClosingDays, hold: Hold } as const
type Issue = z.core.$ZodIssue

/** What the form itself can tell is not filled in, and what the server's check found; errors first. `at` is the path of the place. */
export function houseProblems(kind: HouseKind, content: unknown, checked: readonly ContentProblem[], say: Say): readonly Problem[] {
  const parsed = SCHEMAS[kind].safeParse(content)
  const fields = parsed.success ? [] : parsed.error.issues.flatMap(leavesOf).map((issue) => fieldProblem(issue, say))
  // What the form says already in the reader's language need not be said again.
  const places = new Set(fields.map(({ at }) => at))
  const found = checked.filter(({ path }) => !places.has(path)).map((problem) => checkedProblem(problem, say))
  return inOrder([...fields, ...found])
}

/** A refusal of the server – a place, and a code of the check before its English words, or words alone – as a problem of that place. */
export function refusedProblem({ field, message }: { field: string; message: string }, say: Say): Problem {
  return checkedProblem({ path: field.replace(/^content\./, ''), code: message.split(' ')[0] ?? '', severity: 'error', message }, say)
}

/** Problems at a place or within it. */
export function problemsUnder(problems: readonly Problem[], ...places: readonly string[]): readonly Problem[] {
  return problems.filter(({ at }) => at !== null && places.some((place) => at === place || at.startsWith(`${place}.`)))
}

function checkedProblem({ path, code, severity, message }: ContentProblem, say: Say): Problem {
  const known = POLICY_PROBLEM_CODES.find((one) => one === code)
  return { key: `${path} ${code}`, severity, at: path === '' ? null : path, words: known ? say(`policy.problem.${known}`) : message }
}

function fieldProblem(issue: Issue, say: Say): Problem {
  const path = issue.path.map(String)
  const field = fieldName(path, say)
  const words =
    issue.code === 'too_small'
      ? say('content.field.missing', { field })
      : issue.code === 'too_big'
        ? say('content.field.too-long', { field, max: Number(issue.maximum) })
        : say('content.field.invalid', { field })
  return { key: `${issue.code} ${path.join('.')}`, severity: 'error', at: path.length > 0 ? path.join('.') : null, words }
}

/** Of the kinds a rule could be, the one it comes closest to says what is wrong with it. */
function leavesOf(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue]
  const closest = issue.errors.toSorted((one, other) => distance(one) - distance(other))[0] ?? []
  return closest.flatMap((inner) => leavesOf({ ...inner, path: [...issue.path, ...inner.path] }))
}

function distance(issues: readonly Issue[]): number {
  const otherKind = issues.some(({ path, code }) => path[0] === 'kind' || code === 'unrecognized_keys')
  return issues.length + (otherKind ? 1000 : 0)
}

const FIELDS = [
  'title', 'portfolios', 'regions', 'offlineMaxMinutes', 'rules', 'cite', 'url', 'say', 'allow', 'limit', 'window', 'per', 'counts', 'when', 'unless', 'from', 'to', 'reason', 'days',
  'date', 'only', 'avoid',
]

function fieldName(path: readonly string[], say: Say): string {
  const field = path.findLast((part) => FIELDS.includes(part))
  const name = field ? say(`policy.field.${field}`) : path.join('.')
  const language = LOCALES.find((locale) => path.includes(locale))
  return language ? say('policy.field.in-language', { field: name, language: LANGUAGE_NAMES[language] }) : name
}
