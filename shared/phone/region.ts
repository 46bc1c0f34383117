import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { BR_STATES } from './br-states.ts'
import { CA_PROVINCES } from './ca-provinces.ts'
import { US_STATES } from './us-states.ts'

/** New York City's own area codes; no number of the city has another one. */
const NEW_YORK_CITY = ['212', '332', '347', '646', '718', '917', '929']

const NORTH_AMERICA: ReadonlyMap<string, string> = new Map([
  ...[...US_STATES, ...CA_PROVINCES].flatMap(({ region, areaCodes }) => areaCodes.map((code) => [code, region] as const)),
  ...NEW_YORK_CITY.map((code) => [code, 'US-NYC'] as const),
])
const BRAZIL: ReadonlyMap<string, string> = new Map(
  BR_STATES.flatMap(({ region, areaCodes }) => areaCodes.map((code) => [code, region] as const)),
)
/** E.164, the only form in which a number is judged. */
const E164 = /^\+[1-9]\d{6,14}$/

/**
 * Where the number's owner may be, as narrow as rules differ: "US-MA", "US-NYC", "CA-ON" or "BR-SP" for an area code of such
 * a place, else the country (ISO 3166). A hint that adds rules and never takes one away, for mobiles move. `null`: no single
 * country, or no number.
 */
export function regionOf(e164: string): string | null {
  if (!E164.test(e164)) return null
  const place = /^\+1\d{10}$/.test(e164) ? NORTH_AMERICA.get(e164.slice(2, 5)) : undefined
  const country = place ?? parsePhoneNumberFromString(e164, { extract: false })?.country ?? null
  return country === 'BR' ? (BRAZIL.get(e164.slice(3, 5)) ?? country) : country
}
