import type { DialFacts, PastContact } from '#shared/dial/facts'
import type { Key, Match } from '#shared/packs/pack'
import { allOf, notOf } from './truth.ts'
import type { Truth } from './truth.ts'

/** Is the contact of the kind described? An unrecorded outcome and an unrecorded place may be any; `notUnder` is left aside. */
export function isOfKind(kind: Match, contact: PastContact): Truth {
  return allOf([
    kind.channel?.includes(contact.channel) ?? true,
    kind.party?.includes(contact.party) ?? true,
    kind.by?.includes(contact.by) ?? true,
    placeFits(kind, contact),
    resultFits(kind, contact),
  ])
}

function resultFits({ result }: Match, contact: PastContact): Truth {
  if (!result) return true
  return contact.result === null ? 'unknown' : result.includes(contact.result)
}

function placeFits({ place }: Match, contact: PastContact): Truth {
  if (!place) return true
  if (contact.place && place.includes(contact.place)) return true
  return contact.place === undefined || contact.place === 'unknown' ? 'unknown' : false
}

/** Does it agree with the proposed contact on every key, and differ on those marked "!"? */
export function agreesOnAll(keys: readonly (Key | `!${Key}`)[], contact: PastContact, facts: DialFacts): Truth {
  return allOf(keys.map((key) => {
    const agrees = agreesOn(key.replace('!', '') as Key, contact, facts)
    return key.startsWith('!') ? notOf(agrees) : agrees
  }))
}

function agreesOn(key: Key, contact: PastContact, facts: DialFacts): Truth {
  switch (key) {
    case 'channel': return contact.channel === facts.channel
    case 'party': return contact.party === facts.party
    case 'account': return sameIfKnown(contact.account, facts.account)
    case 'creditor': return sameIfKnown(contact.creditor, facts.creditor)
    case 'place':
      if (contact.place === 'unknown' || facts.place === 'unknown') return 'unknown'
      return sameIfKnown(contact.place, facts.place)
    case 'person':
      // Without a name the role stands for the person.
      if (!contact.person || !facts.person) return agreesOn('party', contact, facts)
      return contact.person === facts.person
    case 'number':
      // Without a number, role and place stand for it.
      if (!contact.number || !facts.number) return allOf([agreesOn('party', contact, facts), agreesOn('place', contact, facts)])
      return contact.number === facts.number
    default: return key satisfies never
  }
}

function sameIfKnown(one: string | undefined, other: string | undefined): Truth {
  return one === undefined || other === undefined ? 'unknown' : one === other
}
