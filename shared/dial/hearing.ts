import type { Pack, Rule } from '../packs/pack.ts'
import { kindOf, rulesFor } from './addressed.ts'
import { dayOfDate } from './calendar.ts'
import { holds } from './condition.ts'
import type { DialFacts } from './facts.ts'
import { historyOf } from './history.ts'
import type { HolidayBook } from './holiday.ts'
import { rulingOf } from './kinds/index.ts'
import type { Explanation, Ruling, Speech } from './kinds/kind.ts'
import type { Scene } from './scene.ts'
import { firstWhere, fixed } from './signal.ts'
import type { Signal, Truth } from './signal.ts'
import { followsCalendar } from './windows.ts'
import { startOfDay } from './zone.ts'

/** One rule in one zone, over time: is it in force and does it apply, and what does it then say? */
export interface Voice {
  zone: string
  applies: Signal<Truth>
  speech: Signal<Speech>
  /** First instant from `now` on, before `end`, at which it says what is wanted; `null`: none. */
  firstPass(now: number, end: number, wanted: (speech: Speech) => boolean): number | null
  used(instant: number): number
  explain(instant: number): Explanation
}

/** One rule in every zone in which it may say something else; a rule that never applies to this contact has no hearing. */
export interface Hearing {
  rule: Rule
  pack: Pack
  voices: readonly Voice[]
  /** All zones together. */
  speech: Signal<Speech>
}

/** Every rule that has something to say, and the zones that were asked. */
export interface Hearings {
  list: readonly Hearing[]
  zones: readonly string[]
}

/** All zones together: the loudest voice counts. */
function loudest(voices: readonly Voice[]): Signal<Speech> {
  const [first] = voices
  if (first && voices.length === 1) return first.speech
  return {
    at: (now) => {
      let said: Speech = 'pass'
      for (const { speech } of voices) {
        const one = speech.at(now)
        if (one === 'block') return one
        if (one === 'unsure') said = one
      }
      return said
    },
    next: (now) => {
      let next = Number.POSITIVE_INFINITY
      for (const { speech } of voices) next = Math.min(next, speech.next(now))
      return next
    },
  }
}

/** Sets up every rule of every pack. A RangeError if no pack, or no zone at all, is given: silence must not read as leave. */
export function hear(facts: DialFacts, packs: readonly Pack[], holidays: HolidayBook): Hearings {
  if (packs.length === 0) throw new RangeError('A decision needs at least one rule pack.')
  const asked = distinct(packs)
  const history = historyOf(facts.contacts)
  const found: Scene['found'] = { past: null, fitting: null }
  const stated = facts.zones.length > 0 ? inOrder(facts.zones) : null
  const kind = kindOf(facts)
  const list: Hearing[] = []
  const zones: string[] = []
  for (const pack of asked) {
    const scenes = zonesFor(stated, pack, asked).map((zone): Scene => ({ facts, history, pack, zone, holidays, found, lives: null }))
    for (const { zone } of scenes) if (!zones.includes(zone)) zones.push(zone)
    for (const rule of rulesFor(pack, facts, kind)) {
      const hearing = hearingOf(rule, pack, scenes)
      if (hearing) list.push(hearing)
    }
  }
  return { list, zones: zones.toSorted() }
}

/** Each pack once; two versions of one pack are both heard, for neither may relax the other. */
function distinct(packs: readonly Pack[]): readonly Pack[] {
  const isFirst = (pack: Pack, index: number) => {
    for (let before = 0; before < index; before += 1) {
      const other = packs[before]
      if (other && other.id === pack.id && other.version === pack.version) return false
    }
    return true
  }
  return packs.every(isFirst) ? packs : packs.filter(isFirst)
}

const names = new WeakMap<Pack, string>()

/** "ID@version" of a pack. */
export function nameOf(pack: Pack): string {
  let name = names.get(pack)
  if (name === undefined) names.set(pack, (name = `${pack.id}@${pack.version}`))
  return name
}

function inOrder(zones: readonly string[]): readonly string[] {
  return zones.length === 1 ? zones : [...new Set(zones)].toSorted()
}

/** The stated zones, else the pack's own, else those of all packs together. */
function zonesFor(stated: readonly string[] | null, pack: Pack, packs: readonly Pack[]): readonly string[] {
  if (pack.zone) return [pack.zone.fixed]
  if (stated) return stated
  const candidates = pack.fallbackZones.length > 0 ? pack.fallbackZones : packs.flatMap((other) => other.fallbackZones)
  if (candidates.length === 0) throw new RangeError('A decision needs a time zone: neither the facts nor a pack name one.')
  return inOrder(candidates)
}

function hearingOf(rule: Rule, pack: Pack, scenes: readonly Scene[]): Hearing | null {
  const voices: Voice[] = []
  let settled: Signal<Truth> | null = null
  for (const scene of scenes) {
    const applies: Signal<Truth> = settled ?? applicability(rule, scene)
    if (applies.always) {
      if (applies.always.everywhere) settled = applies
      if (applies.always.value !== true) {
        if (settled) return null
        continue
      }
    }
    const ruling = rulingOf(rule, scene)
    if (ruling.speech.always?.value === 'pass') continue
    voices.push(new RuleVoice(scene.zone, applies, ruling))
    if (settled && (ruling.isTheSameEverywhere || isTheSameEverywhere(rule))) break
  }
  return voices.length > 0 ? { rule, pack, voices, speech: loudest(voices) } : null
}

/** Prohibitions, and counts that no calendar bounds. */
function isTheSameEverywhere(rule: Rule): boolean {
  if (rule.kind === 'forbid') return true
  return rule.kind === 'count' && !followsCalendar(rule.window) && rule.counts.notUnder === undefined
}

class RuleVoice implements Voice {
  readonly zone: string
  readonly applies: Signal<Truth>
  readonly speech: Signal<Speech>
  readonly #ruling: Ruling

  constructor(zone: string, applies: Signal<Truth>, ruling: Ruling) {
    this.zone = zone
    this.applies = applies
    this.speech = applies.always ? ruling.speech : onlyWhile(applies, ruling.speech)
    this.#ruling = ruling
  }

  firstPass(now: number, end: number, wanted: (speech: Speech) => boolean): number | null {
    // Whatever can tell when it passes only blocks or passes, so that every wanted speech is a pass.
    if (!this.applies.always || !this.#ruling.passesFrom) return firstWhere(this.speech, now, end, wanted)
    const passes = this.#ruling.passesFrom(now)
    return passes < end ? passes : null
  }

  used(now: number): number {
    return this.#ruling.used?.(now) ?? 0
  }

  explain(now: number): Explanation {
    return this.#ruling.explain(now)
  }
}

/** Unknown counts as applying: what nobody knows removes no protection and creates no exception. */
function applicability(rule: Rule, scene: Scene): Signal<Truth> {
  const { when, unless } = rule
  const wanted = when ? holds(when, scene) : ALWAYS
  if (wanted.always?.value === false) return fixed(false, wanted.always.everywhere)
  const excepted = unless ? holds(unless, scene) : NEVER
  if (excepted.always?.value === true) return fixed(false, excepted.always.everywhere)
  const inForce = rule.from || rule.to ? forceOf(rule, scene) : ALWAYS
  if (inForce.always?.value === false) return inForce
  if (wanted.always && excepted.always && inForce.always) return fixed(true, wanted.always.everywhere && excepted.always.everywhere && inForce.always.everywhere)
  return {
    at: (now) => inForce.at(now) === true && wanted.at(now) !== false && excepted.at(now) !== true,
    next: (now) => Math.min(wanted.next(now), excepted.next(now), inForce.next(now)),
  }
}
const ALWAYS = fixed(true)
const NEVER = fixed(false)

function forceOf({ from, to }: Rule, { zone, facts: { at } }: Scene): Signal<Truth> {
  const start = from ? startOfDay(zone, dayOfDate(from)) : Number.NEGATIVE_INFINITY
  const end = to ? startOfDay(zone, dayOfDate(to) + 1) : Number.POSITIVE_INFINITY
  if (end <= at) return fixed(false, false)
  if (start <= at && end === Number.POSITIVE_INFINITY) return fixed(true, false)
  return {
    at: (now) => start <= now && now < end,
    next: (now) => [start, end].find((edge) => edge > now) ?? Number.POSITIVE_INFINITY,
  }
}

function onlyWhile(applies: Signal<Truth>, speech: Signal<Speech>): Signal<Speech> {
  return {
    at: (now) => (applies.at(now) === true ? speech.at(now) : 'pass'),
    next: (now) => (applies.at(now) === true ? Math.min(applies.next(now), speech.next(now)) : applies.next(now)),
  }
}
