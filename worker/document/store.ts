import { and, asc, desc, eq, or, sql } from 'drizzle-orm'
import type { DocumentKind } from '#shared/contract/content'
import { movedOnFrom, type Write } from '../db/batch.ts'
import type { Database } from '../db/database.ts'
import { user } from '../db/schema/auth.ts'
import { document, documentVersion } from '../db/schema/document.ts'
import type { Actor } from '../http/call.ts'
import { mayKnow } from '../portfolio/store.ts'

export type DocumentRecord = typeof document.$inferSelect

const DOCUMENTS_MAX = 1000
/** Latest versions shown with a document. */
const VERSIONS_SHOWN = 200

/** Documents this person may know of: every script, and the adapters of the books she may know of. */
function known(db: Database, actor: Actor) {
  const book = sql`json_extract(${document.draft}, '$.portfolioId')`
  return or(eq(document.kind, 'script'), and(eq(document.kind, 'adapter'), mayKnow(db, actor, book)))
}

const ROW_FIELDS = {
  id: document.id,
  kind: document.kind,
  title: document.title,
  draftHash: document.draftHash,
  updatedAt: document.updatedAt,
  versionId: documentVersion.id,
  number: documentVersion.number,
  publishedAt: documentVersion.publishedAt,
  contentHash: documentVersion.contentHash,
  publishedByName: user.name,
}

/** Documents with their live version, by title. */
export function documentRows(db: Database, actor: Actor, filter: { kind?: DocumentKind | undefined; id?: string }) {
  return db
    .select(ROW_FIELDS)
    .from(document)
    .leftJoin(documentVersion, eq(documentVersion.id, document.liveVersionId))
    .leftJoin(user, eq(user.id, documentVersion.publishedBy))
    .where(and(known(db, actor), filter.kind && eq(document.kind, filter.kind), filter.id === undefined ? undefined : eq(document.id, filter.id)))
    .orderBy(asc(document.title), asc(document.id))
    .limit(DOCUMENTS_MAX)
}

export type NamedDocument = Awaited<ReturnType<typeof documentRows>>[number]

/** The document itself, with its draft. */
export async function findDocument(db: Database, documentId: string): Promise<DocumentRecord | null> {
  const rows = await db.select().from(document).where(eq(document.id, documentId)).limit(1)
  return rows[0] ?? null
}

/** Published versions, latest first. */
export function versionsOf(db: Database, documentId: string) {
  return db
    .select({
      versionId: documentVersion.id,
      number: documentVersion.number,
      publishedAt: documentVersion.publishedAt,
      publishedByName: user.name,
      note: documentVersion.note,
    })
    .from(documentVersion)
    .innerJoin(user, eq(user.id, documentVersion.publishedBy))
    .where(eq(documentVersion.documentId, documentId))
    .orderBy(desc(documentVersion.number))
    .limit(VERSIONS_SHOWN)
}

/** A published version whose document this person may know of. */
export async function findVersion(db: Database, actor: Actor, versionId: string) {
  const book = sql`json_extract(${documentVersion.content}, '$.portfolioId')`
  const rows = await db
    .select({ kind: document.kind, version: documentVersion })
    .from(documentVersion)
    .innerJoin(document, eq(document.id, documentVersion.documentId))
    .where(and(eq(documentVersion.id, versionId), or(eq(document.kind, 'script'), and(eq(document.kind, 'adapter'), mayKnow(db, actor, book)))))
    .limit(1)
  return rows[0] ?? null
}

/** Number of the latest version; 0: none yet. */
export async function latestNumber(db: Database, documentId: string): Promise<number> {
  const rows = await db
    .select({ number: documentVersion.number })
    .from(documentVersion)
    .where(eq(documentVersion.documentId, documentId))
    .orderBy(desc(documentVersion.number))
    .limit(1)
  return rows[0]?.number ?? 0
}

/** Changes a document as it was at `revision`; if it has moved on since, the batch is refused. */
export function moveDocument(db: Database, { id, revision }: Pick<DocumentRecord, 'id' | 'revision'>, set: Partial<Omit<DocumentRecord, 'id' | 'revision'>>): Write {
  return db
    .update(document)
    .set({ ...set, revision: movedOnFrom(document.revision, revision) })
    .where(eq(document.id, id))
}

export function insertVersion(db: Database, row: typeof documentVersion.$inferInsert): Write {
  return db.insert(documentVersion).values(row)
}
