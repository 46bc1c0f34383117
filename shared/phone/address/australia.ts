import { plain, type AddressPlace, type AddressParts } from './address.ts'
import { AU_EXCEPTIONS, AU_STATES, type AuState } from './au-states.ts'
import { agreed, type Said } from './said.ts'

const WORDS = AU_STATES.flatMap(({ code, name }) => [plain(name), code]).join('|')
const WORD_AND_POSTCODE = new RegExp(`(?<![\\p{L}\\d])(${WORDS})[ ,]+(\\d{4})(?!\\d)`, 'gu')
const POSTCODE = /^\d{4}$/

/** A State or Territory right before its postcode, or from fields of its own; a postcode of another one makes it none. */
export function readAustralia({ text, state, postalCode }: AddressParts): AddressPlace | null {
  const endings = [...plain(text).matchAll(WORD_AND_POSTCODE)].map(([, word = '', postcode = '']) => ({ word, postcode }))
  const found = agreed([
    ...endings.flatMap(({ word, postcode }) => [named(word), withPostcode(postcode)]),
    state === '' ? null : named(plain(state)),
    postalCode === '' ? null : withPostcode(postalCode),
  ])
  if (!found) return null
  const postcode = postalCode || endings[0]?.postcode
  return { region: 'AU', zones: [...(postcode ? (AU_EXCEPTIONS.get(postcode) ?? found.zones.slice(0, 1)) : found.zones)] }
}

function named(word: string): Said<AuState> {
  return AU_STATES.filter(({ code, name }) => code === word || plain(name) === word)
}

function withPostcode(postcode: string): Said<AuState> {
  const number = POSTCODE.test(postcode) ? Number(postcode) : Number.NaN
  return AU_STATES.filter(({ postcodes }) => postcodes.some(([first, last]) => first <= number && number <= last))
}
