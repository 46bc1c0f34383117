import { DAY_MS } from './calendar.ts'
import type { DayNumber } from './calendar.ts'
import type { Span } from './spans.ts'
import { pieceAt, startOfDay, wallClock } from './zone.ts'

/** One calendar day of a zone, [start, end) in ms UTC: as long as its clocks make it. */
export interface ZoneDay {
  day: DayNumber
  start: number
  end: number
}

/** The calendar days of a zone from the one that holds `at` (ms UTC) on. */
export function daysFrom(zone: string, at: number, count: number): ZoneDay[] {
  const { day: first } = wallClock(zone, at)
  return Array.from({ length: count }, (_, index) => {
    const day = first + index
    return { day, start: startOfDay(zone, day), end: startOfDay(zone, day + 1) }
  })
}

/**
 * Where a stretch within one day lies on the face of the clock. More than one span where the clocks turn meanwhile: an hour
 * that is shown twice is covered twice.
 */
export function onTheFace(zone: string, { from, to }: { from: number; to: number }): Span[] {
  const spans: Span[] = []
  for (let at = from; at < to;) {
    const end = Math.min(to, pieceAt(zone, at).endsAt)
    const start = wallClock(zone, at).ms
    const last = spans.at(-1)
    if (last?.to === start) last.to = start + end - at
    else spans.push({ from: start, to: start + end - at })
    at = end
  }
  return spans
}

/** Times of the clock's face that a day does not have, because the clocks skip them. */
export function skippedOn(zone: string, { start, end }: ZoneDay): Span[] {
  const shown = onTheFace(zone, { from: start, to: end }).toSorted((one, other) => one.from - other.from)
  const skipped: Span[] = []
  let reached = 0
  for (const { from, to } of shown) {
    if (from > reached) skipped.push({ from: reached, to: from })
    reached = Math.max(reached, to)
  }
  return reached < DAY_MS ? [...skipped, { from: reached, to: DAY_MS }] : skipped
}
