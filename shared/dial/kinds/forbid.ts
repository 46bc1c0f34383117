import { factsNamed } from '../facts-named.ts'
import type { ForbidRule } from '../../packs/pack.ts'
import type { Scene } from '../scene.ts'
import { constant } from '../signal.ts'
import type { Ruling, Speech } from './kind.ts'

/** Blocks whenever it applies. `facts`: the proposed channel, party and place, and what its conditions looked at. */
export function forbid(rule: ForbidRule, { facts }: Scene): Ruling {
  return {
    speech: BLOCKED,
    explain: () => {
      const looked: Record<string, unknown> = { channel: facts.channel, party: facts.party, place: facts.place }
      for (const name of factsOf(rule)) looked[name] = facts.flags[name] ?? null
      return { facts: looked }
    },
  }
}

const BLOCKED = constant<Speech>('block')
const named = new WeakMap<ForbidRule, readonly string[]>()

function factsOf(rule: ForbidRule): readonly string[] {
  let known = named.get(rule)
  if (!known) named.set(rule, (known = [rule.when, rule.unless].flatMap((condition) => (condition ? factsNamed(condition) : []))))
  return known
}
