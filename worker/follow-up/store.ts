import { and, asc, eq, inArray, lte, ne, type SQL, sql } from 'drizzle-orm'
import type { Write } from '../db/batch.ts'
import type { Database } from '../db/database.ts'
import { user } from '../db/schema/auth.ts'
import { contact } from '../db/schema/contact.ts'
import { debtor, debtorAccount } from '../db/schema/debtor.ts'
import { followUp } from '../db/schema/follow-up.ts'
import { promiseToPay } from '../db/schema/promise.ts'
import type { Place } from '../http/page.ts'

/** Most open follow-ups of one debtor or call that a view shows. */
const SHOWN = 50

const FIELDS = {
  followUpId: followUp.id,
  kind: followUp.kind,
  dueAt: followUp.dueAt,
  state: followUp.state,
  movedFrom: followUp.movedFrom,
  movedBy: followUp.movedBy,
  debtorId: followUp.debtorId,
  accountId: followUp.accountId,
  phoneId: contact.phoneId,
  debtorLabel: debtor.label,
  accountTail: debtorAccount.tail,
  portfolioId: debtor.portfolioId,
  agentId: followUp.agentId,
  agentName: user.name,
  recordUrlSealed: debtor.recordUrlSealed,
  amountMinor: promiseToPay.amountMinor,
  currency: promiseToPay.currency,
  dueOn: promiseToPay.dueOn,
}

function followUpsWhere(db: Database, where: SQL | undefined, limit: number) {
  return db
    .select(FIELDS)
    .from(followUp)
    .innerJoin(contact, eq(contact.id, followUp.contactId))
    .innerJoin(debtor, eq(debtor.id, followUp.debtorId))
    .innerJoin(debtorAccount, eq(debtorAccount.id, followUp.accountId))
    .innerJoin(user, eq(user.id, followUp.agentId))
    .leftJoin(promiseToPay, and(eq(promiseToPay.id, followUp.promiseId), inArray(promiseToPay.state, ['open', 'due'])))
    .where(where)
    .orderBy(asc(followUp.dueAt), asc(followUp.id))
    .limit(limit)
}

export type FollowUpRow = Awaited<ReturnType<typeof followUpsWhere>>[number]

/** Open follow-ups of a debtor by any agent, earliest first. */
export function followUpsOfDebtor(db: Database, debtorId: string) {
  return followUpsWhere(db, and(eq(followUp.debtorId, debtorId), eq(followUp.state, 'open')), SHOWN)
}

/** What a call led to, in any state. */
export function followUpsOfContact(db: Database, contactId: string) {
  return followUpsWhere(db, eq(followUp.contactId, contactId), SHOWN)
}

/** An agent's open follow-ups after a place in the list, earliest first. */
export function queueOf(db: Database, agentId: string, after: Place | null, limit: number) {
  const beyond = after && sql`(${followUp.dueAt}, ${followUp.id}) > (${after.at}, ${after.id})`
  return followUpsWhere(db, and(eq(followUp.agentId, agentId), eq(followUp.state, 'open'), beyond ?? undefined), limit)
}

/** One follow-up of this agent. */
export async function findFollowUp(db: Database, agentId: string, followUpId: string): Promise<FollowUpRow | null> {
  const rows = await followUpsWhere(db, and(eq(followUp.id, followUpId), eq(followUp.agentId, agentId)), 1)
  return rows[0] ?? null
}

export async function followUpExists(db: Database, followUpId: string): Promise<boolean> {
  const rows = await db.select({ id: followUp.id }).from(followUp).where(eq(followUp.id, followUpId)).limit(1)
  return rows.length > 0
}

export function insertFollowUp(db: Database, row: typeof followUp.$inferInsert): Write {
  return db.insert(followUp).values(row)
}

/** Marks an open follow-up done; one that is closed already stays as it is. */
export async function markDone(db: Database, followUpId: string, now: number): Promise<void> {
  await db.update(followUp).set({ state: 'done', closedAt: now }).where(and(eq(followUp.id, followUpId), eq(followUp.state, 'open')))
}

/** A promise that no longer stands needs no reminder. */
export function cancelForPromise(db: Database, promiseId: string, now: number): Write {
  return db.update(followUp).set({ state: 'cancelled', closedAt: now }).where(and(eq(followUp.promiseId, promiseId), eq(followUp.state, 'open')))
}

const CALLS = ['retry', 'callback'] as const

/** What was to be done about an account by this call is done: due retries and call-backs of any agent. */
export function doneByCall(db: Database, call: { debtorId: string; accountId: string; contactId: string; endedAt: number }, now: number): Write {
  return db
    .update(followUp)
    .set({ state: 'done', closedAt: now })
    .where(
      and(
        eq(followUp.debtorId, call.debtorId),
        eq(followUp.state, 'open'),
        lte(followUp.dueAt, call.endedAt),
        eq(followUp.accountId, call.accountId),
        ne(followUp.contactId, call.contactId),
        inArray(followUp.kind, CALLS),
      ),
    )
}

/** A newly booked next step takes the place of a later retry of the same account. */
export function cancelRetries(db: Database, call: { debtorId: string; accountId: string; contactId: string }, now: number): Write {
  return db
    .update(followUp)
    .set({ state: 'cancelled', closedAt: now })
    .where(
      and(
        eq(followUp.debtorId, call.debtorId),
        eq(followUp.state, 'open'),
        eq(followUp.accountId, call.accountId),
        ne(followUp.contactId, call.contactId),
        eq(followUp.kind, 'retry'),
      ),
    )
}
