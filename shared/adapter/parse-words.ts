import { isEmptyWord, isMasked } from './page-text.ts'
import { EMPTY, type Parsed, parsed, UNREADABLE, VAGUE } from './parsed.ts'

const MAX = 100
const ADDRESS_MAX = 300

/** Reads a name as it stands; a masked one (王**) is still how this debtor is recognised. */
export function parseName(text: string): Parsed<string> {
  const words = text.replaceAll(/\s+/g, ' ').trim()
  if (isEmptyWord(words)) return EMPTY
  if (/^[*＊●•█\s]+$/u.test(words)) return VAGUE
  return words.length > MAX || !/\p{L}/u.test(words) ? UNREADABLE : parsed(words)
}

/** Reads the number of an account as it stands. Half hidden it can't tell two accounts apart and is vague. */
export function parseAccount(text: string): Parsed<string> {
  const words = text.replaceAll(/\s+/g, ' ').trim()
  if (isEmptyWord(words)) return EMPTY
  if (isMasked(words)) return VAGUE
  return words.length > MAX || !/[\p{L}\p{N}]/u.test(words) ? UNREADABLE : parsed(words)
}

/** Reads an address as it stands; half hidden it still names the town. */
export function parseAddress(text: string): Parsed<string> {
  const words = text.replaceAll(/\s+/g, ' ').trim()
  if (isEmptyWord(words)) return EMPTY
  if (/^[*＊●•█\s]+$/u.test(words)) return VAGUE
  return words.length > ADDRESS_MAX || !/\p{L}/u.test(words) ? UNREADABLE : parsed(words)
}
