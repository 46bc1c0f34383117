import { env } from 'cloudflare:workers'
import { describe, expect, it, vi } from 'vitest'
import type { FollowUpKind } from '#shared/follow-up/follow-up'
import { makeOpenDebtor } from '../../make/debtor.ts'
import { makeId } from '../../make/ids.ts'
import { makeHold, makeHouseHours, makePolicy } from '../../make/policy.ts'
import { makeWrapUp } from '../../make/wrap-up.ts'
import type { Client } from '../client.ts'
import { makeOrganisation } from '../organisation.ts'
import { makeDial } from '../placed-call.ts'
import { publishNew } from '../published.ts'
import { NOW } from '../setup.ts'
import { staySignedIn } from '../stay-signed-in.ts'
import { isRead, scansOf, statementsOf } from '../statements.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const US_BOOK = { jurisdiction: 'US', currency: 'USD', zone: 'America/New_York' }
const US_PHONES = [{ e164: '+14045550123', party: 'debtor', place: 'mobile' }] as const
const beijing = (time: string) => Date.parse(`2026-11-${time}:00+08:00`)

interface Next {
  kind?: FollowUpKind
  dueAt: number
}

/** A debtor who was called; each call's outcome books what is next. */
async function calling(agent: Client, portfolioId: string, own: Partial<Parameters<typeof makeOpenDebtor>[0]> = {}) {
  await staySignedIn()
  const debtor = await agent.call('openDebtor', { body: makeOpenDebtor({ portfolioId, ...own }) })
  const book = async ({ kind = 'retry', dueAt }: Next, disposition: 'NO_ANSWER' | 'HUNG_UP' | 'STOP_REQUEST' = 'NO_ANSWER') => {
    const dial = makeDial(debtor)
    const { placed } = await agent.call('authoriseDial', { body: dial })
    if (!placed) throw new Error('Not placed.')
    const body = makeWrapUp({ disposition, note: 'A note', endedAt: Date.now(), followUp: { followUpId: makeId(), kind, dueAt } })
    const { followUps } = await agent.call('wrapUp', { params: { contactId: dial.contactId }, body })
    return followUps[0]
  }
  return { debtor, book }
}

describe('booking the next call', () => {
  it('moves it to the first lawful time, names the rule, and keeps what it was booked for', async () => {
    const { agent, portfolioId } = await makeOrganisation()
    const { book } = await calling(agent, portfolioId)
    expect(await book({ dueAt: beijing('24T23:30') })).toMatchObject({ dueAt: beijing('25T08:00'), movedFrom: beijing('24T23:30'), movedBy: { rule: 'cn.hours', say: { 'zh-TW': expect.stringContaining('22:00') } } })
    expect(await book({ kind: 'callback', dueAt: beijing('24T21:59') })).toMatchObject({ dueAt: beijing('24T21:59'), movedFrom: null, movedBy: null })
    expect(await book({ kind: 'review', dueAt: beijing('25T03:00') })).toMatchObject({ dueAt: beijing('25T03:00'), movedFrom: null })
  })

  it('counts the result of the call that has just ended', async () => {
    const { agent, portfolioId } = await makeOrganisation()
    const { book } = await calling(agent, portfolioId)
    for (const outcome of ['HUNG_UP', 'HUNG_UP', 'NO_ANSWER'] as const) expect(await book({ dueAt: beijing('24T18:00') }, outcome)).toMatchObject({ movedFrom: null })
    expect(await book({ dueAt: beijing('24T18:00') }, 'HUNG_UP')).toMatchObject({ dueAt: beijing('25T08:00'), movedBy: { rule: 'cn.frequency.conversations' } })
  })

  it('hears what the organisation has published, and leaves a call where no time is lawful, with the rule', async () => {
    const { agent, admin, portfolioId } = await makeOrganisation()
    await publishNew(admin, 'policy', makePolicy({ rules: [makeHouseHours({ allow: [{ on: ['mon', 'tue', 'wed', 'thu', 'fri'], spans: [['10:00', '17:00']] }] })] }))
    const { debtor, book } = await calling(agent, portfolioId)
    expect(await book({ kind: 'promise_reminder', dueAt: beijing('28T10:00') })).toMatchObject({ dueAt: beijing('30T10:00'), movedFrom: beijing('28T10:00'), movedBy: { rule: 'house.rule', cite: 'House rule 1' } })
    await agent.call('changeFlags', { params: { debtorId: debtor.debtorId }, body: { changeId: makeId(), set: { ceasedAt: NOW - 1 }, clear: [], note: '' } })
    const closed = debtor.phones.map(({ phoneId }) => phoneId)
    const dial = makeDial(debtor)
    await agent.call('authoriseDial', { body: { ...dial, reason: { code: 'debtor_asked', text: 'He called' } } })
    await agent.call('changeFlags', { params: { debtorId: debtor.debtorId }, body: { changeId: makeId(), set: { closedNumbers: closed }, clear: [], note: '' } })
    const followUp = { followUpId: makeId(), kind: 'retry', dueAt: beijing('25T11:00') } as const
    const detail = await agent.call('wrapUp', { params: { contactId: dial.contactId }, body: makeWrapUp({ endedAt: NOW, followUp }) })
    expect(detail.followUps).toMatchObject([{ dueAt: followUp.dueAt, movedFrom: null, movedBy: { rule: 'wishes.number' } }])
  })

  it('reads the debtor’s own clock on the day it turns', async () => {
    const { agent, portfolioId } = await makeOrganisation({ portfolio: US_BOOK })
    vi.setSystemTime(Date.parse('2027-03-13T12:00:00-05:00'))
    const { book } = await calling(agent, portfolioId, { phones: [...US_PHONES] })
    const night = Date.parse('2027-03-14T07:30:00-04:00')
    expect(await book({ dueAt: night })).toMatchObject({ dueAt: Date.parse('2027-03-14T08:00:00-04:00'), movedFrom: night, movedBy: { rule: 'us.hours' } })
  })
})

describe('the queue', () => {
  it('shows for what is due what the rules say now: green, a rule that came since, and when it may be called', async () => {
    const { agent, admin, portfolioId } = await makeOrganisation()
    const { book } = await calling(agent, portfolioId)
    const first = await book({ dueAt: NOW + HOUR })
    await (await calling(agent, portfolioId)).book({ kind: 'promise_check', dueAt: NOW + HOUR })
    await (await calling(agent, portfolioId, { phones: [{ e164: '+862155512345', party: 'debtor', place: 'mobile' }] })).book({ dueAt: NOW + 30 * HOUR })
    const checks = async () => (await agent.call('followUps', { query: {} })).items.map(({ kind, check }) => [kind, check?.light ?? null, check?.nextAllowedAt ?? null])
    expect(await checks()).toEqual([['retry', null, null], ['promise_check', null, null], ['retry', null, null]])
    vi.setSystemTime(NOW + 2 * HOUR)
    expect(await checks()).toEqual([['retry', 'green', null], ['promise_check', null, null], ['retry', null, null]])
    await publishNew(admin, 'hold', makeHold({ from: '2026-11-24', to: '2026-11-25' }))
    const [item] = (await agent.call('followUps', { query: {} })).items
    expect(item).toMatchObject({ followUpId: first?.followUpId, dueAt: NOW + HOUR, check: { light: 'red', nextAllowedAt: beijing('26T08:00'), say: { en: 'Contact is on hold: a flood' } } })
  })

  it('is amber where a rule warns, and never green where nobody can tell', async () => {
    const { agent, admin, portfolioId } = await makeOrganisation()
    const { debtor, book } = await calling(agent, portfolioId)
    await book({ dueAt: NOW + HOUR })
    await agent.call('changeFlags', { params: { debtorId: debtor.debtorId }, body: { changeId: makeId(), set: { representedBy: true }, clear: [], note: '' } })
    vi.setSystemTime(NOW + HOUR)
    const light = async () => (await agent.call('followUps', { query: {} })).items[0]?.check
    expect(await light()).toMatchObject({ light: 'amber', say: { en: expect.stringContaining('asked not to be contacted') } })
    const { versionId } = await publishNew(admin, 'hold', makeHold({ from: '2027-01-01', to: '2027-01-02' }))
    await env.DB.prepare(`update document_version set content = '{}' where id = ?`).bind(versionId).run()
    expect(await light()).toEqual({ light: 'red', nextAllowedAt: null, say: null })
  })

  it('is read in as many statements for many debtors as for one', async () => {
    const { agent, portfolioId } = await makeOrganisation()
    const read = async () => (await statementsOf(() => agent.call('followUps', { query: {} }))).filter(isRead)
    await (await calling(agent, portfolioId)).book({ dueAt: NOW + HOUR })
    vi.setSystemTime(NOW + DAY)
    const one = await read()
    for (let debtors = 0; debtors < 4; debtors += 1) await (await calling(agent, portfolioId)).book({ dueAt: NOW + DAY })
    const many = await read()
    expect(many.length).toBe(one.length)
    for (const statement of many) expect((await scansOf(statement)).filter((table) => table !== 'document'), statement.sql).toEqual([])
  })
})
