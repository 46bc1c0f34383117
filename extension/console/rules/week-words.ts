import type { Locale } from '#shared/locale/locale'
import type { HoursSlot } from '#shared/packs/pack'
import { openRuns, spansOn, spanText, WEEK_DAYS, type WeekDay } from '#shared/policy/open-runs'
import type { Say } from './condition-words.ts'

/** Monday 5 January 1970. */
const A_MONDAY = 4 * 86_400_000

/** A day of the week in the reader's language. */
export function dayName(day: WeekDay, locale: Locale, weekday: 'short' | 'narrow' | 'long' = 'short'): string {
  return new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' }).format(A_MONDAY + WEEK_DAYS.indexOf(day) * 86_400_000)
}

/** Open hours as lines: the week's days together where they agree, then holidays where they differ. */
export function weekWords(slots: readonly HoursSlot[], say: Say, locale: Locale): { days: string; hours: string; open: boolean }[] {
  const hours = (spans: HoursSlot['spans']) => ({ hours: spans.length > 0 ? spans.map(spanText).join(', ') : say('rules.hours.closed'), open: spans.length > 0 })
  const runs = openRuns(slots).map(({ from, to, spans }) => ({ days: from === to ? dayName(from, locale) : `${dayName(from, locale)}–${dayName(to, locale)}`, ...hours(spans) }))
  const holiday = namesHolidays(slots) ? [{ days: say('rules.hours.holidays'), ...hours(spansOn(slots, 'hol')) }] : []
  return [...runs, ...holiday]
}

/** Whether a holiday has hours of its own. */
export function namesHolidays(slots: readonly HoursSlot[]): boolean {
  return slots.some(({ on }) => on.includes('hol'))
}
