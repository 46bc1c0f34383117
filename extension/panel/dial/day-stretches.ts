import type { DebtorView } from '#shared/contract/debtor'
import type { Light } from '#shared/dial/decision'
import { stretches } from '#shared/dial/stretches'
import { startOfDay, wallClock } from '#shared/dial/zone'
import type { HouseContent } from '#shared/policy/policy'
import { decideNumber } from '../../background/decide-number.ts'

/** A stretch of the day, [from, to) in ms UTC, in which the light stays the same. */
export interface LightStretch {
  from: number
  to: number
  light: Light
}
export interface DebtorDay {
  start: number
  end: number
}

/** The calendar day of a zone that holds `now`. */
export function dayIn(zone: string, now: number): DebtorDay {
  const { day } = wallClock(zone, now)
  return { start: startOfDay(zone, day), end: startOfDay(zone, day + 1) }
}

/** What the engine says of this number from the day's start to its end, to the exact change. */
export function dayStretches(debtor: DebtorView, phoneId: string, { start, end }: DebtorDay, house: HouseContent | null): LightStretch[] {
  const found: LightStretch[] = []
  for (const { from, to, light } of stretches(start, end, (at) => decideNumber(debtor, { phoneId, at }, house))) {
    const last = found.at(-1)
    if (last?.light === light) last.to = to
    else found.push({ from, to, light })
  }
  return found
}

/** The debtor as if he were known to be in this zone and nowhere else. */
export function inZone(debtor: DebtorView, zone: string): DebtorView {
  return {
    ...debtor,
    addressZones: [zone],
    phones: debtor.phones.map((phone) => ({ ...phone, zones: [zone] })),
    flags: { ...debtor.flags, stated: undefined },
  }
}
