import { parsePhoneNumberFromString } from 'libphonenumber-js/min'

/** Area codes of the places within the United States whose own rules are shipped. */
const PLACES: readonly (readonly [string, readonly string[]])[] = [
  ['US-DC', ['202', '771']],
  ['US-MA', ['339', '351', '413', '508', '617', '774', '781', '857', '978']],
  ['US-NYC', ['212', '332', '347', '646', '718', '917', '929']],
  ['US-WA', ['206', '253', '360', '425', '509', '564']],
]

const BY_CODE: ReadonlyMap<string, string> = new Map(
  PLACES.flatMap(([place, codes]) => codes.map((code) => [code, place] as const)),
)

/**
 * Where the number's owner may be, as narrow as rules differ: "US-MA" for an area code of such a place, else the country
 * (ISO 3166). A hint that adds rules and never takes one away, for mobiles move. `null`: no single country.
 */
export function regionOf(e164: string): string | null {
  const place = /^\+1\d{10}$/.test(e164) ? BY_CODE.get(e164.slice(2, 5)) : undefined
  return place ?? parsePhoneNumberFromString(e164, { extract: false })?.country ?? null
}
