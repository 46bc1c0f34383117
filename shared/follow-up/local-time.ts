import { DAY_MS } from '../dial/calendar.ts'
import type { DayNumber } from '../dial/calendar.ts'
import { pieceAt, startOfDay } from '../dial/zone.ts'

/** First instant (ms UTC) at which the wall clock in `zone` has reached a time of that date; a time the clocks skip counts as reached. */
export function instantAt(zone: string, day: DayNumber, clock: { hour: number; minute: number }): number {
  const wall = day * DAY_MS + (clock.hour * 60 + clock.minute) * 60_000
  let at = startOfDay(zone, day)
  for (;;) {
    const piece = pieceAt(zone, at)
    if (piece.endsAt + piece.offset > wall) return Math.max(at, wall - piece.offset)
    at = piece.endsAt
  }
}
