import { and, asc, desc, gte, inArray, type SQL } from 'drizzle-orm'
import { among } from '../db/among.ts'
import type { Database } from '../db/database.ts'
import { contact, LASTING } from '../db/schema/contact.ts'
import { debtor, debtorAccount, phone } from '../db/schema/debtor.ts'
import { loggedContact } from '../db/schema/logged-contact.ts'
import { portfolio } from '../db/schema/team.ts'
import { CALL, LOGGED } from '../history/store.ts'

/** Statements that read several debtors with their books, accounts and numbers, for a batch; each in the order in which it became known. */
export function readsOfMany(db: Database, debtorIds: readonly string[]) {
  const books = db.select({ id: debtor.portfolioId }).from(debtor).where(among(debtor.id, debtorIds))
  return [
    db.select().from(debtor).where(among(debtor.id, debtorIds)),
    db.select().from(portfolio).where(inArray(portfolio.id, books)),
    db.select().from(debtorAccount).where(among(debtorAccount.debtorId, debtorIds)).orderBy(asc(debtorAccount.createdAt), asc(debtorAccount.id)),
    db.select().from(phone).where(among(phone.debtorId, debtorIds)).orderBy(asc(phone.createdAt), asc(phone.id)),
  ] as const
}

/** What decisions about these debtors can need of their past: everything since `since`, and what rules without an end in time look at. Newest first. */
export function pastsOf(db: Database, debtorIds: readonly string[], since: number) {
  const calls = (more: SQL) => db.select({ id: contact.id }).from(contact).where(and(among(contact.debtorId, debtorIds), more))
  const logged = (more: SQL) => db.select({ id: loggedContact.id }).from(loggedContact).where(and(among(loggedContact.debtorId, debtorIds), more))
  return db
    .select({ debtorId: contact.debtorId, ...CALL })
    .from(contact)
    .where(inArray(contact.id, calls(gte(contact.placedAt, since)).union(calls(LASTING))))
    .unionAll(
      db.select({ debtorId: loggedContact.debtorId, ...LOGGED }).from(loggedContact).where(inArray(loggedContact.id, logged(gte(loggedContact.placedAt, since)).union(logged(LASTING)))),
    )
    .orderBy(desc(contact.placedAt), desc(contact.id))
}

export type PastRow = Awaited<ReturnType<typeof pastsOf>>[number]
