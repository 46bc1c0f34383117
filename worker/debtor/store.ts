import { and, asc, desc, eq, gt, sql } from 'drizzle-orm'
import type { SQLiteUpdateSetSource } from 'drizzle-orm/sqlite-core'
import { movedOnFrom, type Write } from '../db/batch.ts'
import type { Database } from '../db/database.ts'
import { user } from '../db/schema/auth.ts'
import { debtor, debtorAccount, flagChange, phone } from '../db/schema/debtor.ts'
import { promiseToPay } from '../db/schema/promise.ts'
import { portfolio } from '../db/schema/team.ts'
import type { Actor } from '../http/call.ts'
import { mayKnow } from '../portfolio/store.ts'

export type DebtorRow = typeof debtor.$inferSelect
export type PortfolioRow = typeof portfolio.$inferSelect
export type AccountRow = typeof debtorAccount.$inferSelect
export type PhoneRow = typeof phone.$inferSelect

const PROMISES_SHOWN = 50

/** A book this person may work, with the debtor of this key in it if he is known already. */
export async function findInBook(db: Database, actor: Actor, place: { portfolioId: string; key: string }) {
  const rows = await db
    .select({ portfolio, debtor })
    .from(portfolio)
    .leftJoin(debtor, and(eq(debtor.portfolioId, portfolio.id), eq(debtor.key, place.key)))
    .where(and(eq(portfolio.id, place.portfolioId), mayKnow(db, actor, portfolio.id)))
    .limit(1)
  return rows[0] ?? null
}

/** A debtor of a book this person may work; nothing for any other, known or not. */
export function debtorOf(db: Database, actor: Actor, debtorId: string) {
  return db.select().from(debtor).where(and(eq(debtor.id, debtorId), mayKnow(db, actor, debtor.portfolioId))).limit(1)
}

/** The book a debtor belongs to. */
export function bookOfDebtor(db: Database, debtorId: string) {
  return db.select().from(portfolio).where(eq(portfolio.id, db.select({ id: debtor.portfolioId }).from(debtor).where(eq(debtor.id, debtorId)))).limit(1)
}

/** Accounts of a debtor, in the order in which they became known. */
export function accountsOf(db: Database, debtorId: string) {
  return db.select().from(debtorAccount).where(eq(debtorAccount.debtorId, debtorId)).orderBy(asc(debtorAccount.createdAt), asc(debtorAccount.id))
}

/** Numbers of a debtor, in the order in which they became known. */
export function phonesOf(db: Database, debtorId: string) {
  return db.select().from(phone).where(eq(phone.debtorId, debtorId)).orderBy(asc(phone.createdAt), asc(phone.id))
}

/** Accounts and numbers of a debtor. */
export async function readRecord(db: Database, debtorId: string): Promise<{ accounts: AccountRow[]; phones: PhoneRow[] }> {
  const [accounts, phones] = await db.batch([accountsOf(db, debtorId), phonesOf(db, debtorId)])
  return { accounts, phones }
}

/** A promise with who took it, as every view shows it. */
export const PROMISE_FIELDS = {
  promiseId: promiseToPay.id,
  amountMinor: promiseToPay.amountMinor,
  currency: promiseToPay.currency,
  dueOn: promiseToPay.dueOn,
  zone: promiseToPay.zone,
  method: promiseToPay.method,
  contactId: promiseToPay.contactId,
  accountId: promiseToPay.accountId,
  state: promiseToPay.state,
  takenAt: promiseToPay.takenAt,
  takenByName: user.name,
}

/** The debtor's promises, latest first. */
export function promisesOf(db: Database, debtorId: string) {
  return db
    .select(PROMISE_FIELDS)
    .from(promiseToPay)
    .innerJoin(user, eq(user.id, promiseToPay.agentId))
    .where(eq(promiseToPay.debtorId, debtorId))
    .orderBy(desc(promiseToPay.takenAt))
    .limit(PROMISES_SHOWN)
}

export function insertDebtor(db: Database, row: DebtorRow): Write {
  return db.insert(debtor).values(row)
}

/** Changes a debtor as he was at `revision`; if he has moved on since, the batch is refused. */
export function moveDebtor(db: Database, { id, revision }: DebtorRow, set: SQLiteUpdateSetSource<typeof debtor>): Write {
  return db
    .update(debtor)
    .set({ ...set, revision: movedOnFrom(debtor.revision, revision) })
    .where(eq(debtor.id, id))
}

/** Says that something decisions depend on has changed, whatever the revision was. */
export function touchDebtor(db: Database, debtorId: string): Write {
  return db.update(debtor).set({ revision: sql`${debtor.revision} + 1` }).where(eq(debtor.id, debtorId))
}

/** Takes the next place in the debtor's log, together with the revision the decision was made on. */
export function takeSeq(db: Database, row: DebtorRow): Write {
  return moveDebtor(db, row, { nextSeq: row.nextSeq + 1 })
}

/** The account as it now is. Two first sightings at the same moment: the second batch is refused. */
export function writeAccount(db: Database, row: AccountRow, isNew: boolean): Write {
  return isNew ? db.insert(debtorAccount).values(row) : db.update(debtorAccount).set(row).where(eq(debtorAccount.id, row.id))
}

/** The number as it now is; see `writeAccount`. */
export function writePhone(db: Database, row: PhoneRow, isNew: boolean): Write {
  return isNew ? db.insert(phone).values(row) : db.update(phone).set(row).where(eq(phone.id, row.id))
}

export async function findFlagChange(db: Database, changeId: string) {
  const rows = await db.select().from(flagChange).where(eq(flagChange.id, changeId)).limit(1)
  return rows[0] ?? null
}

/** What was done to the flags of a debtor after an instant, latest first. */
export function flagChangesSince(db: Database, debtorId: string, since: number) {
  return db
    .select({ userId: flagChange.userId, set: flagChange.set, cleared: flagChange.cleared, before: flagChange.before })
    .from(flagChange)
    .where(and(eq(flagChange.debtorId, debtorId), gt(flagChange.at, since)))
    .orderBy(desc(flagChange.at), desc(sql`rowid`))
}

export function insertFlagChange(db: Database, row: typeof flagChange.$inferInsert): Write {
  return db.insert(flagChange).values(row)
}
