import type { WhatIfCall, WhatIfPage } from '#shared/contract/what-if'
import { wallClock } from '#shared/dial/zone'

export const EFFECTS = ['stopped', 'moved', 'warned'] as const
export type Effect = (typeof EFFECTS)[number]
export type Counts = Readonly<Record<Effect, number>>

/** So many calls are listed, the newest; all of them are counted. */
export const CALLS_LISTED = 500

/** What the pages read so far add up to. */
export interface WhatIfSums {
  judged: number
  /** Promises that came of the calls judged, and of those that could not have been made then. */
  promises: number
  promisesTouched: number
  /** Oldest instant reached, ms UTC. */
  reachedAt: number | null
  touched: Counts
  /** Calls touched by team and, 0 to 23, by the hour of the debtor's clock. */
  teams: ReadonlyMap<string, readonly Counts[]>
  calls: readonly WhatIfCall[]
}

const NONE: Counts = { stopped: 0, moved: 0, warned: 0 }
export const NO_SUMS: WhatIfSums = { judged: 0, promises: 0, promisesTouched: 0, reachedAt: null, touched: NONE, teams: new Map(), calls: [] }

export function addPage(sums: WhatIfSums, { judged, promises, reachedAt, calls }: WhatIfPage): WhatIfSums {
  const teams = new Map([...sums.teams].map(([team, hours]) => [team, [...hours]]))
  let touched = sums.touched
  for (const call of calls) {
    touched = plusOne(touched, call.effect)
    countIn(teams, call)
  }
  return {
    judged: sums.judged + judged,
    promises: sums.promises + promises,
    promisesTouched: sums.promisesTouched + calls.filter(({ promise, effect }) => promise && effect !== 'warned').length,
    reachedAt: reachedAt ?? sums.reachedAt,
    touched,
    teams,
    calls: [...sums.calls, ...calls].slice(0, CALLS_LISTED),
  }
}

export function totalOf({ stopped, moved, warned }: Counts): number {
  return stopped + moved + warned
}

function countIn(teams: Map<string, Counts[]>, { teamName, zone, placedAt, effect }: WhatIfCall): void {
  let hours = teams.get(teamName)
  if (!hours) teams.set(teamName, (hours = Array.from({ length: 24 }, () => NONE)))
  const hour = Math.floor(wallClock(zone, placedAt).ms / 3_600_000)
  hours[hour] = plusOne(hours[hour] ?? NONE, effect)
}

function plusOne(counts: Counts, effect: Effect): Counts {
  return { ...counts, [effect]: counts[effect] + 1 }
}
