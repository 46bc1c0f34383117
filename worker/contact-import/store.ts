import { and, eq, sql } from 'drizzle-orm'
import { among } from '../db/among.ts'
import type { Write } from '../db/batch.ts'
import type { Database } from '../db/database.ts'
import { partsFor } from '../db/parts.ts'
import { user } from '../db/schema/auth.ts'
import { contact } from '../db/schema/contact.ts'
import { debtor, debtorAccount, phone } from '../db/schema/debtor.ts'
import { loggedContact } from '../db/schema/logged-contact.ts'
import { portfolio } from '../db/schema/team.ts'

export type LoggedRow = typeof loggedContact.$inferInsert

export async function findBook(db: Database, portfolioId: string) {
  const rows = await db.select().from(portfolio).where(eq(portfolio.id, portfolioId)).limit(1)
  return rows[0] ?? null
}

/** Which of these contacts of a source were taken in before, and which of these records are debtors already. */
export async function knownBefore(db: Database, asked: { source: string; refs: readonly string[]; portfolioId: string; recordKeys: readonly string[] }) {
  const [contacts, debtors] = await db.batch([
    db
      .select({ ref: loggedContact.sourceRef, digest: loggedContact.digest })
      .from(loggedContact)
      .where(and(eq(loggedContact.source, asked.source), among(loggedContact.sourceRef, asked.refs))),
    db
      .select({ id: debtor.id, key: debtor.key })
      .from(debtor)
      .where(and(eq(debtor.portfolioId, asked.portfolioId), among(debtor.key, asked.recordKeys))),
  ])
  return { digests: new Map(contacts.map(({ ref, digest }) => [ref, digest])), debtorIds: new Map(debtors.map(({ id, key }) => [key, id])) }
}

/** What an import adds. Of two imports that meet a record, a number or a contact for the first time the second is refused with its batch. */
export function insertAll(
  db: Database,
  rows: {
    debtors: readonly (typeof debtor.$inferInsert)[]
    accounts: readonly (typeof debtorAccount.$inferInsert)[]
    phones: readonly (typeof phone.$inferInsert)[]
    contacts: readonly LoggedRow[]
  },
): Write[] {
  return [
    ...partsFor(debtor, rows.debtors).map((part) => db.insert(debtor).values(part)),
    ...partsFor(debtorAccount, rows.accounts).map((part) => db.insert(debtorAccount).values(part)),
    ...partsFor(phone, rows.phones).map((part) => db.insert(phone).values(part)),
    ...partsFor(loggedContact, rows.contacts).map((part) => db.insert(loggedContact).values(part)),
  ]
}

/** Moves debtors on from the revisions they were read at, all in one statement; if one has moved on since, the batch is refused. */
export function moveDebtors(db: Database, debtors: readonly { id: string; revision: number }[], now: number): Write {
  const read = JSON.stringify(Object.fromEntries(debtors.map(({ id, revision }) => [id, revision])))
  const before = sql`(select "value" from json_each(${read}) where "key" = ${debtor.id})`
  return db
    .update(debtor)
    .set({ revision: sql`case when ${debtor.revision} = ${before} then ${debtor.revision} + 1 end`, updatedAt: now })
    .where(among(debtor.id, debtors.map(({ id }) => id)))
}

/** Who of this organisation made these contacts, with her team. */
export async function madeBy(db: Database, contactIds: readonly string[]): Promise<ReadonlyMap<string, { agentId: string | null; teamId: string | null }>> {
  const [calls, logged] = await db.batch([
    db.select({ id: contact.id, agentId: contact.agentId, teamId: contact.teamId }).from(contact).where(among(contact.id, contactIds)),
    db
      .select({ id: loggedContact.id, agentId: loggedContact.agentId, teamId: user.teamId })
      .from(loggedContact)
      .innerJoin(user, eq(user.id, loggedContact.agentId))
      .where(among(loggedContact.id, contactIds)),
  ])
  return new Map([...calls, ...logged].map(({ id, ...by }) => [id, by]))
}
