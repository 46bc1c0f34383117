import { DAY_MS, yearOf } from '../../dial/calendar.ts'
import type { HolidayCalendar } from './table.ts'

/** How long before its dates run out a calendar is worth a word to whoever looks after it. */
const NOTICE_DAYS = 60

/** Years between `at` (ms UTC) and sixty days later for which a calendar has no dates. */
export function missingYears({ years }: Pick<HolidayCalendar, 'years'>, at: number): number[] {
  const today = Math.floor(at / DAY_MS)
  return [...new Set([yearOf(today), yearOf(today + NOTICE_DAYS)])].filter((year) => !years.includes(year))
}

/** Calendars that have run out or will within sixty days, with the years they lack. */
export function calendarsEnding(calendars: readonly HolidayCalendar[], at: number): { calendar: HolidayCalendar; missing: number[] }[] {
  return calendars.map((calendar) => ({ calendar, missing: missingYears(calendar, at) })).filter(({ missing }) => missing.length > 0)
}
