import { auditEntry } from '../audit/store.ts'
import { untilSettled, writeAll } from '../db/batch.ts'
import type { Verbs } from '../http/endpoint.ts'
import { ProblemError } from '../http/problem.ts'
import { contentHash } from '../privacy/fingerprint.ts'
import { usableContent } from './check-content.ts'
import { documentRow } from './row.ts'
import { documentRows, findDocument, findVersion, insertVersion, latestNumber, moveDocument } from './store.ts'

const TRIES = 4

/**
 * Makes the draft the live version: numbered, immutable, with who, when and why. Publishing the same `versionId` again
 * changes nothing; `conflict` if the draft was changed since `revision`; `unusable-content` names what stops it.
 */
export const publish: Verbs['publish'] = async ({ params, body }, call) => {
  const { db, actor, now } = call
  await untilSettled(TRIES, async () => {
    const found = await findDocument(db, params.documentId)
    if (!found) throw new ProblemError('not-found')
    const earlier = await findVersion(db, actor, body.versionId)
    if (earlier) {
      if (earlier.version.documentId !== found.id || earlier.version.note !== body.note) throw new ProblemError('already-different')
      return
    }
    if (found.revision !== body.revision) throw new ProblemError('conflict')
    const content = await usableContent(db, found.kind, found.draft, now)
    const hash = await contentHash(content)
    const number = (await latestNumber(db, found.id)) + 1
    await writeAll(db, [
      insertVersion(db, { id: body.versionId, documentId: found.id, number, content, contentHash: hash, note: body.note, publishedAt: now, publishedBy: actor.userId }),
      moveDocument(db, found, { title: content.title, draft: content, draftHash: hash, liveVersionId: body.versionId, updatedAt: now, updatedBy: actor.userId }),
      ...(await auditEntry(call, {
        action: 'published',
        subject: 'document',
        subjectId: found.id,
        detail: { versionId: body.versionId, number, contentHash: hash, note: body.note },
      })),
    ])
  })
  const [row] = await documentRows(db, actor, { id: params.documentId })
  if (!row) throw new ProblemError('not-found')
  return documentRow(row)
}
