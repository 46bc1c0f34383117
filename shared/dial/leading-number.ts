import type { Party } from '../packs/pack.ts'
import type { Light } from './decision.ts'

const BEST_FIRST: readonly Light[] = ['green', 'amber', 'unknown', 'red']

/** The number a record's one light speaks of: the best of the debtor's own, in the order of the page; without one, of all. */
export function leadingNumber<N extends { party: Party; light: Light }>(numbers: readonly N[]): N | null {
  const own = numbers.filter((number) => number.party === 'debtor')
  const candidates = own.length > 0 ? own : numbers
  for (const light of BEST_FIRST) {
    const found = candidates.find((number) => number.light === light)
    if (found) return found
  }
  return null
}
