import { and, desc, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { uuidv7 } from 'uuidv7'
import type { Write } from '../db/batch.ts'
import type { Database } from '../db/database.ts'
import { user } from '../db/schema/auth.ts'
import { debtor } from '../db/schema/debtor.ts'
import { reviewItem } from '../db/schema/review.ts'
import type { Place } from '../http/page.ts'

type Row = typeof reviewItem.$inferInsert

/** Asks a lead to look, in the batch of what she should look at. */
export function insertReviewItem(db: Database, row: Omit<Row, 'id' | 'closedAt' | 'closedBy' | 'note'>): Write {
  return db.insert(reviewItem).values({ id: uuidv7(), ...row })
}

const closer = alias(user, 'closer')

function itemsWhere(db: Database, where: SQL | undefined, limit: number) {
  return db
    .select({
      reviewId: reviewItem.id,
      kind: reviewItem.kind,
      at: reviewItem.at,
      contactId: reviewItem.contactId,
      debtorId: reviewItem.debtorId,
      debtorLabel: debtor.label,
      agentName: sql<string>`coalesce(${user.name}, '')`,
      rules: reviewItem.rules,
      closedAt: reviewItem.closedAt,
      closedBy: reviewItem.closedBy,
      closedByName: closer.name,
      note: reviewItem.note,
    })
    .from(reviewItem)
    .innerJoin(debtor, eq(debtor.id, reviewItem.debtorId))
    .leftJoin(user, eq(user.id, reviewItem.agentId))
    .leftJoin(closer, eq(closer.id, reviewItem.closedBy))
    .where(where)
    .orderBy(desc(reviewItem.at), desc(reviewItem.id))
    .limit(limit)
}

export type NamedReviewItem = Awaited<ReturnType<typeof itemsWhere>>[number]

/** Items after a place in the list, newest first: of one team, or (`null`) of all. */
export function reviewPage(db: Database, teamId: string | null, filter: { open: boolean; before: Place | null }, limit: number) {
  const { open, before } = filter
  return itemsWhere(
    db,
    and(
      teamId === null ? undefined : eq(reviewItem.teamId, teamId),
      open ? isNull(reviewItem.closedAt) : isNotNull(reviewItem.closedAt),
      before === null ? undefined : sql`(${reviewItem.at}, ${reviewItem.id}) < (${before.at}, ${before.id})`,
    ),
    limit,
  )
}

/** One item of a team, or (`null`) of any. */
export async function findReviewItem(db: Database, teamId: string | null, reviewId: string): Promise<NamedReviewItem | null> {
  const rows = await itemsWhere(db, and(eq(reviewItem.id, reviewId), teamId === null ? undefined : eq(reviewItem.teamId, teamId)), 1)
  return rows[0] ?? null
}

/** Closes an open item; one that is closed already stays as it is. */
export async function closeReviewItem(db: Database, reviewId: string, closed: { at: number; by: string; note: string }): Promise<void> {
  await db
    .update(reviewItem)
    .set({ closedAt: closed.at, closedBy: closed.by, note: closed.note })
    .where(and(eq(reviewItem.id, reviewId), isNull(reviewItem.closedAt)))
}
