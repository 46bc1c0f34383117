import type { Past } from '../packs/pack.ts'
import { givenConsents, madeUnder } from './consent.ts'
import type { PastContact } from './facts.ts'
import { sieveOf } from './contact-bits.ts'
import { agrees, sifted } from './match.ts'
import type { Scene } from './scene.ts'
import { both, negate } from './signal.ts'
import type { Truth } from './signal.ts'
import { leavesWindowAt, reachOf, windowBegins } from './windows.ts'

/** Contacts of the past, in order of time, that a count takes in while they lie in its window. */
export interface Fitting {
  contacts: readonly PastContact[]
  /** Those of them about which there is no doubt: outcome, place and key are recorded. */
  surely: readonly PastContact[]
  /** Found without looking at the calendar of a zone. */
  everywhere: boolean
}

/** A count over time, in one zone. */
export class Tally {
  readonly #past: Past
  readonly #zone: string
  readonly #weekStart: number
  readonly #contacts: readonly PastContact[]
  readonly #surely: readonly PastContact[]
  /** Nothing fits, in any zone and at any time. */
  readonly isEmpty: boolean
  /** The instant asked for last, and which contacts lie in the window then: most questions in a row are about one instant. */
  #now = Number.NaN
  #start = 0
  #end = 0

  constructor(past: Past, scene: Scene) {
    const { contacts, surely, everywhere } = fittingOf(past, scene)
    this.isEmpty = contacts.length === 0 && everywhere
    this.#past = past
    this.#zone = scene.zone
    this.#weekStart = scene.pack.weekStart
    this.#contacts = contacts
    this.#surely = surely
  }

  /** Contacts in the window at an instant; those in doubt count, for counting protects. */
  inWindow(now: number): readonly PastContact[] {
    this.#look(now)
    return this.#contacts.slice(this.#start, this.#end)
  }

  used(now: number): number {
    this.#look(now)
    return this.#end - this.#start
  }

  /** Leaving out those in doubt. */
  surelyUsed(now: number): number {
    if (this.#surely === this.#contacts) return this.used(now)
    const begins = windowBegins(this.#past.window, now, this.#zone, this.#weekStart)
    return this.#surely.filter(({ at }) => begins <= at && at <= now).length
  }

  /** First instant after `now` at which a contact comes or leaves; Infinity: never again. */
  next(now: number): number {
    this.#look(now)
    const leaves = this.#start < this.#end ? this.#leavesAt(this.#contacts[this.#start]) : Number.POSITIVE_INFINITY
    return Math.min(leaves, this.#contacts[this.#end]?.at ?? Number.POSITIVE_INFINITY)
  }

  /** First instant from `now` on at which fewer than `limit` are in the window; Infinity: never. */
  below(limit: number, from: number): number {
    // Nothing leaves before what came earlier, so a full window opens when the last one too many leaves.
    for (let now = from; ; now = this.#leavesAt(this.#contacts[this.#end - limit])) {
      if (now === Number.POSITIVE_INFINITY || this.used(now) < limit) return now
    }
  }

  #look(now: number): void {
    if (this.#now === now) return
    this.#now = now
    const contacts = this.#contacts
    if (contacts.length === 0) return
    const begins = windowBegins(this.#past.window, now, this.#zone, this.#weekStart)
    let end = contacts.length
    while (end > 0 && (contacts[end - 1]?.at ?? now) > now) end -= 1
    let start = end
    while (start > 0 && (contacts[start - 1]?.at ?? begins) >= begins) start -= 1
    this.#start = start
    this.#end = end
  }

  #leavesAt(contact: PastContact | undefined): number {
    return contact ? leavesWindowAt(this.#past.window, contact.at, this.#zone, this.#weekStart) : Number.POSITIVE_INFINITY
  }
}

/** Found once for all zones, save where an agreement may excuse contacts: how long that ran depends on the calendar. */
function fittingOf(past: Past, scene: Scene): Fitting {
  const { notUnder } = past.counts
  const excused = notUnder && givenConsents(notUnder, scene.facts).length > 0 ? madeUnder(notUnder, scene) : null
  if (excused) return findFitting(past, scene, excused)
  const last = scene.found
  if (last.past === past && last.fitting) return last.fitting
  last.past = past
  return (last.fitting = findFitting(past, scene, null))
}

function findFitting(past: Past, { facts, history }: Scene, excused: ((contact: PastContact) => Truth) | null): Fitting {
  const contacts: PastContact[] = []
  /** Made only once there is something to leave out. */
  let surely: PastContact[] | null = null
  const sieve = sieveOf(past.counts)
  for (let index = history.upTo(facts.at - reachOf(past.window)); index < history.contacts.length; index += 1) {
    const contact = history.contacts[index]
    if (!contact) break
    let fits = sifted(sieve, history.bitsAt(index))
    if (fits !== false && past.per) fits = both(fits, agrees(past.per, contact, facts))
    if (fits !== false && excused) fits = both(fits, negate(excused(contact)))
    if (fits === false) continue
    if (fits === 'unknown') surely ??= contacts.slice()
    else surely?.push(contact)
    contacts.push(contact)
  }
  return { contacts, surely: surely ?? contacts, everywhere: excused === null }
}
