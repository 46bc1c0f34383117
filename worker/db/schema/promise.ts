import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { PAYMENT_METHODS, PROMISE_STATES } from '#shared/promise/promise-to-pay'
import { user } from './auth.ts'
import { contact } from './contact.ts'
import { debtor, debtorAccount } from './debtor.ts'

/** A promise to pay. At most one per account is open or due; a new one replaces it. */
export const promiseToPay = sqliteTable(
  'promise',
  {
    id: text('id').primaryKey(),
    contactId: text('contact_id').notNull().references(() => contact.id),
    debtorId: text('debtor_id').notNull().references(() => debtor.id),
    accountId: text('account_id').notNull().references(() => debtorAccount.id),
    agentId: text('agent_id').notNull().references(() => user.id),
    amountMinor: integer('amount_minor').notNull(),
    currency: text('currency').notNull(),
    dueOn: text('due_on').notNull(),
    zone: text('zone').notNull(),
    method: text('method', { enum: PAYMENT_METHODS }).notNull(),
    state: text('state', { enum: PROMISE_STATES }).notNull(),
    takenAt: integer('taken_at').notNull(),
  },
  (t) => [
    uniqueIndex('promise_contact').on(t.contactId),
    uniqueIndex('promise_running').on(t.accountId).where(sql`"state" in ('open', 'due')`),
    index('promise_debtor').on(t.debtorId, t.takenAt),
    index('promise_due').on(t.state, t.dueOn, t.id),
  ],
)

/** Every change of a promise's state, append-only. `userId` null: time passed. */
export const promiseEvent = sqliteTable(
  'promise_event',
  {
    id: text('id').primaryKey(),
    promiseId: text('promise_id').notNull().references(() => promiseToPay.id),
    state: text('state', { enum: PROMISE_STATES }).notNull(),
    at: integer('at').notNull(),
    userId: text('user_id').references(() => user.id),
  },
  (t) => [index('promise_event_promise').on(t.promiseId, t.at)],
)
