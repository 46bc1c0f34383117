import { env } from 'cloudflare:workers'
import { describe, expect, it, vi } from 'vitest'
import { makeOpenDebtor } from '../../make/debtor.ts'
import { makeId } from '../../make/ids.ts'
import { makeOrganisation } from '../organisation.ts'
import { makeDial, makeLogged } from '../placed-call.ts'
import { NOW } from '../setup.ts'

const [MINUTE, DAY] = [60_000, 86_400_000]

async function makeMainland() {
  const organisation = await makeOrganisation()
  const debtor = await organisation.agent.call('openDebtor', { body: makeOpenDebtor({ portfolioId: organisation.portfolioId }) })
  return { ...organisation, debtor, dial: makeDial(debtor) }
}

describe('a contact that was no call of ours', () => {
  it('is logged once and shown to everybody, newest first beside the calls', async () => {
    const { agent, agent2, dial } = await makeMainland()
    await agent.call('authoriseDial', { body: dial })
    const body = makeLogged(dial, { at: NOW - MINUTE })
    const [first, second] = await Promise.all([agent.call('logContact', { body }), agent.call('logContact', { body })])
    expect(second).toEqual(first)
    const letter = makeLogged(dial, { channel: 'email', by: 'debtor', at: NOW + MINUTE, phoneId: null, accountId: null })
    vi.setSystemTime(NOW + 2 * MINUTE)
    expect((await agent2.call('logContact', { body: letter })).history).toMatchObject([
      { contactId: letter.contactId, seq: null, at: NOW + MINUTE, channel: 'email', by: 'debtor', accountId: null, phoneId: null, source: null, agentName: expect.stringMatching(/^agent /) },
      { contactId: dial.contactId, seq: 1, at: NOW, channel: 'call', source: null },
      { contactId: body.contactId, seq: null, at: NOW - MINUTE, channel: 'sms', result: 'sent', disposition: null },
    ])
    expect(await agent.refusal('logContact', { body: { ...body, result: 'refused' } })).toMatchObject({ code: 'already-different' })
    expect(await agent2.refusal('logContact', { body })).toMatchObject({ code: 'already-different' })
    expect(await agent.refusal('logContact', { body: makeLogged(dial, { contactId: dial.contactId }) })).toMatchObject({ code: 'already-different' })
    expect(await env.DB.prepare('select count(*) as n from logged_contact').first()).toEqual({ n: 2 })
  })

  it('belongs to this debtor and lies in the past', async () => {
    const { agent, portfolioId, dial } = await makeMainland()
    const other = await agent.call('openDebtor', { body: makeOpenDebtor({ portfolioId }) })
    for (const strange of [{ phoneId: other.phones[0]?.phoneId ?? '' }, { accountId: other.accounts[0]?.accountId ?? '' }, { debtorId: makeId() }])
      expect(await agent.refusal('logContact', { body: makeLogged({ ...dial, ...strange }) })).toMatchObject({ code: 'not-found' })
    expect(await agent.refusal('logContact', { body: makeLogged(dial, { at: NOW + DAY }) })).toMatchObject({ errors: [{ field: 'at' }] })
    const ahead = await agent.call('logContact', { body: makeLogged(dial, { at: NOW + MINUTE }) })
    expect(ahead.history.map(({ at }) => at)).toEqual([NOW])
  })

  it('of ours against a rule is kept, and a lead looks at it until she says she has', async () => {
    const { agent, lead, auditor, dial } = await makeMainland()
    const night = NOW - DAY / 2
    await agent.call('logContact', { body: makeLogged(dial, { at: night }) })
    await agent.call('logContact', { body: makeLogged(dial, { at: night, by: 'debtor' }) })
    await agent.call('logContact', { body: makeLogged(dial, { at: night, channel: 'visit', phoneId: null, accountId: null, place: 'home', result: 'conversation' }) })
    await agent.call('logContact', { body: makeLogged(dial) })
    const { items } = await lead.call('reviewItems', { query: {} })
    expect(items).toHaveLength(2)
    expect(items).toMatchObject([{ kind: 'against-rule', at: night, contactId: null, rules: [{ rule: 'cn.hours' }], closedAt: null }, { rules: [{ rule: 'cn.hours' }] }])
    const close = { params: { reviewId: items[0]?.reviewId ?? '' }, body: { note: '已和坐席谈过，电话 13912345678' } }
    const closed = await lead.call('closeReview', close)
    expect(closed).toMatchObject({ closedAt: NOW, closedByName: expect.stringMatching(/^lead /), note: '已和坐席谈过，电话 ＊＊＊5678' })
    vi.setSystemTime(NOW + MINUTE)
    expect(await lead.call('closeReview', close)).toEqual(closed)
    expect(await lead.refusal('closeReview', { ...close, body: { note: 'Otherwise' } })).toMatchObject({ code: 'conflict' })
    expect((await auditor.call('reviewItems', { query: {} })).items.map(({ reviewId }) => reviewId)).toEqual([items[1]?.reviewId])
    expect((await lead.call('reviewItems', { query: { open: 'false' } })).items).toEqual([closed])
  })

  it('counts as the law says: a text message is one of the two a debtor in Massachusetts gets in seven days', async () => {
    vi.setSystemTime(Date.parse('2026-11-24T17:00:00Z'))
    const { agent, portfolioId } = await makeOrganisation({ portfolio: { jurisdiction: 'US', currency: 'USD', zone: 'America/New_York' } })
    const debtor = await agent.call('openDebtor', { body: makeOpenDebtor({ portfolioId, phones: [{ e164: '+16175550101', party: 'debtor', place: 'mobile' }] }) })
    await agent.call('logContact', { body: makeLogged(makeDial(debtor), { at: Date.now() - DAY }) })
    await agent.call('logContact', { body: makeLogged(makeDial(debtor), { at: Date.now() - 2 * DAY, by: 'debtor' }) })
    const dial = makeDial(debtor)
    expect((await agent.call('authoriseDial', { body: dial })).decision.meters).toContainEqual(expect.objectContaining({ rule: 'us-ma.frequency', used: 1 }))
    await agent.call('logContact', { body: makeLogged(makeDial(debtor)) })
    expect((await agent.call('authoriseDial', { body: makeDial(debtor) })).decision.denials.map(({ rule }) => rule)).toContain('us-ma.frequency')
  })

  it('moves the debtor on, so that a dial decided before it is decided again', async () => {
    const { agent, dial } = await makeMainland()
    const before = await env.DB.prepare('select revision from debtor').first<{ revision: number }>()
    await agent.call('logContact', { body: makeLogged(dial) })
    expect(await env.DB.prepare('select revision from debtor').first()).toEqual({ revision: (before?.revision ?? 0) + 1 })
  })
})
