import { createScheduledController } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { expect, it, vi } from 'vitest'
import worker from '../../../worker/index.ts'
import { makePromiseWrapUp } from '../../make/promise-wrap-up.ts'
import { makeOrganisation, makePerson } from '../organisation.ts'
import { makeCall } from '../placed-call.ts'
import { NOW } from '../setup.ts'

const HOUR = 3600_000
const runAt = (at: number) => {
  vi.setSystemTime(at)
  return worker.scheduled(createScheduledController({ scheduledTime: new Date(at), cron: '*/5 * * * *' }), env)
}

const states = async () => (await env.DB.prepare('select state, user_id from promise_event order by at').all()).results

it('a promise becomes due when its day begins where the debtor is, once', async () => {
  const { agent, portfolioId } = await makeOrganisation()
  const { promise } = makePromiseWrapUp({ dueOn: '2026-11-25' })
  await makeCall(agent, portfolioId, { ...makePromiseWrapUp({ dueOn: '2026-11-25' }), promise })
  await runAt(Date.parse('2026-11-24T15:59:00Z'))
  expect(await states()).toEqual([{ state: 'open', user_id: agent.userId }])
  await runAt(Date.parse('2026-11-24T16:00:00Z'))
  await runAt(Date.parse('2026-11-24T16:05:00Z'))
  expect(await states()).toEqual([{ state: 'open', user_id: agent.userId }, { state: 'due', user_id: null }])
  expect(await env.DB.prepare('select state from promise').first()).toEqual({ state: 'due' })
})

it('expired sessions and forgotten attempts are swept, live ones stay', async () => {
  const alive = await makePerson('agent', null, { expiresAt: NOW + 9 * HOUR })
  await makePerson('agent', null, { expiresAt: NOW + HOUR })
  await env.DB.prepare("insert into sign_in_attempt values ('old', 1, ?, 0), ('new', 1, ?, 0)").bind(NOW, NOW + 4 * HOUR).run()
  await runAt(NOW + 5 * HOUR)
  expect((await env.DB.prepare('select user_id from session').all()).results).toEqual([{ user_id: alive.userId }])
  expect((await env.DB.prepare('select key from sign_in_attempt').all()).results).toEqual([{ key: 'new' }])
})
