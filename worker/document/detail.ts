import type { Call } from '../http/call.ts'
import type { Output, Verbs } from '../http/endpoint.ts'
import { ProblemError } from '../http/problem.ts'
import { documentRow } from './row.ts'
import { documentRows, findDocument, versionsOf } from './store.ts'

/** Draft and versions of a document. */
export const document: Verbs['document'] = ({ params }, call) => documentDetail(params.documentId, call)

/** Everything about one document; `not-found` for one the caller may not know of. */
export async function documentDetail(documentId: string, { actor, db }: Call): Promise<Output<'document'>> {
  const [[row], found, versions] = await Promise.all([documentRows(db, actor, { id: documentId }), findDocument(db, documentId), versionsOf(db, documentId)])
  if (!row || !found) throw new ProblemError('not-found')
  return { row: documentRow(row), draft: { revision: found.revision, content: found.draft }, versions }
}
