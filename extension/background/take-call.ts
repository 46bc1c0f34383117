import type { Answer } from '#shared/contract/messages'
import { accountOf } from './decide-number.ts'
import { EMPTY_DRAFT } from './empty-draft.ts'
import type { Parts } from './parts.ts'
import { scriptFor } from './script-for.ts'
import { sendSoon } from './send-soon.ts'
import { groundOf, localeNow, showTab, stateOf } from './show.ts'

const NOT_READY = { ok: false, failure: { code: 'not-ready' } } as const

/** The debtor called from this number of his record: a call begins here, with or without a network. */
export async function takeCall(parts: Parts, tabId: number, key: string): Promise<Answer<null>> {
  const me = parts.session.me()
  const tab = parts.tabs.get(tabId)
  const { debtor, at } = groundOf(parts, tab)
  const number = stateOf(parts, tabId).numbers.find((candidate) => candidate.key === key)
  const accountId = debtor && accountOf(debtor)
  if (!me || !debtor || !accountId || !number?.phoneId) return NOT_READY
  if (parts.calls.openOf(me.userId).some(({ call }) => call.debtorId === debtor.debtorId)) return NOT_READY
  const script = scriptFor(parts.bundle.get(), debtor, number.party, localeNow(parts))
  const ids = { contactId: parts.world.newId(), debtorId: debtor.debtorId, accountId, scriptVersionId: script?.versionId ?? null }
  const errand = { kind: 'inboundCall' as const, body: { ...ids, phoneId: number.phoneId, startedAt: at } }
  const call = { ...ids, by: 'debtor' as const, offline: false, phoneKey: key, party: number.party, placedAt: at, draft: EMPTY_DRAFT }
  const label = debtor.label
  await parts.errands.add(errand, { userId: me.userId, label }, (put) => parts.calls.begin({ userId: me.userId, call, label, recordUrl: tab.record?.url ?? null }, put))
  if (script) await parts.scripts.keep(script)
  showTab(parts, tabId)
  void sendSoon(parts, errand)
  return { ok: true, value: null }
}
