import type { DebtorView } from '#shared/contract/debtor'
import { dateText } from '#shared/dial/calendar'
import { wallClock } from '#shared/dial/zone'
import type { Locale } from '#shared/locale/locale'
import type { Party } from '#shared/packs/pack'

/** Zone of the machine in front of the agent. */
export const OWN_ZONE = new Intl.DateTimeFormat().resolvedOptions().timeZone

type Whereabouts = Pick<DebtorView, 'phones' | 'portfolio' | 'addressZones' | 'flags'>

/**
 * The zone a debtor's dates are told in: that of his whereabouts where they agree, the portfolio's where it is among
 * several or none is known. Whether a call is allowed never hangs on it: rules are judged in every candidate zone.
 */
export function zoneOf(debtor: Whereabouts): string {
  const zones = zonesOf(debtor)
  return zones.length === 0 || zones.includes(debtor.portfolio.zone) ? debtor.portfolio.zone : (zones[0] ?? debtor.portfolio.zone)
}

/** Every zone the debtor himself may be in: where he said he is, else all that his numbers and his address tell. */
function zonesOf({ phones, addressZones, flags }: Whereabouts): string[] {
  if (flags.stated) return flags.stated.zones.toSorted()
  return [...new Set([...phones.filter(({ party }) => party === 'debtor').flatMap(({ zones }) => zones), ...addressZones])].toSorted()
}

/** What makes us think that a person of this party may be in a zone. */
export type ZoneSign = 'stated' | 'number' | 'address' | 'place'

export function signsOf({ phones, addressZones, flags }: Whereabouts, party: Party, zone: string): ZoneSign[] {
  const signs: ZoneSign[] = []
  if (party === 'debtor' && flags.stated?.zones.includes(zone)) signs.push('stated')
  if (phones.some((phone) => phone.party === party && phone.zones.includes(zone))) signs.push('number')
  if (party === 'debtor' && addressZones.includes(zone)) signs.push('address')
  return signs.length > 0 ? signs : ['place']
}

/** Today's date (YYYY-MM-DD) on the calendar of a zone. */
export function todayIn(zone: string, now: number): string {
  return dateText(wallClock(zone, now).day)
}

/** Whether two zones show the same wall clock at this instant. */
export function sameClock(one: string, other: string, at: number): boolean {
  const [left, right] = [wallClock(one, at), wallClock(other, at)]
  return left.day === right.day && left.ms === right.ms
}

/** Of zones whose clocks agree from `start` to `end`, the first. */
export function distinctClocks(zones: readonly string[], { start, end }: { start: number; end: number }): string[] {
  return zones.filter((zone, at) => !zones.slice(0, at).some((earlier) => sameClock(earlier, zone, start) && sameClock(earlier, zone, end)))
}

/** The parts of an instant as a wall clock shows it: time, and how many days from `now`'s date. */
export function onTheWall(at: number, { zone, now, locale }: { zone: string; now: number; locale: Locale }) {
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone }).format(at)
  const date = new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', weekday: 'short', timeZone: zone }).format(at)
  return { time, date, days: wallClock(zone, at).day - wallClock(zone, now).day }
}
