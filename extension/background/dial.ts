import type { DebtorView } from '#shared/contract/debtor'
import type { AuthoriseDial } from '#shared/contract/dial'
import type { CallDraft, NumberState } from '#shared/contract/messages'
import type { Me } from '#shared/contract/session'
import { accountOf, decideFor } from './number-state.ts'
import type { DialOutcome } from './dials.ts'
import { openRecord } from './open-record.ts'
import { isStillShown } from './page-reading.ts'
import type { Parts } from './parts.ts'
import { scriptFor } from './script-for.ts'
import { localeNow, showTab } from './show.ts'
import { epochOf } from './tab.ts'

type Reason = AuthoriseDial['reason']
/** An answer may get lost and the same id be sent again; later than this it is another attempt. */
const SAME_ATTEMPT_MS = 120_000
const EMPTY_DRAFT: CallDraft = { gate: 'UNKNOWN', path: [], disclosures: [], stepId: null, note: '', typed: {} }

/**
 * One attempt to call this number of the open record: decided on this machine first, then by the server, which counts it.
 * A denial costs no request. Asked again while under way it is the same attempt.
 */
export async function dial(parts: Parts, tabId: number, key: string, reason: Reason): Promise<DialOutcome> {
  const ready = readyToDial(parts, tabId, key)
  if (!ready) return { kind: 'not-ready' }
  const { debtor, me, number, phoneId } = ready
  const running = parts.dials.underWay(debtor.debtorId)
  if (running) return running.phoneId === phoneId ? running.outcome : { kind: 'not-ready' }
  if (parts.calls.openOf(me.userId).some((kept) => kept.call.debtorId === debtor.debtorId)) return { kind: 'unfinished-call' }
  const decision = decideFor(debtor, phoneId, parts.world.now() + parts.clock.skew())
  if (!decision) return { kind: 'not-ready' }
  if (decision.verdict === 'deny') return { kind: 'denied', decision, byServer: false }
  if (decision.warnings.length > 0 && reason === null) return { kind: 'needs-reason', decision }
  return parts.dials.begin(debtor.debtorId, phoneId, () => authorise(parts, tabId, { debtor, me, number, phoneId }, reason))
}

interface Ready {
  debtor: DebtorView
  me: Me
  number: NumberState | { key: string; party: NumberState['party'] }
  phoneId: string
}

function readyToDial(parts: Parts, tabId: number, key: string): Ready | null {
  const { page, debtor: state, record, numbers } = parts.tabs.get(tabId)
  const me = parts.session.me()
  const number = record?.phones.find((phone) => phone.key === key)
  if (!me || page.kind !== 'record' || state.kind !== 'ready' || !number) return null
  const index = numbers.find((read) => read.key === key)?.index ?? null
  const phone = index === null ? undefined : state.debtor.phones.find((known) => known.index === index)
  return phone ? { debtor: state.debtor, me, number, phoneId: phone.phoneId } : null
}

async function authorise(parts: Parts, tabId: number, { debtor, me, number, phoneId }: Ready, reason: Reason): Promise<DialOutcome> {
  const accountId = accountOf(debtor)
  const { documentId, page, record, pending } = parts.tabs.get(tabId)
  if (accountId === null) return { kind: 'not-ready' }
  const now = parts.world.now()
  const repeated = pending?.phoneId === phoneId && pending.userId === me.userId && Math.abs(now - pending.at) < SAME_ATTEMPT_MS
  const contactId = repeated ? pending.contactId : parts.world.newId()
  const script = scriptFor(parts.bundle.get(), debtor, number.party, localeNow(parts))
  // Before the request: a worker that dies now repeats it with the same id.
  await parts.tabs.change(tabId, { pending: { contactId, phoneId, userId: me.userId, at: repeated ? pending.at : now } })
  if (parts.session.me()?.userId !== me.userId) return { kind: 'not-ready' }
  const scriptVersionId = script?.versionId ?? null
  const body = { contactId, debtorId: debtor.debtorId, accountId, phoneId, reason, scriptVersionId }
  const answer = await parts.api.call('authoriseDial', { body })
  if (!answer.ok) return { kind: 'failed', failure: answer.failure }
  const { placed, needsReason, decision } = answer.value
  const current = isStillShown(parts, tabId, { documentId, epoch: epochOf(page) })
  if (placed) {
    const call = { contactId, debtorId: debtor.debtorId, accountId, phoneKey: number.key, party: number.party, placedAt: decision.at, scriptVersionId, draft: EMPTY_DRAFT }
    await parts.calls.begin({ userId: me.userId, call, label: debtor.label, recordUrl: record?.url ?? null })
    if (script) await parts.scripts.keep(script)
  }
  if (placed || !needsReason) await parts.tabs.change(tabId, { pending: null, ...(placed && current && { asking: null }) })
  showTab(parts, tabId)
  // The server counted it, or knew more than this machine did.
  if (current && !needsReason) void openRecord(parts, tabId)
  if (placed) return { kind: 'placed', decision, current }
  return needsReason ? { kind: 'needs-reason', decision } : { kind: 'denied', decision, byServer: true }
}
