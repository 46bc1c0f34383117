import type { RecordReading } from '#shared/adapter/reading'
import type { DebtorView, FlagChange } from '#shared/contract/debtor'
import type { DebtorState, Failure, TabState } from '#shared/contract/messages'
import type { OverrideView } from '#shared/contract/override'
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
  /** Leaves asked for of this debtor. */
  leaves: readonly OverrideView[]
  /** Flags set in this tab that can still be taken back, latest first; of whichever debtor. */
  flagChanges: readonly UndoableChange[]
}

/** A change of flags, and what would undo it. */
export interface UndoableChange {
  changeId: string
  debtorId: string
  userId: string
  flags: readonly string[]
  undo: Pick<FlagChange, 'set' | 'clear'>
  /** This machine's clock. */
  until: number
}

/** What a tab forgets when its page shows something else. */
export const NOTHING_OPEN = {
  record: null,
  numbers: [],
  debtor: { kind: 'none' },
  fetchedAt: null,
  stale: null,
  asking: null,
  leaves: [],
} as const satisfies Partial<Tab>

/** A tab of which nothing is known yet. */
export function newTab(tabId: number): Tab {
  return { tabId, documentId: null, page: { kind: 'unknown-page' }, ...NOTHING_OPEN, opened: null, pending: null, flagChanges: [] }
}

/** Epoch of what the page shows; 0 where nothing of ours reads it. */
export function epochOf(page: TabState['page']): number {
  if (page.kind === 'unknown-page') return 0
  return page.kind === 'record' ? page.record.epoch : page.epoch
}
