import type { Channel, Initiator, Party, Place, Result } from '../packs/pack.ts'
import { parseNumber } from '../phone/number.ts'
import type { ColumnMap, ImportField } from './columns.ts'
import { readTime, type DateOrder } from './read-time.ts'
import { readWord, wordKey, type WordChoices, type WordField } from './read-word.ts'

/** A contact made elsewhere. `ref: null`: the file gives it no id of its own. */
export interface ForeignContact {
  ref: string | null
  recordId: string
  accountNumber: string | null
  e164: string | null
  at: number
  channel: Channel
  party: Party
  place: Place
  result: Result
  by: Initiator
}

export const ROW_PROBLEMS = ['missing', 'too-long', 'unreadable', 'skipped', 'future', 'unknown-word'] as const
export type RowProblemCode = (typeof ROW_PROBLEMS)[number]
export interface RowProblem {
  field: ImportField
  code: RowProblemCode
}
/** A row as read: a contact, one left out on purpose, or what keeps it from being one. Never both. */
export type ReadRow = { kind: 'contact'; contact: ForeignContact } | { kind: 'left-out' } | { kind: 'problems'; problems: readonly RowProblem[] }

/** How a file is to be read. */
export interface ReadingSettings {
  columns: ColumnMap
  /** Where times without an offset were read off the clock. */
  zone: string
  order: DateOrder
  /** Where numbers without a prefix belong, ISO 3166. */
  country: string
  words: WordChoices
  /** Nothing later than this (ms UTC) has happened. */
  now: number
}

/** What an empty cell means, or a column that is not there. A result is never made up. */
const WHEN_EMPTY = { channel: 'call', party: 'debtor', place: 'unknown', by: 'collector', result: null } as const
const LENGTH_MAX: Readonly<Partial<Record<ImportField, number>>> = { ref: 100, recordId: 200, account: 100 }

/** Reads one row of a file, its cells in the order of the columns. It never guesses: what it cannot read is a problem. */
export function readRow(cells: readonly string[], settings: ReadingSettings): ReadRow {
  const { columns, zone, order, country, now } = settings
  const problems: RowProblem[] = []
  const cell = (field: ImportField) => cells[columns[field] ?? -1]?.trim() ?? ''
  const fail = (field: ImportField, code: RowProblemCode) => void problems.push({ field, code })
  const text = (field: 'ref' | 'recordId' | 'account') => {
    if (cell(field).length > (LENGTH_MAX[field] ?? 0)) fail(field, 'too-long')
    return cell(field) || null
  }
  const word = <F extends WordField>(field: F) => readChoice(field, cell(field), settings.words)

  const words = { channel: word('channel'), party: word('party'), place: word('place'), result: word('result'), by: word('by') }
  if (Object.values(words).includes('skip')) return { kind: 'left-out' }
  for (const [field, value] of Object.entries(words)) {
    if (value === null) fail(field as WordField, cell(field as WordField) === '' ? 'missing' : 'unknown-word') // the keys above
  }
  const recordId = text('recordId')
  if (!recordId) fail('recordId', 'missing')
  const phone = cell('phone') === '' ? null : parseNumber(cell('phone'), country)
  if (cell('phone') !== '' && !phone) fail('phone', 'unreadable')
  const time = cell('at') === '' ? null : readTime(cell('at'), cell('time'), { zone, order })
  if (!time) fail('at', 'missing')
  else if ('problem' in time) fail('at', time.problem)
  else if (time.at > now) fail('at', 'future')
  const [ref, accountNumber] = [text('ref'), text('account')]

  if (problems.length > 0 || !recordId || !time || 'problem' in time) return { kind: 'problems', problems }
  // Every word was read, or a problem would have been noted above.
  const read = words as { channel: Channel; party: Party; place: Place; result: Result; by: Initiator }
  return { kind: 'contact', contact: { ref, recordId, accountNumber, e164: phone?.e164 ?? null, at: time.at, ...read } }
}

/** The words of a column that nobody listed, to be explained by a person; the most frequent first. */
export function unknownWords(rows: readonly (readonly string[])[], field: WordField, columns: ColumnMap): { word: string; count: number }[] {
  const at = columns[field]
  if (at === undefined) return []
  const counts = new Map<string, { word: string; count: number }>()
  for (const cells of rows) {
    const word = cells[at]?.trim() ?? ''
    if (word === '' || readWord(field, word) !== null) continue
    const known = counts.get(wordKey(word))
    if (known) known.count += 1
    else counts.set(wordKey(word), { word, count: 1 })
  }
  return [...counts.values()].toSorted((one, other) => other.count - one.count)
}

function readChoice(field: WordField, text: string, choices: WordChoices): string | null {
  if (text === '') return WHEN_EMPTY[field]
  return readWord(field, text) ?? choices[field]?.[wordKey(text)] ?? null
}
