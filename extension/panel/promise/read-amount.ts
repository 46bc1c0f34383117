const MULTIPLES: Readonly<Record<string, number>> = { 万: 4, 萬: 4, w: 4, 千: 3, k: 3, 百: 2 }
const AMOUNT = /^(\d{1,12})(?:\.(\d+))?(万|萬|w|千|k|百)?$/

/**
 * Minor units of an amount as people type it in a hurry: "１２００", "1,200.5", "¥1 200", "1.2万", "3k". `null` for
 * anything else, also for more decimals than the currency has.
 */
export function readAmount(typed: string, currency: string): number | null {
  const plain = typed
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s,，'’¥￥$€£]|nt|hk|us|rmb|cny|twd|usd|hkd|元|圆|圓|块|塊|整/g, '')
  const [, whole = '', fraction = '', unit = ''] = AMOUNT.exec(plain) ?? []
  if (!whole) return null
  const places = decimalsOf(currency) + (MULTIPLES[unit] ?? 0)
  if (fraction.length > places && Number(fraction.slice(places)) !== 0) return null
  const minor = Number(whole + fraction.slice(0, places).padEnd(places, '0'))
  return Number.isSafeInteger(minor) && minor <= 1e14 ? minor : null
}

/** An amount as it stands in a text field: plain digits, a point, no grouping. */
export function amountText(amountMinor: number, currency: string): string {
  const decimals = decimalsOf(currency)
  const text = (amountMinor / 10 ** decimals).toFixed(decimals)
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}

function decimalsOf(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
}
