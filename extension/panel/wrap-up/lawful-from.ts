import type { DebtorView } from '#shared/contract/debtor'
import type { CallState } from '#shared/contract/messages'
import { DISPOSITION_TRAITS, type Disposition } from '#shared/playbook/disposition'
import type { HouseContent } from '#shared/policy/policy'
import { decideNumber } from '../../background/decide-number.ts'

/** The debtor as he will be known once this call has its outcome. */
export function afterThisCall(debtor: DebtorView, call: CallState, disposition: Disposition): DebtorView {
  const { result } = DISPOSITION_TRAITS[disposition]
  return { ...debtor, history: debtor.history.map((past) => (past.contactId === call.contactId ? { ...past, result, disposition } : past)) }
}

/** First instant from `at` on at which the dial check allows another call to the same number; `null`: never by time alone. */
export function lawfulFrom(debtor: DebtorView, phoneId: string | null, house: HouseContent | null): (at: number) => number | null {
  return (at) => {
    const decision = phoneId === null ? null : decideNumber(debtor, { phoneId, at }, house)
    if (!decision) return null
    return decision.verdict === 'allow' ? at : decision.nextAllowedAt
  }
}
