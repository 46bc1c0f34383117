import type { Decision } from '#shared/dial/decision'
import type { OverrideRow } from './store.ts'

/**
 * Whether this leave lets this call pass: granted, not run out, not used, for this agent, debtor, account and number, and
 * naming every rule that denies – each of which must be a presumption that may be passed for the reason given.
 */
export function passes(
  leave: OverrideRow,
  { decision, at, ...call }: { agentId: string; debtorId: string; accountId: string; phoneId: string; decision: Decision; at: number },
): boolean {
  const same = leave.agentId === call.agentId && leave.debtorId === call.debtorId && leave.accountId === call.accountId && leave.phoneId === call.phoneId
  const stands = leave.state === 'granted' && leave.expiresAt !== null && at < leave.expiresAt
  return same && stands && decision.denials.every(({ rule, presumption }) => presumption?.reasons.includes(leave.reason) && leave.rules.some((passed) => passed.rule === rule))
}
