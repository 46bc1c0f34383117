import { DAYS } from '../packs/pack.ts'
import type { Day, HoursSlot } from '../packs/pack.ts'
import { clockMs, DAY_MS, dayName, isoWeekday, readClock } from './calendar.ts'
import type { DayNumber } from './calendar.ts'
import type { StatedWindow } from './facts.ts'
import type { Signal } from './signal.ts'
import { wallClock } from './zone.ts'

/** A stretch of a day on the wall clock, [from, to) in ms after midnight. */
export interface Span {
  from: number
  to: number
}

/** What opening hours say of one weekday. */
export interface DayPlan {
  /** Open stretches on an ordinary day. */
  ordinary: readonly Span[]
  /** Open stretches if the day is a holiday. */
  holiday: readonly Span[]
  /** Both in one, for the instants at which something may change. */
  all: readonly Span[]
}

const plans = new WeakMap<readonly HoursSlot[], readonly DayPlan[]>()

/** The week of these slots, Monday first: on each day the first slot that names it. Worked out once, for packs are data that nobody changes. */
export function weekOf(slots: readonly HoursSlot[]): readonly DayPlan[] {
  let week = plans.get(slots)
  if (!week) plans.set(slots, (week = WEEKDAYS.map((day) => planOf(slots, day))))
  return week
}

const WEEKDAYS = DAYS.filter((day) => day !== 'hol')

function planOf(slots: readonly HoursSlot[], day: Day): DayPlan {
  const [ordinary, holiday] = [spansOf(slots.find(({ on }) => on.includes(day))), spansOf(slots.find(({ on }) => on.includes(day) || on.includes('hol')))]
  return { ordinary, holiday, all: [...ordinary, ...holiday] }
}

function spansOf(slot: HoursSlot | undefined): Span[] {
  return (slot?.spans ?? []).map(([from, to]) => ({ from: clockMs(from), to: clockMs(to) }))
}

/** The plan of a date. */
export function planOn(week: readonly DayPlan[], day: DayNumber): DayPlan {
  return week[isoWeekday(day) - 1] ?? NOTHING_OPEN
}
const NOTHING_OPEN: DayPlan = { ordinary: [], holiday: [], all: [] }

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
      const { day, ms, evenUntil } = wallClock(zone, now)
      let edge = DAY_MS
      for (const { from, to } of spansOn(day)) {
        if (from > ms && from < edge) edge = from
        if (to > ms && to < edge) edge = to
      }
      return Math.min(now + (edge - ms), evenUntil)
    },
  }
}

export function isInside(spans: readonly Span[], ms: number): boolean {
  for (const { from, to } of spans) if (from <= ms && ms < to) return true
  return false
}
