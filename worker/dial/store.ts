import { and, eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Write } from '../db/batch.ts'
import type { Database } from '../db/database.ts'
import { blockedDial, contact } from '../db/schema/contact.ts'
import { document, documentVersion } from '../db/schema/document.ts'

/** The call that was placed or taken under an id. */
export function placedUnder(db: Database, contactId: string) {
  return db.select().from(contact).where(eq(contact.id, contactId)).limit(1)
}

/** The dial that was refused under an id. */
export function blockedUnder(db: Database, contactId: string) {
  return db.select().from(blockedDial).where(eq(blockedDial.id, contactId)).limit(1)
}

/** Appends a call to the log. Its place is unique per debtor. */
export function insertContact(db: Database, row: typeof contact.$inferInsert): Write {
  return db.insert(contact).values(row)
}

export function insertBlockedDial(db: Database, row: typeof blockedDial.$inferInsert): Write {
  return db.insert(blockedDial).values(row)
}

/** A script version: whether it is live, and when the one after it was published (`null`: none was). */
export async function findScriptVersion(db: Database, versionId: string): Promise<{ isLive: boolean; supersededAt: number | null } | null> {
  const later = alias(documentVersion, 'later')
  const rows = await db
    .select({ live: document.liveVersionId, supersededAt: later.publishedAt })
    .from(documentVersion)
    .innerJoin(document, and(eq(document.id, documentVersion.documentId), eq(document.kind, 'script')))
    .leftJoin(later, and(eq(later.documentId, documentVersion.documentId), eq(later.number, sql`${documentVersion.number} + 1`)))
    .where(eq(documentVersion.id, versionId))
    .limit(1)
  const [found] = rows
  return found ? { isLive: found.live === versionId, supersededAt: found.supersededAt } : null
}
