import type { Finding } from '#shared/dial/decision'

/** The rules of these findings, each once, as a lead reads them. */
export function rulesOf(findings: readonly Pick<Finding, 'rule' | 'cite' | 'say'>[]) {
  return [...new Map(findings.map(({ rule, cite, say }) => [rule, { rule, cite, say }])).values()]
}
