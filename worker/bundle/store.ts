import { and, asc, eq, inArray, or, sql } from 'drizzle-orm'
import type { Database } from '../db/database.ts'
import { document, documentVersion } from '../db/schema/document.ts'
import type { Actor } from '../http/call.ts'
import { mayKnow } from '../portfolio/store.ts'

/** How many versions are read in one statement; D1 binds at most 100 values. */
const CHUNK = 80

/** Which versions are live for this person, without their content. An adapter belongs to its book and is known with it. */
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

/** Contents of published versions by id; versions never change, so this fits whatever was read before. */
export async function contentsOf(db: Database, versionIds: readonly string[]): Promise<ReadonlyMap<string, unknown>> {
  const contents = new Map<string, unknown>()
  for (let from = 0; from < versionIds.length; from += CHUNK) {
    const rows = await db
      .select({ id: documentVersion.id, content: documentVersion.content })
      .from(documentVersion)
      .where(inArray(documentVersion.id, versionIds.slice(from, from + CHUNK)))
    for (const row of rows) contents.set(row.id, row.content)
  }
  return contents
}
