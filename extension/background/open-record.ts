import type { z } from 'zod'
import type { DebtorView, OpenDebtor } from '#shared/contract/debtor'
import { applyCorrections } from './corrections.ts'
import { decideNumber } from './decide-number.ts'
import { isPending, isPresumed } from './leave.ts'
import { openRequestFor } from './open-request.ts'
import type { Parts } from './parts.ts'
import { isPassing } from './retry.ts'
import { showTab } from './show.ts'
import type { Tab } from './tab.ts'

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
  const { opened } = parts.tabs.get(tabId)
  const known = opened?.key === key ? opened : await parts.knownDebtors.find(me.userId, key)
  if (!isCurrent()) return
  const { stale } = parts.tabs.get(tabId)
  const change = known
    ? { debtor: { kind: 'ready' as const, debtor: known.debtor }, fetchedAt: known.fetchedAt, stale, opened: { key, debtor: known.debtor, fetchedAt: known.fetchedAt } }
    : { debtor: { kind: 'loading' as const }, fetchedAt: null, stale: null }
  await parts.tabs.change(tabId, { record, numbers, ...change })
  showTab(parts, tabId)

  const askedAt = parts.world.now()
  const answer = await parts.api.call('openDebtor', { body: request.body })
  if (!isCurrent() || parts.session.me()?.userId !== me.userId) return
  if (answer.ok) {
    const debtor = answer.value
    parts.clock.heard({ from: debtor.asOf, to: debtor.asOf }, askedAt, parts.world.now())
    const wasAway = parts.tabs.get(tabId).stale?.code === 'unreachable'
    await parts.tabs.change(tabId, { debtor: { kind: 'ready', debtor }, fetchedAt: askedAt, stale: null, opened: { key, debtor, fetchedAt: askedAt } })
    // The network is back: what waits need not sit out its pause.
    if (wasAway) void parts.post.flush({ now: true })
    await parts.knownDebtors.keep(me.userId, key, { debtor, fetchedAt: askedAt })
    await askForLeaves(parts, tabId, { debtor, userId: me.userId }, isCurrent)
  } else if (known && isPassing(answer.failure.code)) await parts.tabs.change(tabId, { stale: answer.failure })
  else await parts.tabs.change(tabId, { debtor: { kind: 'failed', failure: answer.failure }, opened: null, fetchedAt: null, stale: null })
}

/** What the answer's numbers and account refer to, and where it took the debtor to be: with any of it different, an earlier answer says nothing. */
function keyOf({ portfolioId, recordId, account, phones, address }: z.input<typeof OpenDebtor>): string {
  return JSON.stringify([portfolioId, recordId, account.number, phones, address])
}

/** Leaves are asked about only where one could be of use, or somebody waits for one. A lead is shown those of her team, too; hers alone are of use to her. */
async function askForLeaves(parts: Parts, tabId: number, { debtor, userId }: { debtor: DebtorView; userId: string }, isCurrent: () => boolean): Promise<void> {
  if (!isCurrent() || !mayNeedLeave(parts, parts.tabs.get(tabId), debtor)) return
  showTab(parts, tabId)
  const answer = await parts.api.call('overrides', { query: { debtorId: debtor.debtorId } })
  if (answer.ok && isCurrent()) await parts.tabs.change(tabId, { leaves: answer.value.items.filter(({ agentId }) => agentId === userId) })
}

function mayNeedLeave(parts: Parts, tab: Tab, debtor: DebtorView): boolean {
  const [at, house] = [parts.world.now() + parts.clock.skew(), parts.bundle.get()]
  return (
    tab.leaves.some(isPending) ||
    debtor.phones.some(({ phoneId }) => {
      const decision = decideNumber(debtor, { phoneId, at }, house)
      return decision !== null && isPresumed(decision)
    })
  )
}

/** Asks for the history of this debtor anew in every tab that shows him. */
export function refreshDebtor(parts: Parts, debtorId: string): void {
  for (const tab of parts.tabs.all())
    if (tab.debtor.kind === 'ready' && tab.debtor.debtor.debtorId === debtorId) void openRecord(parts, tab.tabId)
}
