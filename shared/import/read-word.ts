import { DISPOSITION_TRAITS, DISPOSITIONS } from '../playbook/disposition.ts'
import { WORDS } from './word-lists.ts'

/** Fields whose values are words of a closed list. */
export const WORD_FIELDS = ['channel', 'party', 'place', 'result', 'by'] as const
export type WordField = (typeof WORD_FIELDS)[number]
export type WordOf<F extends WordField> = keyof (typeof WORDS)[F] & string
/** A value as the file writes it, and what a person said it means; `skip`: rows that hold it stay out. */
export type WordChoices = Readonly<Partial<Record<WordField, Readonly<Record<string, string>>>>>

/** What the file writes, without what does not matter: case, spaces, punctuation, full width. */
export function wordKey(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
}

/** The value a word stands for; `null`: a word nobody listed, to be asked for. Outcome codes of this product are known as well. */
export function readWord<F extends WordField>(field: F, text: string): WordOf<F> | null {
  const key = wordKey(text)
  const values = Object.entries<readonly string[]>(WORDS[field])
  const found = values.find(([value, words]) => wordKey(value) === key || words.includes(key))?.[0] ?? (field === 'result' ? resultOf(key) : null)
  return found as WordOf<F> | null // a key of the list searched, or a result
}

function resultOf(key: string): string | null {
  const code = DISPOSITIONS.find((one) => wordKey(one) === key)
  return code ? DISPOSITION_TRAITS[code].result : null
}
