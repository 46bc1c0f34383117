import { expect, it, vi } from 'vitest'
import { makeId } from '../../make/ids.ts'
import { makeOrganisation } from '../organisation.ts'
import { makeCall } from '../placed-call.ts'
import { NOW } from '../setup.ts'

it('the queue holds an agent’s own open follow-ups, earliest first, in pages; one that is done leaves it', async () => {
  const { agent, agent2, portfolioId } = await makeOrganisation()
  const ids: string[] = []
  for (const hours of [3, 1, 2]) {
    const followUpId = makeId()
    ids.push(followUpId)
    await makeCall(agent, portfolioId, { followUp: { followUpId, kind: 'retry', dueAt: NOW + hours * 3600_000 } })
  }
  const [third, first, second] = ids
  const page = await agent.call('followUps', { query: { limit: 2 } })
  expect(page.items.map((item) => item.followUpId)).toEqual([first, second])
  expect(page.items[0]).toMatchObject({ debtorLabel: '王＊明', state: 'open', agentId: agent.userId, promise: null })
  expect(page.items[0]?.recordUrl).toMatch(/^https:\/\/crm\.example/)
  const rest = await agent.call('followUps', { query: { limit: 2, cursor: page.next ?? undefined } })
  expect([rest.items.map((item) => item.followUpId), rest.next]).toEqual([[third], null])
  expect((await agent2.call('followUps', { query: {} })).items).toEqual([])
  const params = { followUpId: first ?? '' }
  const done = await agent.call('closeFollowUp', { params })
  vi.setSystemTime(NOW + 1000)
  expect([done.state, await agent.call('closeFollowUp', { params })]).toEqual(['done', done])
  expect((await agent.call('followUps', { query: {} })).items.map((item) => item.followUpId)).toEqual([second, third])
})
