import { and, asc, desc, eq, exists, inArray, or, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { DocumentKind } from '#shared/contract/content'
import { movedOnFrom, type Write } from '../db/batch.ts'
import type { Database } from '../db/database.ts'
import { user } from '../db/schema/auth.ts'
import { document, documentVersion } from '../db/schema/document.ts'
import { HOUSE_KINDS } from '../house/store.ts'
import type { Actor } from '../http/call.ts'
import { mayKnow } from '../portfolio/store.ts'

export type DocumentRecord = typeof document.$inferSelect

const DOCUMENTS_MAX = 1000
/** Latest versions shown with a document. */
const VERSIONS_SHOWN = 200

/**
 * Documents this person may know of, by their content: every script, the adapters of the books she may know of, and what may
 * reach one of these books.
 */
function known(db: Database, actor: Actor, content: SQLiteColumn) {
  const books = sql`json_each(${content}, '$.portfolios')`
  const mayReach = or(
    sql`json_type(${content}, '$.portfolios') is not 'array'`,
    exists(db.select({ one: sql`1` }).from(books).where(mayKnow(db, actor, sql`json_each.value`))),
  )
  return or(
    eq(document.kind, 'script'),
    and(eq(document.kind, 'adapter'), mayKnow(db, actor, sql`json_extract(${content}, '$.portfolioId')`)),
    and(inArray(document.kind, HOUSE_KINDS), mayReach),
  )
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
    .where(and(known(db, actor, document.draft), filter.kind && eq(document.kind, filter.kind), filter.id === undefined ? undefined : eq(document.id, filter.id)))
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
  const rows = await db
    .select({ kind: document.kind, version: documentVersion })
    .from(documentVersion)
    .innerJoin(document, eq(document.id, documentVersion.documentId))
    .where(and(eq(documentVersion.id, versionId), known(db, actor, documentVersion.content)))
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

/** A document that is not there yet; of two at the same moment the second is refused with its batch. */
export function insertDocument(db: Database, row: typeof document.$inferInsert): Write {
  return db.insert(document).values(row)
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
