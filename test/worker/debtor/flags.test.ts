import { env } from 'cloudflare:workers'
import { describe, expect, it, vi } from 'vitest'
import type { ApiInput } from '#shared/contract/api'
import { makeOpenDebtor } from '../../make/debtor.ts'
import { makeId } from '../../make/ids.ts'
import type { Client } from '../client.ts'
import { makeOrganisation } from '../organisation.ts'
import { makeDial } from '../placed-call.ts'
import { NOW } from '../setup.ts'

const [MINUTE, DAY] = [60_000, 86_400_000]
type Change = ApiInput<'changeFlags'>['body']

async function makeFlagged() {
  const organisation = await makeOrganisation()
  const debtor = await organisation.agent.call('openDebtor', { body: makeOpenDebtor({ portfolioId: organisation.portfolioId }) })
  const input = (change: Partial<Change>) => ({ params: { debtorId: debtor.debtorId }, body: { changeId: makeId(), set: {}, clear: [], note: '', ...change } })
  return {
    ...organisation,
    debtor,
    flags: async (person: Client, change: Partial<Change>) => (await person.call('changeFlags', input(change))).flags,
    refused: (person: Client, change: Partial<Change>) => person.refusal('changeFlags', input(change)),
  }
}

it('flags are the same for everyone at once, and a repeated change does nothing', async () => {
  const { agent, agent2, lead, flags, refused } = await makeFlagged()
  await Promise.all([flags(agent, { set: { deceased: true } }), flags(agent2, { set: { workProhibited: true } })])
  const changeId = makeId()
  vi.setSystemTime(NOW + 1000)
  const change = { changeId, set: { writtenOnly: true }, clear: ['deceased'] }
  expect(await flags(agent, change)).toEqual({ workProhibited: true, writtenOnly: true })
  await flags(lead, { clear: ['writtenOnly'] })
  expect(await flags(agent, change)).toEqual({ workProhibited: true })
  expect(await refused(agent, { changeId, set: { deceased: true } })).toMatchObject({ code: 'already-different' })
  expect(await refused(agent, { clear: ['nonsense'] })).toMatchObject({ errors: [{ field: 'clear.0' }] })
})

it('lists that two agents set at once are joined, and the earlier of two instants holds', async () => {
  const { agent, agent2, debtor, flags } = await makeFlagged()
  const number = debtor.phones[0]?.phoneId ?? ''
  const evening = { from: '18:00', to: '22:00' }
  await Promise.all([
    flags(agent, { set: { optedOutChannels: ['sms'], inconvenient: [evening], ceasedAt: NOW - DAY } }),
    flags(agent2, { set: { optedOutChannels: ['email'], inconvenient: [{ from: '12:00', to: '13:00' }], closedNumbers: [number], ceasedAt: NOW - 2 * DAY } }),
    flags(agent, { set: { consents: [{ kind: 'hours', from: NOW - DAY, until: NOW + 9 * DAY }] }, note: 'Letter' }),
    flags(agent2, { set: { consents: [{ kind: 'hours', from: NOW - DAY, until: NOW + 5 * DAY }, { kind: 'work', from: NOW }] }, note: 'Recorded call' }),
  ])
  const { flags: now } = await agent.call('openDebtor', { body: makeOpenDebtor({ portfolioId: debtor.portfolio.portfolioId, recordId: 'other' }) })
  expect(now).toEqual({})
  const all = await flags(agent, { set: {} })
  expect(all.optedOutChannels?.toSorted()).toEqual(['email', 'sms'])
  expect(all.inconvenient).toHaveLength(2)
  expect(all).toMatchObject({ closedNumbers: [number], ceasedAt: NOW - 2 * DAY })
  expect(all.consents).toHaveLength(2)
  expect(all.consents).toContainEqual({ kind: 'hours', from: NOW - DAY, until: NOW + 5 * DAY })
})

describe('what protects a debtor', () => {
  it.each([
    ['clears a flag', { deceased: true }, { clear: ['deceased'] }],
    ['says the opposite', { representedBy: true }, { set: { representedBy: false } }],
    ['clears an instant', { ceasedAt: NOW - DAY }, { clear: ['ceasedAt'] }],
    ['leaves less of a list', { optedOutChannels: ['sms', 'email'] }, { set: { optedOutChannels: ['sms'] } }],
    ['empties a list', { inconvenient: [{ from: '18:00', to: '22:00' }] }, { set: { inconvenient: [] } }],
  ] as const)('is not taken back by an agent who %s, but by a lead', async (_, set, change) => {
    const { agent, agent2, lead, flags, refused } = await makeFlagged()
    const wanted: Partial<Change> = { set: {}, clear: [], ...(structuredClone(change) as Partial<Change>) }
    await flags(agent2, { set: structuredClone(set) as Change['set'] })
    const problem = await refused(agent, wanted)
    expect(problem).toMatchObject({ status: 403, code: 'not-allowed', detail: `Only a lead or an admin takes back: ${Object.keys(set)[0]}.` })
    expect(await flags(agent, {})).toEqual(set)
    expect(Object.values(await flags(lead, wanted)).flat()).not.toEqual(Object.values(set).flat())
  })

  it('is taken back by the agent who has just set it, for ten minutes and no further than it stood', async () => {
    const { agent, agent2, flags, refused } = await makeFlagged()
    await flags(agent2, { set: { optedOutChannels: ['sms'], workProhibited: true } })
    await flags(agent, { set: { optedOutChannels: ['email'], workProhibited: true, deceased: true, ceasedAt: NOW - 2 * DAY } })
    expect(await flags(agent, { set: { ceasedAt: NOW - DAY }, clear: ['deceased'] })).toEqual({ optedOutChannels: ['sms', 'email'], workProhibited: true, ceasedAt: NOW - DAY })
    expect(await flags(agent, { set: { optedOutChannels: ['sms'] }, clear: ['ceasedAt'] })).toEqual({ optedOutChannels: ['sms'], workProhibited: true })
    expect((await refused(agent, { clear: ['optedOutChannels'] })).code).toBe('not-allowed')
    expect((await refused(agent, { clear: ['workProhibited'] })).code).toBe('not-allowed')
    await flags(agent, { set: { bankrupt: true } })
    vi.setSystemTime(NOW + 10 * MINUTE)
    expect((await refused(agent, { clear: ['bankrupt'] })).code).toBe('not-allowed')
  })

  it('is not taken back as one’s own once a colleague has said the same', async () => {
    const { agent, agent2, flags, refused } = await makeFlagged()
    await flags(agent, { set: { deceased: true } })
    await flags(agent2, { set: { deceased: true } })
    expect((await refused(agent, { clear: ['deceased'] })).code).toBe('not-allowed')
  })

  it('a consent needs its evidence, and is withdrawn by anybody', async () => {
    const { agent, agent2, lead, flags, refused } = await makeFlagged()
    const [hours, work] = [{ kind: 'hours', from: NOW - DAY }, { kind: 'work', from: NOW - DAY, until: NOW + DAY }] as const
    for (const person of [agent, lead]) expect(await refused(person, { set: { consents: [hours] }, note: ' ' })).toMatchObject({ errors: [{ field: 'note' }] })
    await flags(agent, { set: { consents: [hours, work] }, note: 'Letter of Monday' })
    expect(await refused(lead, { set: { consents: [hours, { ...work, until: NOW + 2 * DAY }] } })).toMatchObject({ errors: [{ field: 'note' }] })
    expect((await flags(agent2, { set: { consents: [{ ...work, until: NOW }] } })).consents).toEqual([hours, { ...work, until: NOW }])
    expect((await flags(lead, { set: { consents: [hours] } })).consents).toEqual([hours])
    expect((await flags(agent2, { clear: ['consents'] })).consents).toBe(undefined)
  })

  it('is about this debtor’s numbers, and where he said he is lies in the past', async () => {
    const { agent, lead, portfolioId, debtor, flags, refused } = await makeFlagged()
    const other = await agent.call('openDebtor', { body: makeOpenDebtor({ portfolioId }) })
    for (const person of [agent, lead])
      expect(await refused(person, { set: { closedNumbers: [other.phones[0]?.phoneId ?? ''] } })).toMatchObject({ errors: [{ field: 'set.closedNumbers.0' }] })
    expect(await refused(agent, { set: { stated: { zones: ['Asia/Tokyo'], at: NOW + DAY } } })).toMatchObject({ errors: [{ field: 'set.stated.at' }] })
    expect((await flags(agent, { set: { stated: { zones: ['Asia/Tokyo'], at: NOW + MINUTE } } })).stated).toEqual({ zones: ['Asia/Tokyo'], at: NOW })
    expect(await agent.call('authoriseDial', { body: makeDial(debtor) })).toMatchObject({ placed: true, decision: { zones: ['Asia/Tokyo'] } })
    await flags(agent, { set: { closedNumbers: [debtor.phones[0]?.phoneId ?? ''] } })
    expect(await agent.call('authoriseDial', { body: makeDial(debtor) })).toMatchObject({ placed: false, decision: { denials: [{ rule: 'wishes.number' }] } })
  })

  it('is kept with what it was before', async () => {
    const { agent, flags } = await makeFlagged()
    await flags(agent, { set: { optedOutChannels: ['sms'] } })
    await flags(agent, { set: { optedOutChannels: ['email'], deceased: true } })
    const { results } = await env.DB.prepare('select before from flag_change order by rowid').all<{ before: string }>()
    expect(results.map(({ before }) => JSON.parse(before))).toEqual([{}, { optedOutChannels: ['sms'] }])
  })
})
