import type { BatchItem } from 'drizzle-orm/batch'
import { type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { ProblemError } from '../http/problem.ts'
import type { Database } from './database.ts'

export type Write = BatchItem<'sqlite'>

/** Writes everything or nothing. Throws `LostRace` when a unique key or a guard says that someone else was first. */
export async function writeAll(db: Database, writes: readonly Write[]): Promise<void> {
  const [first, ...rest] = writes
  if (!first) return
  try {
    await db.batch([first, ...rest])
  } catch (error) {
    if (isRace(error)) throw new LostRace()
    throw error
  }
}

/** Another request wrote first; read again and decide again. */
export class LostRace extends Error {
  override readonly name = 'LostRace'
}

/**
 * The new value of a guarded revision column. Where the row has moved on, the value is null, the column refuses it and
 * with it the whole batch: the write itself tells of a lost race.
 */
export function movedOnFrom(column: SQLiteColumn, revision: number): SQL {
  return sql`case when ${column} = ${revision} then ${column} + 1 end`
}

/** The next state of a row that only moves on from `before`; where it has moved on already, the batch is refused as above. */
export function movedOnFromState(column: SQLiteColumn, before: string, after: string): SQL {
  return sql`case when ${column} = ${before} then ${after} end`
}

/** Longest pause after the first lost race; each further one may take as much longer, up to the fourth. */
const PAUSE_MS = 100

/**
 * Reads, decides and writes again after each lost race, and after a pause of any length, so that those who lost together do not
 * run into each other again. After `tries` the request is a `conflict`.
 */
export async function untilSettled<T>(tries: number, attempt: () => Promise<T>): Promise<T> {
  for (let lost = 0; lost < tries; lost += 1) {
    if (lost > 0) await new Promise((resolve) => setTimeout(resolve, Math.random() * PAUSE_MS * Math.min(lost, 4)))
    try {
      return await attempt()
    } catch (error) {
      if (!(error instanceof LostRace)) throw error
    }
  }
  throw new ProblemError('conflict')
}

function isRace(error: unknown): boolean {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause)
    if (/UNIQUE constraint failed|NOT NULL constraint failed: (?:\w+\.revision|override\.state)/.test(cause.message)) return true
  return false
}
