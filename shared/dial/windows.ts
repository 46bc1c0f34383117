import type { Window } from '../packs/pack.ts'
import { DAY_MS, firstOfNextMonth, firstOfNextWeek, plusMonths } from './calendar.ts'
import type { DayNumber } from './calendar.ts'
import { startOfDay, wallClock } from './zone.ts'

/**
 * First instant at which a contact placed at `contactAt` no longer lies in the window; Infinity: it stays for ever.
 * Days, weeks and months are those of the calendar in `zone`, never 24-hour blocks.
 */
export function leavesWindowAt(window: Window, contactAt: number, zone: string, weekStart: number): number {
  if ('ever' in window) return Number.POSITIVE_INFINITY
  if ('hours' in window) return contactAt + Math.round(window.hours * 3_600_000)
  return startOfDay(zone, firstDayOutside(window, wallClock(zone, contactAt).day, weekStart))
}

function firstDayOutside(
  window: Exclude<Window, { ever: true } | { hours: number }>, day: DayNumber, weekStart: number,
): DayNumber {
  if ('days' in window) return day + window.days
  if ('months' in window) return firstDayMonthsAfter(day, window.months)
  switch (window.calendar) {
    case 'day': return day + 1
    case 'week': return firstOfNextWeek(day, weekStart)
    case 'month': return firstOfNextMonth(day)
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
  if ('hours' in window) return window.hours * 3_600_000 + DAY_MS
  if ('days' in window) return (window.days + 2) * DAY_MS
  if ('months' in window) return (window.months * 31 + 3) * DAY_MS
  return 33 * DAY_MS
}
