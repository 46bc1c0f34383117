import type { PastContact } from '#shared/dial/facts'
import type { Past, Window } from '#shared/packs/pack'
import { monthOf, monthsBefore, plusDays, weekOf } from './calendar.ts'
import { wasUnderConsent } from './consent.ts'
import { agreesOnAll, isOfKind } from './contact.ts'
import type { Scene } from './scene.ts'
import { allOf, notOf } from './truth.ts'
import type { Truth } from './truth.ts'
import { readClock } from './wall-clock.ts'

const HOUR = 3_600_000

/** How many contacts the window holds at the instant: those that surely count, and all that may. */
export function countPast(past: Past, scene: Scene, at: number): { surely: number; possibly: number } {
  const found = scene.facts.contacts
    .filter((contact) => isInWindow(past.window, contact, scene, at))
    .map((contact) => ({ contact, counts: counts(past, contact, scene) }))
  return {
    surely: different(found.filter((one) => one.counts === true).map((one) => one.contact)),
    possibly: different(found.filter((one) => one.counts !== false).map((one) => one.contact)),
  }
}

/** A contact handed in twice under one id is one contact; without an id each entry is one. */
function different(contacts: readonly PastContact[]): number {
  return new Set(contacts.map((contact) => contact.id ?? contact)).size
}

function counts({ counts: kind, per = [] }: Past, contact: PastContact, scene: Scene): Truth {
  return allOf([
    isOfKind(kind, contact),
    agreesOnAll(per, contact, scene.facts),
    kind.notUnder ? notOf(wasUnderConsent(kind.notUnder, scene, contact.at)) : true,
  ])
}

function isInWindow(window: Window, contact: PastContact, { pack, zone }: Scene, at: number): boolean {
  if (contact.at > at) return false
  if ('ever' in window) return true
  if ('hours' in window) return contact.at > at - window.hours * HOUR
  const [then, today] = [readClock(zone, contact.at).date, readClock(zone, at).date]
  if ('days' in window) return then > plusDays(today, -window.days)
  if ('months' in window) return then > monthsBefore(today, window.months)
  switch (window.calendar) {
    case 'day': return then === today
    case 'week': return weekOf(then, pack.weekStart) === weekOf(today, pack.weekStart)
    case 'month': return monthOf(then) === monthOf(today)
    default: return window.calendar satisfies never
  }
}
