import Papa from 'papaparse'
import { timeText } from '#shared/import/read-time'

/** Opens right in a spreadsheet, Chinese included. */
const MARK = '\uFEFF'

/** A table as CSV; a cell that a spreadsheet would run as a formula is made a text. */
export function writeCsv(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return MARK + Papa.unparse({ fields: [...heads], data: rows.map((row) => [...row]) }, { escapeFormulae: true })
}

/** A file to fill in: the heads that are recognised, and two rows that show how. */
export function templateCsv(heads: readonly string[], { zone, now, words }: { zone: string; now: number; words: { call: string; debtor: string; noAnswer: string; conversation: string; outbound: string; mobile: string } }): string {
  const at = (days: number) => timeText(zone, now - days * 86_400_000)
  return writeCsv(heads, [
    ['A-0001', 'R-1001', '', '', at(2), words.call, words.debtor, words.mobile, words.noAnswer, words.outbound],
    ['A-0002', 'R-1001', '', '', at(1), words.call, words.debtor, words.mobile, words.conversation, words.outbound],
  ])
}

/** Hands a text over as a file; nothing of it stays on the page. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
