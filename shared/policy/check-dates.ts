import { dateText, DAY_MS, dayOfDate } from '../dial/calendar.ts'
import { problem, type PolicyProblem } from './problem.ts'

/** The zone furthest behind: what is past there is past everywhere. */
const FURTHEST_BEHIND_MS = 12 * 3_600_000

/** Whether a date (YYYY-MM-DD) is over everywhere at `now` (ms UTC). */
export function isPast(date: string, now: number): boolean {
  return date < dateText(Math.floor((now - FURTHEST_BEHIND_MS) / DAY_MS))
}

/** First and last date of a rule or a hold. */
export function checkDates({ from, to }: { from?: string | undefined; to?: string | undefined }, path: string, now: number): PolicyProblem[] {
  const place = path === '' ? 'to' : `${path}.to`
  if (to === undefined) return []
  if (from !== undefined && from > to) return [problem('dates-reversed', place, `${to} is before ${from}.`)]
  return isPast(to, now) ? [problem('date-past', place, `Over since ${to}.`)] : []
}

/** How many days from one date to another, both included. */
export function daysBetween(from: string, to: string): number {
  return dayOfDate(to) - dayOfDate(from) + 1
}
