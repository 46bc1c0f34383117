import type { DebtorView } from '#shared/contract/debtor'
import type { AuthoriseDial } from '#shared/contract/dial'
import type { NumberState } from '#shared/contract/messages'
import type { OverrideView } from '#shared/contract/override'
import type { Me } from '#shared/contract/session'
import type { Decision } from '#shared/dial/decision'
import { accountOf, decideNumber } from './decide-number.ts'
import type { DialOutcome } from './dials.ts'
import { EMPTY_DRAFT } from './empty-draft.ts'
import { leaveOf, passes } from './leave.ts'
import { openRecord } from './open-record.ts'
import { isStillShown } from './page-reading.ts'
import type { Parts } from './parts.ts'
import { placeOffline } from './place-offline.ts'
import { scriptFor } from './script-for.ts'
import { groundOf, localeNow, showTab } from './show.ts'
import { epochOf } from './tab.ts'

type Reason = AuthoriseDial['reason']
/** An answer may get lost and the same id be sent again; later than this it is another attempt. */
const SAME_ATTEMPT_MS = 120_000

/**
 * One attempt to call this number of the open record: decided on this machine first, then by the server, which counts it.
 * A denial costs no request. Without a network it is placed by what this machine knows. Asked again while under way it is
 * the same attempt.
 */
export async function dial(parts: Parts, tabId: number, key: string, reason: Reason): Promise<DialOutcome> {
  const ready = readyToDial(parts, tabId, key)
  if (!ready) return { kind: 'not-ready' }
  const { debtor, me, phoneId } = ready
  const running = parts.dials.underWay(debtor.debtorId)
  if (running) return running.phoneId === phoneId ? running.outcome : { kind: 'not-ready' }
  if (parts.calls.openOf(me.userId).some((kept) => kept.call.debtorId === debtor.debtorId)) return { kind: 'unfinished-call' }
  const at = parts.world.now() + parts.clock.skew()
  const decision = decideNumber(debtor, { phoneId, at }, parts.bundle.get())
  if (!decision) return { kind: 'not-ready' }
  const leave = leaveOf(parts.tabs.get(tabId).leaves, debtor, phoneId)
  const passed = passes(leave, decision, at) ? leave : null
  if (decision.verdict === 'deny' && !passed) return { kind: 'denied', decision, byServer: false }
  if (decision.warnings.length > 0 && reason === null) return { kind: 'needs-reason', decision }
  return parts.dials.begin(debtor.debtorId, phoneId, () => authorise(parts, tabId, { ...ready, decision, leave: passed }, reason))
}

interface Ready {
  debtor: DebtorView
  me: Me
  number: NumberState | { key: string; party: NumberState['party'] }
  phoneId: string
}
/** A dial that this machine found nothing against; `leave`: what it needs to pass a presumption. */
export interface Decided extends Ready {
  decision: Decision
  leave: OverrideView | null
}
/** What a dial is made of before it is asked for. */
export type Attempt = Pick<AuthoriseDial, 'contactId' | 'debtorId' | 'accountId' | 'phoneId' | 'reason' | 'scriptVersionId'>

function readyToDial(parts: Parts, tabId: number, key: string): Ready | null {
  const tab = parts.tabs.get(tabId)
  const { debtor } = groundOf(parts, tab)
  const me = parts.session.me()
  const number = tab.record?.phones.find((phone) => phone.key === key)
  if (!me || tab.page.kind !== 'record' || !debtor || !number) return null
  const index = tab.numbers.find((read) => read.key === key)?.index ?? null
  const phone = index === null ? undefined : debtor.phones.find((known) => known.index === index)
  return phone ? { debtor, me, number, phoneId: phone.phoneId } : null
}

async function authorise(parts: Parts, tabId: number, decided: Decided, reason: Reason): Promise<DialOutcome> {
  const { debtor, me, number, phoneId, leave } = decided
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
  const attempt: Attempt = { contactId, debtorId: debtor.debtorId, accountId, phoneId, reason, scriptVersionId: script?.versionId ?? null }
  const answer = await parts.api.call('authoriseDial', { body: { ...attempt, overrideId: leave?.overrideId ?? null } })
  const current = () => isStillShown(parts, tabId, { documentId, epoch: epochOf(page) })
  if (!answer.ok) {
    if (answer.failure.code !== 'unreachable') return { kind: 'failed', failure: answer.failure }
    const outcome = await placeOffline(parts, tabId, decided, attempt, current)
    if (outcome.kind === 'placed' && script) await parts.scripts.keep(script)
    showTab(parts, tabId)
    return outcome
  }
  const { placed, needsReason, decision } = answer.value
  const shown = current()
  if (placed) {
    const call = { contactId, by: 'collector' as const, offline: false, debtorId: debtor.debtorId, accountId, phoneKey: number.key, party: number.party, placedAt: decision.at, scriptVersionId: attempt.scriptVersionId, draft: EMPTY_DRAFT }
    await parts.calls.begin({ userId: me.userId, call, label: debtor.label, recordUrl: record?.url ?? null })
    if (script) await parts.scripts.keep(script)
  }
  if (placed || !needsReason) await parts.tabs.change(tabId, { pending: null, ...(placed && shown && { asking: null }) })
  showTab(parts, tabId)
  // The server counted it, or knew more than this machine did.
  if (shown && !needsReason) void openRecord(parts, tabId)
  if (placed) return { kind: 'placed', decision, current: shown, offline: false }
  return needsReason ? { kind: 'needs-reason', decision } : { kind: 'denied', decision, byServer: true }
}
