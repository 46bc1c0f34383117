import type { Past } from '../packs/pack.ts'
import { givenConsents, madeUnder } from './consent.ts'
import type { PastContact } from './facts.ts'
import { agrees, matches } from './match.ts'
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
    const end = this.#endOf(this.#contacts, now)
    return this.#contacts.slice(this.#startOf(this.#contacts, end, now), end)
  }

  used(now: number): number {
    return this.#number(this.#contacts, now)
  }

  /** Leaving out those in doubt. */
  surelyUsed(now: number): number {
    return this.#number(this.#surely, now)
  }

  /** First instant after `now` at which a contact comes or leaves; Infinity: never again. */
  next(now: number): number {
    const list = this.#contacts
    if (list.length === 0) return Number.POSITIVE_INFINITY
    const end = this.#endOf(list, now)
    const start = this.#startOf(list, end, now)
    return Math.min(start < end ? this.#leavesAt(list[start]) : Number.POSITIVE_INFINITY, list[end]?.at ?? Number.POSITIVE_INFINITY)
  }

  /** First instant from `now` on at which fewer than `limit` are in the window; Infinity: never. */
  below(limit: number, from: number): number {
    const list = this.#contacts
    // Nothing leaves before what came earlier, so a full window opens when the last one too many leaves.
    for (let now = from; ; ) {
      if (now === Number.POSITIVE_INFINITY || (limit > 0 && list.length < limit)) return now
      const end = this.#endOf(list, now)
      if (end - this.#startOf(list, end, now) < limit) return now
      now = this.#leavesAt(list[end - limit])
    }
  }

  #number(list: readonly PastContact[], now: number): number {
    if (list.length === 0) return 0
    const end = this.#endOf(list, now)
    return end - this.#startOf(list, end, now)
  }

  #endOf(list: readonly PastContact[], now: number): number {
    let end = list.length
    while (end > 0 && (list[end - 1]?.at ?? now) > now) end -= 1
    return end
  }

  #startOf(list: readonly PastContact[], end: number, now: number): number {
    const begins = windowBegins(this.#past.window, now, this.#zone, this.#weekStart)
    let start = end
    while (start > 0 && (list[start - 1]?.at ?? begins) >= begins) start -= 1
    return start
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
  let found = scene.found.get(past)
  if (!found) scene.found.set(past, (found = findFitting(past, scene, null)))
  return found
}

function findFitting(past: Past, { facts, history }: Scene, excused: ((contact: PastContact) => Truth) | null): Fitting {
  const contacts: PastContact[] = []
  /** Made only once there is something to leave out. */
  let surely: PastContact[] | null = null
  for (let index = history.upTo(facts.at - reachOf(past.window)); index < history.contacts.length; index += 1) {
    const contact = history.contacts[index]
    if (!contact) break
    let fits = matches(past.counts, contact, history.bitsAt(index))
    if (fits !== false && past.per) fits = both(fits, agrees(past.per, contact, facts))
    if (fits !== false && excused) fits = both(fits, negate(excused(contact)))
    if (fits === false) continue
    if (fits === 'unknown') surely ??= contacts.slice()
    else surely?.push(contact)
    contacts.push(contact)
  }
  return { contacts, surely: surely ?? contacts, everywhere: excused === null }
}
