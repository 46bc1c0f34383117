import * as fc from 'fast-check'
import type { PastContact } from '#shared/dial/facts'
import { CHANNELS, INITIATORS, PARTIES, PLACES, RESULTS } from '#shared/packs/pack'
import { plusDays } from '../reference/calendar.ts'
import { readClock } from '../reference/wall-clock.ts'
import { maybe, mostly } from './chance.ts'
import { anyNudge, instantAt } from './moment.ts'
import type { Moment } from './moment.ts'

const DAY_MINUTES = 24 * 60
const MINUTE = 60_000
/** Common days back are those at which a window of days, a week or a month ends. */
const DAYS_BACK = [0, 0, 1, 1, 2, 3, 6, 6, 7, 7, 8, 13, 14, 27, 28, 29, 30, 31, 32, 59, 60, 61, 92]

/** An instant of the past: of the last days, at a local midnight so many days ago, far back, now, or still to come. */
export function anyPastInstant({ at, zones: [zone = 'UTC'] }: Moment): fc.Arbitrary<number> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 3 * DAY_MINUTES }).map((minutes) => at - minutes * MINUTE) },
    { weight: 4, arbitrary: fc.tuple(fc.constantFrom(...DAYS_BACK), anyNudge).map(([days, nudge]) => instantAt(zone, plusDays(readClock(zone, at).date, -days), '00:00') + nudge) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 400 * DAY_MINUTES }).map((minutes) => at - minutes * MINUTE) },
    { weight: 1, arbitrary: fc.constantFrom(0, 1, -1, 500, MINUTE).map((ahead) => at + ahead) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 5 * DAY_MINUTES }).map((minutes) => at + minutes * MINUTE) },
  )
}

/** A contact with gaps in its record: one in five without outcome, others without place, account, creditor, person or number. */
export function anyRecordedContact(moment: Moment): fc.Arbitrary<PastContact> {
  return fc.record({
    at: anyPastInstant(moment),
    channel: mostly('call', CHANNELS),
    party: mostly('debtor', PARTIES),
    place: maybe(fc.constantFrom(...PLACES)),
    account: maybe(fc.constantFrom('A', 'A', 'B')),
    creditor: maybe(fc.constantFrom('bank', 'shop')),
    person: maybe(fc.constantFrom('p1', 'p2')),
    number: maybe(fc.constantFrom('n1', 'n2')),
    result: fc.option(mostly('conversation', RESULTS), { freq: 5 }),
    by: mostly('collector', INITIATORS),
  })
}

/** A history in no order, entries without id that look alike among it. */
export function anyHistory(moment: Moment): fc.Arbitrary<PastContact[]> {
  return fc.tuple(fc.array(anyRecordedContact(moment), { maxLength: 10 }), fc.nat(), fc.boolean()).map(([contacts, pick, again]) => {
    const one = contacts[pick % Math.max(1, contacts.length)]
    return one && again ? [...contacts, { ...one }] : contacts
  })
}
