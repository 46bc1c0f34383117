import { isEmptyWord, plainText } from './page-text.ts'

/** Extension marks in the languages of the product, with the digits behind them. */
const EXTENSION = /(?:\s*(?:;?\s*ext(?:n|ension)?\.?\s*[=:]?|x|#|;.*|转|轉|分机|分機)[\s:]*\d{0,7}#?)$/i
const DIAL_SCHEME = /^(?:tel|callto|sip|sips|wtai:\/\/wp\/mc;):?/i
/** Fewer digits than this, alike at the end, may be two numbers of two places. */
const COMPARED_MIN = 8
const PREFIX_MAX = 4

/** Position-independent key of a number on a record: the digits of its text. */
export function numberKey(raw: string): string {
  return plainText(raw).replaceAll(/\D/g, '').slice(0, 40)
}

/** Whether a text stands where a number should and holds something of one, readable or not ("138****0001"). */
export function holdsNumber(text: string): boolean {
  const plain = plainText(text)
  return !isEmptyWord(plain) && plain.length <= 60 && (plain.match(/[\d*]/g)?.length ?? 0) >= 5 && !/\d{4}-\d{2}-\d{2}/.test(plain)
}

/** The number an address dials ("tel:+86 160…;ext=8"); `null` for an address that dials nothing. */
export function numberInAddress(address: string): string | null {
  if (!DIAL_SCHEME.test(address)) return null
  const number = decoded(address.replace(DIAL_SCHEME, '')).replace(/[;,?@pw].*$/i, '')
  return /\d{3}/.test(number) ? number : null
}

/**
 * Whether two texts are the same number, one perhaps with the country's code and the other with the national 0. Cautious:
 * a short number matches only itself, and a masked one nothing.
 */
export function isSameNumber(a: string, b: string): boolean {
  if (/[*＊●•]/u.test(a + b)) return false
  const [one, other] = [subscriberOf(a), subscriberOf(b)]
  if (one === '' || other === '') return false
  if (one === other) return true
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length >= COMPARED_MIN && long.length - short.length <= PREFIX_MAX && long.endsWith(short)
}

function subscriberOf(raw: string): string {
  const text = plainText(raw).replace(EXTENSION, '')
  if (/[a-z]/i.test(text)) return ''
  return text.replaceAll(/\D/g, '').replace(/^0+/, '')
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
