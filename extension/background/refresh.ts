import type { Failure } from '#shared/contract/messages'
import type { Parts } from './parts.ts'
import type { Tab } from './tab.ts'

const REFRESH_MS = 60_000
const RETRY_MS = 15_000
/** What another try may change without anybody doing anything. */
const PASSING: readonly Failure['code'][] = ['unreachable', 'conflict', 'too-many-requests', 'internal', 'not-ready', 'extension']

/** When (this machine's clock) the history of a tab is asked for again; `null`: not by itself. */
export function refreshAt(parts: Parts, tab: Tab): number | null {
  if (!parts.session.me() || tab.page.kind !== 'record' || !parts.attention.isLookedAt(tab.tabId) || parts.attention.isLoading(tab.tabId)) return null
  const triedAt = parts.attention.triedAt(tab.tabId) ?? 0
  if (tab.debtor.kind === 'failed') return PASSING.includes(tab.debtor.failure.code) ? triedAt + RETRY_MS : null
  if (tab.debtor.kind !== 'ready') return null
  return Math.max((tab.fetchedAt ?? 0) + REFRESH_MS, tab.stale ? triedAt + RETRY_MS : 0)
}
