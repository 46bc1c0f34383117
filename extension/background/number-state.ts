import type { DebtorView } from '#shared/contract/debtor'
import type { NumberState } from '#shared/contract/messages'
import { decide } from '#shared/dial/decide'
import { lightOf, type Decision, type Light } from '#shared/dial/decision'
import { factsFor } from '#shared/dial/subject'
import { packsById } from '#shared/packs/shipped'
import type { Tab } from './tab.ts'

/** An older history may miss a colleague's call: what it would allow is then unknown. */
export const FRESH_MS = 90_000

/** Account of the debtor that the open record is about: the server lists it first. */
export function accountOf(debtor: DebtorView): string | null {
  return debtor.accounts[0]?.accountId ?? null
}

/** Whether what is known of the debtor may still allow a call. */
export function isFresh(tab: Tab, now: number): boolean {
  return tab.fetchedAt !== null && now - tab.fetchedAt < FRESH_MS && now >= tab.fetchedAt - 1000
}

/** A decision also shows numbers that move while its verdict stands (a day begins, an attempt leaves the window). */
const REUSE_MS = 5_000
const made = new WeakMap<Tab, { at: number; until: number; fresh: boolean; numbers: readonly NumberState[] }>()

/** The same as `numberStates`, without deciding again for a tab that did not change within some seconds. */
export function numbersOf(tab: Tab, { at, fresh }: { at: number; fresh: boolean }): readonly NumberState[] {
  const before = made.get(tab)
  if (before && before.fresh === fresh && at >= before.at && at < before.until) return before.numbers
  const numbers = numberStates(tab, { at, fresh })
  made.set(tab, { at, until: Math.min(at + REUSE_MS, nextChange(numbers, at) ?? Infinity), fresh, numbers })
  return numbers
}

/**
 * Every number of the open record with its own decision at `at` (server's clock). A number that can't be decided is
 * unknown, never green; a denial stays red however old the history is, for a newer one can only deny more until then.
 */
export function numberStates(tab: Tab, { at, fresh }: { at: number; fresh: boolean }): NumberState[] {
  return (tab.record?.phones ?? []).map((phone) => {
    const number = tab.numbers.find((candidate) => candidate.key === phone.key)
    const debtor = tab.debtor.kind === 'ready' ? tab.debtor.debtor : null
    const index = number?.index ?? null
    const phoneId = index === null ? null : (debtor?.phones.find((known) => known.index === index)?.phoneId ?? null)
    const decision = debtor && phoneId ? decideFor(debtor, phoneId, at) : null
    return { ...phone, e164: number?.e164 ?? null, phoneId, decision, light: shown(decision, fresh) }
  })
}

function shown(decision: Decision | null, fresh: boolean): Light {
  if (!decision) return 'unknown'
  const light = lightOf(decision)
  return light === 'red' || fresh ? light : 'unknown'
}

/** `null` where the rules for this debtor are not on this machine or nobody knows where he is. */
export function decideFor(debtor: DebtorView, phoneId: string, at: number): Decision | null {
  const accountId = accountOf(debtor)
  if (!accountId) return null
  try {
    return decide(factsFor(debtor, { phoneId, accountId, channel: 'call', at }), packsById(debtor.packs), {})
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

const BEST_FIRST: readonly Light[] = ['green', 'amber', 'unknown', 'red']

/** The number the strip speaks of: the best of the debtor's own, in the order of the page; without one, of all. */
export function leadingNumber(numbers: readonly NumberState[]): NumberState | null {
  const own = numbers.filter((number) => number.party === 'debtor')
  const candidates = own.length > 0 ? own : numbers
  for (const light of BEST_FIRST) {
    const found = candidates.find((number) => number.light === light)
    if (found) return found
  }
  return null
}

/** Next instant (server's clock) at which a light may change by itself. */
export function nextChange(numbers: readonly NumberState[], at: number): number | null {
  const times = numbers.flatMap(({ decision }) => [decision?.validUntil, decision?.nextAllowedAt]).filter((time) => typeof time === 'number' && time > at)
  return times.length > 0 ? Math.min(...times.map(Number)) : null
}
