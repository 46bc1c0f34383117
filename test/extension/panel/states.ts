import type { TabState } from '#shared/contract/messages'
import { makeDebtor } from '../../make/debtor-view.ts'
import { makeField, makeRecord } from '../../make/record-reading.ts'
import { AFTERNOON, makeCall, makeTabState } from '../../make/tab-state.ts'
import { PAST } from './past.ts'

const nobody = { record: null, debtor: { kind: 'none' }, numbers: [], light: 'unknown' } as const
const view = makeDebtor(PAST)
const id = (tail: string) => `0199c400-0000-7000-8000-0000000000${tail}`

/** A call whose person is verified and whose script stands at the debt. */
export function verifiedCall(typed: Record<string, string> = {}, contactId = id('c2')): ReturnType<typeof makeCall> {
  const at = AFTERNOON - 30_000
  const path = [
    { stepId: 'open', at, choiceId: 'yes' },
    { stepId: 'identify', at, choiceId: 'ok' },
    { stepId: 'disclose', at, choiceId: null },
  ]
  const disclosures = [{ statementId: 'recording', at }]
  return makeCall({ contactId, draft: { gate: 'VERIFIED', path, disclosures, stepId: 'disclose', note: '', typed } })
}

/** Every state an agent can meet, by name. */
export const STATES: Readonly<Record<string, () => TabState>> = {
  'signed out': () => makeTabState({ me: null, ...nobody }),
  'first run': () => makeTabState({ me: null, server: null, ...nobody }),
  'unknown page': () => makeTabState({ ...nobody, page: { kind: 'unknown-page' } }),
  'no record': () => makeTabState(nobody),
  reading: () => makeTabState({ ...nobody, page: { kind: 'reading', epoch: 2 } }),
  conflict: () => makeTabState({ ...nobody, page: { kind: 'conflict', epoch: 2, inUrl: '1001', onPage: '1002' } }),
  'missing fields': () =>
    makeTabState({ record: makeRecord({ account: makeField<string>(null, '——'), name: makeField<string>(null) }), debtor: { kind: 'missing-fields' }, numbers: [], light: 'unknown' }),
  'debtor loading': () => makeTabState({ debtor: { kind: 'loading' }, numbers: [], light: 'unknown' }),
  'debtor failed': () => makeTabState({ debtor: { kind: 'failed', failure: { code: 'unreachable', requestId: 'a1b2c3d4e5' } }, numbers: [], light: 'unknown' }),
  ready: () => makeTabState({ view }),
  stale: () => makeTabState({ view, stale: { code: 'unreachable' } }),
  'reason asked by a click in the page': () => makeTabState({ view: makeDebtor(), asking: '02164641234' }),
  'unreadable number': () => makeTabState({ numbers: makeTabState().numbers.map((number) => ({ ...number, e164: null, phoneId: null, decision: null, light: 'unknown' as const })), light: 'unknown' }),
  'no numbers': () => makeTabState({ record: makeRecord({ phones: [] }), numbers: [] }),
  'call begun': () => makeTabState({ view, call: makeCall({ contactId: id('c1') }) }),
  'call without script': () => makeTabState({ view, call: makeCall({ contactId: id('c3'), scriptVersionId: null }) }),
  'call at a hidden step': () =>
    makeTabState({
      view,
      call: makeCall({ contactId: id('c4'), draft: { ...makeCall().draft, gate: 'CLAIMED', stepId: 'disclose', path: [{ stepId: 'disclose', at: AFTERNOON, choiceId: null }] } }),
    }),
  'call verified': () => makeTabState({ view, call: verifiedCall() }),
  promise: () => makeTabState({ view, call: verifiedCall({ outcome: 'RPC_PTP', 'promise.due': '2026-12-24' }, id('c5')) }),
  dispute: () => makeTabState({ view, call: verifiedCall({ outcome: 'RPC_DISPUTE' }, id('c6')) }),
  'saved, waiting, refused, unfinished': () =>
    makeTabState({
      view,
      outbox: {
        waiting: 3,
        undoable: { contactId: id('c7'), until: AFTERNOON + 8000 },
        failed: 1,
        refused: [{ contactId: id('c8'), label: '李＊', failure: { code: 'already-different' } }],
      },
      unfinished: [{ contactId: id('c9'), label: '欧阳＊＊', placedAt: AFTERNOON - 1_800_000, recordUrl: 'https://crm.example/records/3' }],
    }),
}
