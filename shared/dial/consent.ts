import type { Consent, Match } from '../packs/pack.ts'
import type { GivenConsent, PastContact } from './facts.ts'
import { matches } from './match.ts'
import type { Scene } from './scene.ts'
import { either, steps } from './signal.ts'
import type { Signal, Truth } from './signal.ts'
import { startOfDay, wallClock } from './zone.ts'

/** One consent with its ends: the day its time is up, and the contacts that end it earlier. */
interface ConsentLife {
  from: number
  endsAt: number
  /** First contact after `from` that ends it. */
  endedAt: number
  /** First contact after `from` that ends it or, its outcome not being recorded yet, may do so. */
  perhapsEndedAt: number
}

/** A pack's own life of a consent caps the one agreed: the law's seven days cannot be talked into thirty. */
function livesOf(kind: Consent, scene: Scene): ConsentLife[] {
  const own = scene.pack.consents?.[kind]
  return (scene.facts.flags.consents ?? []).filter((given) => given.kind === kind).map((given) => ({
    from: given.from,
    endsAt: Math.min(given.until ?? Number.POSITIVE_INFINITY, lastsUntil(given, own?.days, scene.zone)),
    ...endOf(given, own?.endsWith ? scene.facts.contacts : [], own?.endsWith ?? {}),
  }))
}

function lastsUntil(given: GivenConsent, days: number | undefined, zone: string): number {
  return days === undefined ? Number.POSITIVE_INFINITY : startOfDay(zone, wallClock(zone, given.from).day + days)
}

function endOf(given: GivenConsent, contacts: readonly PastContact[], match: Match): Pick<ConsentLife, 'endedAt' | 'perhapsEndedAt'> {
  let [endedAt, perhapsEndedAt] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (const contact of contacts) {
    if (contact.at <= given.from) continue
    const ends = matches(match, contact)
    if (ends !== false) perhapsEndedAt = Math.min(perhapsEndedAt, contact.at)
    if (ends === true) endedAt = Math.min(endedAt, contact.at)
  }
  return { endedAt, perhapsEndedAt }
}

/** Whether a consent of that kind runs, over time. One that may have been ended by an unrecorded talk is unknown. */
export function consentRuns(kind: Consent, scene: Scene): Signal<Truth> {
  const lives = livesOf(kind, scene)
  const instants = lives.flatMap(({ from, endsAt, endedAt, perhapsEndedAt }) => [from, endsAt, endedAt, perhapsEndedAt])
  return steps(instants, (now) => lives.reduce<Truth>((runs, life) => {
    if (now < life.from || now >= life.endsAt || now >= life.endedAt) return runs
    return either(runs, now < life.perhapsEndedAt || 'unknown')
  }, false))
}

/** Tells whether a past contact was made after such a consent was given and while it ran. The talk that ends a consent was still made under it. */
export function madeUnder(kind: Consent, scene: Scene): (contact: PastContact) => Truth {
  const lives = livesOf(kind, scene)
  return ({ at }) => lives.reduce<Truth>((under, life) => {
    if (at <= life.from || at >= life.endsAt || at > life.endedAt) return under
    return either(under, at <= life.perhapsEndedAt || 'unknown')
  }, false)
}
