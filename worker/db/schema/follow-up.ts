import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Localized } from '#shared/locale/locale'
import { FOLLOW_UP_KINDS, FOLLOW_UP_STATES } from '#shared/follow-up/follow-up'
import { user } from './auth.ts'
import { contact } from './contact.ts'
import { debtor, debtorAccount } from './debtor.ts'
import { promiseToPay } from './promise.ts'

/** What an agent is to do next with a debtor. */
export const followUp = sqliteTable(
  'follow_up',
  {
    id: text('id').primaryKey(),
    contactId: text('contact_id').notNull().references(() => contact.id),
    debtorId: text('debtor_id').notNull().references(() => debtor.id),
    accountId: text('account_id').notNull().references(() => debtorAccount.id),
    agentId: text('agent_id').notNull().references(() => user.id),
    promiseId: text('promise_id').references(() => promiseToPay.id),
    kind: text('kind', { enum: FOLLOW_UP_KINDS }).notNull(),
    dueAt: integer('due_at').notNull(),
    state: text('state', { enum: FOLLOW_UP_STATES }).notNull(),
    /** Booked for this instant, but a rule forbids it. */
    movedFrom: integer('moved_from'),
    movedBy: text('moved_by', { mode: 'json' }).$type<{ rule: string; cite: string; say: Localized }>(),
    createdAt: integer('created_at').notNull(),
    closedAt: integer('closed_at'),
  },
  (t) => [
    index('follow_up_queue').on(t.agentId, t.state, t.dueAt, t.id),
    index('follow_up_debtor').on(t.debtorId, t.state, t.dueAt),
    index('follow_up_contact').on(t.contactId),
    index('follow_up_promise').on(t.promiseId),
  ],
)
