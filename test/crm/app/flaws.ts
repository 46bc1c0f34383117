import type { Debtor, Phone } from './debtor.ts'

type Flaw = (debtor: Debtor) => Debtor

/** What is wrong with which record, as imports, typing and masking leave it in any real book. */
const FLAWS: Readonly<Record<string, Flaw>> = {
  '1012': (debtor) => ({ ...debtor, phones: [] }),
  '1019': (debtor) => ({ ...debtor, unreadable: { total: '—' } }),
  '1026': (debtor) => ({ ...debtor, unreadable: { total: '***' } }),
  '1033': (debtor) => ownMobileShown(debtor, '138****0001', null),
  '1047': (debtor) => ({ ...debtor, unreadable: { dueOn: '2026-13-45', daysPastDue: 'NaN' } }),
  '1054': (debtor) => ({ ...debtor, unreadable: { daysPastDue: '未知' } }),
  '1061': (debtor) => ({ ...debtor, unreadable: { account: '' } }),
  '1075': (debtor) => ({ ...debtor, unreadable: { total: `约 ¥${(debtor.totalMinor / 1_000_000).toFixed(1)} 万` } }),
  '1082': (debtor) => ownMobileShown(debtor, '160 0000 1082 / 163 0000 9082', null),
  '1089': (debtor) => ({ ...debtor, phones: debtor.phones.filter((phone) => phone.kind !== 'mobile') }),
  '1096': (debtor) => ({ ...debtor, unreadable: { name: '—' } }),
  '1103': (debtor) => ownMobileShown(debtor, '１６０００００１１０３', '+8616000001103'),
  '1117': (debtor) => ({ ...debtor, cachedTotalMinor: debtor.totalMinor + 120_000 }),
  '1124': (debtor) => ownMobileShown(debtor, '1600000112O', null),
  '7012': (debtor) => ownMobileShown(debtor, '555-0112', null),
  '8008': (debtor) => ({ ...debtor, unreadable: { total: '參拾玖萬柒仟玖佰貳拾肆元整' } }),
}

/** The record as it stands in the book, flaw included. */
export function withItsFlaw(debtor: Debtor): Debtor {
  return FLAWS[debtor.id]?.(debtor) ?? debtor
}

function ownMobileShown(debtor: Debtor, shown: string, dials: string | null): Debtor {
  const changed = (phone: Phone): Phone => (phone.kind === 'mobile' ? { ...phone, shown, dials } : phone)
  return { ...debtor, phones: debtor.phones.map(changed) }
}
