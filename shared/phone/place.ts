import { plain, type AddressParts, type AddressPlace, type AddressReader } from './address/address.ts'
import { readAustralia } from './address/australia.ts'
import { readBrazil } from './address/brazil.ts'
import { readCanada } from './address/canada.ts'
import { readChina } from './address/china.ts'
import { readMexico } from './address/mexico.ts'
import { readUnitedStates } from './address/united-states.ts'

/** Addresses of one are found in the books of the other, and their postal codes cannot be confused. */
const NORTH_AMERICA: readonly AddressReader[] = [readUnitedStates, readCanada]
const READERS: Readonly<Record<string, readonly AddressReader[]>> = {
  US: NORTH_AMERICA, CA: NORTH_AMERICA, AS: NORTH_AMERICA, GU: NORTH_AMERICA, MP: NORTH_AMERICA, PR: NORTH_AMERICA, VI: NORTH_AMERICA,
  AU: [readAustralia], BR: [readBrazil], MX: [readMexico],
  CN: [readChina], HK: [readChina], MO: [readChina], TW: [readChina],
}
/** A country named as the last part of the address; it is right, whatever book the address is in. */
const NAMED_LAST: Readonly<Record<string, readonly AddressReader[]>> = {
  USA: [readUnitedStates], US: [readUnitedStates], 'UNITED STATES': [readUnitedStates], 'UNITED STATES OF AMERICA': [readUnitedStates],
  CANADA: [readCanada], AUSTRALIA: [readAustralia], BRASIL: [readBrazil], BRAZIL: [readBrazil], MEXICO: [readMexico],
}
/** What is longer is no address but a page's text. */
const LENGTH_MAX = 400

/**
 * Where an address lies: its region and every zone in use there. The address is read where it is shown and goes nowhere;
 * only the region and the zones returned here leave the page. Nothing is guessed: `null` is the answer to an address that
 * names no place known here, that names two, or whose postal code lies in another place than it says.
 * `country` (ISO 3166) is where an address that names none belongs; `state` and `postalCode` are fields of their own.
 */
export function placeOf(
  text: string, country: string, { state = '', postalCode = '' }: { state?: string; postalCode?: string } = {},
): AddressPlace | null {
  const parts: AddressParts = { country: country.toUpperCase(), text: tidy(text), state: tidy(state), postalCode: tidy(postalCode) }
  if ([parts.text, parts.state, parts.postalCode].some((part) => part.length > LENGTH_MAX)) return null
  const cut = parts.text.lastIndexOf(',')
  const named = cut < 0 ? undefined : NAMED_LAST[plain(parts.text.slice(cut + 1))]
  const readers = named ?? READERS[parts.country] ?? []
  const own = named ? { ...parts, text: parts.text.slice(0, cut).trim() } : parts
  const found = readers.flatMap((read) => read(own) ?? [])
  return found.length === 1 ? (found[0] ?? null) : null
}

/** Full-width signs and invisible marks made plain, lines joined by commas. */
function tidy(part: string): string {
  return part
    .slice(0, LENGTH_MAX * 2)
    .normalize('NFKC')
    .replaceAll(/[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu, '')
    .replaceAll(/\s*[\n\r;]+\s*/gu, ', ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/[\s,.]+$/u, '')
}
