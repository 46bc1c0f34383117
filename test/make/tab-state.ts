import type { DebtorView } from '#shared/contract/debtor'
import type { CallState, TabState } from '#shared/contract/messages'
import type { OverrideView } from '#shared/contract/override'
import { leadingNumber } from '#shared/dial/leading-number'
import { NO_HOUSE_CONTENT, type HouseContent } from '#shared/policy/policy'
import { numberStates } from '../../extension/background/number-state.ts'
import { newTab } from '../../extension/background/tab.ts'
import { makeDebtor } from './debtor-view.ts'
import { makeMe } from './me.ts'
import { makeRecord } from './record-reading.ts'

/** A Wednesday afternoon in Shanghai, when calls are allowed: 2026-11-25 15:20. */
export const AFTERNOON = Date.parse('2026-11-25T15:20:00+08:00')
/** The night before, when they are not: 2026-11-24 23:10. */
export const NIGHT = Date.parse('2026-11-24T23:10:00+08:00')

/** State of a tab with the record of `makeRecord` open, its lights decided by the engine at `at`. */
export function makeTabState({
  at = AFTERNOON,
  view = makeDebtor(),
  leaves = [],
  house = NO_HOUSE_CONTENT,
  ...parts
}: Partial<TabState> & { at?: number; view?: DebtorView; leaves?: readonly OverrideView[]; house?: HouseContent } = {}): TabState {
  const record = parts.record === undefined ? makeRecord() : parts.record
  const debtor: TabState['debtor'] = parts.debtor ?? { kind: 'ready', debtor: view }
  const numbers = (record?.phones ?? []).map(({ key }, index) => ({ key, e164: `+86${key}`, index }))
  const tab = { ...newTab(1), record, debtor, numbers, fetchedAt: at, leaves }
  const known = debtor.kind === 'ready' ? debtor.debtor : null
  const basis: TabState['basis'] = parts.basis === undefined ? known && { asOf: at, age: 'fresh', offline: false } : parts.basis
  const states = numberStates(tab, { at, house, basis, debtor: known })
  return {
    tabId: 1,
    me: makeMe(),
    page: record ? { kind: 'record', record } : { kind: 'no-record', epoch: 1 },
    record,
    debtor,
    numbers: states,
    light: leadingNumber(states)?.light ?? 'unknown',
    call: null,
    unfinished: [],
    outbox: { waiting: 0, undoable: null, failed: 0, refused: [], lost: [], differing: [] },
    basis,
    flagChanges: [],
    stale: null,
    asking: null,
    server: 'https://fairdial.example',
    clockSkew: 0,
    bundleHash: 'bundle-1',
    locale: 'zh-CN',
    ...parts,
  }
}

/** A call to the debtor's mobile that was placed forty seconds before `AFTERNOON`, nothing said yet. */
export function makeCall(parts: Partial<CallState> = {}): CallState {
  const { debtorId, accounts } = makeDebtor()
  return {
    contactId: '0199c400-0000-7000-8000-0000000000c1',
    by: 'collector',
    offline: false,
    debtorId,
    accountId: accounts[0]?.accountId ?? '',
    phoneKey: '13800138000',
    party: 'debtor',
    placedAt: AFTERNOON - 40_000,
    scriptVersionId: '0199c200-0000-7000-8000-0000000000a1',
    draft: { gate: 'UNKNOWN', path: [], disclosures: [], stepId: null, note: '', typed: {} },
    ...parts,
  }
}
