import type { DebtorView } from '#shared/contract/debtor'
import { dateText } from '#shared/dial/calendar'
import { wallClock } from '#shared/dial/zone'
import type { Locale } from '#shared/locale/locale'

/** Zone of the machine in front of the agent. */
export const OWN_ZONE = new Intl.DateTimeFormat().resolvedOptions().timeZone

/**
 * The zone a debtor's dates are told in: that of the own numbers where they agree, the portfolio's where it is among
 * several or none is known. Whether a call is allowed never hangs on it: rules are judged in every candidate zone.
 */
export function zoneOf({ phones, portfolio }: Pick<DebtorView, 'phones' | 'portfolio'>): string {
  const zones = zonesOf({ phones })
  return zones.length === 0 || zones.includes(portfolio.zone) ? portfolio.zone : (zones[0] ?? portfolio.zone)
}

/** Every zone the debtor's own numbers may be in. */
export function zonesOf({ phones }: Pick<DebtorView, 'phones'>): string[] {
  return [...new Set(phones.filter((phone) => phone.party === 'debtor').flatMap((phone) => phone.zones))].toSorted()
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

/** The parts of an instant as a wall clock shows it: time, and how many days from `now`'s date. */
export function onTheWall(at: number, { zone, now, locale }: { zone: string; now: number; locale: Locale }) {
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone }).format(at)
  const date = new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', weekday: 'short', timeZone: zone }).format(at)
  return { time, date, days: wallClock(zone, at).day - wallClock(zone, now).day }
}
