import type { DebtorView } from '#shared/contract/debtor'
import { lightOf, type Light } from '#shared/dial/decision'
import { startOfDay, wallClock } from '#shared/dial/zone'
import { decideFor } from '../../background/number-state.ts'

/** A stretch of the day, [from, to) in ms UTC, in which the light stays the same. */
export interface Stretch {
  from: number
  to: number
  light: Light
}
export interface DebtorDay {
  start: number
  end: number
  stretches: readonly Stretch[]
}

/** More changes than this in one day, and the bar would say nothing. */
const CHANGES_MAX = 48

/** The debtor's calendar day that holds `now`, as the engine judges it from midnight to midnight for this number. */
export function dayStretches(debtor: DebtorView, { phoneId, zone, now }: { phoneId: string; zone: string; now: number }): DebtorDay {
  const { day } = wallClock(zone, now)
  const [start, end] = [startOfDay(zone, day), startOfDay(zone, day + 1)]
  const stretches: Stretch[] = []
  let from = start
  while (from < end && stretches.length < CHANGES_MAX) {
    const decision = decideFor(debtor, phoneId, from)
    const change = decision && (decision.verdict === 'allow' ? decision.validUntil : decision.nextAllowedAt)
    const to = typeof change === 'number' && change > from ? Math.min(change, end) : end
    stretches.push({ from, to, light: decision ? lightOf(decision) : 'unknown' })
    from = to
  }
  return { start, end, stretches }
}
