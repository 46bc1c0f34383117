import { DAYS } from '../packs/pack.ts'
import type { Day } from '../packs/pack.ts'

/** Length of a calendar day on the wall clock, in ms. */
export const DAY_MS = 86_400_000

/** A calendar date without a zone: days since 1970-01-01. */
export type DayNumber = number

/** "YYYY-MM-DD" of a date. */
export function dateText(day: DayNumber): string {
  const known = dateTexts.get(day)
  if (known !== undefined) return known
  const text = new Date(day * DAY_MS).toISOString().slice(0, 10)
  if (dateTexts.size >= REMEMBERED_DATES) dateTexts.clear()
  dateTexts.set(day, text)
  return text
}

/** The same few days are written and read again and again: those around now, and those of the packs. */
const REMEMBERED_DATES = 2000
const dateTexts = new Map<DayNumber, string>()

/** The date written "YYYY-MM-DD"; a RangeError for anything else. */
export function dayOfDate(text: string): DayNumber {
  const known = datesRead.get(text)
  if (known !== undefined) return known
  const day = readDate(text)
  if (datesRead.size >= REMEMBERED_DATES) datesRead.clear()
  datesRead.set(text, day)
  return day
}

const datesRead = new Map<string, DayNumber>()

function readDate(text: string): DayNumber {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  // Date.parse takes 30 February for a day in March.
  if (Number.isNaN(at) || dateText(at / DAY_MS) !== text) throw new RangeError(`Not a calendar date: ${text}`)
  return at / DAY_MS
}

export function yearOf(day: DayNumber): number {
  return new Date(day * DAY_MS).getUTCFullYear()
}

/** ISO weekday, 1 = Monday … 7 = Sunday. */
export function isoWeekday(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

export function dayName(day: DayNumber): Exclude<Day, 'hol'> {
  const name = DAYS[isoWeekday(day) - 1]
  return name === undefined || name === 'hol' ? 'mon' : name
}

/** The same day of the month `months` later (or earlier, if negative), clamped to the month's end. */
export function plusMonths(day: DayNumber, months: number): DayNumber {
  const date = new Date(day * DAY_MS)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months]
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return Date.UTC(year, month, Math.min(date.getUTCDate(), lastOfMonth)) / DAY_MS
}

export function firstOfMonth(day: DayNumber): DayNumber {
  return day - new Date(day * DAY_MS).getUTCDate() + 1
}

export function firstOfNextMonth(day: DayNumber): DayNumber {
  const date = new Date(day * DAY_MS)
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1) / DAY_MS
}

/** First day of the week after the one that holds `day`; weeks begin on ISO weekday `weekStart`. */
export function firstOfNextWeek(day: DayNumber, weekStart: number): DayNumber {
  return day - ((isoWeekday(day) - weekStart + 7) % 7) + 7
}

/** Milliseconds after midnight of a wall-clock time "HH:MM" up to "24:00"; `null` for anything else. */
export function readClock(text: string): number | null {
  const known = clocksRead.get(text)
  if (known !== undefined) return known
  const [, hours, minutes] = /^(\d{2}):([0-5]\d)$/.exec(text) ?? []
  const ms = Number(hours) * 3_600_000 + Number(minutes) * 60_000
  const read = ms <= DAY_MS ? ms : null
  if (clocksRead.size >= REMEMBERED_DATES) clocksRead.clear()
  clocksRead.set(text, read)
  return read
}

const clocksRead = new Map<string, number | null>()

/** The same for a time that must be one: a RangeError for anything else. */
export function clockMs(text: string): number {
  const ms = readClock(text)
  if (ms === null) throw new RangeError(`Not a time of day: ${text}`)
  return ms
}

/** "HH:MM" of a time of day in ms; the end of the day is "24:00". */
export function clockText(ms: number): string {
  const minutes = Math.floor(ms / 60_000)
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
