import type { Parts } from './parts.ts'
import { isPassing } from './retry.ts'
import type { Tab } from './tab.ts'

const REFRESH_MS = 60_000
const RETRY_MS = 15_000
/** Somebody waits for an answer of the lead. */
const WAITING_MS = 15_000

/** When (this machine's clock) the history of a tab is asked for again; `null`: not by itself. */
export function refreshAt(parts: Parts, tab: Tab): number | null {
  if (!parts.session.me() || tab.page.kind !== 'record' || !parts.attention.isLookedAt(tab.tabId) || parts.attention.isLoading(tab.tabId)) return null
  const triedAt = parts.attention.triedAt(tab.tabId) ?? 0
  // Stores of this machine that failed may work the next time, too.
  if (tab.debtor.kind === 'failed') return isPassing(tab.debtor.failure.code) || tab.debtor.failure.code === 'extension' ? triedAt + RETRY_MS : null
  if (tab.debtor.kind !== 'ready') return null
  const every = tab.leaves.some(({ state }) => state === 'asked') ? WAITING_MS : REFRESH_MS
  return Math.max((tab.fetchedAt ?? 0) + every, tab.stale ? triedAt + RETRY_MS : 0)
}
