import type { HolidayCalendar, HolidayDay } from '#shared/packs/holidays/table'
import type { Rule } from './rules.ts'

/** How one calendar is made: its law as rules, and the years for which they tell every date with certainty. */
export interface Recipe extends Omit<HolidayCalendar, 'days'> {
  rules: readonly Rule[]
}

/** Every year for which a law's own arithmetic is enough. */
export const BY_RULE = [2025, 2026, 2027, 2028] as const

/** The same recipe gives the same calendar, today and in any year. */
export function calendarOf({ rules, ...head }: Recipe): HolidayCalendar {
  // A substitute may fall into the year before or after that of its holiday.
  const around = new Set(head.years.flatMap((year) => [year - 1, year, year + 1]))
  const found = [...around].flatMap((year) => rules.flatMap((rule) => rule(year)))
  return { ...head, days: eachDateOnce(found.filter(({ date }) => head.years.includes(Number(date.slice(0, 4))))) }
}

function eachDateOnce(days: readonly HolidayDay[]): HolidayDay[] {
  const names = new Map<string, Set<string>>()
  for (const { date, name } of days) names.set(date, (names.get(date) ?? new Set()).add(name))
  return [...names].map(([date, called]) => ({ date, name: [...called].join('; ') })).toSorted((one, other) => (one.date < other.date ? -1 : 1))
}
