import type { ContactRow } from '#shared/contract/contact'

/** What the log shows: the newest page, read again and again, laid over the pages read while scrolling. */
export interface Merged {
  rows: readonly ContactRow[]
  /** More calls came in at once than one page holds: the older pages must be read again from the top. */
  gap: boolean
}

/**
 * Within the stretch of time it covers the newest page is the truth: a call that got its outcome is replaced, one that no
 * longer passes the filter goes. Below it the older pages stay as they were read.
 */
export function mergeNewest(
  newest: { items: readonly ContactRow[]; next: string | null } | undefined,
  pages: readonly { items: readonly ContactRow[] }[],
): Merged {
  const known = pages.flatMap((page) => page.items)
  if (!newest) return { rows: known, gap: false }
  const last = newest.items.at(-1)
  if (!last || newest.next === null) return { rows: newest.items, gap: false }
  const older = known.filter((row) => isNewer(last, row))
  const first = known[0]
  return { rows: [...newest.items, ...older], gap: first !== undefined && isNewer(last, first) }
}

/** The order of the log: by instant, then by id, newest first. */
export function isNewer(one: Pick<ContactRow, 'placedAt' | 'contactId'>, other: Pick<ContactRow, 'placedAt' | 'contactId'>): boolean {
  return one.placedAt === other.placedAt ? one.contactId > other.contactId : one.placedAt > other.placedAt
}
