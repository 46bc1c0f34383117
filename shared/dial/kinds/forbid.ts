import type { Condition, ForbidRule } from '../../packs/pack.ts'
import type { Scene } from '../scene.ts'
import { constant } from '../signal.ts'
import type { Ruling, Speech } from './kind.ts'

/** Blocks whenever it applies. `facts`: the proposed channel, party and place, and what its conditions looked at. */
export function forbid(rule: ForbidRule, { facts }: Scene): Ruling {
  return {
    speech: BLOCKED,
    explain: () => {
      const looked: Record<string, unknown> = { channel: facts.channel, party: facts.party, place: facts.place }
      for (const name of factsNamed(rule)) looked[name] = facts.flags[name] ?? null
      return { facts: looked }
    },
  }
}

const BLOCKED = constant<Speech>('block')
const named = new WeakMap<ForbidRule, readonly string[]>()

function factsNamed(rule: ForbidRule): readonly string[] {
  let known = named.get(rule)
  if (!known) named.set(rule, (known = [rule.when, rule.unless].flatMap((condition) => (condition ? namedIn(condition) : []))))
  return known
}

function namedIn(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(namedIn)
  if ('any' in condition) return condition.any.flatMap(namedIn)
  if ('not' in condition) return namedIn(condition.not)
  if ('flag' in condition) return [condition.flag]
  if ('known' in condition) return [condition.known]
  if ('since' in condition) return [condition.since]
  if ('fact' in condition) return [condition.fact]
  if ('age' in condition) return [condition.age]
  return []
}
