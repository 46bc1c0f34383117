import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import { debtors as bookOf } from './data.ts'
import type { Debtor, Phone } from './debtor.ts'

export interface Note {
  writtenAt: string
  text: string
}

/** A call made with the softphone in this session. */
export interface LoggedCall {
  debtorId: string
  madeAt: string
  with: string
  number: string
  talkedSeconds: number
  ending: 'talked' | 'no-answer' | 'hung-up'
}

interface Book {
  /** The day the book stands for. */
  today: Date
  debtors: readonly Debtor[]
  debtor(id: string): Debtor | undefined
  savePhones(id: string, phones: readonly Phone[]): void
  notesOf(id: string): readonly Note[]
  saveNote(id: string, note: Note): void
  draftOf(id: string): string
  keepDraft(id: string, text: string): void
  calls: readonly LoggedCall[]
  logCall(call: LoggedCall): void
}

const STORED_NOTES = 'hengxin.notes'
const BookContext = createContext<Book | null>(null)

export function BookProvider({ children }: { children: ReactNode }) {
  const [today] = useState(() => new Date())
  const [debtors, setDebtors] = useState(() => bookOf(today))
  const [notes, setNotes] = useState(readNotes)
  const [drafts, setDrafts] = useState<Readonly<Record<string, string>>>({})
  const [calls, setCalls] = useState<readonly LoggedCall[]>([])
  const byId = useMemo(() => new Map(debtors.map((debtor) => [debtor.id, debtor])), [debtors])
  const logCall = useCallback((call: LoggedCall) => setCalls((earlier) => [call, ...earlier]), [])

  const book: Book = {
    today,
    debtors,
    debtor: (id) => byId.get(id),
    savePhones: (id, phones) => setDebtors((all) => all.map((debtor) => (debtor.id === id ? { ...debtor, phones } : debtor))),
    notesOf: (id) => notes[id] ?? [],
    saveNote(id, note) {
      const next = { ...notes, [id]: [note, ...(notes[id] ?? [])] }
      setNotes(next)
      localStorage.setItem(STORED_NOTES, JSON.stringify(next))
    },
    draftOf: (id) => drafts[id] ?? '',
    keepDraft: (id, text) => setDrafts((all) => ({ ...all, [id]: text })),
    calls,
    logCall,
  }
  return <BookContext value={book}>{children}</BookContext>
}

/** The customers, what was noted about them, and the calls of this session; throws outside the provider. */
export function useBook(): Book {
  const book = useContext(BookContext)
  if (!book) throw new Error('No BookProvider above.')
  return book
}

function readNotes(): Readonly<Record<string, readonly Note[]>> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(STORED_NOTES) ?? '{}')
    if (typeof stored !== 'object' || stored === null) return {}
    return Object.fromEntries(Object.entries(stored).map(([id, list]) => [id, Array.isArray(list) ? list.filter(isNote) : []]))
  } catch {
    return {}
  }
}

function isNote(value: unknown): value is Note {
  return typeof value === 'object' && value !== null && 'writtenAt' in value && 'text' in value && typeof value.writtenAt === 'string' && typeof value.text === 'string'
}
