import { dayOfDate, dateText, readClock } from '#shared/dial/calendar'
import { wallClock } from '#shared/dial/zone'
import { FOLLOW_UP_KINDS, type FollowUpKind } from '#shared/follow-up/follow-up'
import { instantAt } from '#shared/follow-up/local-time'

export interface NextStep {
  kind: FollowUpKind
  dueAt: number
}
type Typed = Readonly<Record<string, string>>

/** Fields of the draft in which a changed next step is kept. */
export const NEXT_STEP_FIELDS = { kind: 'next.kind', on: 'next.on', at: 'next.at', none: 'next.none' } as const

/**
 * The next step as it will be saved: the proposal with what the agent changed, in the debtor's zone. `null`: none.
 * Where something was changed without a proposal, the missing parts are tomorrow at nine and a retry.
 */
export function nextStep(typed: Typed, proposal: NextStep | null, { zone, now }: { zone: string; now: number }): NextStep | null {
  const { kind, on, at, none } = NEXT_STEP_FIELDS
  if (typed[none]) return null
  const changed = typed[kind] ?? typed[on] ?? typed[at]
  if (!proposal && !changed) return null
  const base = proposal ?? { kind: 'retry', dueAt: instantAt(zone, wallClock(zone, now).day + 1, { hour: 9, minute: 0 }) }
  const parts = partsOf(base.dueAt, zone)
  return {
    kind: FOLLOW_UP_KINDS.find((known) => known === typed[kind]) ?? base.kind,
    dueAt: typed[on] || typed[at] ? (instantOf(typed[on] ?? parts.on, typed[at] ?? parts.at, zone) ?? base.dueAt) : base.dueAt,
  }
}

/** Date and time of an instant as the wall clock of a zone shows them, for date and time fields. */
export function partsOf(instant: number, zone: string): { on: string; at: string } {
  const { day, ms } = wallClock(zone, instant)
  const minutes = Math.floor(ms / 60_000)
  return { on: dateText(day), at: `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}` }
}

/** The instant that date and time fields name on the wall clock of a zone; `null`: they name none. */
export function instantOf(on: string, at: string, zone: string): number | null {
  const ms = readClock(at)
  if (ms === null || !/^\d{4}-\d\d-\d\d$/.test(on)) return null
  return instantAt(zone, dayOfDate(on), { hour: Math.floor(ms / 3_600_000), minute: (ms % 3_600_000) / 60_000 })
}
