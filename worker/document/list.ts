import type { Verbs } from '../http/endpoint.ts'
import { documentRow } from './row.ts'
import { documentRows } from './store.ts'

/** Documents, by title. */
export const documents: Verbs['documents'] = async ({ query }, { actor, db }) => ({
  items: (await documentRows(db, actor, { kind: query.kind })).map(documentRow),
})
