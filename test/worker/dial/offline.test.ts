import { env } from 'cloudflare:workers'
import { describe, expect, it, vi } from 'vitest'
import { makeDecision, makeFinding } from '../../make/contact-detail.ts'
import { makeOpenDebtor } from '../../make/debtor.ts'
import { makeId } from '../../make/ids.ts'
import { makeWrapUp } from '../../make/wrap-up.ts'
import { makeOrganisation } from '../organisation.ts'
import { makeDial, makeOfflineDial } from '../placed-call.ts'
import { NOW } from '../setup.ts'
import { staySignedIn } from '../stay-signed-in.ts'

const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000]

async function makeOffline() {
  const organisation = await makeOrganisation()
  vi.setSystemTime(NOW - HOUR)
  const debtor = await organisation.agent.call('openDebtor', { body: makeOpenDebtor({ portfolioId: organisation.portfolioId }) })
  vi.setSystemTime(NOW)
  await staySignedIn()
  return { ...organisation, debtor, placedAtOf: async (contactId: string) => (await organisation.agent.call('contact', { params: { contactId } })).row.placedAt }
}

describe('a call placed while the server could not be reached', () => {
  it('is taken in once, with both decisions, at its own time and in the order of its arrival', async () => {
    const { agent, agent2, lead, debtor } = await makeOffline()
    await agent2.call('authoriseDial', { body: makeDial(debtor) })
    const body = makeOfflineDial(makeDial(debtor), { placedAt: NOW - 20 * MINUTE, reason: { code: 'appointment', text: '约好今天上午' } })
    const [first, second] = await Promise.all([agent.call('offlineDial', { body }), agent.call('offlineDial', { body })])
    expect(second).toEqual(first)
    expect(first).toMatchObject({ placed: true, needsReason: false, seq: 2, decision: { verdict: 'allow', at: NOW - 20 * MINUTE } })
    const detail = await agent.call('contact', { params: { contactId: body.contactId } })
    expect(detail).toMatchObject({
      row: { seq: 2, placedAt: NOW - 20 * MINUTE, decidedOffline: true, overridden: false, warned: false },
      reason: { code: 'appointment', text: '约好今天上午' }, offlineDecision: body.decision, decision: first.decision, override: null,
    })
    expect(await agent.refusal('offlineDial', { body: { ...body, decision: makeDecision(NOW) } })).toMatchObject({ code: 'already-different' })
    expect(await agent2.refusal('offlineDial', { body })).toMatchObject({ code: 'already-different' })
    expect((await lead.call('reviewItems', { query: {} })).items).toEqual([])
    expect(await env.DB.prepare('select sum(attempts) as n from day_stat').first()).toEqual({ n: 2 })
  })

  it('is judged over what had happened by then, and counts for what comes after', async () => {
    const { agent, agent2, lead, debtor } = await makeOffline()
    const talk = async (at: number) => {
      vi.setSystemTime(at)
      const dial = makeDial(debtor)
      expect((await agent2.call('authoriseDial', { body: dial })).placed).toBe(true)
      await agent2.call('wrapUp', { params: dial, body: makeWrapUp({ endedAt: at, disposition: 'HUNG_UP' }) })
    }
    for (const minutes of [50, 40, 10]) await talk(NOW - minutes * MINUTE)
    vi.setSystemTime(NOW)
    const between = await agent.call('offlineDial', { body: makeOfflineDial(makeDial(debtor), { placedAt: NOW - 30 * MINUTE }) })
    expect(between.decision).toMatchObject({ verdict: 'allow', meters: expect.arrayContaining([expect.objectContaining({ rule: 'cn.frequency.conversations', used: 2 })]) })
    const late = makeOfflineDial(makeDial(debtor), { placedAt: NOW - 5 * MINUTE })
    expect((await agent.call('offlineDial', { body: late })).decision).toMatchObject({ verdict: 'deny', denials: [{ rule: 'cn.frequency.conversations', used: 4 }] })
    expect((await lead.call('reviewItems', { query: {} })).items).toMatchObject([
      { kind: 'offline-differs', contactId: late.contactId, at: NOW - 5 * MINUTE, debtorLabel: '王＊明', agentName: expect.stringMatching(/^agent /), rules: [{ rule: 'cn.frequency.conversations' }] },
    ])
    expect((await agent2.call('authoriseDial', { body: makeDial(debtor) })).placed).toBe(false)
  })

  it('is looked at by a lead where only one of the two decisions warned or denied, and where both denied', async () => {
    const { agent, lead, debtor } = await makeOffline()
    const told = [
      makeDecision(NOW, { warnings: [makeFinding({ rule: 'cn.place.work' })] }),
      makeDecision(NOW, { verdict: 'deny', denials: [makeFinding({ effect: 'block' })] }),
      makeDecision(NOW),
    ]
    for (const decision of told) await agent.call('offlineDial', { body: makeOfflineDial(makeDial(debtor), { decision, placedAt: NOW }) })
    vi.setSystemTime(NOW + DAY / 2)
    await agent.call('offlineDial', { body: makeOfflineDial(makeDial(debtor), { decision: makeDecision(NOW, { verdict: 'deny', denials: [makeFinding({ effect: 'block' })] }) }) })
    const { items } = await lead.call('reviewItems', { query: {} })
    expect(items.map(({ kind, rules }) => [kind, rules.map(({ rule }) => rule)])).toEqual(
      expect.arrayContaining([['offline-differs', ['cn.place.work']], ['offline-differs', ['cn.hours']], ['against-rule', ['cn.hours', 'cn.frequency.conversations']]]),
    )
    expect(items).toHaveLength(3)
  })

  it('lies neither in the future nor before its history, whatever the agent’s clock says', async () => {
    const { agent, debtor, placedAtOf } = await makeOffline()
    const placed = async (offline: Parameters<typeof makeOfflineDial>[1]) => {
      const body = makeOfflineDial(makeDial(debtor), offline)
      await agent.call('offlineDial', { body })
      return placedAtOf(body.contactId)
    }
    expect(await placed({ placedAt: NOW + DAY, historyAsOf: NOW - MINUTE })).toBe(NOW)
    expect(await placed({ placedAt: NOW - DAY, historyAsOf: NOW - MINUTE })).toBe(NOW - MINUTE)
    expect(await placed({ placedAt: NOW - DAY, historyAsOf: NOW + DAY })).toBe(NOW)
    expect(await placed({ placedAt: 0, historyAsOf: 0 })).toBe(NOW - HOUR)
  })

  it('is kept whatever became of its script, and is the call allowed online if that answer was lost', async () => {
    const { agent, debtor } = await makeOffline()
    const dial = makeDial(debtor)
    const allowed = await agent.call('authoriseDial', { body: dial })
    expect(await agent.call('offlineDial', { body: makeOfflineDial(dial) })).toEqual(allowed)
    const unknownScript = makeOfflineDial(makeDial(debtor), { scriptVersionId: makeId() })
    expect((await agent.call('offlineDial', { body: unknownScript })).placed).toBe(true)
    vi.setSystemTime(NOW + DAY / 2)
    const night = makeDial(debtor)
    expect((await agent.call('authoriseDial', { body: night })).placed).toBe(false)
    expect(await agent.call('offlineDial', { body: makeOfflineDial(night) })).toMatchObject({ placed: true, seq: 3, decision: { verdict: 'deny' } })
    for (const strange of [{ phoneId: makeId() }, { accountId: makeId() }]) expect(await agent.refusal('offlineDial', { body: makeOfflineDial(makeDial(debtor, strange)) })).toMatchObject({ code: 'not-found' })
  })
})
