import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/**
 * Who did what, append-only and chained: each entry carries a keyed hash over itself and the entry before it.
 * Every person has a chain of her own (`stream`), so that colleagues never wait for each other's place in it.
 */
export const audit = sqliteTable(
  'audit',
  {
    id: text('id').primaryKey(),
    stream: text('stream').notNull(),
    seq: integer('seq').notNull(),
    at: integer('at').notNull(),
    action: text('action').notNull(),
    subject: text('subject').notNull(),
    subjectId: text('subject_id').notNull(),
    detail: text('detail', { mode: 'json' }).$type<Readonly<Record<string, unknown>>>().notNull(),
    requestId: text('request_id').notNull(),
    hashBefore: text('hash_before').notNull(),
    hash: text('hash').notNull(),
  },
  (t) => [uniqueIndex('audit_place').on(t.stream, t.seq), index('audit_subject').on(t.subject, t.subjectId), index('audit_time').on(t.at)],
)
