import { lightOf } from './decision.ts'
import type { Decision, Light } from './decision.ts'

/** A stretch of time, [from, to) in ms UTC, over which the answer stays the same. */
export interface Stretch {
  from: number
  to: number
  light: Light
  /** As of the first instant; `null`: it cannot be decided, so the light is unknown. */
  decision: Decision | null
}

/**
 * The answers from `from` up to `to`, one stretch after another. Walked from change to change, never by the minute, so every
 * edge is exact. A closed stretch ends as well where one of the rules that close it lets go, so that each names who closes it.
 * A generator: whoever draws many of them may pause between two.
 */
export function* stretches(from: number, to: number, decideAt: (at: number) => Decision | null): Generator<Stretch, void, void> {
  for (let at = from; at < to;) {
    const decision = decideAt(at)
    const end = Math.min(to, changeAfter(at, decision))
    yield { from: at, to: end, light: decision ? lightOf(decision) : 'unknown', decision }
    at = end
  }
}

/** First instant at which the answer is another; Infinity: none is known. */
function changeAfter(at: number, decision: Decision | null): number {
  if (!decision) return Number.POSITIVE_INFINITY
  const { verdict, validUntil, nextAllowedAt, denials } = decision
  const ends = verdict === 'allow' ? [validUntil] : [nextAllowedAt, ...denials.map(({ until }) => until)]
  return Math.min(...ends.filter((end) => end !== null && end > at).map(Number), Number.POSITIVE_INFINITY)
}
