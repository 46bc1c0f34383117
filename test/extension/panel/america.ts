import type { DebtorView } from '#shared/contract/debtor'
import { makeDebtor } from '../../make/debtor-view.ts'

/** A Wednesday afternoon in the United States: 2026-11-25 13:20 in Chicago, 12:20 in Denver. */
export const AMERICAN_NOON = Date.parse('2026-11-25T13:20:00-06:00')
const HOUR_MS = 3_600_000

/** A debtor whose number belongs to Chicago and whose address lies in Denver, called seven times in seven days. */
export function calledOften(): DebtorView {
  const { portfolio, phones, accounts } = makeDebtor()
  const called = (hoursAgo: number, seq: number): DebtorView['history'][number] => ({
    contactId: `0199c700-0000-7000-8000-0000000000${String(seq + 10)}`,
    seq,
    at: AMERICAN_NOON - hoursAgo * HOUR_MS,
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
  })
  return makeDebtor({
    portfolio: { ...portfolio, jurisdiction: 'US', currency: 'USD', zone: 'America/Chicago' },
    packs: ['US'],
    regions: ['US-IL', 'US-CO'],
    addressZones: ['America/Denver'],
    phones: phones.slice(0, 1).map((phone) => ({ ...phone, zones: ['America/Chicago'], country: 'US' })),
    history: [3, 20, 27, 45, 51, 69, 75].map(called),
  })
}
