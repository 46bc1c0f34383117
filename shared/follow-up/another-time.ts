import { bandOf, BANDS } from '../dial/band.ts'
import { wallClock } from '../dial/zone.ts'
import { instantAt } from './local-time.ts'

const HOUR_MS = 3_600_000
/** House rule: attempts on one person keep this distance. */
const SPACING_MS = 2 * HOUR_MS
/** So many days are searched for another time of day before any lawful time is taken. */
const SEARCH_DAYS = 14

/**
 * The next lawful moment in another band than that of `now`, `daysLater` days on or later. If fourteen days have none: the
 * first lawful one at all; `null` if time alone never makes it lawful.
 */
export function anotherTime(now: number, zone: string, daysLater: number, lawfulFrom: (at: number) => number | null): number | null {
  const tried = bandOf(now, zone)
  const today = wallClock(zone, now).day
  for (let day = today + daysLater; day <= today + daysLater + SEARCH_DAYS; day++) {
    for (const band of BANDS) {
      const at = instantAt(zone, day, band.at)
      if (band.name === tried || at < now + SPACING_MS) continue
      const lawful = lawfulFrom(at)
      if (lawful === null) return null
      if (bandOf(lawful, zone) !== tried) return lawful
    }
  }
  return lawfulFrom(now + SPACING_MS)
}
