import type { RecordReading } from '#shared/adapter/reading'
import type { DebtorView } from '#shared/contract/debtor'
import type { DebtorState, Failure, TabState } from '#shared/contract/messages'
import type { ReadNumber } from './open-request.ts'

/** What is known of one browser tab; everything the panel shows follows from it. */
export interface Tab {
  tabId: number
  /** The document that speaks; a new one starts its epochs anew. */
  documentId: string | null
  page: TabState['page']
  /** The reading with corrections. */
  record: RecordReading | null
  numbers: readonly ReadNumber[]
  debtor: DebtorState
  /** When the debtor's history was fetched, this machine's clock. */
  fetchedAt: number | null
  /** Why the last refresh failed; the history is as old as `fetchedAt`. */
  stale: Failure | null
  /** The debtor opened last: a page that only draws itself anew shows him again at once. */
  opened: { key: string; debtor: DebtorView; fetchedAt: number } | null
  /** A dial that was asked for and not answered: repeated with the same id it can't count twice. */
  pending: { contactId: string; phoneId: string; userId: string; at: number } | null
  /** Key of the number a click in the page asked to dial, while its reason is missing. */
  asking: string | null
}

/** What a tab forgets when its page shows something else. */
export const NOTHING_OPEN = {
  record: null,
  numbers: [],
  debtor: { kind: 'none' },
  fetchedAt: null,
  stale: null,
  asking: null,
} as const satisfies Partial<Tab>

/** A tab of which nothing is known yet. */
export function newTab(tabId: number): Tab {
  return { tabId, documentId: null, page: { kind: 'unknown-page' }, ...NOTHING_OPEN, opened: null, pending: null }
}

/** Epoch of what the page shows; 0 where nothing of ours reads it. */
export function epochOf(page: TabState['page']): number {
  if (page.kind === 'unknown-page') return 0
  return page.kind === 'record' ? page.record.epoch : page.epoch
}
