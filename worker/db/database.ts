import { drizzle, type DrizzleD1Database } from 'drizzle-orm/d1'

export type Database = DrizzleD1Database

/** The database as stores use it. Results are bounded by their queries, never by this. */
export function databaseOf(binding: D1Database): Database {
  return drizzle(binding)
}
