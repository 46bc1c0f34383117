import type { Condition } from '../packs/pack.ts'

/** Names of the facts a condition asks for. */
export function factsNamed(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(factsNamed)
  if ('any' in condition) return condition.any.flatMap(factsNamed)
  if ('not' in condition) return factsNamed(condition.not)
  if ('flag' in condition) return [condition.flag]
  if ('known' in condition) return [condition.known]
  if ('since' in condition) return [condition.since]
  if ('fact' in condition) return [condition.fact]
  if ('age' in condition) return [condition.age]
  return 'optedOut' in condition ? ['optedOutChannels'] : []
}
