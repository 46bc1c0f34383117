import { dateText, dayOfDate } from '../dial/calendar.ts'

export const PROMISE_PROBLEM_CODES = ['amount-missing', 'amount-too-small', 'amount-above-due', 'date-missing', 'date-past', 'date-too-late'] as const

/** What is wrong with a promise. An error cannot be saved; `nearest` is the nearest value that can (minor units, or a date). */
export type PromiseProblem = {
  code: (typeof PROMISE_PROBLEM_CODES)[number]
  severity: 'error' | 'warning'
  nearest: string | number | null
}

/** House rule: a promise further ahead than this is a plan. Calendar days from today. */
export const PROMISE_DAYS_MAX = 60
/** Minor units in a major unit, where nothing else is said. */
const MINOR_PER_MAJOR = 100

/**
 * House limits of a promise: at least one major unit unless less is due, between today and PROMISE_DAYS_MAX days ahead.
 * More than the amount due is a warning. `today` is today in the debtor's zone; an unknown amount due limits nothing.
 */
export function checkPromise(
  promise: { amountMinor: number | null; dueOn: string | null },
  facts: { today: string; amountDueMinor: number | null; minorPerMajor?: number },
): readonly PromiseProblem[] {
  return [...checkAmount(promise.amountMinor, facts), ...checkDate(promise.dueOn, facts.today)]
}

function checkAmount(amountMinor: number | null, facts: { amountDueMinor: number | null; minorPerMajor?: number }): PromiseProblem[] {
  const due = facts.amountDueMinor !== null && facts.amountDueMinor > 0 ? facts.amountDueMinor : null
  if (amountMinor === null || !Number.isSafeInteger(amountMinor)) return [{ code: 'amount-missing', severity: 'error', nearest: due }]
  const least = Math.min(facts.minorPerMajor ?? MINOR_PER_MAJOR, due ?? Number.POSITIVE_INFINITY)
  if (amountMinor < least) return [{ code: 'amount-too-small', severity: 'error', nearest: least }]
  const above = facts.amountDueMinor !== null && amountMinor > Math.max(facts.amountDueMinor, 0)
  return above ? [{ code: 'amount-above-due', severity: 'warning', nearest: due }] : []
}

function checkDate(dueOn: string | null, today: string): PromiseProblem[] {
  const day = dueOn === null ? null : readDay(dueOn)
  if (day === null) return [{ code: 'date-missing', severity: 'error', nearest: null }]
  const first = dayOfDate(today)
  const last = first + PROMISE_DAYS_MAX
  if (day < first) return [{ code: 'date-past', severity: 'error', nearest: dateText(first) }]
  return day > last ? [{ code: 'date-too-late', severity: 'error', nearest: dateText(last) }] : []
}

/** `null` for text that is no date, or one no calendar has. */
function readDay(text: string): number | null {
  try {
    const day = dayOfDate(text)
    return dateText(day) === text ? day : null
  } catch {
    return null
  }
}
