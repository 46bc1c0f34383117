import type { Verbs } from '../http/endpoint.ts'
import { ProblemError } from '../http/problem.ts'
import { findVersion } from './store.ts'

/** One published version as it was. */
export const version: Verbs['version'] = async ({ params }, { actor, db }) => {
  const found = await findVersion(db, actor, params.versionId)
  if (!found) throw new ProblemError('not-found')
  const { id, documentId, number, publishedAt, content } = found.version
  return { versionId: id, documentId, kind: found.kind, number, publishedAt, content }
}
