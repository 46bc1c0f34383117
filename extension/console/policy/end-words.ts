import { dayOfDate } from '#shared/dial/calendar'
import type { Say } from '../rules/condition-words.ts'

/** When a hold begins or ends, seen from today's date: "ends in 3 days"; both of its dates are held. Empty: a date is missing. */
export function endWords({ from, to }: { from: string; to: string }, today: string, say: Say): string {
  const days = daysBetween(today, to)
  const ahead = daysBetween(today, from)
  if (days === null || ahead === null) return ''
  if (days < 0) return say('policy.hold.ended')
  if (ahead > 0) return say('policy.hold.begins', { count: ahead })
  return say('policy.hold.ends', { count: days })
}

/** Whole days from one calendar date to another; `null`: one of them is none. */
export function daysBetween(from: string, to: string): number | null {
  try {
    return dayOfDate(to) - dayOfDate(from)
  } catch {
    return null
  }
}
