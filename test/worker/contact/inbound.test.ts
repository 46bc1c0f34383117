import { env } from 'cloudflare:workers'
import { expect, it, vi } from 'vitest'
import { makeOpenDebtor } from '../../make/debtor.ts'
import { makeId } from '../../make/ids.ts'
import { makeWrapUp } from '../../make/wrap-up.ts'
import type { Client } from '../client.ts'
import { makeOrganisation } from '../organisation.ts'
import { makeDial } from '../placed-call.ts'
import { NOW } from '../setup.ts'
import { staySignedIn } from '../stay-signed-in.ts'

const DAY = 86_400_000
const US_BOOK = { jurisdiction: 'US', currency: 'USD', zone: 'America/New_York' }
const NOON = Date.parse('2026-11-24T17:00:00Z')

async function opened(agent: Client, portfolioId: string, e164: string) {
  const debtor = await agent.call('openDebtor', { body: makeOpenDebtor({ portfolioId, phones: [{ e164, party: 'debtor', place: 'mobile' }] }) })
  const { overrideId: _, reason: __, ...dial } = makeDial(debtor)
  return { debtor, inbound: (at: number) => ({ ...dial, contactId: makeId(), startedAt: at }) }
}

it('a call that came in is taken in once at any hour, and wrapped up like any other', async () => {
  const { agent, agent2, portfolioId } = await makeOrganisation()
  const { inbound } = await opened(agent, portfolioId, '+8613912345678')
  await staySignedIn()
  vi.setSystemTime(NOW + DAY / 2) // night
  const body = inbound(NOW + DAY / 2 - 60_000)
  const [first, second] = await Promise.all([agent.call('inboundCall', { body }), agent.call('inboundCall', { body })])
  expect(second).toEqual(first)
  expect(first).toMatchObject({ placed: true, needsReason: false, seq: 1, decision: { verdict: 'deny', denials: [{ rule: 'cn.hours' }] } })
  expect(await agent.refusal('inboundCall', { body: { ...body, startedAt: body.startedAt - 1 } })).toMatchObject({ code: 'already-different' })
  expect(await agent2.refusal('inboundCall', { body })).toMatchObject({ code: 'already-different' })
  const done = await agent.call('wrapUp', { params: body, body: makeWrapUp({ endedAt: Date.now(), disposition: 'CALLBACK_AGREED' }) })
  expect(done.row).toMatchObject({ by: 'debtor', placedAt: body.startedAt, warned: false, result: 'conversation' })
  expect(await env.DB.prepare('select attempts, blocked, conversations from day_stat').first()).toEqual({ attempts: 0, blocked: 0, conversations: 1 })
  expect((await env.DB.prepare('select * from review_item').all()).results).toEqual([])
  expect((await agent.call('inboundCall', { body: inbound(NOW + 9 * DAY) })).decision.at).toBe(NOW + DAY / 2)
})

it('a talk the debtor began counts where the law counts any talk, and not where it counts ours', async () => {
  vi.setSystemTime(NOON)
  const mainland = await makeOrganisation()
  const american = await makeOrganisation({ portfolio: US_BOOK })
  for (const [{ agent, portfolioId }, e164, placed] of [[american, '+14045550123', false], [mainland, '+14045550123', false]] as const) {
    const { debtor, inbound } = await opened(agent, portfolioId, e164)
    const body = inbound(NOON)
    await agent.call('inboundCall', { body })
    await agent.call('wrapUp', { params: body, body: makeWrapUp({ endedAt: NOON, disposition: 'HUNG_UP' }) })
    const answer = await agent.call('authoriseDial', { body: makeDial(debtor) })
    expect(answer.placed).toBe(placed)
    expect(answer.decision.denials.map(({ rule }) => rule)).toContain('us.frequency.conversation')
    expect(answer.decision.meters).toContainEqual(expect.objectContaining({ rule: 'us.frequency.attempts', used: 0 }))
  }
  vi.setSystemTime(NOW)
  const { debtor, inbound } = await opened(mainland.agent, mainland.portfolioId, '+8613912345678')
  for (let talk = 0; talk < 3; talk += 1) {
    const body = inbound(NOW)
    await mainland.agent.call('inboundCall', { body })
    await mainland.agent.call('wrapUp', { params: body, body: makeWrapUp({ endedAt: NOW, disposition: 'HUNG_UP' }) })
  }
  expect(await mainland.agent.call('authoriseDial', { body: makeDial(debtor) })).toMatchObject({ placed: true })
})
