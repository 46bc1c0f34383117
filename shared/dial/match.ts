import type { Key, Match } from '../packs/pack.ts'
import type { DialFacts, PastContact } from './facts.ts'
import { both, negate } from './signal.ts'
import type { Truth } from './signal.ts'

/**
 * Whether a past contact is of the kind described, leaving `notUnder` aside.
 * Unknown where the outcome is not recorded yet or the place is missing.
 */
export function matches(match: Match, contact: PastContact): Truth {
  if (match.channel && !match.channel.includes(contact.channel)) return false
  if (match.party && !match.party.includes(contact.party)) return false
  if (match.by && !match.by.includes(contact.by)) return false
  return both(isAt(match.place, contact.place), isOneOf(match.result, contact.result))
}

function isOneOf<T>(wanted: readonly T[] | undefined, value: T | null | undefined): Truth {
  if (!wanted) return true
  return value === null || value === undefined ? 'unknown' : wanted.includes(value)
}

/** A place recorded as unknown may be any, unless the rule says what it takes the unknown for. */
function isAt(wanted: Match['place'], place: PastContact['place']): Truth {
  return isOneOf(wanted, place === 'unknown' && !wanted?.includes(place) ? undefined : place)
}

/** Whether a past contact agrees with the proposed one on every key, and differs on those marked "!". */
export function agrees(per: readonly (Key | `!${Key}`)[], contact: PastContact, facts: DialFacts): Truth {
  return per.reduce<Truth>((truth, key) => both(truth, agreesOn(key, contact, facts)), true)
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
