import { zonesOf } from '#shared/phone/zones-of'
import { debtors } from '../crm/app/data.ts'
import type { Debtor } from '../crm/app/debtor.ts'

/**
 * Three records that may be called at this very moment, whatever the hour: the rules are real and so is the clock. Mainland
 * China by day, else places in the United States where it is day then. The first has a contact person.
 * `zone`: where people who work this book sit.
 */
export function openBook(now: number): { zone: string; records: readonly [Debtor, Debtor, Debtor] } {
  const region = isBetween(now, 'Asia/Shanghai', '08:00', '21:50') ? 'CN' : 'US'
  const usable = debtors(new Date(now)).filter((debtor) => debtor.region === region && isPlain(debtor) && (region === 'CN' || isDayThere(debtor, now)))
  const first = usable.find((debtor) => debtor.phones.some((phone) => phone.kind === 'emergency'))
  const [second, third] = usable.filter((debtor) => debtor !== first)
  if (first && second && third) return { zone: region === 'CN' ? 'Asia/Shanghai' : 'America/New_York', records: [first, second, third] }
  throw new Error(`The demo CRM has no three records of ${region} to call now.`)
}

/** Nothing on the record that must be asked for. */
function isPlain(debtor: Debtor): boolean {
  const [first] = debtor.phones
  return (
    Object.keys(debtor.unreadable).length === 0 &&
    debtor.cachedTotalMinor === null &&
    first?.kind === 'mobile' &&
    debtor.phones.every((phone) => phone.dials !== null)
  )
}

function isDayThere(debtor: Debtor, now: number): boolean {
  return debtor.phones.every((phone) => phone.dials !== null && zonesOf(phone.dials).every((zone) => isBetween(now, zone, '08:00', '20:50')))
}

function isBetween(now: number, zone: string, from: string, to: string): boolean {
  const clock = new Intl.DateTimeFormat('en', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(now)
  return clock >= from && clock < to
}
