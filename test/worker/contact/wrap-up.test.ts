import { env } from 'cloudflare:workers'
import { describe, expect, it, vi } from 'vitest'
import { makeOpenDebtor } from '../../make/debtor.ts'
import { makeId } from '../../make/ids.ts'
import { makePromiseWrapUp } from '../../make/promise-wrap-up.ts'
import { makeWrapUp } from '../../make/wrap-up.ts'
import type { Client } from '../client.ts'
import { makeOrganisation } from '../organisation.ts'
import { makeDial } from '../placed-call.ts'
import { NOW } from '../setup.ts'

const HOUR = 3600_000

async function dialled(agent: Client, portfolioId: string) {
  const debtor = await agent.call('openDebtor', { body: makeOpenDebtor({ portfolioId }) })
  const dial = makeDial(debtor)
  await agent.call('authoriseDial', { body: dial })
  return { debtor, params: { contactId: dial.contactId } }
}

/** Another call to the same debtor. */
async function again(agent: Client, debtor: Awaited<ReturnType<typeof dialled>>['debtor']) {
  const dial = makeDial(debtor)
  const answer = await agent.call('authoriseDial', { body: dial })
  if (!answer.placed) throw new Error('Not placed.')
  return { contactId: dial.contactId }
}

describe('the outcome of a call', () => {
  it('is kept once and answered the same however often it is sent', async () => {
    const { agent, portfolioId } = await makeOrganisation()
    const { params } = await dialled(agent, portfolioId)
    const body = makePromiseWrapUp({
      endedAt: NOW + 1000, dueOn: '2026-11-27', note: '客户承诺周五还款',
      path: [{ stepId: 'open', at: NOW, choiceId: 'yes' }], disclosures: [{ statementId: 'recording', at: NOW }],
      followUp: { followUpId: makeId(), kind: 'promise_check', dueAt: NOW + 4 * 24 * HOUR },
    })
    vi.setSystemTime(NOW + 5000)
    const [first, second] = await Promise.all([agent.call('wrapUp', { params, body }), agent.call('wrapUp', { params, body })])
    expect(second).toEqual(first)
    expect(await agent.call('wrapUp', { params, body })).toEqual(first)
    expect(first).toMatchObject({
      row: { contactId: params.contactId, seq: 1, endedAt: NOW + 1000, result: 'conversation', disposition: 'RPC_PTP', promise: { amountMinor: 50_000, dueOn: '2026-11-27' } },
      decision: { verdict: 'allow', at: NOW },
      wrapUp: { gate: 'VERIFIED', note: '客户承诺周五还款', path: body.path, disclosures: body.disclosures },
      promise: { state: 'open', dueOn: '2026-11-27', takenAt: NOW + 1000 },
      followUps: [{ kind: 'promise_check', state: 'open', promise: { dueOn: '2026-11-27' } }],
      others: [],
    })
    expect(first.recordUrl).toMatch(/^https:\/\/crm\.example\/record\//)
    for (const table of ['wrap_up', 'promise', 'promise_event', 'follow_up'])
      expect(await env.DB.prepare(`select count(*) as n from ${table}`).first(), table).toEqual({ n: 1 })
    expect(await env.DB.prepare('select attempts, finished, conversations, right_party, promises, promised_minor from day_stat').all()).toMatchObject({
      results: [{ attempts: 1, finished: 1, conversations: 1, right_party: 1, promises: 1, promised_minor: 50_000 }],
    })
  })

  it('can’t be replaced by a different one', async () => {
    const { agent, portfolioId } = await makeOrganisation()
    const { params } = await dialled(agent, portfolioId)
    const body = makeWrapUp({ endedAt: NOW })
    await agent.call('wrapUp', { params, body })
    expect(await agent.refusal('wrapUp', { params, body: { ...body, disposition: 'BUSY' } })).toMatchObject({ status: 409, code: 'already-different' })
    expect(await agent.refusal('wrapUp', { params, body: { ...body, note: 'more' } })).toMatchObject({ code: 'already-different' })
  })

  it.each([
    ['promise', { disposition: 'RPC_PTP', gate: 'VERIFIED' }],
    ['gate', { disposition: 'RPC_REFUSED', gate: 'CLAIMED' }],
    ['note', { disposition: 'RPC_DISPUTE', gate: 'VERIFIED', note: '  ' }],
    ['followUp.dueAt', { followUp: { followUpId: makeId(), kind: 'retry', dueAt: NOW - HOUR } }],
    ['scriptVersionId', { scriptVersionId: makeId() }],
  ] as const)('must agree with itself: %s', async (field, wrong) => {
    const { agent, portfolioId } = await makeOrganisation()
    const { params } = await dialled(agent, portfolioId)
    const problem = await agent.refusal('wrapUp', { params, body: makeWrapUp({ endedAt: NOW, ...wrong }) })
    expect(problem).toMatchObject({ status: 400, code: 'invalid-input' })
    expect(problem.errors?.map((error) => error.field)).toEqual([field])
    expect((await agent.call('contact', { params })).wrapUp).toBe(null)
  })

  it.each([
    ['promise.dueOn', { dueOn: '2026-11-23' }],
    ['promise.dueOn', { dueOn: '2027-11-23' }],
    ['promise.amountMinor', { dueOn: '2026-11-27', amountMinor: 1 }],
  ] as const)('has a promise within the limits of the house: %s %o', async (field, wrong) => {
    const { agent, portfolioId } = await makeOrganisation()
    const { params } = await dialled(agent, portfolioId)
    const problem = await agent.refusal('wrapUp', { params, body: makePromiseWrapUp({ endedAt: NOW, ...wrong }) })
    expect(problem.errors?.map((error) => error.field)).toEqual([field])
  })

  it('has no promise where the outcome is none, and none in a foreign currency', async () => {
    const { agent, portfolioId } = await makeOrganisation()
    const { params } = await dialled(agent, portfolioId)
    const { promise } = makePromiseWrapUp({ endedAt: NOW, dueOn: '2026-11-27' })
    const none = await agent.refusal('wrapUp', { params, body: makeWrapUp({ endedAt: NOW, promise }) })
    expect(none.errors?.map((error) => error.field)).toEqual(['promise'])
    const foreign = await agent.refusal('wrapUp', { params, body: makePromiseWrapUp({ endedAt: NOW, dueOn: '2026-11-27', promise: promise && { ...promise, currency: 'USD' } }) })
    expect(foreign.errors?.map((error) => error.field)).toEqual(['promise.currency'])
  })

  it('is judged as of the call, however late it arrives', async () => {
    const { agent, portfolioId } = await makeOrganisation()
    const { params } = await dialled(agent, portfolioId)
    vi.setSystemTime(NOW + 30 * 60_000)
    const body = makePromiseWrapUp({ endedAt: NOW + 60_000, dueOn: '2026-11-24' })
    expect((await agent.call('wrapUp', { params, body })).promise).toMatchObject({ dueOn: '2026-11-24', state: 'open' })
  })

  it('ends neither before it began nor in the future', async () => {
    const { agent, portfolioId } = await makeOrganisation()
    const early = await dialled(agent, portfolioId)
    const late = await dialled(agent, portfolioId)
    expect((await agent.call('wrapUp', { params: early.params, body: makeWrapUp({ endedAt: NOW - HOUR }) })).row.endedAt).toBe(NOW)
    vi.setSystemTime(NOW + 1000)
    expect((await agent.call('wrapUp', { params: late.params, body: makeWrapUp({ endedAt: NOW + HOUR }) })).row.endedAt).toBe(NOW + 1000)
  })

  it('refuses ids that belong to another call', async () => {
    const { agent, portfolioId } = await makeOrganisation()
    const [one, other] = [await dialled(agent, portfolioId), await dialled(agent, portfolioId)]
    const body = makePromiseWrapUp({ endedAt: NOW, dueOn: '2026-11-27', followUp: { followUpId: makeId(), kind: 'promise_check', dueAt: NOW + HOUR } })
    await agent.call('wrapUp', { params: one.params, body })
    expect(await agent.refusal('wrapUp', { params: other.params, body })).toMatchObject({ code: 'already-different' })
    expect(await agent.refusal('wrapUp', { params: other.params, body: makeWrapUp({ endedAt: NOW, followUp: body.followUp }) })).toMatchObject({ code: 'already-different' })
  })
})

describe('a new promise', () => {
  it('replaces the one that stood, and cancels its reminder', async () => {
    const { agent, portfolioId } = await makeOrganisation()
    const { params, debtor } = await dialled(agent, portfolioId)
    const reminder = makeId()
    await agent.call('wrapUp', { params, body: makePromiseWrapUp({ endedAt: NOW, dueOn: '2026-11-27', followUp: { followUpId: reminder, kind: 'promise_reminder', dueAt: NOW + HOUR } }) })
    vi.setSystemTime(NOW + 60_000)
    const second = await again(agent, debtor)
    await agent.call('wrapUp', { params: second, body: makePromiseWrapUp({ endedAt: NOW + 60_000, dueOn: '2026-12-05' }) })
    const events = await env.DB.prepare('select p.due_on, e.state, e.user_id from promise_event e join promise p on p.id = e.promise_id order by e.at, p.due_on').all()
    expect(events.results).toEqual([
      { due_on: '2026-11-27', state: 'open', user_id: agent.userId },
      { due_on: '2026-11-27', state: 'replaced', user_id: agent.userId },
      { due_on: '2026-12-05', state: 'open', user_id: agent.userId },
    ])
    expect((await agent.call('followUps', { query: {} })).items).toEqual([])
    expect((await agent.call('contact', { params })).promise).toMatchObject({ state: 'replaced' })
    expect(await agent.call('closeFollowUp', { params: { followUpId: reminder } })).toMatchObject({ state: 'cancelled' })
  })

  it('does not replace a later one when its outcome arrives late', async () => {
    const { agent, agent2, portfolioId } = await makeOrganisation()
    const { params, debtor } = await dialled(agent, portfolioId)
    vi.setSystemTime(NOW + 60_000)
    const second = await again(agent2, debtor)
    await agent2.call('wrapUp', { params: second, body: makePromiseWrapUp({ endedAt: NOW + 60_000, dueOn: '2026-12-05' }) })
    await agent.call('wrapUp', { params, body: makePromiseWrapUp({ endedAt: NOW + 30_000, dueOn: '2026-11-27' }) })
    expect((await agent.call('contact', { params })).promise).toMatchObject({ state: 'replaced' })
    expect((await agent2.call('contact', { params: second })).promise).toMatchObject({ state: 'open' })
  })

  it('stands alone when two are taken at the same moment', async () => {
    const { agent, agent2, portfolioId } = await makeOrganisation()
    const { params, debtor } = await dialled(agent, portfolioId)
    const second = await again(agent2, debtor)
    await Promise.all([
      agent.call('wrapUp', { params, body: makePromiseWrapUp({ endedAt: NOW, dueOn: '2026-11-27' }) }),
      agent2.call('wrapUp', { params: second, body: makePromiseWrapUp({ endedAt: NOW, dueOn: '2026-12-05' }) }),
    ])
    const states = await env.DB.prepare('select state from promise order by state').all()
    expect(states.results).toEqual([{ state: 'open' }, { state: 'replaced' }])
  })
})

describe('the next step', () => {
  it('ends what this call was meant to do, and takes the place of a later retry', async () => {
    const { agent, portfolioId } = await makeOrganisation()
    const { params, debtor } = await dialled(agent, portfolioId)
    const [due, later, next] = [makeId(), makeId(), makeId()]
    await agent.call('wrapUp', { params, body: makeWrapUp({ endedAt: NOW, followUp: { followUpId: due, kind: 'retry', dueAt: NOW + HOUR } }) })
    vi.setSystemTime(NOW + 2 * HOUR)
    const second = await again(agent, debtor)
    await agent.call('wrapUp', { params: second, body: makeWrapUp({ endedAt: NOW + 2 * HOUR, followUp: { followUpId: later, kind: 'retry', dueAt: NOW + 6 * HOUR } }) })
    vi.setSystemTime(NOW + 3 * HOUR)
    const third = await again(agent, debtor)
    await agent.call('wrapUp', { params: third, body: makeWrapUp({ endedAt: NOW + 3 * HOUR, followUp: { followUpId: next, kind: 'retry', dueAt: NOW + 24 * HOUR } }) })
    const states = await env.DB.prepare('select id, state from follow_up order by due_at').all()
    expect(states.results).toEqual([{ id: due, state: 'done' }, { id: later, state: 'cancelled' }, { id: next, state: 'open' }])
  })
})
