import type { Bundle } from '#shared/contract/content'
import type { Pack } from '#shared/packs/pack'
import { housePacksFor } from '#shared/policy/packs-for'
import { NO_HOUSE_CONTENT, type HouseContent } from '#shared/policy/policy'

/** Kinds of documents that add to the law. */
export type HouseKind = 'policy' | 'closing-days' | 'hold'

/** Where each kind stands among what is live. */
export const PLACE_OF = { policy: 'policies', 'closing-days': 'closingDays', hold: 'holds' } as const satisfies Record<HouseKind, keyof HouseContent>

const NOWHERE = { jurisdiction: '', portfolioId: '', regions: [] }
const FOR_ALL = { portfolios: null, regions: null }

/** Everything of the organisation's own that is live, each as a pack to look at, whomever it reaches. */
export function housePacks({ policies, closingDays, holds }: Pick<Bundle, keyof HouseContent>): Pack[] {
  return housePacksFor(NOWHERE, {
    policies: policies.map((live) => ({ ...live, content: { ...live.content, ...FOR_ALL } })),
    closingDays: closingDays.map((live) => ({ ...live, content: { ...live.content, ...FOR_ALL } })),
    holds: holds.map((live) => ({ ...live, content: { ...live.content, ...FOR_ALL } })),
  })
}

/** What holds with a draft in the place of the version that is live, or beside the others if none is. */
export function withDraft<K extends HouseKind>(house: HouseContent | null, kind: K, documentId: string, content: HouseContent[(typeof PLACE_OF)[K]][number]['content']): HouseContent {
  const before = house ?? NO_HOUSE_CONTENT
  const place = PLACE_OF[kind]
  const others = before[place].filter((live) => live.documentId !== documentId)
  return { ...before, [place]: [...others, { documentId, versionId: documentId, number: 0, publishedAt: 0, content }] }
}
