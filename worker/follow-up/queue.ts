import type { Verbs } from '../http/endpoint.ts'
import { pageOf, readCursor } from '../http/page.ts'
import { queueOf } from './store.ts'
import { followUpView } from './view.ts'

/** The caller's own open follow-ups, earliest first. */
export const followUps: Verbs['followUps'] = async ({ query }, { actor, db, keys }) => {
  const rows = await queueOf(db, actor.userId, readCursor(query.cursor), query.limit + 1)
  const page = pageOf(rows, query.limit, (row) => ({ at: row.dueAt, id: row.followUpId }))
  return { items: await Promise.all(page.items.map((row) => followUpView(keys, row))), next: page.next }
}
