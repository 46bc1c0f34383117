import type { Past } from '../packs/pack.ts'
import { madeUnder } from './consent.ts'
import type { PastContact } from './facts.ts'
import { agrees, matches } from './match.ts'
import type { Scene } from './scene.ts'
import { both, negate } from './signal.ts'
import { leavesWindowAt } from './windows.ts'

/** A past contact that a count takes in, from its own instant until it leaves the window. */
export interface Counted {
  contact: PastContact
  leavesAt: number
  /** Not certain: the outcome or the place is not recorded. Counts wherever counting protects. */
  uncertain: boolean
}

/** Everything of the past that the count could take in at any time, in order of time. */
export function countable(past: Past, scene: Scene): Counted[] {
  return scene.facts.contacts
    .flatMap((contact): Counted[] => {
      const fits = both(matches(past.counts, contact), agrees(past.per ?? [], contact, scene.facts))
      if (fits === false) return []
      const { notUnder } = past.counts
      const counts = notUnder ? both(fits, negate(madeUnder(notUnder, contact, scene))) : fits
      if (counts === false) return []
      const leavesAt = leavesWindowAt(past.window, contact.at, scene.zone, scene.pack.weekStart)
      return [{ contact, leavesAt, uncertain: counts === 'unknown' }]
    })
    .toSorted((left, right) => left.contact.at - right.contact.at || compareText(left.contact.id, right.contact.id))
}

function compareText(left = '', right = ''): number {
  if (left === right) return 0
  return left < right ? -1 : 1
}

/** Those of them in the window at an instant. */
export function inWindow(counted: readonly Counted[], instant: number): Counted[] {
  return counted.filter(({ contact, leavesAt }) => contact.at <= instant && instant < leavesAt)
}

/** Every instant at which the number of contacts in the window changes. */
export function changesOf(counted: readonly Counted[]): number[] {
  return counted.flatMap(({ contact, leavesAt }) => [contact.at, leavesAt])
}
