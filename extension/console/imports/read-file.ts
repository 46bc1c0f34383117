import Papa from 'papaparse'

/** Ways in which such files are written; the first that fits is taken, and can be changed by hand. */
export const ENCODINGS = ['utf-8', 'gb18030', 'big5', 'utf-16le'] as const
export type Encoding = (typeof ENCODINGS)[number]

/** More would not be looked through by anybody; it is sent in parts anyway. */
const ROWS_MAX = 50_000
const BYTES_MAX = 40_000_000

/** A table as the file has it: the first line are its heads. */
export interface FileTable {
  heads: readonly string[]
  rows: readonly (readonly string[])[]
}
export type ReadTable = { ok: true; table: FileTable } | { ok: false; problem: 'too-big' | 'too-many-rows' | 'no-rows' | 'unreadable' }

/** How the bytes are most likely written: by their mark, else UTF-8 if every byte fits it, else the encoding of Chinese Windows. */
export function sniffEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return decode(bytes, 'utf-8') === null ? 'gb18030' : 'utf-8'
}

/** The table in these bytes; comma, semicolon, tab or bar between its cells. */
export function readTable(bytes: Uint8Array, encoding: Encoding): ReadTable {
  if (bytes.length > BYTES_MAX) return { ok: false, problem: 'too-big' }
  const text = decode(bytes, encoding)
  // A table of numbers and words holds no NUL; a spreadsheet's own format does.
  if (text === null || text.includes('\0')) return { ok: false, problem: 'unreadable' }
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy', delimitersToGuess: [',', '\t', ';', '|'] })
  const [heads, ...rows] = data
  if (!heads || rows.length === 0) return { ok: false, problem: 'no-rows' }
  if (rows.length > ROWS_MAX) return { ok: false, problem: 'too-many-rows' }
  return { ok: true, table: { heads: heads.map((head) => head.trim()), rows } }
}

function decode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes) // takes a byte order mark away
  } catch {
    return null
  }
}
