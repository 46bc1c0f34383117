import { drizzle, type DrizzleD1Database } from 'drizzle-orm/d1'

export type Database = DrizzleD1Database

const made = new WeakMap<D1Database, Database>()

/** The database as stores use it, built once per isolate. Results are bounded by their queries, never by this. */
export function databaseOf(binding: D1Database): Database {
  const known = made.get(binding) ?? drizzle(binding)
  made.set(binding, known)
  return known
}
