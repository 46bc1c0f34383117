import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Locale } from '#shared/locale/locale'
import { ROLES } from '#shared/contract/session'
import { team } from './team.ts'

const instant = (name: string) => integer(name, { mode: 'timestamp_ms' })

/** People who sign in. Shapes of this file are those better-auth works with; `deactivatedAt` ends every access at once. */
export const user = sqliteTable(
  'user',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    email: text('email').notNull().unique(),
    emailVerified: integer('email_verified', { mode: 'boolean' }).notNull().default(false),
    image: text('image'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    role: text('role', { enum: ROLES }).notNull().default('agent'),
    teamId: text('team_id').references(() => team.id),
    agentNumber: text('agent_number'),
    locale: text('locale').$type<Locale>(),
    deactivatedAt: instant('deactivated_at'),
  },
  (t) => [index('user_team').on(t.teamId)],
)

/** Sessions without address or browser of the person: neither is needed to end one. */
export const session = sqliteTable(
  'session',
  {
    id: text('id').primaryKey(),
    token: text('token').notNull().unique(),
    userId: text('user_id').notNull().references(() => user.id),
    expiresAt: instant('expires_at').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
  },
  (t) => [index('session_user').on(t.userId), index('session_expiry').on(t.expiresAt)],
)

/** Credentials (not a debtor's account, which is `debtor_account`). */
export const account = sqliteTable(
  'account',
  {
    id: text('id').primaryKey(),
    accountId: text('account_id').notNull(),
    providerId: text('provider_id').notNull(),
    userId: text('user_id').notNull().references(() => user.id),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: instant('access_token_expires_at'),
    refreshTokenExpiresAt: instant('refresh_token_expires_at'),
    scope: text('scope'),
    password: text('password'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [index('account_user').on(t.userId)],
)

export const verification = sqliteTable(
  'verification',
  {
    id: text('id').primaryKey(),
    identifier: text('identifier').notNull(),
    value: text('value').notNull(),
    expiresAt: instant('expires_at').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [index('verification_identifier').on(t.identifier)],
)

/** Sign-in attempts since the last success, per keyed hash of who tried from where; never an address in clear. */
export const signInAttempt = sqliteTable(
  'sign_in_attempt',
  {
    key: text('key').primaryKey(),
    attempts: integer('attempts').notNull(),
    lastAt: integer('last_at').notNull(),
    blockedUntil: integer('blocked_until').notNull(),
  },
  (t) => [index('sign_in_attempt_age').on(t.lastAt)],
)
