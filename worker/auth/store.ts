import { and, eq, inArray, isNull, lt, sql } from 'drizzle-orm'
import type { Locale } from '#shared/locale/locale'
import type { Database } from '../db/database.ts'
import { session, signInAttempt, user } from '../db/schema/auth.ts'

/** Whether this person may have a session at all. */
export async function mayOpenSession(db: Database, userId: string): Promise<boolean> {
  const rows = await db.select({ id: user.id }).from(user).where(and(eq(user.id, userId), isNull(user.deactivatedAt))).limit(1)
  return rows.length > 0
}

/** Remembers the language a person works in. */
export async function saveLocale(db: Database, userId: string, locale: Locale): Promise<void> {
  await db.update(user).set({ locale }).where(eq(user.id, userId))
}

/** How a kind of sign-in bucket slows down: free attempts, then a wait that doubles from `firstWaitMs` up to `longestWaitMs`. */
export interface BackOff {
  free: number
  firstWaitMs: number
  longestWaitMs: number
  /** Without an attempt for this long, the count starts again. */
  forgetAfterMs: number
}

/**
 * Counts an attempt before its password is looked at, so that parallel guesses cannot all pass; refuses it while the
 * bucket is blocked. Returns the instant until which it is blocked, or `null` if the attempt may go on.
 */
export async function takeAttempt(db: Database, key: string, backOff: BackOff, now: number): Promise<number | null> {
  const fresh = sql`${signInAttempt.lastAt} <= ${now - backOff.forgetAfterMs}`
  const attempts = sql`case when ${fresh} then 1 else ${signInAttempt.attempts} + 1 end`
  const doublings = sql`min(20, ${signInAttempt.attempts} - ${backOff.free - 1})`
  const wait = sql`min(${backOff.longestWaitMs}, ${backOff.firstWaitMs} * (1 << ${doublings}))`
  const blockedUntil = sql`case when ${fresh} or ${signInAttempt.attempts} + 1 < ${backOff.free} then 0 else ${now} + ${wait} end`
  const taken = await db
    .insert(signInAttempt)
    .values({ key, attempts: 1, lastAt: now, blockedUntil: 0 })
    .onConflictDoUpdate({
      target: signInAttempt.key,
      set: { attempts, lastAt: now, blockedUntil },
      setWhere: sql`${signInAttempt.blockedUntil} <= ${now}`,
    })
    .returning({ key: signInAttempt.key })
  if (taken.length > 0) return null
  const rows = await db.select({ until: signInAttempt.blockedUntil }).from(signInAttempt).where(eq(signInAttempt.key, key))
  return rows[0]?.until ?? null
}

/** Forgets attempts after a success. */
export async function forgetAttempts(db: Database, keys: readonly string[]): Promise<void> {
  await db.delete(signInAttempt).where(inArray(signInAttempt.key, [...keys]))
}

/** Removes what time has made worthless, at most `limit` of each. */
export async function sweep(db: Database, before: { sessions: number; attempts: number }, limit: number): Promise<void> {
  const expired = db.select({ id: session.id }).from(session).where(lt(session.expiresAt, new Date(before.sessions))).limit(limit)
  const old = db.select({ key: signInAttempt.key }).from(signInAttempt).where(lt(signInAttempt.lastAt, before.attempts)).limit(limit)
  await db.batch([
    db.delete(session).where(inArray(session.id, expired)),
    db.delete(signInAttempt).where(inArray(signInAttempt.key, old)),
  ])
}
