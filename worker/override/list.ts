import type { Verbs } from '../http/endpoint.ts'
import { pageOf, readCursor } from '../http/page.ts'
import { overrideScope } from './scope.ts'
import { overridePage } from './store.ts'
import { overrideView } from './view.ts'

/** Leaves asked for and given, newest first, as far as the caller may see them. */
export const overrides: Verbs['overrides'] = async ({ query }, call) => {
  const { actor, db, now } = call
  const before = readCursor(query.cursor)
  const scope = overrideScope(actor)
  if (!scope) return { items: [], next: null }
  const rows = await overridePage(db, scope, { state: query.state ?? null, debtorId: query.debtorId ?? null, before }, { limit: query.limit + 1, now })
  const page = pageOf(rows, query.limit, (row) => ({ at: row.askedAt, id: row.overrideId }))
  return { items: await Promise.all(page.items.map((row) => overrideView(row, call))), next: page.next }
}
