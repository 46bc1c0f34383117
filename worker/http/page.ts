import { invalid } from './problem.ts'

/** A place in a list ordered by an instant and an id. */
export interface Place {
  at: number
  id: string
}

/** Opaque text for a place; holds nothing but the row's own instant and id. */
export function writeCursor(place: Place): string {
  return btoa(`${place.at}.${place.id}`).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** Reads a cursor; a damaged one is bad input of the field `cursor`. */
export function readCursor(cursor: string | undefined): Place | null {
  if (cursor === undefined) return null
  const [, at, id] = /^(\d{1,16})\.([\w-]{1,64})$/.exec(plain(cursor)) ?? []
  if (at === undefined || id === undefined) throw invalid('cursor', 'Not a cursor of this list.')
  return { at: Number(at), id }
}

/** Cuts the one row too many off a query for `limit + 1` rows and says where the next page starts. */
export function pageOf<T>(rows: readonly T[], limit: number, placeOf: (row: T) => Place): { items: T[]; next: string | null } {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items, next: rows.length > limit && last !== undefined ? writeCursor(placeOf(last)) : null }
}

function plain(cursor: string): string {
  try {
    return atob(cursor.replaceAll('-', '+').replaceAll('_', '/'))
  } catch {
    return ''
  }
}
