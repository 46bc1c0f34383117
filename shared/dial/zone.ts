import { DAY_MS } from './calendar.ts'
import type { DayNumber } from './calendar.ts'

/** The offset of a zone over one day of UTC: constant, or with one turn in it. */
interface DayOffsets {
  offset: number
  turnsAt: number
  after: number
}

/** What was asked of the runtime about one zone, so that it is asked once. */
interface ZoneMemory {
  days: Map<number, DayOffsets>
  /** The day asked for last; most questions in a row are about one day. */
  lastDay: number
  last: DayOffsets
  starts: Map<DayNumber, number>
}

const formats = new Map<string, Intl.DateTimeFormat>()
const memories = new Map<string, ZoneMemory>()
/** About eleven years of days for one zone; then the memory starts anew. */
const REMEMBERED_DAYS = 4000

function memoryOf(zone: string): ZoneMemory {
  const known = memories.get(zone)
  if (known && known.days.size <= REMEMBERED_DAYS && known.starts.size <= REMEMBERED_DAYS) return known
  const memory = { days: new Map(), lastDay: Number.NaN, last: { offset: 0, turnsAt: 0, after: 0 }, starts: new Map() }
  memories.set(zone, memory)
  return memory
}

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

function offsetsOn(memory: ZoneMemory, zone: string, utcDay: number): DayOffsets {
  if (memory.lastDay === utcDay) return memory.last
  let found = memory.days.get(utcDay)
  if (!found) memory.days.set(utcDay, (found = readDay(zone, utcDay)))
  memory.lastDay = utcDay
  memory.last = found
  return found
}

function readDay(zone: string, utcDay: number): DayOffsets {
  const [start, end] = [utcDay * DAY_MS, (utcDay + 1) * DAY_MS]
  const [offset, after] = [readOffset(zone, start), readOffset(zone, end)]
  return { offset, after, turnsAt: offset === after ? end : findTurn(zone, start, end, offset) }
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
  return pieceFrom(memoryOf(zone), zone, at)
}

function pieceFrom(memory: ZoneMemory, zone: string, at: number): Piece {
  const utcDay = Math.floor(at / DAY_MS)
  const day = offsetsOn(memory, zone, utcDay)
  return at < day.turnsAt
    ? { offset: day.offset, endsAt: day.turnsAt }
    : { offset: day.after, endsAt: (utcDay + 1) * DAY_MS }
}

/** What the wall clock in `zone` shows at an instant. */
export interface WallClock {
  day: DayNumber
  /** Milliseconds the clock is past midnight – a reading, not a duration. */
  ms: number
  /** Until then the clock runs on evenly, unless the day ends before (ms UTC). */
  evenUntil: number
}

export function wallClock(zone: string, at: number): WallClock {
  const { offset, endsAt } = pieceAt(zone, at)
  const wall = at + offset
  const day = Math.floor(wall / DAY_MS)
  return { day, ms: wall - day * DAY_MS, evenUntil: endsAt }
}

/** First instant at which the calendar in `zone` shows `day`, whatever the clocks did that night. */
export function startOfDay(zone: string, day: DayNumber): number {
  const memory = memoryOf(zone)
  let start = memory.starts.get(day)
  if (start === undefined) memory.starts.set(day, (start = findStart(memory, zone, day)))
  return start
}

function findStart(memory: ZoneMemory, zone: string, day: DayNumber): number {
  const midnight = day * DAY_MS
  let at = midnight - DAY_MS
  for (;;) {
    const piece = pieceFrom(memory, zone, at)
    if (piece.endsAt + piece.offset > midnight) return Math.max(at, midnight - piece.offset)
    at = piece.endsAt
  }
}
