import { auditEntry, entriesAbout } from '../audit/store.ts'
import { untilSettled, writeAll } from '../db/batch.ts'
import type { Verbs } from '../http/endpoint.ts'
import { invalid, ProblemError } from '../http/problem.ts'
import { contentHash } from '../privacy/fingerprint.ts'
import { documentDetail } from './detail.ts'
import { draftOf, titleOf } from './draft.ts'
import { findDocument, insertDocument } from './store.ts'

const TRIES = 2

/**
 * A new document with its first draft, finished or not. Repeating it changes nothing, whatever became of the document since;
 * the same id with another beginning is `already-different`.
 */
export const createDocument: Verbs['createDocument'] = async ({ body }, call) => {
  const { db, actor, now } = call
  const draft = draftOf(body.content)
  const title = titleOf(draft)
  if (title === null) throw invalid('content.title', 'A document needs a title.')
  const beginning = { kind: body.kind, draftHash: await contentHash(draft) }
  await untilSettled(TRIES, async () => {
    if (await findDocument(db, body.documentId)) {
      const [entry] = await entriesAbout(db, { action: 'created', subject: 'document', subjectId: body.documentId })
      if (entry?.detail['kind'] !== beginning.kind || entry.detail['draftHash'] !== beginning.draftHash) throw new ProblemError('already-different')
      return
    }
    await writeAll(db, [
      insertDocument(db, { id: body.documentId, ...beginning, title, draft, revision: 1, updatedAt: now, updatedBy: actor.userId }),
      ...(await auditEntry(call, { action: 'created', subject: 'document', subjectId: body.documentId, detail: beginning })),
    ])
  })
  return documentDetail(body.documentId, call)
}
