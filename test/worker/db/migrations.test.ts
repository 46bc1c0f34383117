import { env } from 'cloudflare:workers'
import { expect, it } from 'vitest'

/**
 * D1 ignores `foreign_keys = off`: a migration that rebuilds a table drops it, and with it every row that points at it,
 * or fails half-way. Tables that others point at may only gain columns.
 */
it('no migration rebuilds or drops a table that others point at', async () => {
  const referenced = new Set(env.MIGRATIONS.flatMap(({ queries }) => queries.flatMap((query) => [...query.matchAll(/REFERENCES [`"](\w+)[`"]/gi)].map(([, table]) => table))))
  expect(referenced.size).toBeGreaterThan(5)
  const wrong = env.MIGRATIONS.flatMap(({ name, queries }) =>
    queries.flatMap((query) => {
      const [, rebuilt] = /(?:DROP TABLE\s+(?:IF EXISTS\s+)?|CREATE TABLE\s+)[`"](?:__new_)?(\w+)[`"]/i.exec(query) ?? []
      const rebuilds = /DROP TABLE|[`"]__new_/i.test(query)
      return rebuilds && referenced.has(rebuilt) ? [`${name}: ${query.slice(0, 60)}`] : []
    }),
  )
  expect(wrong).toEqual([])
})

it('every reference between tables holds after the migrations', async () => {
  expect((await env.DB.prepare('pragma foreign_key_check').all()).results).toEqual([])
  await expect(env.DB.prepare("insert into portfolio_team values ('nothing', 'nobody')").run()).rejects.toThrow(/FOREIGN KEY/)
})
