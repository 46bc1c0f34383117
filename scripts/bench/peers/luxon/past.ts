import { DateTime } from 'luxon'
import type { GivenConsent, PastContact } from '#shared/dial/facts'
import type { Consent, Past, Window } from '#shared/packs/pack'
import { agreesOnAll, isOfKind } from '../../../../test/reference/contact.ts'
import { allOf, anyOf, notOf } from '../../../../test/reference/truth.ts'
import type { Truth } from '../../../../test/reference/truth.ts'
import type { Scene } from './scene.ts'

/** How many contacts lie in the window: those that surely count, and all that may. */
export function countPast(past: Past, scene: Scene, now: DateTime): { surely: number; possibly: number } {
  const [start, end] = [+startOf(past.window, scene, now), +now]
  const seen = new Map<unknown, Truth>()
  for (const contact of scene.facts.contacts) {
    if (contact.at < start || contact.at > end) continue
    const counts = doesCount(past, contact, scene)
    const key = contact.id ?? contact
    if (counts !== false) seen.set(key, anyOf([seen.get(key) ?? false, counts]))
  }
  const truths = [...seen.values()]
  return { surely: truths.filter((truth) => truth === true).length, possibly: truths.length }
}

function doesCount({ counts, per = [] }: Past, contact: PastContact, scene: Scene): Truth {
  const fits = allOf([isOfKind(counts, contact), agreesOnAll(per, contact, scene.facts)])
  if (fits === false || !counts.notUnder) return fits
  return allOf([fits, notOf(ranAt(counts.notUnder, scene, DateTime.fromMillis(contact.at, { zone: scene.zone }), 'made under'))])
}

/** First instant that lies in the window. */
function startOf(window: Window, { pack }: Scene, now: DateTime): DateTime | number {
  if ('ever' in window) return Number.NEGATIVE_INFINITY
  if ('hours' in window) return now.minus({ hours: window.hours }).plus({ milliseconds: 1 })
  if ('days' in window) return now.startOf('day').minus({ days: window.days - 1 })
  if ('months' in window) return now.startOf('day').minus({ months: window.months }).plus({ days: 1 })
  if (window.calendar !== 'week') return now.startOf(window.calendar)
  return now.startOf('day').minus({ days: (now.weekday - pack.weekStart + 7) % 7 })
}

/** Whether a consent runs at an instant, or whether what happened at that instant was made under it. */
export function ranAt(kind: Consent, scene: Scene, now: DateTime, sense: 'runs' | 'made under'): Truth {
  const given = (scene.facts.flags.consents ?? []).filter((consent) => consent.kind === kind)
  return anyOf(given.map((consent) => allOf([
    sense === 'runs' ? +now >= consent.from : +now > consent.from,
    consent.until === undefined || +now < consent.until,
    isYoung(consent, scene, now),
    notOf(usedUp(consent, scene, (at) => (sense === 'runs' ? at <= +now : at < +now))),
  ])))
}

function isYoung({ kind, from }: GivenConsent, { pack, zone }: Scene, now: DateTime): boolean {
  const days = pack.consents?.[kind]?.days
  return days === undefined || now < DateTime.fromMillis(from, { zone }).startOf('day').plus({ days })
}

function usedUp({ kind, from }: GivenConsent, { facts, pack }: Scene, inTime: (at: number) => boolean): Truth {
  const endsWith = pack.consents?.[kind]?.endsWith
  if (!endsWith) return false
  return anyOf(facts.contacts.filter(({ at }) => at > from && inTime(at)).map((contact) => isOfKind(endsWith, contact)))
}
