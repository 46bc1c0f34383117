import { dateText, DAY_MS, dayOfDate, isoWeekday, type DayNumber } from '#shared/dial/calendar'
import type { HolidayDay } from '#shared/packs/holidays/table'
import { orthodoxEaster, westernEaster } from './easter.ts'
import type { Move } from './moves.ts'

/** One line of a holiday law: the dates it gives in a year. */
export type Rule = (year: number) => readonly HolidayDay[]

interface Terms {
  /** First year in which it is a holiday. */
  since?: number
  /** A substitute day on top of the day itself. */
  also?: Move
  /** Another day in its place. */
  instead?: Move
}

const WEEKDAYS = { mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6, sun: 7 } as const
type Weekday = keyof typeof WEEKDAYS

/** The same date every year, "MM-DD". */
export function fixed(monthDay: string, name: string, terms: Terms = {}): Rule {
  return (year) => daysOf(dayOfDate(`${year}-${monthDay}`), year, name, terms)
}

/** So many days after (before, if negative) Easter Sunday. */
export function easter(offset: number, name: string, terms: Terms = {}): Rule {
  return (year) => daysOf(westernEaster(year) + offset, year, name, terms)
}

export function orthodox(offset: number, name: string): Rule {
  return (year) => daysOf(orthodoxEaster(year) + offset, year, name, {})
}

/** The nth such weekday of a month (1–12). */
export function nth(count: number, weekday: Weekday, month: number, name: string): Rule {
  return (year) => {
    const first = Date.UTC(year, month - 1, 1) / DAY_MS
    return daysOf(onOrAfter(first, weekday) + (count - 1) * 7, year, name, {})
  }
}

/** The last such weekday of a month (1–12). */
export function last(weekday: Weekday, month: number, name: string): Rule {
  return (year) => daysOf(onOrAfter(Date.UTC(year, month, 1) / DAY_MS, weekday) - 7, year, name, {})
}

/** The last Monday before a date "MM-DD". */
export function mondayBefore(monthDay: string, name: string): Rule {
  return (year) => daysOf(onOrAfter(dayOfDate(`${year}-${monthDay}`), 'mon') - 7, year, name, {})
}

/** Dates that an authority announced, or that follow the moon. */
export function announced(name: string, ...dates: readonly string[]): Rule {
  return (year) => dates.filter((date) => date.startsWith(`${year}-`)).map((date) => ({ date, name }))
}

function daysOf(day: DayNumber, year: number, name: string, { since = year, also, instead }: Terms): HolidayDay[] {
  if (year < since) return []
  const substitute = also?.(day) ?? null
  return [
    { date: dateText(instead?.(day) ?? day), name },
    ...(substitute === null ? [] : [{ date: dateText(substitute), name: `${name} (substitute day)` }]),
  ]
}

function onOrAfter(day: DayNumber, weekday: Weekday): DayNumber {
  return day + ((WEEKDAYS[weekday] - isoWeekday(day) + 7) % 7)
}
