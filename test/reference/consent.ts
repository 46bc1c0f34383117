import type { GivenConsent } from '#shared/dial/facts'
import type { Consent } from '#shared/packs/pack'
import { plusDays } from './calendar.ts'
import { isOfKind } from './contact.ts'
import type { Scene } from './scene.ts'
import { allOf, anyOf, notOf } from './truth.ts'
import type { Truth } from './truth.ts'
import { readClock } from './wall-clock.ts'

/** Does a consent of that kind run at the instant? It begins with its receipt and is over at its end and at the talk that uses it up. */
export function consentRuns(kind: Consent, scene: Scene, at: number): Truth {
  return anyOf(given(kind, scene).map((consent) => allOf([
    at >= consent.from,
    isWithinItsLife(consent, scene, at),
    notOf(usedUp(consent, scene, (contactAt) => contactAt <= at)),
  ])))
}

/** Was a contact of that instant made under such a consent? After its receipt, and the talk that uses it up was still made under it. */
export function wasUnderConsent(kind: Consent, scene: Scene, at: number): Truth {
  return anyOf(given(kind, scene).map((consent) => allOf([
    at > consent.from,
    isWithinItsLife(consent, scene, at),
    notOf(usedUp(consent, scene, (contactAt) => contactAt < at)),
  ])))
}

function given(kind: Consent, { facts }: Scene): GivenConsent[] {
  return (facts.flags.consents ?? []).filter((consent) => consent.kind === kind)
}

/** Both the end agreed and the pack's own life of such a consent must lie ahead; the date of receipt is day 1 of that life. */
function isWithinItsLife(consent: GivenConsent, { pack, zone }: Scene, at: number): boolean {
  const days = pack.consents?.[consent.kind]?.days
  const agreed = consent.until === undefined || at < consent.until
  return agreed && (days === undefined || readClock(zone, at).date < plusDays(readClock(zone, consent.from).date, days))
}

function usedUp(consent: GivenConsent, { facts, pack }: Scene, isInTime: (contactAt: number) => boolean): Truth {
  const endsWith = pack.consents?.[consent.kind]?.endsWith
  if (!endsWith) return false
  return anyOf(facts.contacts.map((contact) => allOf([contact.at > consent.from, isInTime(contact.at), isOfKind(endsWith, contact)])))
}
