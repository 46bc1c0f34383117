import { CN } from './cn/mainland.ts'
import { COUNTRIES } from './countries.ts'
import { HK } from './hk/hong-kong.ts'
import { HOUSE_PACKS } from './house/packs.ts'
import type { Pack } from './pack.ts'
import { TW } from './tw/taiwan.ts'
import { US_PACKS } from './us/packs.ts'
import { WORLD_PACKS } from './world.ts'

/** Every pack that ships with the product. */
export const SHIPPED_PACKS: readonly Pack[] = [CN, TW, HK, ...US_PACKS, ...WORLD_PACKS, ...HOUSE_PACKS]

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
 * Ids of the packs that hold for a debtor: the portfolio's own, and those of every place numbers or address point to – a
 * country ("CN") or a place within one ("US-MA"). All of them must allow a contact. Where the law of a place names no hours,
 * or none is shipped, the house's own rules for it are among them, so nobody is ever without.
 * A jurisdiction that is neither a pack nor a country is kept, so that `packsById` refuses it by name.
 */
export function packIdsFor({ jurisdiction, regions }: { jurisdiction: string; regions: readonly (string | null)[] }): string[] {
  const own = COUNTRIES.has(jurisdiction) ? idsOfPlace(jurisdiction) : [jurisdiction]
  const others = regions.flatMap((region) => (region === null ? [] : idsOfPlace(region)))
  return [...new Set([...own, ...others.toSorted()])]
}

function idsOfPlace(place: string): string[] {
  const [country = place] = place.split('-')
  const state = UNDER[country]
  const law = packsById((state ? [state, `${state}-${country}`] : [country, place]).filter((id) => BY_ID.has(id)))
  const ids = law.map((pack) => pack.id)
  return law.some(namesHours) ? ids : [...ids, BY_ID.has(`${country}-HOUSE`) ? `${country}-HOUSE` : 'HOUSE']
}

/** Whether a pack says by itself at what hours people are left alone. */
function namesHours({ rules }: Pack): boolean {
  return rules.some((rule) => rule.kind === 'hours' && 'allow' in rule && (rule.effect ?? 'block') === 'block')
}
