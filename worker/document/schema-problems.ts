import type { z } from 'zod'

type Issue = z.core.$ZodIssue
type Place = readonly PropertyKey[]

/** Places a schema refused, with its own words. Of a choice between shapes the one that fits best is told, down to the field. */
export function schemaProblems(error: z.ZodError): { path: string; message: string }[] {
  return error.issues.flatMap((issue) => deepest(issue, []))
}

function deepest(issue: Issue, within: Place): { path: string; message: string }[] {
  const path = [...within, ...issue.path]
  const branches = issue.code === 'invalid_union' ? issue.errors.filter((issues) => issues.length > 0) : []
  const [best] = branches.toSorted((one, other) => misfit(one) - misfit(other))
  if (best) return best.flatMap((inner) => deepest(inner, path))
  return [{ path: path.map(String).join('.'), message: issue.code === 'unrecognized_keys' ? 'Unknown fields.' : issue.message }]
}

/** A shape of another kind, or one that does not know some of the fields, was not meant. */
function misfit(issues: readonly Issue[]): number {
  return issues.reduce((sum, issue) => {
    const isOtherKind = issue.code === 'invalid_value' && issue.path.join('.') === 'kind'
    return sum + 1 + (isOtherKind ? 100 : 0) + (issue.code === 'unrecognized_keys' ? 10 * issue.keys.length : 0)
  }, 0)
}
