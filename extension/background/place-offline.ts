import { DecisionView } from '#shared/contract/dial'
import type { Attempt, Decided } from './dial.ts'
import type { DialOutcome } from './dials.ts'
import { EMPTY_DRAFT } from './empty-draft.ts'
import type { Parts } from './parts.ts'
import { groundOf } from './show.ts'

const UNREACHABLE = { kind: 'failed', failure: { code: 'unreachable' } } as const

/**
 * Places a call that the server can't be asked about, by the history this machine has: the call and what the server must
 * be told of it are on the disk before anything rings. A history that is too old takes a reason; a lead's leave is only
 * good where the server can see it used.
 */
export async function placeOffline(parts: Parts, tabId: number, { me, debtor, number, decision, leave }: Decided, attempt: Attempt, current: () => boolean): Promise<DialOutcome> {
  const tab = parts.tabs.get(tabId)
  const { basis, at } = groundOf(parts, tab)
  if (!basis || leave) return UNREACHABLE
  await parts.tabs.change(tabId, { stale: { code: 'unreachable' } })
  if (basis.age === 'outdated' && attempt.reason === null) return { kind: 'needs-reason', decision }
  const { contactId, debtorId, accountId, scriptVersionId } = attempt
  const call = { contactId, by: 'collector' as const, offline: true, debtorId, accountId, phoneKey: number.key, party: number.party, placedAt: at, scriptVersionId, draft: EMPTY_DRAFT }
  const body = { ...attempt, placedAt: at, historyAsOf: basis.asOf, decision: DecisionView.parse(decision) }
  await parts.errands.add({ kind: 'offlineDial', body }, { userId: me.userId, label: debtor.label }, (put) =>
    parts.calls.begin({ userId: me.userId, call, label: debtor.label, recordUrl: tab.record?.url ?? null }, put),
  )
  const shown = current()
  await parts.tabs.change(tabId, { pending: null, ...(shown && { asking: null }) })
  return { kind: 'placed', decision, current: shown, offline: true }
}
