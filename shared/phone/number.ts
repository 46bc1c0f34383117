import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min'

export interface PhoneNumber {
  /** "+" and digits, no extension. */
  e164: string
  /** ISO 3166 code; `null` where the number belongs to no single country (satellite, international toll-free). */
  country: string | null
  /** Last four digits, for recognition. */
  tail: string
}

/** Extension marks of the languages of the product, with the digits behind them; a comma is a dialling pause. */
const EXTENSION = /(?:\s*(?:;?\s*ext(?:n|ension)?\.?\s*[=:]?|x|#|,{1,3}|转|轉|分机|分機|内线|內線)[\s:]*\d{1,7}#?)$/i
const DASHES = /[\u2010-\u2015\u2212\u30fc\ufe58\ufe63]/gu
/**
 * How long a national number is where the general numbering plan is too generous: a mobile cut short, or a landline without
 * its area code, is somebody else's number or nobody's.
 */
const WHOLE: Readonly<Record<string, RegExp>> = {
  CN: /^(?:1[3-9]\d{9}|10\d{8}|[2-9]\d{9,10})$/,
  TW: /^\d{8,10}$/,
}
/** A number and nothing else; a mask, a letter or a second number is a reason to refuse. */
const PLAIN = /^\+?[\d\s().-]+$/

/**
 * Reads one telephone number as people write it: full-width digits, spaces, dashes, +86 / 0086 / 86, an extension (dropped).
 * `country` (ISO 3166) is where a number without a prefix belongs.
 * `null` for what is no complete, valid number – masked digits, letters, two numbers, a wrong length. It never guesses.
 */
export function parseNumber(raw: string, country: string): PhoneNumber | null {
  const text = raw
    .normalize('NFKC')
    .replaceAll(/[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu, '')
    .replaceAll(DASHES, '-')
    .trim()
    .replace(/^(?:tel|callto):\s*/i, '')
    .replace(/^\(\s*\+\s*(\d{1,3})\s*\)/, '+$1 ')
    .replace(EXTENSION, '')
    .trim()
  if (!PLAIN.test(text)) return null
  return read(text, country.toUpperCase()) ?? (text.startsWith('00') ? read(`+${text.slice(2)}`, '') : null)
}

function read(text: string, country: string): PhoneNumber | null {
  const options = isSupportedCountry(country) ? { defaultCountry: country, extract: false } : { extract: false }
  const parsed = parsePhoneNumberFromString(text, options)
  if (!parsed?.isValid() || WHOLE[parsed.country ?? '']?.test(parsed.nationalNumber) === false) return null
  return { e164: parsed.number, country: parsed.country ?? null, tail: parsed.number.slice(-4) }
}
