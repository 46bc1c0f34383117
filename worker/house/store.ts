import { asc, eq, inArray, sql } from 'drizzle-orm'
import type { Database } from '../db/database.ts'
import { document, documentVersion } from '../db/schema/document.ts'

/** How many versions are read in one statement; D1 binds at most 100 values. */
const CHUNK = 80

/** Kinds by which the organisation adds to the law. */
export const HOUSE_KINDS = ['policy', 'closing-days', 'hold'] as const

/** Which versions are live of what the organisation adds to the law, without their content. */
export function liveHouse(db: Database) {
  return db
    .select({
      documentId: document.id,
      kind: document.kind,
      // D1 answers a batch with objects, in which a second column called "id" would take the place of the first.
      versionId: sql<string>`${documentVersion.id}`.as('version_id'),
      number: documentVersion.number,
      publishedAt: documentVersion.publishedAt,
    })
    .from(document)
    .innerJoin(documentVersion, eq(documentVersion.id, document.liveVersionId))
    .where(inArray(document.kind, HOUSE_KINDS))
    .orderBy(asc(document.id))
}

export type HouseHead = Awaited<ReturnType<typeof liveHouse>>[number]

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
