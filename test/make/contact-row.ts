import type { ContactRow } from '#shared/contract/contact'
import { makeId } from './ids.ts'

/** A call of the log: three minutes to the debtor's mobile that ended in a promise, unless said otherwise. */
export function makeContactRow(parts: Partial<ContactRow> = {}): ContactRow {
  const placedAt = parts.placedAt ?? Date.UTC(2026, 10, 24, 6, 3, 20)
  return {
    contactId: makeId(),
    seq: 4,
    placedAt,
    endedAt: placedAt + 187_000,
    agentId: 'agent-lin',
    agentName: '林静',
    portfolioName: '示例银行 · 消费贷',
    debtorId: '0199c300-0000-7000-8000-0000000000d1',
    debtorLabel: '王＊明',
    party: 'debtor',
    place: 'mobile',
    phoneTail: '8000',
    result: 'conversation',
    disposition: 'RPC_PTP',
    warned: false,
    by: 'collector',
    decidedOffline: false,
    overridden: false,
    promise: { amountMinor: 324_560, currency: 'CNY', dueOn: '2026-11-27' },
    scriptVersionId: null,
    ...parts,
  }
}

/** A call nobody answered. */
export function makeUnanswered(parts: Partial<ContactRow> = {}): ContactRow {
  const row = makeContactRow(parts)
  return { ...row, endedAt: row.placedAt + 31_000, result: 'no_answer', disposition: 'NO_ANSWER', promise: null, ...parts }
}
