import type { DebtorView } from '#shared/contract/debtor'
import type { Basis, NumberState } from '#shared/contract/messages'
import type { OverrideView } from '#shared/contract/override'
import { lightOf, type Decision, type Light } from '#shared/dial/decision'
import type { HouseContent } from '#shared/policy/policy'
import { decideNumber } from './decide-number.ts'
import { leaveOf, passes } from './leave.ts'
import type { Tab } from './tab.ts'

/** What all numbers of a record are judged by. */
export interface Ground {
  /** Server's clock. */
  at: number
  /** `null`: the organisation's content is not on this machine. */
  house: HouseContent | null
  basis: Basis | null
  /** As this machine knows him, with what the server does not have yet; `null`: not at all. */
  debtor: DebtorView | null
}

/** A decision also shows numbers that move while its verdict stands (a day begins, an attempt leaves the window). */
const REUSE_MS = 5_000
const made = new WeakMap<Tab, { ground: Ground; until: number; numbers: readonly NumberState[] }>()

/** The same as `numberStates`, without deciding again for a tab about which nothing changed within some seconds. */
export function numbersOf(tab: Tab, ground: Ground): readonly NumberState[] {
  const before = made.get(tab)
  if (before && isSame(before.ground, ground) && ground.at >= before.ground.at && ground.at < before.until) return before.numbers
  const numbers = numberStates(tab, ground)
  made.set(tab, { ground, until: Math.min(ground.at + REUSE_MS, nextChange(numbers, ground.at) ?? Infinity), numbers })
  return numbers
}

function isSame(one: Ground, other: Ground): boolean {
  return one.house === other.house && one.debtor === other.debtor && one.basis?.age === other.basis?.age
}

/**
 * Every number of the open record with its own decision at `at`. A number that can't be decided is unknown, never green;
 * what an outdated history allows takes a reason; a denial stays red however old the history is, for a newer one can only
 * deny more until then – unless a lead gave leave.
 */
export function numberStates(tab: Tab, ground: Ground): NumberState[] {
  const { debtor, house, at } = ground
  return (tab.record?.phones ?? []).map((phone) => {
    const number = tab.numbers.find((candidate) => candidate.key === phone.key)
    const index = number?.index ?? null
    const phoneId = index === null ? null : (debtor?.phones.find((known) => known.index === index)?.phoneId ?? null)
    const decision = debtor && phoneId ? decideNumber(debtor, { phoneId, at }, house) : null
    const leave = debtor && phoneId ? leaveOf(tab.leaves, debtor, phoneId) : null
    return { ...phone, e164: number?.e164 ?? null, phoneId, decision, leave, light: shown(decision, leave, ground) }
  })
}

function shown(decision: Decision | null, leave: OverrideView | null, { basis, at }: Ground): Light {
  if (!decision || !basis) return 'unknown'
  const light = lightOf(decision)
  if (light === 'red') return passes(leave, decision, at) ? 'amber' : 'red'
  return basis.age === 'outdated' ? 'amber' : light
}

/** Next instant (server's clock) at which a light may change by itself. */
export function nextChange(numbers: readonly NumberState[], at: number): number | null {
  const times = numbers
    .flatMap(({ decision, leave }) => [decision?.validUntil, decision?.nextAllowedAt, leave?.expiresAt])
    .filter((time) => typeof time === 'number' && time > at)
  return times.length > 0 ? Math.min(...times.map(Number)) : null
}
