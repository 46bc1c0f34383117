import { bitsOf } from './contact-bits.ts'
import type { PastContact } from './facts.ts'

/** The contacts of the past in order of time, each once; what is worked out about one is kept. */
export interface History {
  contacts: readonly PastContact[]
  /** Bits of the contact at a place in the order. */
  bitsAt(index: number): number
  /** How many contacts lie at or before an instant. */
  upTo(instant: number): number
}

/**
 * A contact that is told twice – the same id at the same instant – is one contact; of two tellings the one without outcome
 * stays. Tellings that differ about the instant cannot both be true: both count, for counting protects.
 */
export function historyOf(told: readonly PastContact[]): History {
  const contacts = inOrder(told)
  /** From the latest backwards: only those that some window reaches are ever asked for. */
  const bits: (number | undefined)[] = []
  return {
    contacts,
    bitsAt: (index) => {
      const place = contacts.length - 1 - index
      const known = bits[place]
      if (known !== undefined) return known
      const contact = contacts[index]
      return (bits[place] = contact ? bitsOf(contact) : 0)
    },
    upTo: (instant) => {
      let [low, high] = [0, contacts.length]
      while (low < high) {
        const middle = (low + high) >>> 1
        if ((contacts[middle]?.at ?? instant) <= instant) low = middle + 1
        else high = middle
      }
      return low
    },
  }
}

/** Most callers have them in order already, first to last or last to first. */
function inOrder(told: readonly PastContact[]): readonly PastContact[] {
  let [rising, falling] = [true, true]
  let before: PastContact | undefined
  for (const contact of told) {
    if (before) {
      const order = before.at !== contact.at ? before.at - contact.at : isToldAgain(contact, before) ? 0 : byTime(before, contact)
      if (order >= 0) rising = false
      if (order <= 0) falling = false
      if (!rising && !falling) break
    }
    before = contact
  }
  if (rising) return told
  return falling ? told.toReversed() : told.toSorted(byTime).filter((contact, index, all) => !isToldAgain(contact, all[index - 1]))
}

function isToldAgain(contact: PastContact, before: PastContact | undefined): boolean {
  return before !== undefined && contact.id !== undefined && contact.id === before.id && contact.at === before.at
}

function byTime(left: PastContact, right: PastContact): number {
  if (left.at !== right.at) return left.at - right.at
  const [one, other] = [left.id ?? '', right.id ?? '']
  if (one !== other) return one < other ? -1 : 1
  return Number(left.result !== null) - Number(right.result !== null)
}
