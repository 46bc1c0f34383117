import { CN } from './cn/mainland.ts'
import { HK } from './hk/hong-kong.ts'
import type { Pack } from './pack.ts'
import { TW } from './tw/taiwan.ts'
import { US } from './us/federal.ts'
import { US_DC } from './us/states/dc.ts'
import { US_MA } from './us/states/ma.ts'
import { US_NYC } from './us/states/nyc.ts'
import { US_WA } from './us/states/wa.ts'

/** Every pack that ships with the product. */
export const SHIPPED_PACKS: readonly Pack[] = [CN, TW, HK, US, US_MA, US_WA, US_DC, US_NYC]

const BY_ID: ReadonlyMap<string, Pack> = new Map(SHIPPED_PACKS.map((pack) => [pack.id, pack]))

/**
 * The packs of these ids with the parents they extend, each once, parents first.
 * A RangeError names an id that is not shipped.
 */
export function packsById(ids: readonly string[]): Pack[] {
  const found = new Set<Pack>()
  const add = (id: string) => {
    const pack = BY_ID.get(id)
    if (!pack) throw new RangeError(`No rule pack is called ${id}.`)
    for (const parent of pack.extends ?? []) add(parent)
    found.add(pack)
  }
  for (const id of ids) add(id)
  return [...found]
}

/** Territories that count as States under 12 CFR 1006.2(l); their numbers carry country codes of their own. */
const UNDER: Readonly<Record<string, string>> = { AS: 'US', GU: 'US', MP: 'US', PR: 'US', VI: 'US' }

/**
 * Ids of the packs that hold for a debtor: the portfolio's own, and what is shipped for the place of every number – a
 * country ("CN") or a place within one that has rules of its own ("US-MA"). All of them must allow a contact.
 * A jurisdiction without a pack is kept, so that `packsById` refuses it by name.
 */
export function packIdsFor({ jurisdiction, countries }: { jurisdiction: string; countries: readonly (string | null)[] }): string[] {
  const places = countries.flatMap((place) => (place === null ? [] : [countryOf(place), place]))
  return [...new Set([jurisdiction, ...places.filter((place) => BY_ID.has(place)).toSorted()])]
}

function countryOf(place: string): string {
  const country = place.split('-')[0] ?? place
  return UNDER[country] ?? country
}
