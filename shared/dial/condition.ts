import type { Condition } from '../packs/pack.ts'
import { consentRuns } from './consent.ts'
import { Tally } from './counted.ts'
import type { Scene } from './scene.ts'
import { both, earliest, either, fixed, negate, stepAt } from './signal.ts'
import type { Signal, Truth } from './signal.ts'
import { startOfDay, wallClock } from './zone.ts'

/** Flags whose absence means that nobody knows; the absence of any other flag means no. */
export const UNKNOWN_WHEN_ABSENT: ReadonlySet<string> = new Set(['debtorReachable', 'locationInfoObtained'])

/** A condition made ready: what it says over time, once the facts are there. */
type Ready = (scene: Scene) => Signal<Truth>

const ready = new WeakMap<Condition, Ready>()

/**
 * Whether a condition holds, over time, for one zone.
 * Unknown: a flag that may be either, a fact or date that is absent, a count that hangs on an unrecorded outcome.
 */
export function holds(condition: Condition, scene: Scene): Signal<Truth> {
  let known = ready.get(condition)
  // Once for each condition: packs are data that nobody changes.
  if (!known) ready.set(condition, (known = makeReady(condition)))
  return known(scene)
}

function makeReady(condition: Condition): Ready {
  if ('all' in condition) return together(condition.all, both, false)
  if ('any' in condition) return together(condition.any, either, true)
  if ('not' in condition) {
    const inner = makeReady(condition.not)
    return (scene) => opposite(inner(scene))
  }
  if ('channel' in condition) return ({ facts }) => fixed(condition.channel.includes(facts.channel))
  if ('party' in condition) return ({ facts }) => fixed(condition.party.includes(facts.party))
  if ('place' in condition) return ({ facts }) => fixed(condition.place.includes(facts.place))
  if ('flag' in condition) return ({ facts }) => fixed(flagTruth(condition.flag, facts.flags[condition.flag]))
  if ('known' in condition) return ({ facts }) => fixed(isPresent(facts.flags[condition.known]))
  if ('since' in condition) return ({ facts }) => sinceSignal(facts.flags[condition.since])
  if ('fact' in condition) return ({ facts }) => fixed(factTruth(condition, facts.flags[condition.fact]))
  if ('age' in condition) return (scene) => ageSignal(condition, scene)
  if ('consent' in condition) return (scene) => consentRuns(condition.consent, scene)
  if ('optedOut' in condition) return ({ facts }) => fixed(facts.flags.optedOutChannels?.includes(facts.channel) ?? false)
  if ('past' in condition) return (scene) => pastSignal(condition, scene)
  return condition satisfies never
}

/** All parts joined; one part that always has the deciding value settles it, and the rest is not even looked at. */
function together(conditions: readonly Condition[], join: (left: Truth, right: Truth) => Truth, decides: boolean): Ready {
  const parts = conditions.map(makeReady)
  return (scene) => {
    let changing: Signal<Truth>[] | null = null
    let known: Truth = !decides
    let everywhere = true
    for (const part of parts) {
      const signal = part(scene)
      if (!signal.always) {
        (changing ??= []).push(signal)
        continue
      }
      known = join(known, signal.always.value)
      if (known === decides) return fixed(decides, signal.always.everywhere)
      everywhere &&= signal.always.everywhere
    }
    return changing ? joined(changing, known, join, decides) : fixed(known, everywhere)
  }
}

function joined(
  parts: readonly Signal<Truth>[], known: Truth, join: (left: Truth, right: Truth) => Truth, decides: boolean,
): Signal<Truth> {
  return {
    at: (now) => {
      let truth = known
      for (const part of parts) if ((truth = join(truth, part.at(now))) === decides) return truth
      return truth
    },
    next: (now) => earliest(parts, now),
  }
}

function opposite(signal: Signal<Truth>): Signal<Truth> {
  if (signal.always) return fixed(negate(signal.always.value), signal.always.everywhere)
  return { at: (now) => negate(signal.at(now)), next: (now) => signal.next(now) }
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
  return fixed(isPresent(value) ? 'unknown' : false)
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
  if (typeof value !== 'number') return fixed('unknown')
  return stepAt(startOfDay(zone, wallClock(zone, value).day + test.days))
}

function pastSignal({ past, atLeast }: Extract<Condition, { past: unknown }>, scene: Scene): Signal<Truth> {
  const tally = new Tally(past, scene)
  return {
    at: (now) => {
      if (tally.used(now) < atLeast) return false
      return tally.surelyUsed(now) >= atLeast || 'unknown'
    },
    next: (now) => tally.next(now),
  }
}
