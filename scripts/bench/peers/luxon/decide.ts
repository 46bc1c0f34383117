import { DateTime } from 'luxon'
import type { DialFacts, HolidayTables } from '#shared/dial/facts'
import type { Pack, Rule } from '#shared/packs/pack'
import { holds } from './condition.ts'
import { hoursBlock, minutesOf, statedIn } from './hours.ts'
import { countPast } from './past.ts'
import type { Scene } from './scene.ts'

const HORIZON_DAYS = 400

/** The rule model as one would write it with luxon: look at every rule; to find the next time, try those at which something may change. */
export function decideWithLuxon(facts: DialFacts, packs: readonly Pack[], holidays: HolidayTables) {
  const asked = packs.flatMap((pack) => zonesOf(facts, pack).flatMap((zone) => {
    const scene: Scene = { facts, pack, zone, holidays }
    return pack.rules.filter(({ effect = 'block' }) => effect === 'block').map((rule) => ({ rule, scene }))
  }))
  const allows = (at: number) => !asked.some(({ rule, scene }) => isBlocking(rule, scene, DateTime.fromMillis(at, { zone: scene.zone })))
  if (allows(facts.at)) return { verdict: 'allow' as const, nextAllowedAt: null }
  for (let day = 0; day < HORIZON_DAYS; day += 1) {
    const found = candidatesOf(day, asked, facts).find(allows)
    if (found !== undefined) return { verdict: 'deny' as const, nextAllowedAt: found }
  }
  return { verdict: 'deny' as const, nextAllowedAt: null }
}

function zonesOf(facts: DialFacts, pack: Pack): readonly string[] {
  if (pack.zone) return [pack.zone.fixed]
  return facts.zones.length > 0 ? facts.zones : pack.fallbackZones
}

function isBlocking(rule: Rule, scene: Scene, now: DateTime): boolean {
  const date = now.toISODate() ?? ''
  if ((rule.from && date < rule.from) || (rule.to && date > rule.to)) return false
  if (rule.when && holds(rule.when, scene, now) === false) return false
  if (rule.unless && holds(rule.unless, scene, now) === true) return false
  if (rule.kind === 'forbid') return true
  if (rule.kind === 'count') return countPast(rule, scene, now).possibly >= rule.limit
  return hoursBlock(rule, scene, now)
}

/** Midnights, ends of spans, ends of consents and of windows of hours, so many days after the call, in order. */
function candidatesOf(day: number, asked: readonly { rule: Rule; scene: Scene }[], facts: DialFacts): number[] {
  const from = DateTime.fromMillis(facts.at, { zone: 'utc' }).plus({ days: day })
  const [start, end] = [+from, +from.plus({ days: 1 })]
  const found = new Set(eventsOf(facts, asked.map(({ rule }) => rule)))
  for (const zone of new Set(asked.map(({ scene }) => scene.zone))) {
    const times = new Set(['00:00', ...asked.filter(({ scene }) => scene.zone === zone).flatMap(({ rule, scene }) => timesOf(rule, scene))])
    for (const date of [from.setZone(zone), from.setZone(zone).plus({ days: 1 })]) {
      for (const minutes of [...times].map(minutesOf).filter((time) => time < 1440)) {
        found.add(+date.set({ hour: Math.floor(minutes / 60), minute: minutes % 60, second: 0, millisecond: 0 }))
      }
    }
  }
  return [...found].filter((at) => at > facts.at && at >= start && at < end).toSorted((one, other) => one - other)
}

function timesOf(rule: Rule, scene: Scene): string[] {
  if (rule.kind !== 'hours') return []
  if ('allow' in rule) return rule.allow.flatMap(({ spans }) => spans.flat())
  const windows = statedIn(scene, 'only' in rule ? rule.only : rule.avoid)
  // A window told in another zone ends at some time of this one.
  return windows.flatMap(({ from, to, zone = scene.zone }) => [from, to].map((time) => {
    const minutes = minutesOf(time)
    const there = DateTime.fromMillis(scene.facts.at, { zone }).set({ hour: Math.floor(minutes / 60) % 24, minute: minutes % 60 })
    return there.setZone(scene.zone).toFormat('HH:mm')
  }))
}

function eventsOf(facts: DialFacts, rules: readonly Rule[]): number[] {
  const hours = rules.flatMap((rule) => (rule.kind === 'count' && 'hours' in rule.window ? [rule.window.hours] : []))
  return [
    ...facts.contacts.flatMap(({ at }) => [at, ...hours.map((span) => at + span * 3_600_000)]),
    ...(facts.flags.consents ?? []).flatMap(({ from, until = from }) => [from, until]),
    ...Object.values(facts.flags).filter((value) => typeof value === 'number'),
  ]
}
