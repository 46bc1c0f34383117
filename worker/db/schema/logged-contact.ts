import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Decision } from '#shared/dial/decision'
import { CHANNELS, INITIATORS, PARTIES, PLACES, RESULTS } from '#shared/packs/pack'
import { user } from './auth.ts'
import { LASTING } from './contact.ts'
import { debtor, debtorAccount, phone } from './debtor.ts'

/** Contacts that count but were no call placed or taken here: messages, visits, letters, and whatever was made elsewhere. */
export const loggedContact = sqliteTable(
  'logged_contact',
  {
    id: text('id').primaryKey(),
    debtorId: text('debtor_id').notNull().references(() => debtor.id),
    accountId: text('account_id').references(() => debtorAccount.id),
    phoneId: text('phone_id').references(() => phone.id),
    /** `null`: nobody of this organisation. */
    agentId: text('agent_id').references(() => user.id),
    channel: text('channel', { enum: CHANNELS }).notNull(),
    party: text('party', { enum: PARTIES }).notNull(),
    place: text('place', { enum: PLACES }).notNull(),
    initiator: text('initiator', { enum: INITIATORS }).notNull(),
    placedAt: integer('placed_at').notNull(),
    result: text('result', { enum: RESULTS }).notNull(),
    /** Where it was brought in from, and its id there; `null`: logged by an agent. */
    source: text('source'),
    sourceRef: text('source_ref'),
    importId: text('import_id'),
    /** What the rules said as of then; `null` for what was made elsewhere. */
    decision: text('decision', { mode: 'json' }).$type<Decision>(),
    digest: text('digest').notNull(),
    loggedAt: integer('logged_at').notNull(),
  },
  (t) => [
    index('logged_contact_debtor').on(t.debtorId, t.placedAt),
    index('logged_contact_lasting').on(t.debtorId, t.placedAt).where(LASTING),
    uniqueIndex('logged_contact_source').on(t.source, t.sourceRef),
  ],
)
