import type { Basis } from '#shared/contract/messages'
import { offlineMaxMs } from '#shared/policy/packs-for'
import type { HouseContent } from '#shared/policy/policy'
import type { Tab } from './tab.ts'

/** An older history may miss a colleague's call. */
export const FRESH_MS = 90_000
/** Two clocks may differ by so much without one having been set. */
const JITTER_MS = 1000

/** What the lights of a tab are decided from at this machine's instant `now`; `null`: nothing is known. */
export function basisOf(tab: Tab, house: HouseContent | null, now: number): Basis | null {
  if (tab.debtor.kind !== 'ready' || tab.fetchedAt === null) return null
  return { asOf: tab.debtor.debtor.asOf, age: ageOf(now - tab.fetchedAt, limitOf(tab, house)), offline: tab.stale?.code === 'unreachable' }
}

/** When (this machine's clock) the basis gets old by itself. */
export function basisTurns(tab: Tab, house: HouseContent | null): number[] {
  return tab.fetchedAt === null ? [] : [tab.fetchedAt + FRESH_MS, tab.fetchedAt + limitOf(tab, house)]
}

/** A history from the future was read before this machine's clock was set back: nobody knows how old it is. */
function ageOf(ageMs: number, limitMs: number): Basis['age'] {
  if (ageMs < -JITTER_MS || ageMs >= limitMs) return 'outdated'
  return ageMs < FRESH_MS ? 'fresh' : 'dated'
}

function limitOf({ debtor }: Tab, house: HouseContent | null): number {
  return house && debtor.kind === 'ready' ? offlineMaxMs(debtor.debtor.portfolio.portfolioId, house) : FRESH_MS
}
