import type { z } from 'zod'
import type { OpenDebtor } from '#shared/contract/debtor'
import { applyCorrections } from './corrections.ts'
import { openRequestFor } from './open-request.ts'
import type { Parts } from './parts.ts'
import { showTab } from './show.ts'

/**
 * Opens the record that a tab shows at the server, or asks for its history anew. What is known of the same record stays
 * visible meanwhile, as old as it is; an answer for a page that was left is dropped. Never rejects.
 */
export async function openRecord(parts: Parts, tabId: number): Promise<void> {
  const attempt = parts.attention.begin(tabId)
  try {
    await load(parts, tabId, attempt.isCurrent)
  } catch {
    // The browser's own stores failed: said, not hidden behind "loading".
    if (attempt.isCurrent()) await parts.tabs.change(tabId, { debtor: { kind: 'failed', failure: { code: 'extension' } } })
  } finally {
    attempt.end()
    showTab(parts, tabId)
  }
}

async function load(parts: Parts, tabId: number, isCurrent: () => boolean): Promise<void> {
  const me = parts.session.me()
  const { page } = parts.tabs.get(tabId)
  if (!me || page.kind !== 'record') return
  const adapter = parts.bundle.adapter(page.record.adapterId)?.content
  if (!adapter) return parts.tabs.change(tabId, { debtor: { kind: 'failed', failure: { code: 'not-ready' } } })
  const place = { userId: me.userId, portfolioId: adapter.portfolioId, recordId: page.record.recordId }
  const corrections = await parts.corrections.of(place)
  if (!isCurrent()) return
  const { currency } = adapter.fields.amountDue
  const record = applyCorrections(page.record, corrections, { now: parts.world.now(), currency })
  const request = openRequestFor(record, adapter)
  const { numbers } = request
  if (!request.ok) return parts.tabs.change(tabId, { record, numbers, debtor: { kind: 'missing-fields' }, fetchedAt: null, stale: null })

  const key = keyOf(request.body)
  const { opened, stale } = parts.tabs.get(tabId)
  const known = opened?.key === key ? opened : null
  const change = known
    ? { debtor: { kind: 'ready' as const, debtor: known.debtor }, fetchedAt: known.fetchedAt, stale }
    : { debtor: { kind: 'loading' as const }, fetchedAt: null, stale: null }
  await parts.tabs.change(tabId, { record, numbers, ...change })
  showTab(parts, tabId)

  const askedAt = parts.world.now()
  const answer = await parts.api.call('openDebtor', { body: request.body })
  if (!isCurrent() || parts.session.me()?.userId !== me.userId) return
  if (answer.ok) {
    const debtor = answer.value
    parts.clock.heard({ from: debtor.asOf, to: debtor.asOf }, askedAt, parts.world.now())
    await parts.tabs.change(tabId, { debtor: { kind: 'ready', debtor }, fetchedAt: askedAt, stale: null, opened: { key, debtor, fetchedAt: askedAt } })
  } else if (known) await parts.tabs.change(tabId, { stale: answer.failure })
  else await parts.tabs.change(tabId, { debtor: { kind: 'failed', failure: answer.failure } })
}

/** What the answer's numbers and account refer to: with any of it different, an earlier answer says nothing. */
function keyOf({ portfolioId, recordId, account, phones }: z.input<typeof OpenDebtor>): string {
  return JSON.stringify([portfolioId, recordId, account.number, phones])
}

/** Asks for the history of this debtor anew in every tab that shows him. */
export function refreshDebtor(parts: Parts, debtorId: string): void {
  for (const tab of parts.tabs.all())
    if (tab.debtor.kind === 'ready' && tab.debtor.debtor.debtorId === debtorId) void openRecord(parts, tab.tabId)
}
