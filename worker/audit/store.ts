import { and, asc, desc, eq, gte, lt } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import type { Write } from '../db/batch.ts'
import type { Database } from '../db/database.ts'
import { audit } from '../db/schema/audit.ts'
import type { Call } from '../http/call.ts'
import { type AuditEntry, auditHash } from './chain.ts'

/**
 * Appends to the actor's own chain what she did, in the same batch as the deed. Two deeds of one person at the same moment
 * want the same place in the chain: one of them is a lost race.
 */
export async function auditEntry(
  { db, keys, actor, now, requestId }: Call,
  deed: { action: string; subject: string; subjectId: string; detail: Readonly<Record<string, unknown>> },
): Promise<Write[]> {
  const [last] = await db
    .select({ seq: audit.seq, hash: audit.hash })
    .from(audit)
    .where(eq(audit.stream, actor.userId))
    .orderBy(desc(audit.seq))
    .limit(1)
  const entry = { id: uuidv7(), stream: actor.userId, seq: (last?.seq ?? 0) + 1, at: now, ...deed, requestId, hashBefore: last?.hash ?? '' }
  return [db.insert(audit).values({ ...entry, hash: await auditHash(keys.audit, entry) })]
}

/** Latest entries of one kind about one thing that a verb looks through. */
const ABOUT_MAX = 100

/** What was done to one thing under this name, latest first. */
export function entriesAbout(db: Database, { action, subject, subjectId }: { action: string; subject: string; subjectId: string }) {
  return db
    .select({ at: audit.at, detail: audit.detail })
    .from(audit)
    .where(and(eq(audit.subject, subject), eq(audit.subjectId, subjectId), eq(audit.action, action)))
    .orderBy(desc(audit.at))
    .limit(ABOUT_MAX)
}

/** Entries written in a stretch of time, at most `limit`, oldest first. */
export async function entriesBetween(db: Database, from: number, to: number, limit: number): Promise<AuditEntry[]> {
  return db.select().from(audit).where(and(gte(audit.at, from), lt(audit.at, to))).orderBy(asc(audit.at)).limit(limit)
}

/** The hash of the entry at a place in a chain; `null`: there is none. */
export async function hashAt(db: Database, stream: string, seq: number): Promise<string | null> {
  const rows = await db.select({ hash: audit.hash }).from(audit).where(and(eq(audit.stream, stream), eq(audit.seq, seq))).limit(1)
  return rows[0]?.hash ?? null
}
