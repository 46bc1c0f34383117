import type { Window } from '../packs/pack.ts'
import { DAY_MS, firstOfMonth, firstOfNextMonth, firstOfNextWeek, plusMonths } from './calendar.ts'
import type { DayNumber } from './calendar.ts'
import { startOfDay, wallClock } from './zone.ts'

/** Windows that follow the calendar. */
type DatedWindow = Exclude<Window, { ever: true } | { hours: number }>

/**
 * First instant at which a contact placed at `contactAt` no longer lies in the window; Infinity: it stays for ever.
 * Days, weeks and months are those of the calendar in `zone`, never 24-hour blocks.
 */
export function leavesWindowAt(window: Window, contactAt: number, zone: string, weekStart: number): number {
  if ('ever' in window) return Number.POSITIVE_INFINITY
  if ('hours' in window) return contactAt + hoursMs(window.hours)
  return startOfDay(zone, firstDayOutside(window, wallClock(zone, contactAt).day, weekStart))
}

/** First instant that lies in the window at `now`; the other side of `leavesWindowAt`. */
export function windowBegins(window: Window, now: number, zone: string, weekStart: number): number {
  if ('ever' in window) return Number.NEGATIVE_INFINITY
  if ('hours' in window) return now - hoursMs(window.hours) + 1
  return startOfDay(zone, firstDayInside(window, wallClock(zone, now).day, weekStart))
}

/** Whether the window begins and ends by the calendar, and so differs between zones. */
export function followsCalendar(window: Window): boolean {
  return !('ever' in window || 'hours' in window)
}

function hoursMs(hours: number): number {
  return Math.round(hours * 3_600_000)
}

function firstDayOutside(window: DatedWindow, day: DayNumber, weekStart: number): DayNumber {
  if ('days' in window) return day + window.days
  if ('months' in window) return firstDayMonthsAfter(day, window.months)
  switch (window.calendar) {
    case 'day': return day + 1
    case 'week': return firstOfNextWeek(day, weekStart)
    case 'month': return firstOfNextMonth(day)
    default: return window.calendar satisfies never
  }
}

/** The earliest date that has not left the window on `day`. */
function firstDayInside(window: DatedWindow, day: DayNumber, weekStart: number): DayNumber {
  if ('days' in window) return day - window.days + 1
  if ('months' in window) {
    let first = plusMonths(day, -window.months)
    while (firstDayMonthsAfter(first - 1, window.months) > day) first -= 1
    while (firstDayMonthsAfter(first, window.months) <= day) first += 1
    return first
  }
  switch (window.calendar) {
    case 'day': return day
    case 'week': return firstOfNextWeek(day, weekStart) - 7
    case 'month': return firstOfMonth(day)
    default: return window.calendar satisfies never
  }
}

/** The month-end clamp: what happened on 31 January is less than a month ago on 28 February, not on 1 March. */
function firstDayMonthsAfter(day: DayNumber, months: number): DayNumber {
  const sameDay = plusMonths(day, months)
  return plusMonths(sameDay, -months) >= day ? sameDay : sameDay + 1
}

/** How far back a contact may lie and still be in the window, rounded up generously (ms): what is older need not be looked at. */
export function reachOf(window: Window): number {
  if ('ever' in window) return Number.POSITIVE_INFINITY
  if ('hours' in window) return hoursMs(window.hours) + 60_000
  if ('days' in window) return (window.days + 2) * DAY_MS
  if ('months' in window) return (window.months * 31 + 3) * DAY_MS
  switch (window.calendar) {
    case 'day': return 3 * DAY_MS
    case 'week': return 9 * DAY_MS
    case 'month': return 33 * DAY_MS
    default: return window.calendar satisfies never
  }
}
