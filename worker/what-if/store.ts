import { and, desc, eq, gte, sql } from 'drizzle-orm'
import type { Scope } from '../contact/store.ts'
import type { Database } from '../db/database.ts'
import { user } from '../db/schema/auth.ts'
import { contact } from '../db/schema/contact.ts'
import { debtor } from '../db/schema/debtor.ts'
import { promiseToPay } from '../db/schema/promise.ts'
import { team } from '../db/schema/team.ts'
import type { Place } from '../http/page.ts'

/** A page of calls of a team, or (`null`) of all, newest first. It is cut on `contact` alone, whose indexes have the list's own order. */
export function callsPage(db: Database, { teamId }: Scope, { since, before }: { since: number; before: Place | null }, limit: number) {
  const page = db
    .select({ id: contact.id })
    .from(contact)
    .where(
      and(
        teamId === null ? undefined : eq(contact.teamId, teamId),
        gte(contact.placedAt, since),
        before === null ? undefined : sql`(${contact.placedAt}, ${contact.id}) < (${before.at}, ${before.id})`,
      ),
    )
    .orderBy(desc(contact.placedAt), desc(contact.id))
    .limit(limit)
  return db
    .select({
      contactId: contact.id,
      debtorId: contact.debtorId,
      accountId: contact.accountId,
      phoneId: contact.phoneId,
      channel: contact.channel,
      by: contact.initiator,
      placedAt: contact.placedAt,
      decision: contact.decision,
      agentName: user.name,
      teamName: sql<string>`coalesce(${team.name}, '')`,
      debtorLabel: debtor.label,
      promise: sql<boolean>`${promiseToPay.id} is not null`.mapWith(Boolean),
    })
    .from(contact)
    .innerJoin(user, eq(user.id, contact.agentId))
    .innerJoin(debtor, eq(debtor.id, contact.debtorId))
    .leftJoin(team, eq(team.id, contact.teamId))
    .leftJoin(promiseToPay, eq(promiseToPay.contactId, contact.id))
    .where(sql`${contact.id} in ${page}`)
    .orderBy(desc(contact.placedAt), desc(contact.id))
}

export type PastCall = Awaited<ReturnType<typeof callsPage>>[number]
