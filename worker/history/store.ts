import { and, desc, eq, gte, inArray, ne, type SQL, sql } from 'drizzle-orm'
import type { Result } from '#shared/packs/pack'
import type { Disposition } from '#shared/playbook/disposition'
import type { Database } from '../db/database.ts'
import { user } from '../db/schema/auth.ts'
import { contact, LASTING } from '../db/schema/contact.ts'
import { loggedContact } from '../db/schema/logged-contact.ts'

/** Latest calls, and latest other contacts, shown whatever the rules need. */
const LATEST = 50

/** What decisions look at of a call. */
export const CALL = {
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
export const LOGGED = {
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

const SHOWN_CALL = {
  ...CALL,
  seq: sql<number | null>`${contact.seq}`.as('seq'),
  agentName: sql<string>`${user.name}`.as('agent_name'),
}

const SHOWN_LOGGED = {
  ...LOGGED,
  seq: sql<number | null>`null`.as('seq'),
  agentName: sql<string>`coalesce(${user.name}, '')`.as('agent_name'),
}

/**
 * Contacts a decision can need – everything since `since`, and what rules without an end in time look at – and the
 * latest ones for reading. Newest first, calls and logged contacts alike; each part is served by an index of this debtor.
 */
export function historyOf(db: Database, debtorId: string, since: number) {
  const calls = (more?: SQL) => db.select({ id: contact.id }).from(contact).where(and(eq(contact.debtorId, debtorId), more))
  const logged = (more?: SQL) => db.select({ id: loggedContact.id }).from(loggedContact).where(and(eq(loggedContact.debtorId, debtorId), more))
  const [latest, latestLogged] = [latestCalls(db, debtorId), latestLoggedOf(db, debtorId)]
  return entries(
    db,
    inArray(contact.id, calls(gte(contact.placedAt, since)).union(calls(LASTING)).union(db.select({ id: latest.id }).from(latest))),
    inArray(loggedContact.id, logged(gte(loggedContact.placedAt, since)).union(logged(LASTING)).union(db.select({ id: latestLogged.id }).from(latestLogged))),
  )
}

/** The latest contacts of a debtor but one, newest first. */
export function otherContactsOf(db: Database, debtorId: string, contactId: string) {
  const [latest, latestLogged] = [latestCalls(db, debtorId), latestLoggedOf(db, debtorId)]
  return entries(
    db,
    and(inArray(contact.id, db.select({ id: latest.id }).from(latest)), ne(contact.id, contactId)),
    inArray(loggedContact.id, db.select({ id: latestLogged.id }).from(latestLogged)),
  ).limit(LATEST)
}

function latestCalls(db: Database, debtorId: string) {
  return db.select({ id: contact.id }).from(contact).where(eq(contact.debtorId, debtorId)).orderBy(desc(contact.placedAt)).limit(LATEST).as('latest')
}

function latestLoggedOf(db: Database, debtorId: string) {
  return db.select({ id: loggedContact.id }).from(loggedContact).where(eq(loggedContact.debtorId, debtorId)).orderBy(desc(loggedContact.placedAt)).limit(LATEST).as('latest')
}

function entries(db: Database, calls: SQL | undefined, logged: SQL | undefined) {
  return db
    .select(SHOWN_CALL)
    .from(contact)
    .innerJoin(user, eq(user.id, contact.agentId))
    .where(calls)
    .unionAll(db.select(SHOWN_LOGGED).from(loggedContact).leftJoin(user, eq(user.id, loggedContact.agentId)).where(logged))
    .orderBy(desc(contact.placedAt), desc(sql`"seq"`))
}
