import { type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'

/** One of these values, however many: the list is one bound value, and D1 binds at most 100. */
export function among(column: SQLiteColumn, values: readonly string[]): SQL {
  return sql`${column} in (select "value" from json_each(${JSON.stringify(values)}))`
}
