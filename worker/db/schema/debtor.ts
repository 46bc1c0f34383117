import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Flags } from '#shared/contract/dial'
import { PARTIES, PLACES } from '#shared/packs/pack'
import { user } from './auth.ts'
import { portfolio } from './team.ts'

/**
 * A debtor: a keyed hash of the CRM's record id and a masked label. `revision` moves with everything a decision depends on,
 * so that a decision made on older facts cannot be written.
 */
export const debtor = sqliteTable(
  'debtor',
  {
    id: text('id').primaryKey(),
    portfolioId: text('portfolio_id').notNull().references(() => portfolio.id),
    key: text('key').notNull(),
    label: text('label').notNull(),
    /** Address of the record in the CRM, AES-GCM. */
    recordUrlSealed: text('record_url_sealed').notNull(),
    /** Country, or a place within it, of the debtor's address. */
    region: text('region'),
    addressZones: text('address_zones', { mode: 'json' }).$type<readonly string[]>().notNull().default([]),
    flags: text('flags', { mode: 'json' }).$type<Flags>().notNull(),
    revision: integer('revision').notNull(),
    nextSeq: integer('next_seq').notNull(),
    createdAt: integer('created_at').notNull(),
    updatedAt: integer('updated_at').notNull(),
  },
  (t) => [uniqueIndex('debtor_key').on(t.portfolioId, t.key)],
)

export const debtorAccount = sqliteTable(
  'debtor_account',
  {
    id: text('id').primaryKey(),
    debtorId: text('debtor_id').notNull().references(() => debtor.id),
    key: text('key').notNull(),
    tail: text('tail').notNull(),
    daysPastDue: integer('days_past_due'),
    amountMinor: integer('amount_minor'),
    currency: text('currency'),
    createdAt: integer('created_at').notNull(),
    updatedAt: integer('updated_at').notNull(),
  },
  (t) => [uniqueIndex('debtor_account_key').on(t.debtorId, t.key)],
)

/** A number: a keyed hash of its E.164 form, four digits to recognise it by, and where its owner may be. */
export const phone = sqliteTable(
  'phone',
  {
    id: text('id').primaryKey(),
    debtorId: text('debtor_id').notNull().references(() => debtor.id),
    key: text('key').notNull(),
    tail: text('tail').notNull(),
    party: text('party', { enum: PARTIES }).notNull(),
    place: text('place', { enum: PLACES }).notNull(),
    zones: text('zones', { mode: 'json' }).$type<readonly string[]>().notNull(),
    country: text('country'),
    createdAt: integer('created_at').notNull(),
  },
  (t) => [uniqueIndex('phone_key').on(t.debtorId, t.key)],
)

/** Every change of a debtor's flags, append-only; `digest` tells a repetition from a second, different change. */
export const flagChange = sqliteTable(
  'flag_change',
  {
    id: text('id').primaryKey(),
    debtorId: text('debtor_id').notNull().references(() => debtor.id),
    userId: text('user_id').notNull().references(() => user.id),
    set: text('set', { mode: 'json' }).$type<Flags>().notNull(),
    cleared: text('cleared', { mode: 'json' }).$type<readonly string[]>().notNull(),
    /** What the flags it touched said before. */
    before: text('before', { mode: 'json' }).$type<Flags>().notNull().default({}),
    note: text('note').notNull(),
    digest: text('digest').notNull(),
    at: integer('at').notNull(),
  },
  (t) => [index('flag_change_debtor').on(t.debtorId, t.at)],
)
