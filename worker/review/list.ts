import type { Verbs } from '../http/endpoint.ts'
import { pageOf, readCursor } from '../http/page.ts'
import { reviewPage } from './store.ts'
import { reviewView } from './view.ts'

/** What a lead should look at, newest first: a lead sees her team's, admins and auditors all. */
export const reviewItems: Verbs['reviewItems'] = async ({ query }, { actor, db }) => {
  const before = readCursor(query.cursor)
  if (actor.role === 'lead' && actor.teamId === null) return { items: [], next: null }
  const rows = await reviewPage(db, actor.role === 'lead' ? actor.teamId : null, { open: query.open, before }, query.limit + 1)
  const page = pageOf(rows, query.limit, (row) => ({ at: row.at, id: row.reviewId }))
  return { items: page.items.map(reviewView), next: page.next }
}
