import { BR_STATES, type BrState } from '../br-states.ts'
import { plain, type AddressPlace, type AddressParts } from './address.ts'
import { agreed, type Said } from './said.ts'

const CODES = BR_STATES.map(({ code }) => code).join('|')
/** "São Paulo - SP", "Maceió/AL", "Niterói, RJ, 24020-005": set apart, then the end, a comma or the postal code. */
const CODE = new RegExp(`[-–/,] ?(${CODES})(?= ?(?:$|[,;]|Bra[sz]il|[-–]? ?(?:CEP:? ?)?\\d{5}-?\\d{3}(?!\\d)))`, 'gu')
const CEP = /(?<![\d-])(\d{3})\d{2}-\d{3}(?![\d-])/g
const WHOLE_CEP = /^(\d{3})\d{2}-?\d{3}$/

/** A state by its two letters, its postal code, or fields of its own; where they differ, none. */
export function readBrazil({ text, state, postalCode }: AddressParts): AddressPlace | null {
  const found = agreed([
    ...[...text.matchAll(CODE)].map(([, code = '']) => named(code)),
    ...[...text.matchAll(CEP)].map(([, prefix = '']) => withPostal(prefix)),
    state === '' ? null : named(plain(state)),
    postalCode === '' ? null : withPostal(WHOLE_CEP.exec(postalCode)?.[1] ?? ''),
  ])
  return found && { region: found.region, zones: [...found.zones] }
}

function named(word: string): Said<BrState> {
  return BR_STATES.filter(({ code, name }) => code === word || plain(name) === word)
}

function withPostal(prefix: string): Said<BrState> {
  const number = prefix === '' ? Number.NaN : Number(prefix)
  return BR_STATES.filter(({ postal }) => postal.some(([first, last]) => first <= number && number <= last))
}
