import type { Pack, Rule } from '../packs/pack.ts'
import { dayOfDate } from './calendar.ts'
import { holds } from './condition.ts'
import type { DialFacts, PastContact } from './facts.ts'
import type { HolidayBook } from './holiday.ts'
import { rulingOf } from './kinds/index.ts'
import type { Explanation, Speech } from './kinds/kind.ts'
import type { Scene } from './scene.ts'
import { combine, constant } from './signal.ts'
import type { Signal } from './signal.ts'
import { startOfDay } from './zone.ts'

/** One rule in one zone, over time: is it in force and does it apply, and what does it then say? */
export interface Voice {
  zone: string
  applies: Signal<boolean>
  speech: Signal<Speech>
  explain(instant: number): Explanation
}

/** One rule in every zone the called person may be in. */
export interface Hearing {
  rule: Rule
  pack: Pack
  voices: readonly Voice[]
}

/** What a rule says over time, all zones together: the loudest voice counts. */
export function speechOf({ voices }: Hearing): Signal<Speech> {
  return combine(voices.map((voice) => voice.speech), (speeches) => {
    if (speeches.includes('block')) return 'block'
    return speeches.includes('unsure') ? 'unsure' : 'pass'
  })
}

/** Sets up every rule of every pack. A RangeError if no pack, or no zone at all, is given: silence must not read as leave. */
export function hear(facts: DialFacts, packs: readonly Pack[], holidays: HolidayBook): Hearing[] {
  if (packs.length === 0) throw new RangeError('A decision needs at least one rule pack.')
  const asked = distinct(packs)
  const inOrder = { ...facts, contacts: facts.contacts.toSorted(byTime) }
  return asked.flatMap((pack) => {
    const zones = zonesFor(facts, pack, asked)
    return pack.rules.map((rule) => ({
      rule,
      pack,
      voices: zones.map((zone) => voiceOf(rule, { facts: inOrder, pack, zone, holidays })),
    }))
  })
}

/** Each pack once; two versions of one pack are both heard, for neither may relax the other. */
function distinct(packs: readonly Pack[]): Pack[] {
  return packs.filter((pack, index) => packs.findIndex((other) => nameOf(other) === nameOf(pack)) === index)
}

/** "ID@version" of a pack. */
export function nameOf(pack: Pack): string {
  return `${pack.id}@${pack.version}`
}

function byTime(left: PastContact, right: PastContact): number {
  const [one, other] = [left.id ?? '', right.id ?? '']
  if (left.at !== right.at || one === other) return left.at - right.at
  return one < other ? -1 : 1
}

function zonesFor(facts: DialFacts, pack: Pack, packs: readonly Pack[]): string[] {
  if (pack.zone) return [pack.zone.fixed]
  const candidates = [facts.zones, pack.fallbackZones, packs.flatMap((other) => other.fallbackZones)]
  const zones = candidates.find((list) => list.length > 0)
  if (!zones) throw new RangeError('A decision needs a time zone: neither the facts nor a pack name one.')
  return [...new Set(zones)].toSorted()
}

function voiceOf(rule: Rule, scene: Scene): Voice {
  const applies = applicability(rule, scene)
  const ruling = rulingOf(rule, scene)
  return { zone: scene.zone, applies, speech: onlyWhile(applies, ruling.speech), explain: ruling.explain }
}

/** Unknown counts as applying: what nobody knows removes no protection and creates no exception. */
function applicability(rule: Rule, scene: Scene): Signal<boolean> {
  const { when, unless } = rule
  const inForce = forceOf(rule, scene.zone)
  if (!when && !unless) return inForce
  return combine(
    [when ? holds(when, scene) : constant(true), unless ? holds(unless, scene) : constant(false), inForce],
    ([wanted, excepted, force]) => wanted !== false && excepted !== true && force === true,
  )
}

function forceOf({ from, to }: Rule, zone: string): Signal<boolean> {
  if (!from && !to) return constant(true)
  const start = from ? startOfDay(zone, dayOfDate(from)) : Number.NEGATIVE_INFINITY
  const end = to ? startOfDay(zone, dayOfDate(to) + 1) : Number.POSITIVE_INFINITY
  return {
    at: (now) => start <= now && now < end,
    next: (now) => [start, end].find((edge) => edge > now) ?? Number.POSITIVE_INFINITY,
  }
}

function onlyWhile(applies: Signal<boolean>, speech: Signal<Speech>): Signal<Speech> {
  return {
    at: (now) => (applies.at(now) ? speech.at(now) : 'pass'),
    next: (now) => (applies.at(now) ? Math.min(applies.next(now), speech.next(now)) : applies.next(now)),
  }
}
