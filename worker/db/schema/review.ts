import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { REVIEW_KINDS } from '#shared/contract/review'
import type { Localized } from '#shared/locale/locale'
import { user } from './auth.ts'
import { contact } from './contact.ts'
import { debtor } from './debtor.ts'
import { loggedContact } from './logged-contact.ts'
import { team } from './team.ts'

/** What a lead should look at, until she says she has. */
export const reviewItem = sqliteTable(
  'review_item',
  {
    id: text('id').primaryKey(),
    kind: text('kind', { enum: REVIEW_KINDS }).notNull(),
    at: integer('at').notNull(),
    contactId: text('contact_id').references(() => contact.id),
    loggedContactId: text('logged_contact_id').references(() => loggedContact.id),
    debtorId: text('debtor_id').notNull().references(() => debtor.id),
    agentId: text('agent_id').references(() => user.id),
    teamId: text('team_id').references(() => team.id),
    rules: text('rules', { mode: 'json' }).$type<readonly { rule: string; cite: string; say: Localized }[]>().notNull(),
    closedAt: integer('closed_at'),
    closedBy: text('closed_by').references(() => user.id),
    note: text('note'),
  },
  (t) => [
    index('review_item_open').on(t.at, t.id).where(sql`"closed_at" is null`),
    index('review_item_team_open').on(t.teamId, t.at, t.id).where(sql`"closed_at" is null`),
    index('review_item_time').on(t.at, t.id),
    index('review_item_team').on(t.teamId, t.at, t.id),
  ],
)
