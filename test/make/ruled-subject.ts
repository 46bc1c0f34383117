import type { RuledSubject } from '#shared/policy/decide-for'

/** A debtor of a mainland book with one mobile number and one account, nothing known beyond; say only what matters. */
export function makeRuledSubject(change: Partial<RuledSubject> = {}): RuledSubject {
  return {
    portfolio: { portfolioId: 'book', creditor: 'Invented Bank', zone: 'Asia/Shanghai', jurisdiction: 'CN' },
    regions: ['CN'],
    addressZones: [],
    phones: [{ phoneId: 'phone', party: 'debtor', place: 'mobile', zones: ['Asia/Shanghai'] }],
    accounts: [{ accountId: 'account', daysPastDue: 45 }],
    flags: {},
    history: [],
    ...change,
  }
}
