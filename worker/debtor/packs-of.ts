import type { Pack } from '#shared/packs/pack'
import { packIdsFor, packsById } from '#shared/packs/shipped'

/** Ids of the packs that hold for a debtor with these numbers. */
export function packIdsOf(jurisdiction: string, phones: readonly { country: string | null }[]): string[] {
  return packIdsFor({ jurisdiction, countries: phones.map((phone) => phone.country) })
}

/** The packs themselves; `null` where this release has none for a jurisdiction: then nobody can say what is allowed. */
export function shippedPacks(ids: readonly string[]): Pack[] | null {
  try {
    return packsById(ids)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
