import type { Pack } from '#shared/packs/pack'
import { packsFor, type Whereabouts } from '#shared/policy/packs-for'
import type { HouseContent } from '#shared/policy/policy'

/** The part of a known record that says whose rules hold. */
interface Placed {
  portfolio: { id: string; jurisdiction: string }
  debtor: { region: string | null }
  phones: readonly { country: string | null }[]
}

/** Countries and places within them that the debtor's numbers and address point to, each once. */
export function regionsOf({ debtor, phones }: Pick<Placed, 'debtor' | 'phones'>): string[] {
  return [...new Set([...phones.map((phone) => phone.country), debtor.region].flatMap((region) => region ?? []))].toSorted()
}

/** What decides which packs hold for a debtor. */
export function whereaboutsOf({ portfolio, debtor, phones }: Placed): Whereabouts {
  return { jurisdiction: portfolio.jurisdiction, portfolioId: portfolio.id, regions: regionsOf({ debtor, phones }) }
}

/** Every pack that must allow a contact; `null` where this release has none for the jurisdiction: then nobody can say what is allowed. */
export function packsOf(placed: Placed, house: HouseContent): Pack[] | null {
  try {
    return packsFor(whereaboutsOf(placed), house)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
