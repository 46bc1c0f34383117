import { describe, expect, it, vi } from 'vitest'
import { makeOpenDebtor } from '../../make/debtor.ts'
import { makeOrganisation } from '../organisation.ts'
import { makeCall, makeDial } from '../placed-call.ts'
import { NOW } from '../setup.ts'

describe('the call log', () => {
  it('shows an agent her own calls, a lead the team’s, admins and auditors all, newest first', async () => {
    const ours = await makeOrganisation()
    const theirs = await makeOrganisation()
    const first = await makeCall(ours.agent, ours.portfolioId)
    vi.setSystemTime(NOW + 1000)
    const second = await makeCall(ours.agent2, ours.portfolioId)
    vi.setSystemTime(NOW + 2000)
    const third = await makeCall(theirs.agent, theirs.portfolioId)
    const seen = async (person: typeof ours.agent, agentId?: string) => (await person.call('contacts', { query: { agentId } })).items.map((row) => row.contactId)
    const [one, two, three] = [first, second, third].map((call) => call.dial.contactId)
    expect(await seen(ours.agent)).toEqual([one])
    expect(await seen(ours.lead)).toEqual([two, one])
    expect(await seen(ours.lead, ours.agent.userId)).toEqual([one])
    expect(await seen(ours.admin)).toEqual([three, two, one])
    expect(await seen(ours.auditor, theirs.agent.userId)).toEqual([three])
    expect((await ours.lead.call('contacts', { query: {} })).items[1]).toMatchObject({
      agentId: ours.agent.userId, portfolioName: 'Invented loans', debtorLabel: '王＊明', phoneTail: '5678', result: 'no_answer', disposition: 'NO_ANSWER', promise: null,
    })
  })

  it('finds the calls of a day in the calendar of a zone, of an outcome, and those without one', async () => {
    const { agent, portfolioId } = await makeOrganisation()
    const done = await makeCall(agent, portfolioId)
    const open = makeDial(await agent.call('openDebtor', { body: makeOpenDebtor({ portfolioId }) }))
    await agent.call('authoriseDial', { body: open })
    const find = async (query: object) => (await agent.call('contacts', { query })).items.map((row) => row.contactId)
    expect(await find({ day: '2026-11-24', zone: 'Asia/Shanghai', disposition: 'NO_ANSWER' })).toEqual([done.dial.contactId])
    expect(await find({ day: '2026-11-23', zone: 'America/New_York' })).toHaveLength(2)
    expect(await find({ day: '2026-11-23', zone: 'Asia/Shanghai' })).toEqual([])
    expect(await find({ disposition: 'UNFINISHED' })).toEqual([open.contactId])
    expect(await agent.refusal('contacts', { query: { day: '2026-11-24' } })).toMatchObject({ errors: [{ field: 'zone' }] })
    expect(await agent.refusal('contacts', { query: { day: '2026-11-24', zone: 'Moon/Tycho' } })).toMatchObject({ errors: [{ field: 'zone' }] })
  })

  it('is paged without a gap or a repetition, also among calls of one instant', async () => {
    const { agent, portfolioId } = await makeOrganisation()
    const placed: string[] = []
    for (let call = 0; call < 5; call += 1) placed.push((await makeCall(agent, portfolioId)).dial.contactId)
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await agent.call('contacts', { query: { limit: 2, cursor } })
      seen.push(...page.items.map((row) => row.contactId))
      cursor = page.next ?? undefined
    } while (cursor !== undefined)
    expect(seen).toEqual(placed.toSorted().toReversed())
  })
})
