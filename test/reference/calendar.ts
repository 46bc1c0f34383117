/** Dates as text, "2026-03-08", without a zone. */

const DAY = 86_400_000
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const
export type Weekday = (typeof WEEKDAYS)[number]

const noon = (date: string) => Date.parse(`${date}T12:00:00Z`)
const textOf = (ms: number) => new Date(ms).toISOString().slice(0, 10)

export function plusDays(date: string, days: number): string {
  return textOf(noon(date) + days * DAY)
}

export function weekdayOf(date: string): Weekday {
  return WEEKDAYS[new Date(noon(date)).getUTCDay()] ?? 'sun'
}

/** The same day so many months earlier, or the last of that month if it is shorter. */
export function monthsBefore(date: string, months: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month - months, 0)).getUTCDate()
  return textOf(Date.UTC(year, month - 1 - months, Math.min(day, lastOfMonth)))
}

/** First date of the week that holds `date`; weeks begin on ISO weekday `weekStart`, 1 = Monday … 7 = Sunday. */
export function weekOf(date: string, weekStart: number): string {
  const firstDay = WEEKDAYS[weekStart % 7]
  let first = date
  while (weekdayOf(first) !== firstDay) first = plusDays(first, -1)
  return first
}

/** "2026-03" */
export function monthOf(date: string): string {
  return date.slice(0, 7)
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 4))
}
