import { applyD1Migrations } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeAll, beforeEach, vi } from 'vitest'

/** A Tuesday, 11:00 in Beijing and Taipei, 22:00 the evening before in New York. */
export const NOW = Date.parse('2026-11-24T03:00:00Z')

beforeAll(() => applyD1Migrations(env.DB, env.MIGRATIONS))

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW })
  await empty(env.DB)
})

afterEach(() => {
  vi.useRealTimers()
})

/** Removes every row at once; rows may point at each other in a circle. */
async function empty(db: D1Database): Promise<void> {
  const { results } = await db
    .prepare(`select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not like '\\_cf\\_%' escape '\\' and name <> 'd1_migrations'`)
    .all<{ name: string }>()
  await db.batch([db.prepare('pragma defer_foreign_keys = on'), ...results.map(({ name }) => db.prepare(`delete from "${name}"`))])
}
