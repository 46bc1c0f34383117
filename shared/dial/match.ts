import type { Key, Match } from '../packs/pack.ts'
import { bitsOf, sieveOf } from './contact-bits.ts'
import type { Sieve } from './contact-bits.ts'
import type { DialFacts, PastContact } from './facts.ts'
import { both, negate } from './signal.ts'
import type { Truth } from './signal.ts'

/**
 * Whether a past contact is of the kind described, leaving `notUnder` aside.
 * Unknown where the outcome is not recorded yet or the place is missing. A place recorded as unknown may be any, unless the
 * filter says what it takes the unknown for. `bits`: the contact's, if they are known already.
 */
export function matches(match: Match, contact: PastContact, bits = bitsOf(contact)): Truth {
  return sifted(sieveOf(match), bits)
}

/** The same for a filter and a contact that are bits already. */
export function sifted({ surely, possibly }: Sieve, bits: number): Truth {
  if ((bits & ~possibly) !== 0) return false
  return (bits & ~surely) === 0 || 'unknown'
}

/** Whether a past contact agrees with the proposed one on every key, and differs on those marked "!". */
export function agrees(per: readonly (Key | `!${Key}`)[], contact: PastContact, facts: DialFacts): Truth {
  let truth: Truth = true
  for (const key of per) {
    truth = both(truth, agreesOn(key, contact, facts))
    if (truth === false) return false
  }
  return truth
}

function agreesOn(key: Key | `!${Key}`, contact: PastContact, facts: DialFacts): Truth {
  switch (key) {
    case 'channel': return contact.channel === facts.channel
    case 'party': return contact.party === facts.party
    case 'place': return sameWhereKnown(placeOf(contact), placeOf(facts))
    case 'account': return sameWhereKnown(contact.account, facts.account)
    case 'creditor': return sameWhereKnown(contact.creditor, facts.creditor)
    // Nobody knows who it was: people in the same role are taken for the same person.
    case 'person':
      return contact.person && facts.person ? contact.person === facts.person : contact.party === facts.party
    // No number in the data: the same role at the same place is taken for the same number.
    case 'number':
      return contact.number && facts.number
        ? contact.number === facts.number
        : both(contact.party === facts.party, agreesOn('place', contact, facts))
    case '!channel': case '!party': case '!place': case '!account': case '!creditor': case '!person': case '!number':
      return negate(agreesOn(POSITIVE[key], contact, facts))
    default: return key satisfies never
  }
}

const POSITIVE = {
  '!channel': 'channel', '!party': 'party', '!place': 'place', '!account': 'account', '!creditor': 'creditor',
  '!person': 'person', '!number': 'number',
} as const satisfies Record<`!${Key}`, Key>

function placeOf({ place }: PastContact | DialFacts) {
  return place === 'unknown' ? undefined : place
}

function sameWhereKnown(left: string | undefined, right: string | undefined): Truth {
  return left === undefined || right === undefined ? 'unknown' : left === right
}
