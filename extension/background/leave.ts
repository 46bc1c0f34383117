import type { DebtorView } from '#shared/contract/debtor'
import type { OverrideView } from '#shared/contract/override'
import type { Decision } from '#shared/dial/decision'
import type { PresumptionReason } from '#shared/packs/pack'

/** Whether everything that forbids is a presumption, which the law lets a lead pass for named reasons. */
export function isPresumed({ denials }: Decision): boolean {
  return denials.length > 0 && denials.every(({ presumption }) => presumption !== undefined)
}

/** Reasons for which all of them may be passed. */
export function presumptionReasons({ denials }: Decision): PresumptionReason[] {
  const [first, ...others] = denials.map(({ presumption }) => presumption?.reasons ?? [])
  return (first ?? []).filter((reason) => others.every((reasons) => reasons.includes(reason)))
}

/** The newest leave asked for one number. */
export function leaveOf(leaves: readonly OverrideView[], debtor: DebtorView, phoneId: string): OverrideView | null {
  return leaves.filter((leave) => leave.debtorId === debtor.debtorId && leave.phoneId === phoneId).toSorted((one, other) => other.askedAt - one.askedAt)[0] ?? null
}

/** Whether a leave lets a call pass everything that forbids it at `at` (server's clock). */
export function passes(leave: OverrideView | null, decision: Decision, at: number): leave is OverrideView {
  if (leave?.state !== 'granted' || (leave.expiresAt !== null && at >= leave.expiresAt) || !isPresumed(decision)) return false
  return decision.denials.every((denial) => leave.rules.some(({ rule }) => rule === denial.rule))
}

/** Whether somebody waits for an answer, or an answer for its use. */
export function isPending({ state }: OverrideView): boolean {
  return state === 'asked' || state === 'granted'
}
