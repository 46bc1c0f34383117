import { and, asc, eq, or, sql } from 'drizzle-orm'
import type { Database } from '../db/database.ts'
import { document, documentVersion } from '../db/schema/document.ts'
import type { Actor } from '../http/call.ts'
import { mayKnow } from '../portfolio/store.ts'

/** Which scripts and adapters are live for this person, without their content. An adapter belongs to its book and is known with it. */
export function liveVersions(db: Database, actor: Actor) {
  const book = sql`json_extract(${documentVersion.content}, '$.portfolioId')`
  return db
    .select({
      documentId: document.id,
      kind: document.kind,
      versionId: documentVersion.id,
      number: documentVersion.number,
      publishedAt: documentVersion.publishedAt,
    })
    .from(document)
    .innerJoin(documentVersion, eq(documentVersion.id, document.liveVersionId))
    .where(or(eq(document.kind, 'script'), and(eq(document.kind, 'adapter'), mayKnow(db, actor, book))))
    .orderBy(asc(document.id))
}
