import { and, desc, eq, gt, inArray, lte, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { OVERRIDE_STATES } from '#shared/contract/override'
import { movedOnFromState, type Write } from '../db/batch.ts'
import type { Database } from '../db/database.ts'
import { user } from '../db/schema/auth.ts'
import { debtor, phone } from '../db/schema/debtor.ts'
import { override } from '../db/schema/override.ts'
import type { Place } from '../http/page.ts'

export type OverrideRow = typeof override.$inferSelect
type State = (typeof OVERRIDE_STATES)[number]

/** Whose leaves a person sees: `null` for no limit. */
export interface OverrideScope {
  agentId: string | null
  teamId: string | null
}

const decider = alias(user, 'decider')

function overridesWhere(db: Database, where: SQL | undefined, limit: number) {
  return db
    .select({
      overrideId: override.id,
      debtorId: override.debtorId,
      debtorLabel: debtor.label,
      recordUrlSealed: debtor.recordUrlSealed,
      phoneId: override.phoneId,
      phoneTail: phone.tail,
      rules: override.rules,
      reason: override.reason,
      text: override.text,
      state: override.state,
      askedAt: override.askedAt,
      agentId: override.agentId,
      askedByName: user.name,
      decidedAt: override.decidedAt,
      decidedBy: override.decidedBy,
      decidedByName: decider.name,
      decidedText: override.decidedText,
      expiresAt: override.expiresAt,
      digest: override.digest,
    })
    .from(override)
    .innerJoin(debtor, eq(debtor.id, override.debtorId))
    .innerJoin(phone, eq(phone.id, override.phoneId))
    .innerJoin(user, eq(user.id, override.agentId))
    .leftJoin(decider, eq(decider.id, override.decidedBy))
    .where(where)
    .orderBy(desc(override.askedAt), desc(override.id))
    .limit(limit)
}

export type NamedOverride = Awaited<ReturnType<typeof overridesWhere>>[number]

function within({ agentId, teamId }: OverrideScope): (SQL | undefined)[] {
  return [agentId === null ? undefined : eq(override.agentId, agentId), teamId === null ? undefined : eq(override.teamId, teamId)]
}

/** Leaves after a place in the list, newest first. One that ran out since the last sweep is expired already. */
export function overridePage(
  db: Database,
  scope: OverrideScope,
  filter: { state: State | null; debtorId: string | null; before: Place | null },
  { limit, now }: { limit: number; now: number },
) {
  const { state, debtorId, before } = filter
  return overridesWhere(
    db,
    and(
      ...within(scope),
      debtorId === null ? undefined : eq(override.debtorId, debtorId),
      state === null ? undefined : inState(state, now),
      before === null ? undefined : sql`(${override.askedAt}, ${override.id}) < (${before.at}, ${before.id})`,
    ),
    limit,
  )
}

function inState(state: State, now: number): SQL | undefined {
  if (state === 'granted') return and(eq(override.state, state), gt(override.expiresAt, now))
  if (state !== 'expired') return eq(override.state, state)
  return and(inArray(override.state, ['granted', 'expired']), or(eq(override.state, state), lte(override.expiresAt, now)))
}

/** One leave that this person may see. */
export async function findNamedOverride(db: Database, scope: OverrideScope, overrideId: string): Promise<NamedOverride | null> {
  const rows = await overridesWhere(db, and(eq(override.id, overrideId), ...within(scope)), 1)
  return rows[0] ?? null
}

export async function findOverride(db: Database, overrideId: string): Promise<OverrideRow | null> {
  const rows = await db.select().from(override).where(eq(override.id, overrideId)).limit(1)
  return rows[0] ?? null
}

export function insertOverride(db: Database, row: typeof override.$inferInsert): Write {
  return db.insert(override).values(row)
}

/** Decides what was asked, once: of two decisions at the same moment the second batch is refused. */
export function decide(db: Database, overrideId: string, state: 'granted' | 'refused', set: Pick<OverrideRow, 'decidedAt' | 'decidedBy' | 'decidedText' | 'expiresAt'>): Write {
  return db.update(override).set({ ...set, state: movedOnFromState(override.state, 'asked', state) }).where(eq(override.id, overrideId))
}

/** Spends a leave, once: of two calls at the same moment the second batch is refused. */
export function spend(db: Database, overrideId: string): Write {
  return db.update(override).set({ state: movedOnFromState(override.state, 'granted', 'used') }).where(eq(override.id, overrideId))
}

/** Marks leaves that ran out unused. */
export async function expireOverrides(db: Database, now: number): Promise<void> {
  await db.update(override).set({ state: 'expired' }).where(and(eq(override.state, 'granted'), lte(override.expiresAt, now)))
}
