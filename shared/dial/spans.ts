import type { Day, HoursSlot } from '../packs/pack.ts'
import { clockMs, DAY_MS, dayName, readClock } from './calendar.ts'
import type { DayNumber } from './calendar.ts'
import type { StatedWindow } from './facts.ts'
import type { Signal } from './signal.ts'
import { pieceAt, wallClock } from './zone.ts'

/** A stretch of a day on the wall clock, [from, to) in ms after midnight. */
export interface Span {
  from: number
  to: number
}

/** The first slot that names the weekday, or names holidays if the day is one; no slot: nothing is open. */
export function spansOfDay(slots: readonly HoursSlot[], day: DayNumber, holiday: boolean): Span[] {
  const names: Day[] = holiday ? [dayName(day), 'hol'] : [dayName(day)]
  const slot = slots.find(({ on }) => names.some((name) => on.includes(name)))
  return (slot?.spans ?? []).map(([from, to]) => ({ from: clockMs(from), to: clockMs(to) }))
}

/**
 * The part of `day` that a stated window covers. A window with `from > to` runs into the next day and belongs to the
 * day it starts on; "23:59" as an end means the whole day's end. Equal or unreadable ends mean what protects most: the
 * whole day if `barred`, else nothing.
 */
export function spansOfStated({ days, from, to }: StatedWindow, day: DayNumber, barred: boolean): Span[] {
  const startsOn = (start: DayNumber) => !days || days.length === 0 || days.includes(dayName(start))
  const [opens, closes] = [readClock(from), readClock(to)]
  if (opens === null || closes === null || opens === closes) return barred && startsOn(day) ? [{ from: 0, to: DAY_MS }] : []
  if (opens < closes) return startsOn(day) ? [{ from: opens, to: to === '23:59' ? DAY_MS : closes }] : []
  const spans: Span[] = []
  if (startsOn(day - 1)) spans.push({ from: 0, to: closes })
  if (startsOn(day)) spans.push({ from: opens, to: DAY_MS })
  return spans
}

/** Something read off the wall clock of a zone: the day's spans give the instants at which it may change. */
export function onTheClock<T>(
  zone: string, spansOn: (day: DayNumber) => readonly Span[], value: (day: DayNumber, ms: number) => T,
): Signal<T> {
  return {
    at: (now) => {
      const { day, ms } = wallClock(zone, now)
      return value(day, ms)
    },
    next: (now) => {
      const { day, ms } = wallClock(zone, now)
      let edge = DAY_MS
      for (const { from, to } of spansOn(day)) {
        if (from > ms && from < edge) edge = from
        if (to > ms && to < edge) edge = to
      }
      return Math.min(now + (edge - ms), pieceAt(zone, now).endsAt)
    },
  }
}

export function isInside(spans: readonly Span[], ms: number): boolean {
  return spans.some(({ from, to }) => from <= ms && ms < to)
}
