import type { DebtorView } from '#shared/contract/debtor'
import { makeDebtor } from '../../make/debtor-view.ts'
import { AFTERNOON } from '../../make/tab-state.ts'

const HOUR_MS = 3_600_000
const { debtorId, accounts, phones } = makeDebtor()
const id = (tail: number) => `0199c600-0000-7000-8000-00000000${String(tail).padStart(4, '0')}`

function contact(seq: number, hoursAgo: number, parts: Partial<DebtorView['history'][number]>): DebtorView['history'][number] {
  return {
    contactId: id(seq),
    seq,
    at: AFTERNOON - hoursAgo * HOUR_MS,
    channel: 'call',
    party: 'debtor',
    place: 'mobile',
    accountId: accounts[0]?.accountId ?? null,
    phoneId: phones[0]?.phoneId ?? null,
    result: 'no_answer',
    by: 'collector',
    disposition: 'NO_ANSWER',
    agentName: '陈晨',
    source: null,
    ...parts,
  }
}

/** A debtor with a past: calls by two agents, one promise kept and one broken, a flag, a planned next step. */
export const PAST: Pick<DebtorView, 'history' | 'promises' | 'followUps' | 'flags'> = {
  history: [
    contact(1, 240, { result: 'conversation', disposition: 'RPC_PTP', agentName: '林静' }),
    contact(2, 120, {}),
    contact(3, 98, { result: 'conversation', disposition: 'RPC_HARDSHIP' }),
    contact(4, 50, { channel: 'sms', result: 'sent', disposition: null }),
    contact(5, 6, {}),
    contact(6, 2, { result: 'busy', disposition: 'BUSY', agentName: '林静' }),
  ],
  promises: [
    { promiseId: id(21), contactId: id(1), accountId: accounts[0]?.accountId ?? '', amountMinor: 120_000, currency: 'CNY', dueOn: '2026-11-17', zone: 'Asia/Shanghai', method: 'app', state: 'broken', takenAt: AFTERNOON - 240 * HOUR_MS, takenByName: '林静' },
    { promiseId: id(22), contactId: id(1), accountId: accounts[0]?.accountId ?? '', amountMinor: 50_000, currency: 'CNY', dueOn: '2026-10-20', zone: 'Asia/Shanghai', method: 'app', state: 'kept', takenAt: AFTERNOON - 900 * HOUR_MS, takenByName: '陈晨' },
  ],
  followUps: [
    {
      followUpId: id(31),
      kind: 'callback',
      dueAt: AFTERNOON + 3 * HOUR_MS,
      state: 'open',
      debtorId,
      debtorLabel: '王＊明',
      accountTail: '0001',
      portfolioId: makeDebtor().portfolio.portfolioId,
      agentId: 'agent-lin',
      agentName: '林静',
      recordUrl: 'https://crm.example/records/1001',
      promise: null,
      movedFrom: null,
      movedBy: null,
      check: null,
    },
  ],
  flags: { workProhibited: true },
}
