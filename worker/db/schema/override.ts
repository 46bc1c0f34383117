import { sql } from 'drizzle-orm'
import { type AnySQLiteColumn, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { OVERRIDE_STATES } from '#shared/contract/override'
import type { Localized } from '#shared/locale/locale'
import { PRESUMPTION_REASONS } from '#shared/packs/pack'
import { user } from './auth.ts'
import { debtor, debtorAccount, phone } from './debtor.ts'
import { team } from './team.ts'

/** Leave for one call to pass limits that the law words as presumptions: asked, decided, and used once. */
export const override = sqliteTable(
  'override',
  {
    id: text('id').primaryKey(),
    debtorId: text('debtor_id').notNull().references((): AnySQLiteColumn => debtor.id),
    accountId: text('account_id').notNull().references(() => debtorAccount.id),
    phoneId: text('phone_id').notNull().references(() => phone.id),
    agentId: text('agent_id').notNull().references(() => user.id),
    teamId: text('team_id').references(() => team.id),
    rules: text('rules', { mode: 'json' }).$type<readonly { rule: string; cite: string; say: Localized }[]>().notNull(),
    reason: text('reason', { enum: PRESUMPTION_REASONS }).notNull(),
    text: text('text').notNull(),
    state: text('state', { enum: OVERRIDE_STATES }).notNull(),
    askedAt: integer('asked_at').notNull(),
    decidedAt: integer('decided_at'),
    decidedBy: text('decided_by').references(() => user.id),
    decidedText: text('decided_text'),
    expiresAt: integer('expires_at'),
    digest: text('digest').notNull(),
  },
  (t) => [
    index('override_agent').on(t.agentId, t.askedAt, t.id),
    index('override_team').on(t.teamId, t.askedAt, t.id),
    index('override_time').on(t.askedAt, t.id),
    index('override_agent_state').on(t.agentId, t.state, t.askedAt, t.id),
    index('override_team_state').on(t.teamId, t.state, t.askedAt, t.id),
    index('override_state').on(t.state, t.askedAt, t.id),
    index('override_expiry').on(t.expiresAt).where(sql`"state" = 'granted'`),
    index('override_debtor').on(t.debtorId, t.askedAt, t.id),
  ],
)
