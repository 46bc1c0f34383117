import { and, desc, eq, gte, isNull, lt, type SQL, sql } from 'drizzle-orm'
import type { Disposition } from '#shared/playbook/disposition'
import type { Write } from '../db/batch.ts'
import type { Database } from '../db/database.ts'
import { user } from '../db/schema/auth.ts'
import { contact, wrapUp } from '../db/schema/contact.ts'
import { debtor, debtorAccount, phone } from '../db/schema/debtor.ts'
import { documentVersion } from '../db/schema/document.ts'
import { loggedContact } from '../db/schema/logged-contact.ts'
import { promiseToPay } from '../db/schema/promise.ts'
import { portfolio } from '../db/schema/team.ts'
import { PROMISE_FIELDS } from '../debtor/store.ts'
import type { Place } from '../http/page.ts'

/** Whose calls a person sees: `null` for no limit. */
export interface Scope {
  agentId: string | null
  teamId: string | null
}

const ROW_FIELDS = {
  contactId: contact.id,
  seq: contact.seq,
  placedAt: contact.placedAt,
  endedAt: contact.endedAt,
  agentId: contact.agentId,
  agentName: user.name,
  // D1 answers a batch with objects, in which a second column called "name" would take the place of the first.
  portfolioName: sql<string>`${portfolio.name}`.as('portfolio_name'),
  debtorId: contact.debtorId,
  debtorLabel: debtor.label,
  party: contact.party,
  place: contact.place,
  phoneTail: phone.tail,
  result: contact.result,
  disposition: contact.disposition,
  warned: contact.warned,
  by: contact.initiator,
  decidedOffline: contact.decidedOffline,
  overridden: sql<boolean>`${contact.overrideId} is not null`.mapWith(Boolean).as('overridden'),
  amountMinor: promiseToPay.amountMinor,
  currency: promiseToPay.currency,
  dueOn: promiseToPay.dueOn,
  scriptVersionId: contact.scriptVersionId,
}

function withNames(db: Database, where: SQL | undefined) {
  return db
    .select(ROW_FIELDS)
    .from(contact)
    .innerJoin(user, eq(user.id, contact.agentId))
    .innerJoin(portfolio, eq(portfolio.id, contact.portfolioId))
    .innerJoin(debtor, eq(debtor.id, contact.debtorId))
    .innerJoin(phone, eq(phone.id, contact.phoneId))
    .leftJoin(promiseToPay, eq(promiseToPay.contactId, contact.id))
    .where(where)
}

export type NamedContact = Awaited<ReturnType<typeof withNames>>[number]

function within({ agentId, teamId }: Scope): (SQL | undefined)[] {
  return [agentId === null ? undefined : eq(contact.agentId, agentId), teamId === null ? undefined : eq(contact.teamId, teamId)]
}

/**
 * A page of the call log, newest first. The page is cut on `contact` alone, whose indexes serve every combination of
 * filters in the list's own order; names are looked up for the rows of the page only.
 */
export function contactsPage(
  db: Database,
  scope: Scope,
  filter: { from: number | null; to: number | null; disposition: Disposition | 'UNFINISHED' | null; before: Place | null },
  limit: number,
): Promise<NamedContact[]> {
  const { from, to, disposition, before } = filter
  const page = db
    .select({ id: contact.id })
    .from(contact)
    .where(
      and(
        ...within(scope),
        from === null ? undefined : gte(contact.placedAt, from),
        to === null ? undefined : lt(contact.placedAt, to),
        before === null ? undefined : sql`(${contact.placedAt}, ${contact.id}) < (${before.at}, ${before.id})`,
        disposition === null ? undefined : disposition === 'UNFINISHED' ? isNull(contact.disposition) : eq(contact.disposition, disposition),
      ),
    )
    .orderBy(desc(contact.placedAt), desc(contact.id))
    .limit(limit)
  return withNames(db, sql`${contact.id} in ${page}`).orderBy(desc(contact.placedAt), desc(contact.id))
}

/** One call this person may see, with its decision, outcome and promise. */
export async function findContact(db: Database, scope: Scope, contactId: string) {
  const [rows, details, promises] = await db.batch([
    withNames(db, and(eq(contact.id, contactId), ...within(scope))),
    db
      .select({
        decision: contact.decision,
        reason: contact.reason,
        reasonText: contact.reasonText,
        offlineDecision: contact.offlineDecision,
        overrideId: contact.overrideId,
        wrapUp,
        recordUrlSealed: debtor.recordUrlSealed,
      })
      .from(contact)
      .innerJoin(debtor, eq(debtor.id, contact.debtorId))
      .leftJoin(wrapUp, eq(wrapUp.contactId, contact.id))
      .where(and(eq(contact.id, contactId), ...within(scope))),
    db.select(PROMISE_FIELDS).from(promiseToPay).innerJoin(user, eq(user.id, promiseToPay.agentId)).where(eq(promiseToPay.contactId, contactId)),
  ])
  const [row, detail] = [rows[0], details[0]]
  return row && detail ? { row, ...detail, promise: promises[0] ?? null } : null
}

/** What a wrap-up needs to know of a call of this agent, whatever became of the agent's team. */
export async function findOwnCall(db: Database, agentId: string, contactId: string) {
  const rows = await db
    .select({ contact, portfolio, amountMinor: debtorAccount.amountMinor, currency: debtorAccount.currency, digest: wrapUp.digest })
    .from(contact)
    .innerJoin(portfolio, eq(portfolio.id, contact.portfolioId))
    .innerJoin(debtorAccount, eq(debtorAccount.id, contact.accountId))
    .leftJoin(wrapUp, eq(wrapUp.contactId, contact.id))
    .where(and(eq(contact.id, contactId), eq(contact.agentId, agentId)))
    .limit(1)
  return rows[0] ?? null
}

/** Completes a contact. */
export function closeContact(db: Database, contactId: string, set: Pick<typeof contact.$inferInsert, 'endedAt' | 'result' | 'disposition' | 'scriptVersionId'>): Write {
  return db.update(contact).set(set).where(eq(contact.id, contactId))
}

/** The outcome of a call, once: of two at the same moment the second is refused with its batch. */
export function insertWrapUp(db: Database, row: typeof wrapUp.$inferInsert): Write {
  return db.insert(wrapUp).values(row)
}

export async function versionExists(db: Database, versionId: string): Promise<boolean> {
  const rows = await db.select({ id: documentVersion.id }).from(documentVersion).where(eq(documentVersion.id, versionId)).limit(1)
  return rows.length > 0
}

/** A contact that was logged under this id. */
export async function findLogged(db: Database, contactId: string) {
  const rows = await db
    .select({ agentId: loggedContact.agentId, digest: loggedContact.digest })
    .from(loggedContact)
    .where(eq(loggedContact.id, contactId))
    .limit(1)
  return rows[0] ?? null
}

export function insertLogged(db: Database, row: typeof loggedContact.$inferInsert): Write {
  return db.insert(loggedContact).values(row)
}
