import { auditEntry } from '../audit/store.ts'
import { LostRace, writeAll } from '../db/batch.ts'
import type { Verbs } from '../http/endpoint.ts'
import { ProblemError } from '../http/problem.ts'
import { contentHash } from '../privacy/fingerprint.ts'
import { documentDetail } from './detail.ts'
import { draftOf, titleOf } from './draft.ts'
import { findDocument, moveDocument } from './store.ts'

/**
 * Saves the draft, finished or not; it is checked when it is published. `conflict` if somebody else saved since
 * `revision`. Saving what is saved already changes nothing, so that a request can be repeated.
 */
export const saveDraft: Verbs['saveDraft'] = async ({ params, body }, call) => {
  const { db, actor, now } = call
  const found = await findDocument(db, params.documentId)
  if (!found) throw new ProblemError('not-found')
  const draft = draftOf(body.content)
  const draftHash = await contentHash(draft)
  if (draftHash === found.draftHash) return documentDetail(found.id, call)
  if (found.revision !== body.revision) throw new ProblemError('conflict')
  const title = titleOf(draft) ?? found.title
  await writeAll(db, [
    moveDocument(db, found, { title, draft, draftHash, updatedAt: now, updatedBy: actor.userId }),
    ...(await auditEntry(call, { action: 'draft-saved', subject: 'document', subjectId: found.id, detail: { revision: found.revision + 1, draftHash } })),
  ]).catch((error: unknown) => {
    throw error instanceof LostRace ? new ProblemError('conflict') : error
  })
  return documentDetail(found.id, call)
}
