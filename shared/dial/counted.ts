import type { Past } from '../packs/pack.ts'
import { madeUnder } from './consent.ts'
import type { PastContact } from './facts.ts'
import { agrees, matches } from './match.ts'
import type { Scene } from './scene.ts'
import { both, negate, steps, upTo } from './signal.ts'
import type { Signal } from './signal.ts'
import { leavesWindowAt, reachOf } from './windows.ts'

/** A past contact that a count takes in, from its own instant until it leaves the window. */
export interface Counted {
  contact: PastContact
  leavesAt: number
  /** Not certain: the outcome or the place is not recorded. Counts wherever counting protects. */
  uncertain: boolean
}

/** Everything of the past that the count could take in from the proposed instant on, in order of time. */
export function countable(past: Past, scene: Scene): Counted[] {
  const { facts, pack, zone } = scene
  const { notUnder } = past.counts
  const excused = notUnder ? madeUnder(notUnder, scene) : () => false
  const since = facts.at - reachOf(past.window)
  return facts.contacts.flatMap((contact): Counted[] => {
    if (contact.at < since) return []
    const fits = both(matches(past.counts, contact), agrees(past.per ?? [], contact, facts))
    const counts = fits === false ? fits : both(fits, negate(excused(contact)))
    if (counts === false) return []
    return [{ contact, leavesAt: leavesWindowAt(past.window, contact.at, zone, pack.weekStart), uncertain: counts === 'unknown' }]
  })
}

/** Those of them in the window at an instant. */
export function inWindow(counted: readonly Counted[], instant: number): Counted[] {
  return counted.filter(({ contact, leavesAt }) => contact.at <= instant && instant < leavesAt)
}

/** How many of them are in the window, over time. Nothing leaves before it came, so two sorted lists are enough. */
export function numberInWindow(counted: readonly Counted[]): Signal<number> {
  const came = counted.map(({ contact }) => contact.at).toSorted((left, right) => left - right)
  const left = counted.map(({ leavesAt }) => leavesAt).toSorted((one, other) => one - other)
  return steps([...came, ...left], (now) => upTo(came, now) - upTo(left, now))
}
