import * as fc from 'fast-check'
import { plusDays } from '../reference/calendar.ts'
import { readClock } from '../reference/wall-clock.ts'

/** When and where somebody is about to be called. */
export interface Moment {
  at: number
  /** Empty: nobody knows. */
  zones: readonly string[]
}

export const ALL_ZONES: readonly string[] = Intl.supportedValuesOf('timeZone')
const HOUR = 3_600_000
const FIRST = Date.parse('2026-01-01T00:00:00Z')
const LAST = Date.parse('2028-01-01T00:00:00Z')
/** Ends of months and years, short months, the leap day. */
const TURNING_DATES = [
  '2025-12-31', '2026-01-01', '2026-01-31', '2026-02-28', '2026-03-01', '2026-03-30', '2026-03-31', '2026-04-30', '2026-05-31', '2026-12-31',
  '2027-01-01', '2027-02-28', '2027-03-31', '2027-12-31', '2028-02-28', '2028-02-29', '2028-03-01', '2028-03-30', '2028-03-31',
]
/** Where the spans of the shipped packs end, midnight, and the hours in which clocks change. */
const TURNING_TIMES = [
  '00:00', '00:00', '01:00', '02:00', '02:30', '03:00', '07:00', '08:00', '09:00', '12:00', '17:00', '18:00', '19:00', '20:00', '21:00', '22:00', '23:00', '23:59',
]

/** Clocks that skip midnight, repeat the hour before it, turn by half an hour, or stand at the ends of the world's dates. */
const UNUSUAL_ZONES = [
  'Africa/Cairo', 'America/Havana', 'America/Santiago', 'Asia/Beirut', 'America/Nuuk', 'Africa/Casablanca', 'Australia/Lord_Howe', 'Pacific/Kiritimati', 'Pacific/Pago_Pago',
]
const anyZone = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...ALL_ZONES) }, { weight: 1, arbitrary: fc.constantFrom(...UNUSUAL_ZONES) })

const turns = new Map<string, readonly number[]>()

/** The instants of the years 2026 to 2028 at which the clocks of a zone change. */
export function turnsOf(zone: string): readonly number[] {
  const known = turns.get(zone)
  if (known) return known
  const found: number[] = []
  for (let from = FIRST; from < LAST + 200 * 24 * HOUR; from += 24 * HOUR) {
    if (offsetAt(zone, from) === offsetAt(zone, from + 24 * HOUR)) continue
    let [low, high] = [from, from + 24 * HOUR]
    while (high - low > 60_000) {
      const middle = Math.floor((low + high) / 120_000) * 60_000
      if (offsetAt(zone, middle) === offsetAt(zone, from)) low = middle
      else high = middle
    }
    found.push(high)
  }
  turns.set(zone, found)
  return found
}

function offsetAt(zone: string, at: number): number {
  const { date, time } = readClock(zone, at)
  return Date.parse(`${date}T${time}Z`) - Math.floor(at / 1000) * 1000
}

/** An instant at which the clock of the zone shows that time of that date, or about as much if it never does. */
export function instantAt(zone: string, date: string, time: string): number {
  const asIfUtc = Date.parse(`${date}T${time}Z`)
  return asIfUtc - offsetAt(zone, asIfUtc - offsetAt(zone, asIfUtc))
}

/** Exactly at an edge more often than not, else just before, just after or somewhat away. */
export const anyNudge = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.constantFrom(-60_000, -1000, -1, 1, 1000, 60_000) },
  { weight: 2, arbitrary: fc.integer({ min: -180, max: 180 }).map((minutes) => minutes * 60_000) },
  { weight: 1, arbitrary: fc.integer({ min: -2 * HOUR, max: 2 * HOUR }) },
)

const anyDate = fc.oneof(
  fc.constantFrom(...TURNING_DATES),
  fc.integer({ min: 0, max: 729 }).map((days) => plusDays('2026-01-01', days)),
)

/** Any zone of the world at any instant of two years, the hard ones far more often than chance would have them. */
export const anyMoment: fc.Arbitrary<Moment> = fc.record({
  zones: fc.uniqueArray(anyZone, { minLength: 1, maxLength: 3 }),
  known: fc.integer({ min: 0, max: 9 }).map((dice) => dice > 0),
  date: anyDate,
  time: fc.constantFrom(...TURNING_TIMES),
  turn: fc.option(fc.nat(), { freq: 2 }),
  nudge: anyNudge,
}).map(({ zones, known, date, time, turn, nudge }) => {
  const [zone = 'UTC'] = zones
  const changes = turnsOf(zone)
  const edge = turn === null ? undefined : changes[turn % Math.max(1, changes.length)]
  return { at: (edge ?? instantAt(zone, date, time)) + nudge, zones: known ? zones : [] }
})
