import type { Currency, Debtor } from './debtor.ts'

const SIGN: Record<Currency, string> = { CNY: '¥', USD: 'US$', TWD: 'NT$' }

/** "¥", "12,345", ".67" – the parts a statistic sets in different sizes. */
export function moneyParts(minor: number, currency: Currency): [sign: string, whole: string, fraction: string] {
  const whole = String(Math.trunc(minor / 100)).replaceAll(/\B(?=(\d{3})+$)/g, ',')
  const fraction = currency === 'TWD' ? '' : `.${String(minor % 100).padStart(2, '0')}`
  return [SIGN[currency], whole, fraction]
}

/** "¥12,345.67", "US$1,234.56", "NT$12,345". */
export function money(minor: number, currency: Currency): string {
  return moneyParts(minor, currency).join('')
}

/** The total as the book can show it. */
export function totalText(debtor: Debtor): string {
  return debtor.unreadable.total ?? money(debtor.totalMinor, debtor.currency)
}
