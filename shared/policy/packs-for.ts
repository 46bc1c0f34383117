import type { Localized } from '../locale/locale.ts'
import { closingDaysPack } from '../packs/holidays/closing-days.ts'
import { holdPack } from '../packs/holds/hold.ts'
import { housePack } from '../packs/house-pack.ts'
import type { Pack } from '../packs/pack.ts'
import { packIdsFor, packsById } from '../packs/shipped.ts'
import { wishesBeside } from '../packs/wishes.ts'
import type { HouseContent, Live, PolicyDocument, Reach } from './policy.ts'

/** Offline, a history may be this old if no policy says otherwise, in minutes. */
const OFFLINE_MAX_MINUTES = 240

/** What decides which rules hold for a debtor. */
export interface Whereabouts {
  jurisdiction: string
  portfolioId: string
  /** Countries and places within them that numbers and address point to; `null`: a number that tells none. */
  regions: readonly (string | null)[]
}

/**
 * Every pack that must allow a contact with this debtor: the law of his book and of every place he may be in, what the
 * person asked for, and the organisation's own. A RangeError names a jurisdiction no pack is shipped for.
 */
export function packsFor(whereabouts: Whereabouts, house: HouseContent): Pack[] {
  const laws = packsById(packIdsFor(whereabouts))
  return [...laws, wishesBeside(laws), ...housePacksFor(whereabouts, house)]
}

/** The organisation's own packs that reach this debtor. */
export function housePacksFor(whereabouts: Whereabouts, { policies, closingDays, holds }: HouseContent): Pack[] {
  const reaches = ({ content }: Live<Reach>) => isReached(content, whereabouts)
  return [
    ...holds.filter(reaches).map((live) => once(live, () => holdPack({ ...headOf(live), reason: live.content.reason, from: live.content.from, to: live.content.to }))),
    ...closingDays.filter(reaches).map((live) => once(live, () => closingDaysPack({ ...headOf(live), days: live.content.days }))),
    ...policies.filter(reaches).map((live) => once(live, () => policyPack(live))),
  ]
}

const made = new WeakMap<object, Pack>()

/** A published version never changes, so its pack is made once; the engine remembers what it worked out for that pack. */
function once(live: object, make: () => Pack): Pack {
  let pack = made.get(live)
  if (!pack) made.set(live, (pack = make()))
  return pack
}

/** Offline, how old a history may be before a reason is asked for (ms): the strictest policy that reaches the book. */
export function offlineMaxMs(portfolioId: string, { policies }: HouseContent): number {
  const said = policies.flatMap(({ content: { offlineMaxMinutes, portfolios } }) =>
    offlineMaxMinutes !== null && (portfolios === null || portfolios.includes(portfolioId)) ? [offlineMaxMinutes] : [],
  )
  return (said.length > 0 ? Math.min(...said) : OFFLINE_MAX_MINUTES) * 60_000
}

/** A policy as a pack. */
export function policyPack(live: Live<PolicyDocument>): Pack {
  return housePack(headOf(live), live.content.rules)
}

function headOf({ documentId, number, content: { title } }: Live<{ title: string }>): { id: string; version: string; title: Localized } {
  return { id: `house:${documentId}`, version: String(number), title: { 'zh-CN': title, 'zh-TW': title, en: title } }
}

/** A country reaches every place within it. A debtor nobody can place is reached by rules for any region: that protects most. */
function isReached({ portfolios, regions }: Reach, whereabouts: Whereabouts): boolean {
  if (portfolios !== null && !portfolios.includes(whereabouts.portfolioId)) return false
  if (regions === null) return true
  const known = [whereabouts.jurisdiction, ...whereabouts.regions].flatMap((region) => region ?? [])
  if (whereabouts.regions.every((region) => region === null)) return true
  return known.some((region) => regions.includes(region) || regions.includes(region.split('-')[0] ?? region))
}
