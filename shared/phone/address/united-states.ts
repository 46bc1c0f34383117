import { US_STATES, type UsState } from '../us-states.ts'
import { plain, type AddressPlace, type AddressParts } from './address.ts'
import { agreed, type Said } from './said.ts'

const BY_WORD: ReadonlyMap<string, UsState> = new Map(
  US_STATES.flatMap((state) => [[state.code, state] as const, [plain(state.name), state] as const]),
)
const NAMES: ReadonlySet<string> = new Set(US_STATES.map(({ name }) => plain(name)))
/** A name at the end of an address that as often means a city or a country. */
const TWO_THINGS: readonly string[] = ['WASHINGTON', 'GEORGIA']

/** Longest first, so that West Virginia is not read as Virginia. */
const WORDS = [...BY_WORD.keys()].toSorted((one, other) => other.length - one.length).join('|')
const WORD_AND_ZIP = new RegExp(`(?<![\\p{L}\\d])(${WORDS})[ ,]+(\\d{5})(?:-?\\d{4})?(?!\\d)`, 'gu')
const ZIP = /^(\d{5})(?:-?\d{4})?$/

/** ZIP codes of New York City by their first three digits, and those of its border with Nassau County one by one. */
const CITY_PREFIXES: readonly string[] = ['100', '101', '102', '103', '104', '111', '112', '113', '114', '116']
const CITY_BORDER: readonly string[] = ['11001', '11004', '11005', '11040']

/**
 * A State by its code or name right before a ZIP code, by its name at the end of the text, or from fields of its own. The
 * ZIP code must lie in the State that is named: where the two differ, nobody knows which is right.
 */
export function readUnitedStates({ text, state, postalCode }: AddressParts): AddressPlace | null {
  const words = plain(text)
  const endings = [...words.matchAll(WORD_AND_ZIP)].map(([, word = '', zip = '']) => ({ word, zip }))
  const zips = [...endings.map(({ zip }) => zip), ...(ZIP.exec(postalCode)?.slice(1, 2) ?? [])]
  const found = agreed([
    ...endings.flatMap(({ word, zip }) => [named(word), withZip(zip)]),
    endings.length > 0 ? null : namedLast(words),
    state === '' ? null : named(plain(state)),
    postalCode === '' ? null : withZip(ZIP.exec(postalCode)?.[1] ?? ''),
  ])
  return found && { region: zips.some(isNewYorkCity) ? 'US-NYC' : found.region, zones: [...found.zones] }
}

function named(word: string): Said<UsState> {
  const state = BY_WORD.get(word)
  return state ? [state] : []
}

function namedLast(words: string): Said<UsState> {
  const last = words.split(',').at(-1)?.trim() ?? ''
  return NAMES.has(last) && !TWO_THINGS.includes(last) ? named(last) : null
}

function withZip(zip: string): Said<UsState> {
  const own = US_STATES.filter(({ zips }) => zips.includes(zip))
  return own.length > 0 ? own : US_STATES.filter(({ zips }) => zips.includes(zip.slice(0, 3)))
}

function isNewYorkCity(zip: string): boolean {
  return CITY_PREFIXES.includes(zip.slice(0, 3)) || CITY_BORDER.includes(zip)
}
