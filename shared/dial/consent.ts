import type { Consent } from '../packs/pack.ts'
import type { GivenConsent, PastContact } from './facts.ts'
import { matches } from './match.ts'
import type { Scene } from './scene.ts'
import { either, steps } from './signal.ts'
import type { Signal, Truth } from './signal.ts'
import { startOfDay, wallClock } from './zone.ts'

/** One consent with its end: the day its time is up, and the contacts that end it earlier. */
interface ConsentLife {
  from: number
  endsAt: number
  /** Contacts after `from` that end it, surely or – outcome not yet recorded – perhaps. */
  enders: readonly { at: number; truth: Truth }[]
}

/** A pack's own life of a consent caps the one agreed: the law's seven days cannot be talked into thirty. */
function livesOf(kind: Consent, scene: Scene): ConsentLife[] {
  const own = scene.pack.consents?.[kind]
  return (scene.facts.flags.consents ?? []).filter((given) => given.kind === kind).map((given) => ({
    from: given.from,
    endsAt: Math.min(given.until ?? Number.POSITIVE_INFINITY, lastsUntil(given, own?.days, scene.zone)),
    enders: own?.endsWith ? endersOf(given, scene.facts.contacts, own.endsWith) : [],
  }))
}

function lastsUntil(given: GivenConsent, days: number | undefined, zone: string): number {
  return days === undefined ? Number.POSITIVE_INFINITY : startOfDay(zone, wallClock(zone, given.from).day + days)
}

function endersOf(given: GivenConsent, contacts: readonly PastContact[], match: Parameters<typeof matches>[0]) {
  return contacts
    .filter((contact) => contact.at > given.from)
    .map((contact) => ({ at: contact.at, truth: matches(match, contact) }))
    .filter((ender) => ender.truth !== false)
}

function endedBefore(life: ConsentLife, instant: number): Truth {
  return life.enders.reduce<Truth>((ended, { at, truth }) => (at < instant ? either(ended, truth) : ended), false)
}

/** Whether a consent of that kind runs, over time. One that may have been ended by an unrecorded talk is unknown. */
export function consentRuns(kind: Consent, scene: Scene): Signal<Truth> {
  const lives = livesOf(kind, scene)
  const instants = lives.flatMap((life) => [life.from, life.endsAt, ...life.enders.map((ender) => ender.at)])
  return steps(instants, (now) => lives.reduce<Truth>((runs, life) => {
    if (now < life.from || now >= life.endsAt) return runs
    const ended = endedBefore(life, now + 1)
    return either(runs, ended === 'unknown' ? ended : !ended)
  }, false))
}

/** Whether a past contact was made after such a consent was given and while it ran. The talk that ends a consent was still made under it. */
export function madeUnder(kind: Consent, contact: PastContact, scene: Scene): Truth {
  return livesOf(kind, scene).reduce<Truth>((under, life) => {
    if (contact.at <= life.from || contact.at >= life.endsAt) return under
    const ended = endedBefore(life, contact.at)
    return either(under, ended === 'unknown' ? ended : !ended)
  }, false)
}
