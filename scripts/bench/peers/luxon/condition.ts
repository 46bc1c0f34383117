import { DateTime } from 'luxon'
import type { Condition } from '#shared/packs/pack'
import { allOf, anyOf, notOf } from '../../../../test/reference/truth.ts'
import type { Truth } from '../../../../test/reference/truth.ts'
import { countPast, ranAt } from './past.ts'
import type { Scene } from './scene.ts'

export function holds(condition: Condition, scene: Scene, now: DateTime): Truth {
  const { channel, party, place, flags } = scene.facts
  if ('all' in condition) return allOf(condition.all.map((part) => holds(part, scene, now)))
  if ('any' in condition) return anyOf(condition.any.map((part) => holds(part, scene, now)))
  if ('not' in condition) return notOf(holds(condition.not, scene, now))
  if ('channel' in condition) return condition.channel.includes(channel)
  if ('party' in condition) return condition.party.includes(party)
  if ('place' in condition) return condition.place.includes(place)
  if ('optedOut' in condition) return flags.optedOutChannels?.includes(channel) ?? false
  if ('consent' in condition) return ranAt(condition.consent, scene, now, 'runs')
  if ('known' in condition) return isKnown(flags[condition.known])
  if ('flag' in condition) return flagTruth(condition.flag, flags[condition.flag])
  if ('since' in condition) return sinceTruth(flags[condition.since], now)
  if ('age' in condition) return ageTruth(flags[condition.age], condition.days, scene.zone, now)
  if ('fact' in condition) return factTruth(condition, flags[condition.fact])
  const { surely, possibly } = countPast(condition.past, scene, now)
  if (surely >= condition.atLeast) return true
  return possibly >= condition.atLeast ? 'unknown' : false
}

function isKnown(value: unknown): boolean {
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0)
}

function flagTruth(name: string, value: unknown): Truth {
  if (typeof value === 'boolean') return value
  if (isKnown(value)) return 'unknown'
  return name === 'debtorReachable' || name === 'locationInfoObtained' ? 'unknown' : false
}

function sinceTruth(value: unknown, now: DateTime): Truth {
  if (!isKnown(value)) return false
  return typeof value === 'number' ? +now >= value : 'unknown'
}

function ageTruth(value: unknown, days: number, zone: string, now: DateTime): Truth {
  if (typeof value !== 'number') return 'unknown'
  return now >= DateTime.fromMillis(value, { zone }).startOf('day').plus({ days })
}

function factTruth({ gt, ge, ...others }: { gt?: number; ge?: number; eq?: unknown }, value: unknown): Truth {
  if (!isKnown(value)) return 'unknown'
  const compared = (limit: number | undefined, passes: (number: number, limit: number) => boolean): Truth => {
    if (limit === undefined) return true
    return typeof value === 'number' ? passes(value, limit) : 'unknown'
  }
  return allOf([compared(gt, (number, limit) => number > limit), compared(ge, (number, limit) => number >= limit), !('eq' in others) || value === others.eq])
}
