import { useState } from 'react'
import type { ContactRow } from '#shared/contract/contact'
import { isNewer } from './merge-newest.ts'

/** New calls appear at once at the top of the list; while somebody reads further down they wait, counted, and nothing jumps. */
export function useHeldBack(rows: readonly ContactRow[], atTop: boolean, view: string) {
  const [seen, setSeen] = useState<{ view: string; first: ContactRow | null }>({ view, first: null })
  const first = rows[0] ?? null
  const mark = seen.view === view ? seen.first : null
  // Adjusted while rendering, as React advises for state that follows its inputs.
  if (seen.view !== view || (atTop && first?.contactId !== mark?.contactId)) setSeen({ view, first })
  const edge = atTop || !mark ? first : mark
  const shown = edge && !atTop ? rows.filter((row) => !isNewer(row, edge)) : rows
  return { shown, waiting: rows.length - shown.length }
}
