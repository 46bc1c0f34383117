import type { Condition } from '../packs/pack.ts'
import { consentRuns } from './consent.ts'
import { countable, numberInWindow } from './counted.ts'
import type { Scene } from './scene.ts'
import { both, combine, constant, either, negate, stepAt } from './signal.ts'
import type { Signal, Truth } from './signal.ts'
import { startOfDay, wallClock } from './zone.ts'

/** Flags whose absence means that nobody knows; the absence of any other flag means no. */
const UNKNOWN_WHEN_ABSENT = new Set(['debtorReachable', 'locationInfoObtained'])

/**
 * Whether a condition holds, over time, for one zone.
 * Unknown: a flag that may be either, a fact or date that is absent, a count that hangs on an unrecorded outcome.
 */
export function holds(condition: Condition, scene: Scene): Signal<Truth> {
  const { facts } = scene
  if ('all' in condition) {
    return combine(condition.all.map((part) => holds(part, scene)), (truths) => truths.reduce(both, true))
  }
  if ('any' in condition) {
    return combine(condition.any.map((part) => holds(part, scene)), (truths) => truths.reduce(either, false))
  }
  if ('not' in condition) return combine([holds(condition.not, scene)], ([truth = 'unknown']) => negate(truth))
  if ('channel' in condition) return constant(condition.channel.includes(facts.channel))
  if ('party' in condition) return constant(condition.party.includes(facts.party))
  if ('place' in condition) return constant(condition.place.includes(facts.place))
  if ('flag' in condition) return constant(flagTruth(condition.flag, facts.flags[condition.flag]))
  if ('known' in condition) return constant(isPresent(facts.flags[condition.known]))
  if ('since' in condition) return sinceSignal(facts.flags[condition.since])
  if ('fact' in condition) return constant(factTruth(condition, facts.flags[condition.fact]))
  if ('age' in condition) return ageSignal(condition, scene)
  if ('consent' in condition) return consentRuns(condition.consent, scene)
  if ('optedOut' in condition) return constant(facts.flags.optedOutChannels?.includes(facts.channel) ?? false)
  if ('past' in condition) return pastSignal(condition, scene)
  return condition satisfies never
}

function flagTruth(name: string, value: unknown): Truth {
  if (typeof value === 'boolean') return value
  if (isPresent(value)) return 'unknown'
  return UNKNOWN_WHEN_ABSENT.has(name) ? 'unknown' : false
}

/** An empty list says nothing was stated. */
export function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0)
}

function sinceSignal(value: unknown): Signal<Truth> {
  if (typeof value === 'number') return stepAt(value)
  return constant(isPresent(value) ? 'unknown' : false)
}

function factTruth(test: { gt?: number; ge?: number; eq?: unknown }, value: unknown): Truth {
  if (!isPresent(value)) return 'unknown'
  let truth: Truth = true
  if (test.gt !== undefined) truth = both(truth, typeof value === 'number' ? value > test.gt : 'unknown')
  if (test.ge !== undefined) truth = both(truth, typeof value === 'number' ? value >= test.ge : 'unknown')
  return 'eq' in test ? both(truth, value === test.eq) : truth
}

function ageSignal(test: { age: string; days: number }, { facts, zone }: Scene): Signal<Truth> {
  const value = facts.flags[test.age]
  if (typeof value !== 'number') return constant('unknown')
  return stepAt(startOfDay(zone, wallClock(zone, value).day + test.days))
}

function pastSignal({ past, atLeast }: Extract<Condition, { past: unknown }>, scene: Scene): Signal<Truth> {
  const counted = countable(past, scene)
  const surely = counted.filter((one) => !one.uncertain)
  return combine([numberInWindow(counted), numberInWindow(surely)], ([possible = 0, sure = 0]) => {
    if (sure >= atLeast) return true
    return possible >= atLeast ? 'unknown' : false
  })
}
