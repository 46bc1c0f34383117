import type { Condition } from '#shared/packs/pack'
import { plusDays } from './calendar.ts'
import { consentRuns } from './consent.ts'
import { countPast } from './past.ts'
import type { Scene } from './scene.ts'
import { allOf, anyOf, notOf } from './truth.ts'
import type { Truth } from './truth.ts'
import { readClock } from './wall-clock.ts'

/** Flags whose absence leaves the question open; the absence of any other flag means no. */
const OPEN_FLAGS = ['debtorReachable', 'locationInfoObtained']

export function holds(condition: Condition, scene: Scene, at: number): Truth {
  const { facts, zone } = scene
  if ('all' in condition) return allOf(condition.all.map((part) => holds(part, scene, at)))
  if ('any' in condition) return anyOf(condition.any.map((part) => holds(part, scene, at)))
  if ('not' in condition) return notOf(holds(condition.not, scene, at))
  if ('channel' in condition) return condition.channel.includes(facts.channel)
  if ('party' in condition) return condition.party.includes(facts.party)
  if ('place' in condition) return condition.place.includes(facts.place)
  if ('optedOut' in condition) return (facts.flags.optedOutChannels ?? []).includes(facts.channel)
  if ('consent' in condition) return consentRuns(condition.consent, scene, at)
  if ('known' in condition) return isKnown(facts.flags[condition.known])
  if ('flag' in condition) {
    const value = facts.flags[condition.flag]
    if (!isKnown(value)) return OPEN_FLAGS.includes(condition.flag) ? 'unknown' : false
    return typeof value === 'boolean' ? value : 'unknown'
  }
  if ('since' in condition) {
    const value = facts.flags[condition.since]
    if (!isKnown(value)) return false
    return typeof value === 'number' ? at >= value : 'unknown'
  }
  if ('age' in condition) {
    const value = facts.flags[condition.age]
    if (typeof value !== 'number') return 'unknown'
    return readClock(zone, at).date >= plusDays(readClock(zone, value).date, condition.days)
  }
  if ('fact' in condition) return compares(condition, facts.flags[condition.fact])
  if ('past' in condition) {
    const { surely, possibly } = countPast(condition.past, scene, at)
    if (surely >= condition.atLeast) return true
    return possibly >= condition.atLeast ? 'unknown' : false
  }
  return condition satisfies never
}

/** An empty list states nothing. */
function isKnown(value: unknown): boolean {
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0)
}

function compares({ gt, ge, ...others }: { gt?: number; ge?: number; eq?: unknown }, value: unknown): Truth {
  if (!isKnown(value)) return 'unknown'
  const number = typeof value === 'number' ? value : null
  return allOf([
    gt === undefined || (number === null ? 'unknown' : number > gt),
    ge === undefined || (number === null ? 'unknown' : number >= ge),
    !('eq' in others) || value === others.eq,
  ])
}
