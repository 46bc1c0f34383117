import { env } from 'cloudflare:workers'

/** One statement with its values, as it went to the database. */
export interface Statement {
  sql: string
  values: readonly unknown[]
}

/** Listens to the database while `work` runs. */
export async function statementsOf(work: () => Promise<unknown>): Promise<Statement[]> {
  const seen: Statement[] = []
  const database = Object.getPrototypeOf(env.DB) as D1Database
  const { prepare } = database
  database.prepare = function listen(this: D1Database, sql: string) {
    const statement = prepare.call(this, sql)
    const { bind } = statement
    statement.bind = (...values) => {
      seen.push({ sql, values })
      return bind.call(statement, ...values)
    }
    return statement
  }
  try {
    await work()
  } finally {
    database.prepare = prepare
  }
  return seen
}

/** Rows the reading statements read, by the database's own count. */
export async function rowsRead(statements: readonly Statement[]): Promise<number> {
  let rows = 0
  for (const { sql, values } of statements.filter(isRead)) rows += (await env.DB.prepare(sql).bind(...values).all()).meta.rows_read
  return rows
}

/** Tables that a reading statement goes through from end to end. */
export async function scansOf({ sql, values }: Statement): Promise<string[]> {
  const plan = await env.DB.prepare(`explain query plan ${sql}`).bind(...values).all<{ detail: string }>()
  return plan.results.flatMap(({ detail }) => /^SCAN (\w+)$/.exec(detail)?.[1] ?? [])
}

export function isRead({ sql }: Statement): boolean {
  return /^\s*select/i.test(sql)
}
