import { type AnySQLiteColumn, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { DOCUMENT_KINDS } from '#shared/contract/content'
import { user } from './auth.ts'

/** What admins change centrally: a draft guarded by its revision, and the version that is live. */
export const document = sqliteTable(
  'document',
  {
    id: text('id').primaryKey(),
    kind: text('kind', { enum: DOCUMENT_KINDS }).notNull(),
    title: text('title').notNull(),
    draft: text('draft', { mode: 'json' }).$type<unknown>().notNull(),
    draftHash: text('draft_hash').notNull(),
    revision: integer('revision').notNull(),
    liveVersionId: text('live_version_id').references((): AnySQLiteColumn => documentVersion.id),
    updatedAt: integer('updated_at').notNull(),
    updatedBy: text('updated_by').notNull().references(() => user.id),
  },
  (t) => [index('document_kind').on(t.kind, t.id)],
)

/** A published version: never changed, never deleted. */
export const documentVersion = sqliteTable(
  'document_version',
  {
    id: text('id').primaryKey(),
    documentId: text('document_id').notNull().references((): AnySQLiteColumn => document.id),
    number: integer('number').notNull(),
    content: text('content', { mode: 'json' }).$type<unknown>().notNull(),
    contentHash: text('content_hash').notNull(),
    note: text('note').notNull(),
    publishedAt: integer('published_at').notNull(),
    publishedBy: text('published_by').notNull().references(() => user.id),
  },
  (t) => [uniqueIndex('document_version_number').on(t.documentId, t.number), index('document_version_time').on(t.documentId, t.publishedAt)],
)
