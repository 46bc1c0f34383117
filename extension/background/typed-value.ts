/** Values as agents type them: full-width digits, spaces, separators and currency signs are fine; `null` for anything else. */
export const readTyped = {
  text: (typed: string | undefined): string | null => typed?.normalize('NFKC').trim() || null,

  /** Whole days past due, e.g. "45" or "45 天". */
  days: (typed: string | undefined): number | null => {
    const digits = /^(-?\d{1,5})\s*(?:天|日|days?|d)?$/i.exec(typed?.normalize('NFKC').trim() ?? '')?.[1]
    return digits === undefined ? null : Number(digits)
  },

  /** An amount of this currency (ISO 4217), with at most its own decimals. */
  money: (typed: string | undefined, currency: string): { amountMinor: number; currency: string } | null => {
    const plain = (typed ?? '')
      .normalize('NFKC')
      .replaceAll(/[\s,'¥￥$€£]|NT|RMB|CNY|TWD|USD|HKD|元|圆|圓/gi, '')
    if (!/^\d{1,12}(\.\d+)?$/.test(plain) || !/^[A-Z]{3}$/.test(currency)) return null
    const digits = decimalsOf(currency)
    const [whole = '', fraction = ''] = plain.split('.')
    if (fraction.length > digits) return null
    return { amountMinor: Number(whole + fraction.padEnd(digits, '0')), currency }
  },
}

function decimalsOf(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
}
