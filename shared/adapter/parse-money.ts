import { isEmptyWord, isMasked, plainText } from './page-text.ts'
import { EMPTY, type Parsed, parsed, UNREADABLE, VAGUE } from './parsed.ts'

export interface Amount {
  amountMinor: number
  currency: string
}

/** Signs and words for a currency. `null`: several currencies write it so, and only the field's own is believed. */
const MARKS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:NT\$|NTD|新台币|新台幣|新臺幣|台币|台幣|臺幣)$/i, ['TWD']],
  [/^(?:HK\$|港币|港幣)$/i, ['HKD']],
  [/^(?:US\$|美元|美金)$/i, ['USD']],
  [/^(?:RMB|人民币|人民幣|CN¥)$/i, ['CNY']],
  [/^(?:€|euros?)$/i, ['EUR']],
  [/^£$/, ['GBP']],
  [/^¥$/, ['CNY', 'JPY']],
  [/^\$$/, ['USD', 'TWD', 'HKD', 'SGD', 'AUD', 'CAD', 'NZD', 'MXN']],
  [/^(?:元|圆|圓|块|塊)$/, ['CNY', 'TWD', 'HKD']],
]
const ROUNDED = /^(?:约|約|近|大约|大約|about|approx\.?|circa|ca\.?|~|≈|>|<|≥|≤)|\d\s*(?:k|m|bn|mio|千|亿|億)$|(?:以上|以下|左右|余|餘|多|\+)$/i
/** Digits alone, or in groups of three by a comma, an apostrophe or a space; then a point and decimals. */
const NUMBER = /^(?:\d{1,13}|\d{1,3}(?:,\d{3}){1,4}|\d{1,3}(?:['’]\d{3}){1,4}|\d{1,3}(?: \d{3}){1,4})(?:\.(\d{1,6}))?$/

/**
 * Reads one amount as a page shows it: "¥12,345.67", "１２３４元", "NT$ 12,345", "1,222.08 USD". Without a currency it is
 * the field's. Never guesses: a rounded amount ("$12.4K", "约 1.2 万") is vague, Chinese capital numerals, a credit, two
 * amounts or a currency the field can't have are unreadable.
 */
export function parseMoney(text: string, fieldCurrency: string): Parsed<Amount> {
  if (isEmptyWord(text)) return EMPTY
  if (isMasked(text)) return VAGUE
  const plain = plainText(text)
  if (ROUNDED.test(plain)) return VAGUE
  const parts = /^([^\d.,]*?)\s*(\d[\d.,'’ ]*?)\s*(万|萬)?\s*([^\d.,]*)$/.exec(plain)
  if (!parts) return UNREADABLE
  const [, before = '', number = '', tenThousand, after = ''] = parts
  const currency = currencyOf([before, after.replace(/整$/, '')], fieldCurrency)
  if (currency === null) return UNREADABLE
  return tenThousand ? inTenThousands(number, currency) : exact(number, currency)
}

function exact(number: string, currency: string): Parsed<Amount> {
  const match = NUMBER.exec(number)
  const decimals = decimalsOf(currency)
  if (!match || decimals === null) return UNREADABLE
  const fraction = (match[1] ?? '').replace(/0+$/, '')
  if (fraction.length > decimals) return UNREADABLE
  const whole = number.split('.')[0]?.replaceAll(/\D/g, '') ?? ''
  const amountMinor = Number(whole + fraction.padEnd(decimals, '0'))
  return amountMinor <= 1e14 ? parsed({ amountMinor, currency }) : UNREADABLE
}

/** Fewer than four decimals of ten thousand are no exact amount. */
function inTenThousands(number: string, currency: string): Parsed<Amount> {
  const [whole = '', fraction = ''] = number.split('.')
  if (!/^\d{1,6}$/.test(whole) || !/^\d{0,6}$/.test(fraction)) return UNREADABLE
  if (fraction.length < 4) return VAGUE
  return exact(`${Number(whole + fraction.slice(0, 4))}.${fraction.slice(4) || '0'}`, currency)
}

/** The one currency that the words around a number name; `null` where they name none, or two. */
function currencyOf(words: readonly string[], fieldCurrency: string): string | null {
  const marks = words.flatMap((word) => word.split(' ')).filter((word) => word !== '')
  const currencies = marks.map((mark) => meaningOf(mark, fieldCurrency))
  if (currencies.includes(null)) return null
  const named = new Set(currencies)
  if (named.size > 1) return null
  return [...named][0] ?? fieldCurrency
}

function meaningOf(mark: string, fieldCurrency: string): string | null {
  const can = MARKS.find(([pattern]) => pattern.test(mark))?.[1]
  if (can) return can.length === 1 ? (can[0] ?? null) : can.includes(fieldCurrency) ? fieldCurrency : null
  const code = mark.toUpperCase()
  return CODES.has(code) ? code : null
}

const CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))

function decimalsOf(currency: string): number | null {
  if (!CODES.has(currency)) return null
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
}
