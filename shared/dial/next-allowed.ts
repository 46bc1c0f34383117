import { DAY_MS } from './calendar.ts'
import { speechOf } from './hearing.ts'
import type { Hearing } from './hearing.ts'
import type { Speech } from './kinds/kind.ts'
import { firstWhere } from './signal.ts'

/** How far ahead an end or an opening is looked for. */
export const HORIZON_MS = 400 * DAY_MS

/**
 * Earliest instant from `at` on at which all these rules pass together in every zone, nothing else changed.
 * `null`: not within 400 days, so only a change of facts helps.
 */
export function earliestPass(
  hearings: readonly Hearing[], at: number, passes: (speech: Speech) => boolean = (speech) => speech !== 'block',
): number | null {
  const voices = hearings.flatMap((hearing) => hearing.voices)
  const end = at + HORIZON_MS
  let now = at
  for (let agreed = 0; agreed < voices.length;) {
    for (const voice of voices) {
      const passesAt = firstWhere(voice.speech, now, end, passes)
      if (passesAt === null) return null
      agreed = passesAt === now ? agreed + 1 : 1
      now = passesAt
      if (agreed >= voices.length) break
    }
  }
  return now
}

/** First instant after `at` at which any of these rules says something else than now; `null`: not within 400 days. */
export function firstChange(hearings: readonly Hearing[], at: number): number | null {
  let end = at + HORIZON_MS
  let found: number | null = null
  for (const hearing of hearings) {
    const speech = speechOf(hearing)
    const now = speech.at(at)
    const changesAt = firstWhere(speech, at, end, (later) => later !== now)
    if (changesAt !== null) found = end = changesAt
  }
  return found
}
