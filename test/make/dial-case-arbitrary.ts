import * as fc from 'fast-check'
import type { DialFacts, DialFlags, HolidayTable, HolidayTables, StatedWindow } from '#shared/dial/facts'
import { CHANNELS, PARTIES, PLACES } from '#shared/packs/pack'
import type { Pack } from '#shared/packs/pack'
import { packsById, SHIPPED_PACKS } from '#shared/packs/shipped'
import { plusDays } from '../reference/calendar.ts'
import { readClock } from '../reference/wall-clock.ts'
import { maybe, mostly, seldom } from './chance.ts'
import { ALL_ZONES, anyMoment } from './moment.ts'
import type { Moment } from './moment.ts'
import { anyConsentKind, anyPack } from './pack-arbitrary.ts'
import { anyHistory, anyPastInstant } from './past-arbitrary.ts'

/** Everything one decision depends on. */
export interface DialCase {
  facts: DialFacts
  packs: readonly Pack[]
  holidays: HolidayTables
}

function anyStatedWindow({ at, zones: [zone = 'UTC'] }: Moment): fc.Arbitrary<StatedWindow> {
  const clock = (shift: number) => readClock(zone, at + shift * 60_000).time.slice(0, 5)
  const times = ['00:00', '06:30', '09:00', '13:07', '17:00', '22:00', '23:59', '23:59', '24:00', '25:00', ...[-90, -1, 0, 1, 90].map(clock)]
  return fc.record({
    days: maybe(fc.subarray(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const)),
    from: fc.constantFrom(...times),
    to: fc.constantFrom(...times),
    zone: maybe(fc.constantFrom(...ALL_ZONES)),
  })
}

/** The windows stated. */
export function anyListsOf(moment: Moment) {
  const windows = maybe(fc.array(anyStatedWindow(moment), { maxLength: 2 }))
  return fc.record({ inconvenient: windows, agreedHours: windows, workHours: windows })
}

/** Whatever may be known of a debtor. */
export function anyFlags(moment: Moment): fc.Arbitrary<DialFlags> {
  const instant = anyPastInstant(moment)
  const consent = fc.record({ kind: anyConsentKind, from: instant, until: maybe(instant) })
  const others = fc.record({
    ceasedAt: seldom(instant), disputedAt: seldom(instant), noticeSentAt: maybe(instant),
    representedBy: seldom(fc.boolean()), workProhibited: maybe(fc.boolean()), deceased: seldom(fc.boolean()),
    debtorReachable: maybe(fc.boolean()), locationInfoObtained: maybe(fc.boolean()),
    daysPastDue: maybe(fc.constantFrom(0, 15, 16, 60, 61)),
    oddity: maybe(fc.constantFrom<unknown>(true, 'odd', 15, null, [])),
    consents: maybe(fc.array(consent, { maxLength: 3 })),
    optedOutChannels: seldom(fc.subarray([...CHANNELS])),
  })
  return fc.tuple(others, anyListsOf(moment)).map(([flags, lists]) => ({ ...flags, ...lists }))
}

/** A proposed contact and what came before it; half of the time nothing more is known. */
export function anyFactsOf(moment: Moment): fc.Arbitrary<DialFacts> {
  return fc.record({
    at: fc.constant(moment.at),
    zones: fc.constant(moment.zones),
    channel: mostly('call', CHANNELS),
    party: mostly('debtor', PARTIES),
    place: fc.constantFrom(...PLACES),
    account: fc.constantFrom('A', 'B'),
    creditor: maybe(fc.constantFrom('bank', 'shop')),
    person: maybe(fc.constantFrom('p1', 'p2')),
    number: maybe(fc.constantFrom('n1', 'n2')),
    contacts: anyHistory(moment),
    flags: fc.oneof(fc.constant({}), anyFlags(moment)),
  })
}

/** Tables with the days around the call as holidays; some have no data for some years, some are not there at all. */
export function anyHolidays({ at, zones: [zone = 'UTC'] }: Moment, packs: readonly Pack[]): fc.Arbitrary<HolidayTables> {
  const { date } = readClock(zone, at)
  const table: fc.Arbitrary<HolidayTable> = fc.record({
    years: fc.oneof(fc.constant([2025, 2026, 2027, 2028, 2029]), fc.subarray([2026, 2027, 2028])),
    dates: fc.subarray([-1, 0, 1, 2, 7].map((days) => plusDays(date, days))),
  })
  const ids = packs.map((pack) => pack.holidays ?? pack.id)
  return fc.subarray([...new Set(ids)]).chain((loaded) => fc.tuple(...loaded.map((id) => fc.tuple(fc.constant(id), table)))).map((tables) => Object.fromEntries(tables))
}

const anyShipped = fc.uniqueArray(fc.constantFrom(...SHIPPED_PACKS.map(({ id }) => id)), { minLength: 1, maxLength: 2 }).map((ids) => packsById(ids))

/** Anybody anywhere, judged by packs that ship, by packs nobody would write, or by both. */
export const anyDialCase: fc.Arbitrary<DialCase> = anyMoment.chain((moment) => {
  const invented = fc.tuple(anyPack(moment, 'X'), anyPack(moment, 'Y')).chain((both) => fc.subarray(both, { minLength: 1 }))
  const anyPacks = fc.oneof(
    { weight: 2, arbitrary: anyShipped },
    { weight: 5, arbitrary: invented },
    { weight: 1, arbitrary: fc.tuple(anyShipped, anyPack(moment, 'Z')).map(([shipped, own]) => [...shipped, own]) },
  )
  return anyPacks.chain((packs) => fc.record({ facts: anyFactsOf(moment), packs: fc.constant(packs), holidays: anyHolidays(moment, packs) }))
})
