import { DAY_MS } from './calendar.ts'
import type { DayNumber } from './calendar.ts'

/** The offset of a zone over one day of UTC: constant, or with one turn in it. */
interface DayOffsets {
  offset: number
  turnsAt: number
  after: number
}

const formats = new Map<string, Intl.DateTimeFormat>()
const offsets = new Map<string, Map<number, DayOffsets>>()
/** About eleven years of days for one zone; then the memory starts anew. */
const REMEMBERED_DAYS = 4000

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric',
      hour: 'numeric', minute: 'numeric', second: 'numeric',
    })
    formats.set(zone, format)
  }
  return format
}

/** Asks the runtime's zone data, which is slow; everything else here remembers the answers. */
function readOffset(zone: string, at: number): number {
  const [month = 1, day = 1, year = 1970, hour = 0, minute = 0, second = 0] =
    (formatOf(zone).format(at).match(/\d+/g) ?? []).map(Number)
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000
}

function findTurn(zone: string, from: number, to: number, before: number): number {
  let [low, high] = [from, to]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (readOffset(zone, middle) === before) low = middle
    else high = middle
  }
  return high
}

function offsetsOn(zone: string, utcDay: number): DayOffsets {
  let known = offsets.get(zone)
  if (!known || known.size > REMEMBERED_DAYS) offsets.set(zone, (known = new Map()))
  const seen = known.get(utcDay)
  if (seen) return seen
  const [start, end] = [utcDay * DAY_MS, (utcDay + 1) * DAY_MS]
  const [offset, after] = [readOffset(zone, start), readOffset(zone, end)]
  const found = { offset, after, turnsAt: offset === after ? end : findTurn(zone, start, end, offset) }
  known.set(utcDay, found)
  return found
}

/**
 * A stretch of time that starts at the instant asked for and in which the zone's offset stays the same.
 * It ends at a change of the clock or, at the latest, with the day of UTC.
 */
export interface Piece {
  offset: number
  endsAt: number
}

/** The piece that begins at `at` (ms UTC). A RangeError for a zone this runtime does not know. */
export function pieceAt(zone: string, at: number): Piece {
  const utcDay = Math.floor(at / DAY_MS)
  const day = offsetsOn(zone, utcDay)
  return at < day.turnsAt
    ? { offset: day.offset, endsAt: day.turnsAt }
    : { offset: day.after, endsAt: (utcDay + 1) * DAY_MS }
}

/** What the wall clock in `zone` shows at an instant. */
export interface WallClock {
  day: DayNumber
  /** Milliseconds the clock is past midnight – a reading, not a duration. */
  ms: number
}

export function wallClock(zone: string, at: number): WallClock {
  const wall = at + pieceAt(zone, at).offset
  const day = Math.floor(wall / DAY_MS)
  return { day, ms: wall - day * DAY_MS }
}

/** First instant at which the calendar in `zone` shows `day`, whatever the clocks did that night. */
export function startOfDay(zone: string, day: DayNumber): number {
  const midnight = day * DAY_MS
  let at = midnight - DAY_MS
  for (;;) {
    const piece = pieceAt(zone, at)
    if (piece.endsAt + piece.offset > midnight) return Math.max(at, midnight - piece.offset)
    at = piece.endsAt
  }
}
