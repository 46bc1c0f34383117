import { clockText, DAY_MS } from '#shared/dial/calendar'
import type { StatedWindow } from '#shared/dial/facts'
import { wallClock } from '#shared/dial/zone'

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri'] as const
const HOUR_MS = 3_600_000

/** The times people name, ready to choose; those of the week hold wherever the debtor may be. */
export function timeChoices(zone: string, now: number): readonly { name: string; windows: readonly StatedWindow[] }[] {
  return [
    { name: 'now', windows: [aroundNow(zone, now)] },
    { name: 'mornings', windows: [{ from: '00:00', to: '12:00' }] },
    { name: 'work-hours', windows: [{ days: WEEKDAYS, from: '09:00', to: '18:00' }] },
    { name: 'evenings', windows: [{ from: '18:00', to: '23:59' }] },
    { name: 'weekends', windows: [{ days: ['sat', 'sun'], from: '00:00', to: '23:59' }] },
  ]
}

/** The hour before and the hour after, on the clock of this zone alone: it is this hour that does not suit. */
function aroundNow(zone: string, now: number): StatedWindow {
  const { ms } = wallClock(zone, now)
  const from = Math.floor(ms / HOUR_MS) * HOUR_MS
  const to = Math.min(from + 2 * HOUR_MS, DAY_MS)
  return { from: clockText(from), to: to === DAY_MS ? '23:59' : clockText(to), zone }
}
