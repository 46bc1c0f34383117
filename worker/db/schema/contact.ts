import { sql } from 'drizzle-orm'
import { type AnySQLiteColumn, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { WARNING_REASONS } from '#shared/contract/dial'
import type { Decision } from '#shared/dial/decision'
import { CHANNELS, INITIATORS, PARTIES, PLACES, RESULTS } from '#shared/packs/pack'
import { DISPOSITIONS } from '#shared/playbook/disposition'
import { GATE_STATES } from '#shared/script/document'
import { user } from './auth.ts'
import { debtor, debtorAccount, phone } from './debtor.ts'
import { documentVersion } from './document.ts'
import { override } from './override.ts'
import { portfolio, team } from './team.ts'

/**
 * Contacts that rules with no end in time may look at: those with people who owe nothing, refusals,
 * and contacts whose outcome nobody recorded.
 * A partial index serves them, so reading them does not grow with a debtor's ordinary calls.
 */
export const LASTING = sql`("party" not in ('debtor', 'co_debtor', 'guarantor') or "result" = 'refused' or "result" is null)`

/**
 * The log. A row is appended by an authorised dial and only ever completed by its wrap-up (`endedAt`, `result`,
 * `disposition`). `seq` is unique per debtor. `teamId`: the agent's team at that time.
 */
export const contact = sqliteTable(
  'contact',
  {
    id: text('id').primaryKey(),
    debtorId: text('debtor_id').notNull().references(() => debtor.id),
    seq: integer('seq').notNull(),
    portfolioId: text('portfolio_id').notNull().references(() => portfolio.id),
    agentId: text('agent_id').notNull().references(() => user.id),
    teamId: text('team_id').references(() => team.id),
    accountId: text('account_id').notNull().references(() => debtorAccount.id),
    phoneId: text('phone_id').notNull().references(() => phone.id),
    channel: text('channel', { enum: CHANNELS }).notNull(),
    party: text('party', { enum: PARTIES }).notNull(),
    place: text('place', { enum: PLACES }).notNull(),
    initiator: text('initiator', { enum: INITIATORS }).notNull(),
    placedAt: integer('placed_at').notNull(),
    endedAt: integer('ended_at'),
    result: text('result', { enum: RESULTS }),
    disposition: text('disposition', { enum: DISPOSITIONS }),
    warned: integer('warned', { mode: 'boolean' }).notNull(),
    reason: text('reason', { enum: WARNING_REASONS }),
    reasonText: text('reason_text'),
    overrideId: text('override_id').references((): AnySQLiteColumn => override.id),
    decidedOffline: integer('decided_offline', { mode: 'boolean' }).notNull().default(false),
    /** What the agent's machine decided, if it was offline; `decision` is the server's, as of the same instant. */
    offlineDecision: text('offline_decision', { mode: 'json' }).$type<Decision>(),
    scriptVersionId: text('script_version_id').references(() => documentVersion.id),
    decision: text('decision', { mode: 'json' }).$type<Decision>().notNull(),
  },
  (t) => [
    uniqueIndex('contact_debtor_seq').on(t.debtorId, t.seq),
    index('contact_debtor_time').on(t.debtorId, t.placedAt),
    index('contact_lasting').on(t.debtorId, t.placedAt).where(LASTING),
    index('contact_time').on(t.placedAt, t.id),
    index('contact_team').on(t.teamId, t.placedAt, t.id),
    index('contact_agent').on(t.agentId, t.placedAt, t.id),
    index('contact_disposition').on(t.disposition, t.placedAt, t.id),
    index('contact_team_disposition').on(t.teamId, t.disposition, t.placedAt, t.id),
    index('contact_agent_disposition').on(t.agentId, t.disposition, t.placedAt, t.id),
    index('contact_team_agent').on(t.teamId, t.agentId, t.placedAt, t.id),
    index('contact_team_agent_disposition').on(t.teamId, t.agentId, t.disposition, t.placedAt, t.id),
  ],
)

/** The outcome of a contact, once. The primary key settles two wrap-ups at the same moment; `digest` tells them apart. */
export const wrapUp = sqliteTable('wrap_up', {
  contactId: text('contact_id').primaryKey().references(() => contact.id),
  gate: text('gate', { enum: GATE_STATES }).notNull(),
  path: text('path', { mode: 'json' }).$type<readonly { stepId: string; at: number; choiceId: string | null }[]>().notNull(),
  disclosures: text('disclosures', { mode: 'json' }).$type<readonly { statementId: string; at: number }[]>().notNull(),
  note: text('note').notNull(),
  digest: text('digest').notNull(),
  savedAt: integer('saved_at').notNull(),
  savedBy: text('saved_by').notNull().references(() => user.id),
})

/** Evidence of not calling: every refused dial with the decision that refused it. */
export const blockedDial = sqliteTable(
  'blocked_dial',
  {
    id: text('id').primaryKey(),
    debtorId: text('debtor_id').notNull().references(() => debtor.id),
    accountId: text('account_id').notNull().references(() => debtorAccount.id),
    phoneId: text('phone_id').notNull().references(() => phone.id),
    agentId: text('agent_id').notNull().references(() => user.id),
    at: integer('at').notNull(),
    decision: text('decision', { mode: 'json' }).$type<Decision>().notNull(),
  },
  (t) => [index('blocked_dial_debtor').on(t.debtorId, t.at)],
)

/** Counts per day (calendar day of the portfolio), agent and portfolio, kept in the same batch as what they count. */
export const dayStat = sqliteTable(
  'day_stat',
  {
    day: text('day').notNull(),
    agentId: text('agent_id').notNull().references(() => user.id),
    portfolioId: text('portfolio_id').notNull().references(() => portfolio.id),
    teamId: text('team_id').references(() => team.id),
    attempts: integer('attempts').notNull().default(0),
    blocked: integer('blocked').notNull().default(0),
    finished: integer('finished').notNull().default(0),
    conversations: integer('conversations').notNull().default(0),
    rightParty: integer('right_party').notNull().default(0),
    promises: integer('promises').notNull().default(0),
    promisedMinor: integer('promised_minor').notNull().default(0),
  },
  (t) => [uniqueIndex('day_stat_key').on(t.day, t.agentId, t.portfolioId)],
)
