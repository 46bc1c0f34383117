import { and, asc, desc, gte, inArray, type SQL, sql } from 'drizzle-orm'
import type { Disposition } from '#shared/playbook/disposition'
import type { Result } from '#shared/packs/pack'
import { among } from '../db/among.ts'
import type { Database } from '../db/database.ts'
import { contact, LASTING } from '../db/schema/contact.ts'
import { debtor, debtorAccount, phone } from '../db/schema/debtor.ts'
import { loggedContact } from '../db/schema/logged-contact.ts'
import { portfolio } from '../db/schema/team.ts'

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

const CALL = {
  debtorId: contact.debtorId,
  contactId: contact.id,
  at: contact.placedAt,
  channel: contact.channel,
  party: contact.party,
  place: contact.place,
  accountId: sql<string | null>`${contact.accountId}`.as('account_id'),
  phoneId: sql<string | null>`${contact.phoneId}`.as('phone_id'),
  result: sql<Result | null>`${contact.result}`.as('result'),
  by: contact.initiator,
  disposition: sql<Disposition | null>`${contact.disposition}`.as('disposition'),
  source: sql<string | null>`null`.as('source'),
}

/** Column by column the same of what was logged by hand or brought in from elsewhere. */
const LOGGED = {
  debtorId: loggedContact.debtorId,
  contactId: loggedContact.id,
  at: loggedContact.placedAt,
  channel: loggedContact.channel,
  party: loggedContact.party,
  place: loggedContact.place,
  accountId: sql<string | null>`${loggedContact.accountId}`.as('account_id'),
  phoneId: sql<string | null>`${loggedContact.phoneId}`.as('phone_id'),
  result: sql<Result | null>`${loggedContact.result}`.as('result'),
  by: loggedContact.initiator,
  disposition: sql<Disposition | null>`null`.as('disposition'),
  source: sql<string | null>`${loggedContact.source}`.as('source'),
}

/** What decisions about these debtors can need of their past: everything since `since`, and what rules without an end in time look at. Newest first. */
export function pastsOf(db: Database, debtorIds: readonly string[], since: number) {
  const calls = (more: SQL) => db.select({ id: contact.id }).from(contact).where(and(among(contact.debtorId, debtorIds), more))
  const logged = (more: SQL) => db.select({ id: loggedContact.id }).from(loggedContact).where(and(among(loggedContact.debtorId, debtorIds), more))
  return db
    .select(CALL)
    .from(contact)
    .where(inArray(contact.id, calls(gte(contact.placedAt, since)).union(calls(LASTING))))
    .unionAll(
      db.select(LOGGED).from(loggedContact).where(inArray(loggedContact.id, logged(gte(loggedContact.placedAt, since)).union(logged(LASTING)))),
    )
    .orderBy(desc(contact.placedAt), desc(contact.id))
}

export type PastRow = Awaited<ReturnType<typeof pastsOf>>[number]
