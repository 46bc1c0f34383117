import type { Pack } from '../packs/pack.ts'
import { packsFor, type Whereabouts } from './packs-for.ts'
import { NO_HOUSE_CONTENT, type Reach } from './policy.ts'

/** What the organisation's content is checked against. */
export interface Ground {
  /** The law packs of every place the content reaches, one set for each. */
  laws: readonly (readonly Pack[])[]
  /** ms UTC */
  now: number
}

/** The law of every place that content with this reach is heard in, one set of packs for each; places without shipped rules are left out. */
export function lawsReached(reach: Reach, books: readonly { portfolioId: string; jurisdiction: string }[]): Pack[][] {
  const reached = books.filter(({ portfolioId }) => reach.portfolios === null || reach.portfolios.includes(portfolioId))
  const jurisdictions = [...new Set(reached.map(({ jurisdiction }) => jurisdiction))]
  const sets = new Map<string, Pack[]>()
  for (const { jurisdiction, regions } of placesIn(reach.regions, jurisdictions)) {
    const packs = shippedFor({ jurisdiction, regions, portfolioId: '' })
    if (packs) sets.set(packs.map(({ id }) => id).join(' '), packs)
  }
  return [...sets.values()]
}

function placesIn(regions: Reach['regions'], jurisdictions: readonly string[]): Pick<Whereabouts, 'jurisdiction' | 'regions'>[] {
  const books = jurisdictions.filter((jurisdiction) => regions === null || regions.includes(jurisdiction) || regions.includes(countryOf(jurisdiction)))
  const narrower = jurisdictions.length === 0 ? [] : (regions ?? []).filter((region) => !books.includes(region))
  return [...books.map((jurisdiction) => ({ jurisdiction, regions: [] })), ...narrower.map((region) => ({ jurisdiction: countryOf(region), regions: [region] }))]
}

function countryOf(place: string): string {
  return place.split('-')[0] ?? place
}

function shippedFor(whereabouts: Whereabouts): Pack[] | null {
  try {
    return packsFor(whereabouts, NO_HOUSE_CONTENT)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
