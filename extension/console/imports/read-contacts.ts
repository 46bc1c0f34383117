import { IMPORT_ROWS } from '#shared/contract/import'
import { partsOf, type NumberedContact } from '#shared/import/parts'
import { readRow, type ReadingSettings, type RowProblem } from '#shared/import/read-row'
import { inSlices } from '../../ui/in-slices.ts'
import type { FileTable } from './read-file.ts'

export interface BadRow {
  /** As a text editor counts: the heads are line 1. */
  line: number
  problems: readonly RowProblem[]
}
/** A file as read: contacts in parts as they are sent, rows that cannot be taken, and rows left out on purpose. */
export interface ReadContacts {
  parts: readonly (readonly NumberedContact[])[]
  contacts: number
  bad: readonly BadRow[]
  leftOut: number
}

/** Reads every row without holding the page; `null` when stopped. */
export async function readContacts(table: FileTable, settings: ReadingSettings, stop: AbortSignal): Promise<ReadContacts | null> {
  const contacts: NumberedContact[] = []
  const bad: BadRow[] = []
  let leftOut = 0
  const done = await inSlices(rowsOf(table, settings), ({ line, row }) => {
    if (row.kind === 'contact') contacts.push({ line, contact: row.contact })
    else if (row.kind === 'left-out') leftOut += 1
    else bad.push({ line, problems: row.problems })
  }, stop)
  return done ? { parts: partsOf(contacts, IMPORT_ROWS), contacts: contacts.length, bad, leftOut } : null
}

function* rowsOf({ rows }: FileTable, settings: ReadingSettings) {
  for (const [index, cells] of rows.entries()) yield { line: index + 2, row: readRow(cells, settings) }
}

/** The same problem of many rows is one to mend: each once, with the lines it is found on, the most frequent first. */
export function byProblem(bad: readonly BadRow[]): { problem: RowProblem; lines: readonly number[] }[] {
  const found = new Map<string, { problem: RowProblem; lines: number[] }>()
  for (const { line, problems } of bad) {
    for (const problem of problems) {
      const key = `${problem.field} ${problem.code}`
      const known = found.get(key)
      if (known) known.lines.push(line)
      else found.set(key, { problem, lines: [line] })
    }
  }
  return [...found.values()].toSorted((one, other) => other.lines.length - one.lines.length)
}
