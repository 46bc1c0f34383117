import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { AREA_CODE_ZONES } from './area-codes.ts'
import { COUNTRY_ZONES } from './country-zones.ts'

/**
 * Every IANA zone a number lets its owner be in: by area code under +1, else all zones of the country –
 * mobiles travel and are ported, so a number narrows no further than its numbering plan.
 * Empty: the number says nothing (toll-free, unknown code, unreadable), which is not the same as "anywhere is fine".
 */
export function zonesOf(e164: string): string[] {
  if (/^\+1\d{10}$/.test(e164)) return [...(AREA_CODE_ZONES.get(e164.slice(2, 5)) ?? [])]
  const number = parsePhoneNumberFromString(e164, { extract: false })
  if (!number) return []
  const countries = number.country ? [number.country] : number.getPossibleCountries()
  return [...new Set(countries.flatMap((country) => COUNTRY_ZONES.get(country) ?? []))]
}
