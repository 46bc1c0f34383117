import { CA_PROVINCES, type CaProvince } from '../ca-provinces.ts'
import { plain, type AddressPlace, type AddressParts } from './address.ts'
import { agreed, type Said } from './said.ts'

/**
 * Postal districts by first letter: province, zones. A district narrows the province: M is Toronto, P the north of Ontario.
 * X is shared: X0A to X0C are Nunavut.
 */
const DISTRICTS = `
A CA-NL America/St_Johns America/Halifax
B CA-NS America/Halifax
C CA-PE America/Halifax
E CA-NB America/Halifax
G CA-QC America/Toronto America/Halifax America/Blanc-Sablon
H CA-QC America/Toronto
J CA-QC America/Toronto
K CA-ON America/Toronto
L CA-ON America/Toronto
M CA-ON America/Toronto
N CA-ON America/Toronto
P CA-ON America/Toronto America/Winnipeg America/Atikokan
R CA-MB America/Winnipeg
S CA-SK America/Regina America/Edmonton America/Winnipeg
T CA-AB America/Edmonton
V CA-BC America/Vancouver America/Edmonton America/Dawson_Creek
Y CA-YT America/Whitehorse
`

const ZONES: ReadonlyMap<string, readonly string[]> = new Map(
  DISTRICTS.trim().split('\n').map((line) => [line.slice(0, 1), line.split(' ').slice(2)] as const),
)
const PROVINCE: ReadonlyMap<string, string> = new Map(
  DISTRICTS.trim().split('\n').map((line) => [line.slice(0, 1), line.split(' ')[1] ?? ''] as const),
)
const BY_WORD: ReadonlyMap<string, CaProvince> = new Map(
  CA_PROVINCES.flatMap((province) => [[province.region.slice(3), province] as const, [plain(province.name), province] as const]),
)
const WORDS = [...BY_WORD.keys()].toSorted((one, other) => other.length - one.length).join('|')
const CODE = '[ABCEGHJ-NPRSTVXY]\\d[ABCEGHJ-NPRSTV-Z][ -]?\\d[ABCEGHJ-NPRSTV-Z]\\d'
const WORD_AND_CODE = new RegExp(`(?<![\\p{L}\\d])(?:(${WORDS})[ ,]+)?(${CODE})(?![\\p{L}\\d])`, 'gu')
const WHOLE_CODE = new RegExp(`^${CODE}$`)

/** A province by its postal code, its code or name before one, or fields of its own; where they differ, none. */
export function readCanada({ text, state, postalCode }: AddressParts): AddressPlace | null {
  const endings = [...plain(text).matchAll(WORD_AND_CODE)].map(([, word, code = '']) => ({ word, code }))
  const own = plain(postalCode)
  const found = agreed([
    ...endings.flatMap(({ word, code }) => [word === undefined ? null : named(word), withCode(code)]),
    state === '' ? null : named(plain(state)),
    own === '' ? null : WHOLE_CODE.test(own) ? withCode(own) : [],
  ])
  if (!found) return null
  const district = (own || endings[0]?.code || '').slice(0, 1)
  return { region: found.region, zones: [...(ZONES.get(district) ?? found.zones)] }
}

function named(word: string): Said<CaProvince> {
  const province = BY_WORD.get(word)
  return province ? [province] : []
}

function withCode(code: string): Said<CaProvince> {
  const region = code.startsWith('X') ? (/^X0[ABC]/.test(code) ? 'CA-NU' : 'CA-NT') : PROVINCE.get(code.slice(0, 1))
  return CA_PROVINCES.filter((province) => province.region === region)
}
