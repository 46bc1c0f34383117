import type { Consent, Match } from '../packs/pack.ts'
import type { DialFacts, GivenConsent, PastContact } from './facts.ts'
import type { History } from './history.ts'
import { matches } from './match.ts'
import type { Scene } from './scene.ts'
import { either, fixed, steps } from './signal.ts'
import type { Signal, Truth } from './signal.ts'
import { startOfDay, wallClock } from './zone.ts'

/** One consent with its ends: the day its time is up, and the contacts that end it earlier. */
export interface ConsentLife {
  from: number
  endsAt: number
  /** First contact after `from` that ends it. */
  endedAt: number
  /** First contact after `from` that ends it or, its outcome not being recorded yet, may do so. */
  perhapsEndedAt: number
}

const NONE: readonly GivenConsent[] = []

/** Consents of that kind, whenever they were given. */
export function givenConsents(kind: Consent, { flags }: DialFacts): readonly GivenConsent[] {
  return flags.consents === undefined || flags.consents.length === 0 ? NONE : flags.consents.filter((given) => given.kind === kind)
}

/** A pack's own life of a consent caps the one agreed: the law's seven days cannot be talked into thirty. */
function livesOf(kind: Consent, scene: Scene): readonly ConsentLife[] {
  scene.lives ??= new Map()
  let lives = scene.lives.get(kind)
  if (!lives) scene.lives.set(kind, (lives = givenConsents(kind, scene.facts).map((given) => lifeOf(given, scene))))
  return lives
}

function lifeOf(given: GivenConsent, { pack, history, zone }: Scene): ConsentLife {
  const own = pack.consents?.[given.kind]
  const endsAt = Math.min(given.until ?? Number.POSITIVE_INFINITY, lastsUntil(given, own?.days, zone))
  return { from: given.from, endsAt, ...(own?.endsWith ? endOf(given.from, endsAt, history, own.endsWith) : UNENDED) }
}
const UNENDED = { endedAt: Number.POSITIVE_INFINITY, perhapsEndedAt: Number.POSITIVE_INFINITY }

function lastsUntil(given: GivenConsent, days: number | undefined, zone: string): number {
  return days === undefined ? Number.POSITIVE_INFINITY : startOfDay(zone, wallClock(zone, given.from).day + days)
}

/** Looked for only while it could still run: what comes after its time is up ends nothing. */
function endOf(from: number, until: number, history: History, match: Match): Pick<ConsentLife, 'endedAt' | 'perhapsEndedAt'> {
  let perhapsEndedAt = Number.POSITIVE_INFINITY
  for (let index = history.upTo(from); index < history.contacts.length; index += 1) {
    const contact = history.contacts[index]
    if (!contact || contact.at >= until) break
    const ends = matches(match, contact, history.bitsAt(index))
    if (ends !== false) perhapsEndedAt = Math.min(perhapsEndedAt, contact.at)
    if (ends === true) return { endedAt: contact.at, perhapsEndedAt }
  }
  return { endedAt: Number.POSITIVE_INFINITY, perhapsEndedAt }
}

/** Whether a consent of that kind runs, over time. One that may have been ended by an unrecorded talk is unknown. */
export function consentRuns(kind: Consent, scene: Scene): Signal<Truth> {
  if (givenConsents(kind, scene.facts).length === 0) return fixed(false)
  const lives = livesOf(kind, scene)
  // Over already by the calendar of this zone, as most are: nothing that comes later gives it new life.
  if (lives.every((life) => Math.min(life.endsAt, life.endedAt) <= scene.facts.at)) return fixed(false, false)
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
