import type { DebtorView } from '#shared/contract/debtor'
import { PORTFOLIO } from './bundle.ts'

const id = (tail: string) => `0199c300-0000-7000-8000-0000000000${tail}`

/** The server's view of the debtor of `makeRecord`, with nothing in the log. */
export function makeDebtor(parts: Partial<DebtorView> = {}): DebtorView {
  const { portfolioId, name, creditor, jurisdiction, currency, zone } = PORTFOLIO
  return {
    debtorId: id('d1'),
    label: '王＊明',
    portfolio: { portfolioId, name, creditor, jurisdiction, currency, zone },
    packs: ['CN'],
    regions: ['CN'],
    addressZones: [],
    accounts: [{ accountId: id('a1'), tail: '0001', daysPastDue: 45, amountDue: { amountMinor: 820000, currency: 'CNY' } }],
    phones: [
      { phoneId: id('f1'), index: 0, tail: '8000', party: 'debtor', place: 'mobile', zones: ['Asia/Shanghai'], country: 'CN' },
      { phoneId: id('f2'), index: 1, tail: '1234', party: 'debtor', place: 'work', zones: ['Asia/Shanghai'], country: 'CN' },
      { phoneId: id('f3'), index: 2, tail: '9000', party: 'emergency_contact', place: 'mobile', zones: ['Asia/Shanghai'], country: 'CN' },
    ],
    flags: {},
    history: [],
    promises: [],
    followUps: [],
    asOf: 0,
    ...parts,
  }
}
