import type { Decision } from '#shared/dial/decision'
import { decideFor, type RuledSubject } from '#shared/policy/decide-for'
import type { HouseContent } from '#shared/policy/policy'
import type { FollowUpKind } from '#shared/follow-up/follow-up'

/** Kinds that call somebody; the others call nobody, so no rule is asked. */
const CALLS: readonly FollowUpKind[] = ['retry', 'callback', 'promise_reminder']

export function callsSomebody(kind: FollowUpKind): boolean {
  return CALLS.includes(kind)
}

/**
 * What the rules say of calling the debtor about an account at `at`: the best answer for his own numbers, the one called last
 * first; without one of his own, for all. `null`: he has no number, or no rules are shipped for his book.
 */
export function answerFor(subject: RuledSubject, asked: { accountId: string; phoneId: string; at: number }, house: HouseContent): Decision | null {
  const own = subject.phones.filter(({ party }) => party === 'debtor')
  const numbers = (own.length > 0 ? own : subject.phones).toSorted((one, other) => Number(other.phoneId === asked.phoneId) - Number(one.phoneId === asked.phoneId))
  try {
    const answers = numbers.map(({ phoneId }) => decideFor(subject, { phoneId, accountId: asked.accountId, channel: 'call', at: asked.at }, house))
    return answers.toSorted((one, other) => waitOf(one) - waitOf(other) || one.warnings.length - other.warnings.length)[0] ?? null
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** How long one must wait: allowed now comes first, never by time alone last. */
function waitOf({ verdict, nextAllowedAt }: Decision): number {
  return verdict === 'allow' ? 0 : (nextAllowedAt ?? Number.MAX_VALUE)
}

/** The rule that keeps a call from being made longest, as an agent reads it. */
export function lastingDenial({ denials }: Decision): { rule: string; cite: string; say: Decision['denials'][number]['say'] } | null {
  const [first] = denials.toSorted((one, other) => (other.until ?? Number.MAX_VALUE) - (one.until ?? Number.MAX_VALUE))
  return first ? { rule: first.rule, cite: first.cite, say: first.say } : null
}
