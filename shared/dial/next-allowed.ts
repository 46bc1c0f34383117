import { DAY_MS } from './calendar.ts'
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
  hearings: readonly Hearing[], at: number, wanted: (speech: Speech) => boolean = isPassing,
): number | null {
  const end = at + HORIZON_MS
  let voices = 0
  for (const hearing of hearings) voices += hearing.voices.length
  let now = at
  for (let agreed = 0; agreed < voices;) {
    for (const hearing of hearings) {
      for (const voice of hearing.voices) {
        const passesAt = voice.firstPass(now, end, wanted)
        if (passesAt === null) return null
        agreed = passesAt === now ? agreed + 1 : 1
        now = passesAt
        if (agreed >= voices) return now
      }
    }
  }
  return now
}

function isPassing(speech: Speech): boolean {
  return speech !== 'block'
}

/** First instant after `at` at which any of these rules says something else than now; `null`: not within 400 days. */
export function firstChange(hearings: readonly Hearing[], at: number): number | null {
  let end = at + HORIZON_MS
  let found: number | null = null
  for (const hearing of hearings) {
    const { speech } = hearing
    const first = speech.next(at)
    if (first >= end) continue
    const now = speech.at(at)
    const changesAt = firstWhere(speech, first, end, (later) => later !== now)
    if (changesAt !== null) found = end = changesAt
  }
  return found
}
