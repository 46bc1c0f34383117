import { env } from 'cloudflare:workers'
import { describe, expect, it, vi } from 'vitest'
import { makeOpenDebtor } from '../../make/debtor.ts'
import { makeId } from '../../make/ids.ts'
import { makeScript } from '../../make/script.ts'
import { makeWrapUp } from '../../make/wrap-up.ts'
import type { Client } from '../client.ts'
import { makeDocument, makeOrganisation, makePerson } from '../organisation.ts'
import { makeDial } from '../placed-call.ts'
import { NOW } from '../setup.ts'

const DAY = 86_400_000
const REASON = { code: 'new_fact', text: 'He moved house' } as const
const US_NUMBER = '+14045550123'
const US_BOOK = { jurisdiction: 'US', currency: 'USD', zone: 'America/New_York' }
const US_PHONES = [{ e164: US_NUMBER, party: 'debtor', place: 'mobile' }] as const

async function countOf(table: string): Promise<number> {
  const row = await env.DB.prepare(`select count(*) as n from "${table}"`).first<{ n: number }>()
  return row?.n ?? 0
}

async function finish(agent: Client, contactId: string, disposition: 'NO_ANSWER' | 'HUNG_UP' | 'OFF') {
  await agent.call('wrapUp', { params: { contactId }, body: makeWrapUp({ endedAt: Date.now(), disposition }) })
}

describe('a call that may be placed', () => {
  it('is appended to the debtor’s log once, however often it is asked for', async () => {
    const { agent, portfolioId } = await makeOrganisation()
    const dial = makeDial(await agent.call('openDebtor', { body: makeOpenDebtor({ portfolioId }) }))
    const [first, second] = await Promise.all([agent.call('authoriseDial', { body: dial }), agent.call('authoriseDial', { body: dial })])
    vi.setSystemTime(NOW + DAY / 2) // night: a repetition is not judged again
    const third = await agent.call('authoriseDial', { body: dial })
    expect(first).toMatchObject({ placed: true, needsReason: false, seq: 1, decision: { verdict: 'allow', at: NOW, packs: expect.arrayContaining([expect.stringMatching(/^CN@/), expect.stringMatching(/^WISHES@/)]) } })
    expect([second, third]).toEqual([first, first])
    expect(await countOf('contact')).toBe(1)
  })

  it('is refused under an id that was used for something else, also by a colleague', async () => {
    const { agent, agent2, portfolioId } = await makeOrganisation()
    const dial = makeDial(await agent.call('openDebtor', { body: makeOpenDebtor({ portfolioId }) }))
    const other = makeDial(await agent.call('openDebtor', { body: makeOpenDebtor({ portfolioId }) }))
    await agent.call('authoriseDial', { body: dial })
    expect(await agent.refusal('authoriseDial', { body: { ...other, contactId: dial.contactId } })).toMatchObject({ code: 'already-different' })
    expect(await agent.refusal('authoriseDial', { body: { ...dial, reason: REASON } })).toMatchObject({ code: 'already-different' })
    expect(await agent2.refusal('authoriseDial', { body: dial })).toMatchObject({ code: 'already-different' })
  })

  it('is refused for a number or an account of another debtor', async () => {
    const { agent, portfolioId } = await makeOrganisation()
    const dial = makeDial(await agent.call('openDebtor', { body: makeOpenDebtor({ portfolioId }) }))
    const other = makeDial(await agent.call('openDebtor', { body: makeOpenDebtor({ portfolioId }) }))
    expect(await agent.refusal('authoriseDial', { body: { ...dial, phoneId: other.phoneId } })).toMatchObject({ code: 'not-found' })
    expect(await agent.refusal('authoriseDial', { body: { ...dial, accountId: other.accountId } })).toMatchObject({ code: 'not-found' })
  })

  it('asks for a reason where a rule warns, and writes nothing before it has one', async () => {
    const { agent, portfolioId } = await makeOrganisation()
    const phones = [{ e164: '+862155512345', party: 'debtor', place: 'work' }] as const
    const dial = makeDial(await agent.call('openDebtor', { body: makeOpenDebtor({ portfolioId, phones: [...phones] }) }))
    const asked = await agent.call('authoriseDial', { body: dial })
    expect(asked).toMatchObject({ placed: false, needsReason: true, seq: null, decision: { verdict: 'allow', warnings: [{ rule: 'cn.place.work' }] } })
    expect([await countOf('contact'), await countOf('blocked_dial')]).toEqual([0, 0])
    for (const text of ['', ' ', undefined]) {
      const silent = { ...dial, reason: { code: 'debtor_asked', text } } as typeof dial
      expect((await agent.refusal('authoriseDial', { body: silent })).errors?.map((error) => error.field)).toEqual(['reason.text'])
    }
    const body = { ...dial, reason: { code: 'debtor_asked', text: '他说可以打单位，分机 021-5551-2345' } } as const
    const placed = await agent.call('authoriseDial', { body })
    expect(placed).toMatchObject({ placed: true, seq: 1 })
    expect(await agent.call('authoriseDial', { body })).toEqual(placed)
    expect(await agent.refusal('authoriseDial', { body: { ...body, reason: { ...body.reason, text: '别的理由' } } })).toMatchObject({ code: 'already-different' })
    const detail = await agent.call('contact', { params: { contactId: dial.contactId } })
    expect(detail).toMatchObject({ reason: { code: 'debtor_asked', text: '他说可以打单位，分机 ＊＊＊2345' }, row: { warned: true, by: 'collector', decidedOffline: false, overridden: false } })
  })

  it('follows the live script, the one before it for a while, and no other', async () => {
    const { agent, admin, portfolioId } = await makeOrganisation()
    const { documentId, versionId } = await makeDocument(admin, { kind: 'script' })
    const next = makeId()
    await admin.call('saveDraft', { params: { documentId }, body: { revision: 1, content: makeScript({ title: 'Second' }) } })
    await admin.call('publish', { params: { documentId }, body: { versionId: next, revision: 2, note: 'Better' } })
    const debtor = await agent.call('openDebtor', { body: makeOpenDebtor({ portfolioId }) })
    const dial = (scriptVersionId: string) => ({ body: makeDial(debtor, { scriptVersionId }) })
    vi.setSystemTime(NOW + 60_000)
    expect((await agent.call('authoriseDial', dial(versionId))).placed).toBe(true)
    vi.setSystemTime(NOW + 20 * 60_000)
    expect(await agent.refusal('authoriseDial', dial(versionId))).toMatchObject({ code: 'conflict' })
    expect((await agent.call('authoriseDial', dial(next))).placed).toBe(true)
    expect(await agent.refusal('authoriseDial', dial(makeId()))).toMatchObject({ code: 'not-found' })
  })
})

describe('a call that may not be placed', () => {
  it('leaves evidence once and is not in the log', async () => {
    vi.setSystemTime(NOW + DAY / 2)
    const { agent, portfolioId } = await makeOrganisation()
    const dial = makeDial(await agent.call('openDebtor', { body: makeOpenDebtor({ portfolioId }) }))
    const first = await agent.call('authoriseDial', { body: dial })
    expect(first).toMatchObject({ placed: false, needsReason: false, seq: null, decision: { verdict: 'deny', denials: [{ rule: 'cn.hours' }] } })
    expect(first.decision.nextAllowedAt).toBe(Date.parse('2026-11-25T00:00:00Z'))
    vi.setSystemTime(NOW + DAY)
    expect(await agent.call('authoriseDial', { body: dial })).toEqual(first)
    expect([await countOf('contact'), await countOf('blocked_dial')]).toEqual([0, 1])
    expect(await env.DB.prepare('select attempts, blocked from day_stat').all()).toMatchObject({ results: [{ attempts: 0, blocked: 1 }] })
  })

  it('stays refused whatever reason is sent, and whoever calls', async () => {
    vi.setSystemTime(NOW + DAY / 2)
    const { agent, lead, admin, portfolioId } = await makeOrganisation()
    const debtor = await agent.call('openDebtor', { body: makeOpenDebtor({ portfolioId }) })
    for (const caller of [agent, lead, admin])
      expect(await caller.call('authoriseDial', { body: makeDial(debtor, { reason: { code: 'lead_agreed', text: 'Agreed with the lead' } }) })).toMatchObject({ placed: false, needsReason: false })
    expect([await countOf('contact'), await countOf('blocked_dial')]).toEqual([0, 3])
  })

  it('is judged in the zones of the number, whatever the client says of them', async () => {
    // 22:30 in Los Angeles, 14:30 the next day in Shanghai: a Chinese book does not make an American number Chinese.
    vi.setSystemTime(Date.parse('2026-11-25T06:30:00Z'))
    const { agent, portfolioId } = await makeOrganisation()
    const phones = [{ e164: '+12135550123', party: 'debtor', place: 'mobile', zones: ['Asia/Shanghai'], country: 'CN' } as const]
    const debtor = await agent.call('openDebtor', { body: makeOpenDebtor({ portfolioId, phones }) })
    expect(debtor.phones[0]).toMatchObject({ zones: ['America/Los_Angeles'] })
    const answer = await agent.call('authoriseDial', { body: { ...makeDial(debtor), zones: ['Asia/Shanghai'] } as ReturnType<typeof makeDial> })
    expect(answer).toMatchObject({ placed: false, decision: { zones: ['America/Los_Angeles'] } })
    expect(answer.decision.denials.map((denial) => denial.rule)).toEqual(expect.arrayContaining(['cn.hours', 'us.hours']))
  })

  it('is refused where no rules are shipped for the book', async () => {
    const { agent, portfolioId } = await makeOrganisation({ portfolio: { jurisdiction: 'XX' } })
    const dial = makeDial(await agent.call('openDebtor', { body: makeOpenDebtor({ portfolioId }) }))
    expect(await agent.refusal('authoriseDial', { body: dial })).toMatchObject({ status: 422, code: 'unusable-content' })
  })
})

describe('caps', () => {
  it('are never passed by calls placed at the same moment, and both are counted', async () => {
    vi.setSystemTime(Date.parse('2026-11-24T17:00:00Z')) // noon in New York
    const { agent, agent2, portfolioId } = await makeOrganisation({ portfolio: US_BOOK })
    const debtor = await agent.call('openDebtor', { body: makeOpenDebtor({ portfolioId, phones: [...US_PHONES] }) })
    const dials = Array.from({ length: 10 }, () => makeDial(debtor, { reason: REASON }))
    const answers = await Promise.all(dials.map((dial, at) => (at % 2 === 0 ? agent : agent2).call('authoriseDial', { body: dial })))
    expect(answers.filter((answer) => answer.placed)).toHaveLength(1)
    expect(await Promise.all(dials.map((dial, at) => (at % 2 === 0 ? agent : agent2).call('authoriseDial', { body: dial })))).toEqual(answers)
    expect([await countOf('contact'), await countOf('blocked_dial')]).toEqual([1, 9])
    expect(await env.DB.prepare('select sum(attempts) as attempts, sum(blocked) as blocked from day_stat').first()).toEqual({ attempts: 1, blocked: 9 })
  })

  it('count a call whose outcome nobody recorded as whatever protects most, until it is recorded', async () => {
    vi.setSystemTime(Date.parse('2026-11-24T17:00:00Z'))
    const { agent, agent2, portfolioId } = await makeOrganisation({ portfolio: US_BOOK })
    const debtor = await agent.call('openDebtor', { body: makeOpenDebtor({ portfolioId, phones: [...US_PHONES] }) })
    const dial = makeDial(debtor)
    await agent.call('authoriseDial', { body: dial })
    const meanwhile = await agent2.call('authoriseDial', { body: makeDial(debtor) })
    expect(meanwhile).toMatchObject({ placed: false, decision: { denials: [{ rule: 'us.frequency.conversation', counted: [dial.contactId] }] } })
    await finish(agent, dial.contactId, 'NO_ANSWER')
    expect((await agent2.call('authoriseDial', { body: makeDial(debtor, { reason: REASON }) })).placed).toBe(true)
  })

  it('keep a debtor in peace for seven days after a talk', async () => {
    const start = Date.parse('2026-11-24T17:00:00Z')
    vi.setSystemTime(start)
    const { teamId, agent, portfolioId } = await makeOrganisation({ portfolio: US_BOOK })
    const debtor = await agent.call('openDebtor', { body: makeOpenDebtor({ portfolioId, phones: [...US_PHONES] }) })
    const dial = makeDial(debtor)
    await agent.call('authoriseDial', { body: dial })
    await finish(agent, dial.contactId, 'HUNG_UP')
    const refused = await agent.call('authoriseDial', { body: makeDial(debtor) })
    expect(refused).toMatchObject({ placed: false, decision: { denials: [{ rule: 'us.frequency.conversation' }], nextAllowedAt: Date.parse('2026-12-01T13:00:00Z') } })
    vi.setSystemTime(Date.parse('2026-12-01T17:00:00Z'))
    const later = await makePerson('agent', teamId)
    expect((await later.call('authoriseDial', { body: makeDial(debtor) })).placed).toBe(true)
  })

  it('see a colleague’s call that was placed by a clock ahead of ours', async () => {
    const noon = Date.parse('2026-11-24T17:00:00Z')
    vi.setSystemTime(noon)
    const { agent, agent2, portfolioId } = await makeOrganisation({ portfolio: US_BOOK })
    const debtor = await agent.call('openDebtor', { body: makeOpenDebtor({ portfolioId, phones: [...US_PHONES] }) })
    vi.setSystemTime(noon + 2000)
    await agent.call('authoriseDial', { body: makeDial(debtor) })
    vi.setSystemTime(noon)
    expect((await agent2.call('authoriseDial', { body: makeDial(debtor) })).placed).toBe(false)
  })

  it('reach back to a refusal of long ago, which no rule forgets', async () => {
    const { agent, portfolioId, teamId } = await makeOrganisation()
    const phones = [
      { e164: '+8613912345678', party: 'debtor', place: 'mobile' },
      { e164: '+8613987654321', party: 'emergency_contact', place: 'mobile' },
    ] as const
    const opened = await agent.call('openDebtor', { body: makeOpenDebtor({ portfolioId, phones: [...phones] }) })
    await agent.call('changeFlags', { params: { debtorId: opened.debtorId }, body: { changeId: makeId(), set: { debtorReachable: false }, clear: [], note: '' } })
    const dial = makeDial(opened, { phoneId: opened.phones[1]?.phoneId ?? '' })
    expect((await agent.call('authoriseDial', { body: dial })).placed).toBe(true)
    await agent.call('wrapUp', { params: { contactId: dial.contactId }, body: makeWrapUp({ endedAt: Date.now(), disposition: 'STOP_REQUEST', note: 'Asked to be left alone.' }) })
    vi.setSystemTime(NOW + 900 * DAY)
    const later = await makePerson('agent', teamId)
    for (let call = 0; call < 2; call += 1) {
      const answer = await later.call('authoriseDial', { body: makeDial(opened, { phoneId: dial.phoneId }) })
      expect(answer).toMatchObject({ placed: false, decision: { denials: [{ rule: 'cn.third-party.refused', counted: [dial.contactId] }, { rule: 'wishes.person', counted: [dial.contactId] }] } })
    }
  })
})
