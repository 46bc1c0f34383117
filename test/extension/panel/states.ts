import type { TabState } from '#shared/contract/messages'
import { makeDebtor } from '../../make/debtor-view.ts'
import { makeField, makeRecord } from '../../make/record-reading.ts'
import { makeOverride } from '../../make/override.ts'
import { AFTERNOON, makeCall, makeTabState, NIGHT } from '../../make/tab-state.ts'
import { AMERICAN_NOON, calledOften } from './america.ts'
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

/** Called so often that only a lead could let another call pass; in one of two time zones. */
const american = () => ({ view: calledOften(), at: AMERICAN_NOON, record: makeRecord({ phones: makeRecord().phones.slice(0, 1) }) })
const granted = makeOverride({
  state: 'granted',
  rules: ['us.frequency.attempts', 'us.frequency.conversation'].map((rule) => ({ rule, cite: '', say: { 'zh-CN': '', 'zh-TW': '', en: '' } })),
  askedAt: AMERICAN_NOON - 300_000,
  decidedAt: AMERICAN_NOON - 60_000,
  decidedByName: '周组长',
  decidedText: '客户来信要求',
  expiresAt: AMERICAN_NOON + 3_000_000,
})

const refusal = makeTabState().numbers[2]?.decision ?? never()

function never(): never {
  throw new Error('A contact person may not be called.')
}

function withoutHolidays(state: TabState): TabState {
  return { ...state, numbers: state.numbers.map((number) => ({ ...number, decision: number.decision && { ...number.decision, holidaysMissing: ['US-2027'] } })) }
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
  'ready at night, a refresh failed': () => makeTabState({ view, at: NIGHT, stale: { code: 'internal' } }),
  'offline, with an old history and a clock that is off': () =>
    makeTabState({ view, stale: { code: 'unreachable' }, basis: { asOf: AFTERNOON - 5 * 3_600_000, age: 'outdated', offline: true }, clockSkew: 7 * 60_000 }),
  'several zones, the lead asked': () => makeTabState({ ...american(), leaves: [makeOverride({ askedAt: AMERICAN_NOON - 120_000 })] }),
  'leave granted, holiday tables missing': () => withoutHolidays(makeTabState({ ...american(), leaves: [granted] })),
  'reason asked by a click in the page': () => makeTabState({ view: makeDebtor(), asking: '02164641234' }),
  'unreadable number': () => makeTabState({ numbers: makeTabState().numbers.map((number) => ({ ...number, e164: null, phoneId: null, decision: null, light: 'unknown' as const })), light: 'unknown' }),
  'no numbers': () => makeTabState({ record: makeRecord({ phones: [] }), numbers: [] }),
  'call begun': () => makeTabState({ view, call: makeCall({ contactId: id('c1') }) }),
  'call that came in': () => makeTabState({ view, call: makeCall({ contactId: id('d1'), by: 'debtor' }) }),
  'call placed offline': () => makeTabState({ view, call: makeCall({ contactId: id('d2'), offline: true }), stale: { code: 'unreachable' }, basis: { asOf: AFTERNOON, age: 'fresh', offline: true } }),
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
        lost: [{ errandId: id('ca'), kind: 'offlineDial', label: '赵＊', at: AFTERNOON - 7_200_000, failure: { code: 'not-found' } }],
        differing: [{ contactId: id('cb'), label: '孙＊', placedAt: AFTERNOON - 3_600_000, decision: refusal }],
      },
      flagChanges: [{ changeId: id('cc'), flags: ['inconvenient'], until: AFTERNOON + 540_000 }],
      unfinished: [{ contactId: id('c9'), label: '欧阳＊＊', placedAt: AFTERNOON - 1_800_000, recordUrl: 'https://crm.example/records/3' }],
    }),
}

/** What opens over a state by keys. */
export const SHEETS: readonly { name: string; state: () => TabState; keys: readonly string[] }[] = [
  { name: 'rules', state: () => makeTabState(american()), keys: ['i'] },
  { name: 'reason', state: () => makeTabState({ view: makeDebtor() }), keys: ['2', '1'] },
  { name: 'leave', state: () => makeTabState(american()), keys: ['a', '1'] },
  { name: 'wishes', state: () => makeTabState({ view, call: verifiedCall({}, id('cd')) }), keys: ['.'] },
  { name: 'times', state: () => makeTabState({ view, call: verifiedCall({}, id('ce')) }), keys: ['.', '1', '6'] },
  { name: 'zones', state: () => makeTabState({ ...american(), call: makeCall({ contactId: id('cf') }) }), keys: ['.', '8'] },
  { name: 'visit', state: () => makeTabState({ view, at: NIGHT }), keys: ['+', '4'] },
]
