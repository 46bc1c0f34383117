import type { DebtorView } from '#shared/contract/debtor'
import type { Decision } from '#shared/dial/decision'
import type { Channel } from '#shared/packs/pack'
import { decideFor } from '#shared/policy/decide-for'
import type { HouseContent } from '#shared/policy/policy'

/** Account of the debtor that the open record is about: the server lists it first. */
export function accountOf(debtor: DebtorView): string | null {
  return debtor.accounts[0]?.accountId ?? null
}

/** `null` where the rules for this debtor are not on this machine or nobody knows where he is. */
export function decideNumber(debtor: DebtorView, { phoneId, channel = 'call', at }: { phoneId: string; channel?: Channel; at: number }, house: HouseContent | null): Decision | null {
  const accountId = accountOf(debtor)
  if (!accountId || !house) return null
  try {
    return decideFor(debtor, { phoneId, accountId, channel, at }, house)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
