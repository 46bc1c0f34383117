import { auditEntry, entriesAbout } from '../audit/store.ts'
import { untilSettled, writeAll } from '../db/batch.ts'
import type { Verbs } from '../http/endpoint.ts'
import { ProblemError } from '../http/problem.ts'
import { documentRow } from './row.ts'
import { documentRows, findDocument, moveDocument } from './store.ts'

const TRIES = 4

/**
 * Takes the live version out of use; versions and draft stay. Repeating it changes nothing, with another note it is
 * `already-different`; `conflict` if another version is live meanwhile, or none.
 */
export const withdraw: Verbs['withdraw'] = async ({ params, body }, call) => {
  const { db, actor, now } = call
  await untilSettled(TRIES, async () => {
    const found = await findDocument(db, params.documentId)
    if (!found) throw new ProblemError('not-found')
    if (found.liveVersionId !== body.versionId) {
      const earlier = await entriesAbout(db, { action: 'withdrawn', subject: 'document', subjectId: found.id })
      const same = earlier.find(({ detail }) => detail['versionId'] === body.versionId)
      if (!same) throw new ProblemError('conflict')
      if (same.detail['note'] !== body.note) throw new ProblemError('already-different')
      return
    }
    await writeAll(db, [
      moveDocument(db, found, { liveVersionId: null, updatedAt: now, updatedBy: actor.userId }),
      ...(await auditEntry(call, { action: 'withdrawn', subject: 'document', subjectId: found.id, detail: { versionId: body.versionId, note: body.note } })),
    ])
  })
  const [row] = await documentRows(db, actor, { id: params.documentId })
  if (!row) throw new ProblemError('not-found')
  return documentRow(row)
}
