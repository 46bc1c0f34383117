import { plain, type AddressPlace, type AddressParts } from './address.ts'
import { MX_STATES, type MxState } from './mx-states.ts'
import { agreed, type Said } from './said.ts'

const POSTAL = /^(\d{2})\d{3}$/
const MARKED_POSTAL = /(?<![\p{L}\d])CP:? ?(\d{2})\d{3}(?!\d)/gu

/** A state named as the last part of the text, its postal code marked "C.P.", or fields of its own; where they differ, none. */
export function readMexico({ text, state, postalCode }: AddressParts): AddressPlace | null {
  const words = plain(text)
  const found = agreed([
    ...[...words.matchAll(MARKED_POSTAL)].map(([, prefix = '']) => withPostal(prefix)),
    namedLast(words.replaceAll(MARKED_POSTAL, '')),
    state === '' ? null : named(plain(state)),
    postalCode === '' ? null : withPostal(POSTAL.exec(postalCode)?.[1] ?? ''),
  ])
  return found && { region: 'MX', zones: [...found.zones] }
}

function named(word: string): Said<MxState> {
  return MX_STATES.filter(({ names }) => names.includes(word))
}

function namedLast(words: string): Said<MxState> {
  const parts = words.split(',').map((part) => part.trim()).filter(Boolean)
  const states = named(parts.at(-1) ?? '')
  return parts.length > 1 && states && states.length > 0 ? states : null
}

function withPostal(prefix: string): Said<MxState> {
  return MX_STATES.filter(({ postal }) => postal.includes(prefix))
}
