import { and, asc, eq, inArray, lte, sql } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import type { PromiseState } from '#shared/promise/promise-to-pay'
import type { Write } from '../db/batch.ts'
import type { Database } from '../db/database.ts'
import { promiseEvent, promiseToPay } from '../db/schema/promise.ts'

export type PromiseRow = typeof promiseToPay.$inferSelect

const RUNNING = ['open', 'due'] as const satisfies readonly PromiseState[]

/** The promise that stands on an account, if any. */
export async function runningPromise(db: Database, accountId: string): Promise<PromiseRow | null> {
  const rows = await db
    .select()
    .from(promiseToPay)
    .where(and(eq(promiseToPay.accountId, accountId), inArray(promiseToPay.state, RUNNING)))
    .limit(1)
  return rows[0] ?? null
}

export async function promiseExists(db: Database, promiseId: string): Promise<boolean> {
  const rows = await db.select({ id: promiseToPay.id }).from(promiseToPay).where(eq(promiseToPay.id, promiseId)).limit(1)
  return rows.length > 0
}

/** Records a promise with the first entry of its life. A second running one of the account is refused with the batch. */
export function takePromise(db: Database, row: PromiseRow, userId: string): Write[] {
  return [
    db.insert(promiseToPay).values(row),
    db.insert(promiseEvent).values({ id: uuidv7(), promiseId: row.id, state: row.state, at: row.takenAt, userId }),
  ]
}

/** Moves a running promise to another state, with its entry; one that moved on meanwhile is left alone. `userId` null: time passed. */
export function movePromise(db: Database, promiseId: string, to: PromiseState, at: number, userId: string | null): Write[] {
  const isRunning = and(eq(promiseToPay.id, promiseId), inArray(promiseToPay.state, RUNNING), sql`${promiseToPay.state} <> ${to}`)
  const entry = db
    .select({
      id: sql<string>`${uuidv7()}`.as('id'),
      promiseId: promiseToPay.id,
      state: sql<PromiseState>`${to}`.as('state'),
      at: sql<number>`${at}`.as('at'),
      userId: sql<string | null>`${userId}`.as('user_id'),
    })
    .from(promiseToPay)
    .where(isRunning)
  return [db.insert(promiseEvent).select(entry), db.update(promiseToPay).set({ state: to }).where(isRunning)]
}

/** Open promises whose day may have come somewhere on earth, earliest first. */
export function openUntil(db: Database, dueOn: string, limit: number): Promise<PromiseRow[]> {
  return db
    .select()
    .from(promiseToPay)
    .where(and(eq(promiseToPay.state, 'open'), lte(promiseToPay.dueOn, dueOn)))
    .orderBy(asc(promiseToPay.dueOn), asc(promiseToPay.id))
    .limit(limit)
}
