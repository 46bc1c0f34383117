import type { Bundle } from '#shared/contract/content'
import type { Locale } from '#shared/locale/locale'
import { SHIPPED_PACKS } from '#shared/packs/shipped'
import { WISHES } from '#shared/packs/wishes'

/** A rule pack as people know it; the organisation's own by the title of its document. */
export interface PackName {
  title: string
  /** `reviewed`: `version` is the day of the last review; `version`: it is the number of a document of the organisation. */
  dated: 'reviewed' | 'version'
  version: string
}

const HOUSE = 'house:'

/** Name of a pack by its id and version, as a decision holds them. */
export function packName(id: string, version: string, bundle: Bundle | null, locale: Locale): PackName {
  if (id.startsWith(HOUSE)) {
    const documents = [...(bundle?.policies ?? []), ...(bundle?.closingDays ?? []), ...(bundle?.holds ?? [])]
    const title = documents.find(({ documentId }) => documentId === id.slice(HOUSE.length))?.content.title ?? id
    return { title, dated: 'version', version }
  }
  const pack = [WISHES, ...SHIPPED_PACKS].find((known) => known.id === id)
  return { title: pack?.title[locale] ?? id, dated: 'reviewed', version }
}
