import { createScheduledController } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { ApiInput } from '#shared/contract/api'
import worker from '../../../worker/index.ts'
import { makeOpenDebtor } from '../../make/debtor.ts'
import { makeId } from '../../make/ids.ts'
import { makeWrapUp } from '../../make/wrap-up.ts'
import { makeOrganisation, type Organisation } from '../organisation.ts'
import { makeDial, makeLogged } from '../placed-call.ts'
import { staySignedIn } from '../stay-signed-in.ts'

const [MINUTE, HOUR] = [60_000, 3_600_000]
const NOON = Date.parse('2026-11-24T17:00:00Z')
const REASON = { code: 'debtor_asked', text: 'He asked for it' } as const
type Asked = ApiInput<'askOverride'>['body']
type Dial = ApiInput<'authoriseDial'>['body']

/** A debtor in Georgia with whom our agent has just spoken: for seven days no call, which is a presumption. */
async function makeSpokenTo() {
  const organisation = await makeOrganisation({ portfolio: { jurisdiction: 'US', currency: 'USD', zone: 'America/New_York' } })
  await staySignedIn()
  const { agent, portfolioId } = organisation
  const phones = ['+14045550123', '+14045550124'].map((e164) => ({ e164, party: 'debtor', place: 'mobile' }) as const)
  const debtor = await agent.call('openDebtor', { body: makeOpenDebtor({ portfolioId, phones }) })
  const first = makeDial(debtor)
  await agent.call('authoriseDial', { body: first })
  await agent.call('wrapUp', { params: first, body: makeWrapUp({ endedAt: Date.now(), disposition: 'HUNG_UP' }) })
  return { ...organisation, debtor, dial: (dial: Partial<Dial> = {}) => makeDial(debtor, { reason: REASON, ...dial }) }
}

function makeAsked({ debtorId, accountId, phoneId }: Dial, asked: Partial<Asked> = {}): Asked {
  return { overrideId: makeId(), debtorId, accountId, phoneId, reason: 'consumer_asked', text: '他要求今天再打，电话 4045550123', ...asked }
}

/** Leave that was asked for by the agent and given by her lead. */
async function makeGranted({ agent, lead }: Organisation, dial: Dial): Promise<string> {
  const { overrideId } = await agent.call('askOverride', { body: makeAsked(dial) })
  await lead.call('decideOverride', { params: { overrideId }, body: { grant: true, text: '同意一次' } })
  return overrideId
}

beforeEach(() => {
  vi.setSystemTime(NOON)
})

describe('leave to pass a presumption', () => {
  it('is asked for once, given by a lead of the team, and lets one call through, which the lead sees', async () => {
    const ours = await makeSpokenTo()
    const { agent, lead, admin, auditor, dial } = ours
    const body = makeAsked(dial())
    const [asked, same] = await Promise.all([agent.call('askOverride', { body }), agent.call('askOverride', { body })])
    expect(same).toEqual(asked)
    expect(asked).toMatchObject({ state: 'asked', rules: [{ rule: 'us.frequency.conversation' }], reason: 'consumer_asked', text: '他要求今天再打，电话 ＊＊＊0123', phoneTail: '0123', debtorLabel: '王＊明', decidedAt: null, expiresAt: null })
    expect(asked.recordUrl).toMatch(/^https:\/\/crm\.example\/record\//)
    expect(await agent.refusal('askOverride', { body: { ...body, reason: 'urgent_harm' } })).toMatchObject({ code: 'already-different' })
    expect((await agent.call('authoriseDial', { body: dial({ overrideId: body.overrideId }) })).placed).toBe(false)

    const decide = { params: { overrideId: body.overrideId }, body: { grant: true, text: '同意一次' } }
    const granted = await lead.call('decideOverride', decide)
    expect(granted).toMatchObject({ state: 'granted', decidedByName: expect.stringMatching(/^lead /), decidedText: '同意一次', expiresAt: NOON + HOUR })
    expect(await lead.call('decideOverride', decide)).toEqual(granted)
    expect(await admin.refusal('decideOverride', decide)).toMatchObject({ code: 'conflict' })

    const passed = dial({ overrideId: body.overrideId })
    const answer = await agent.call('authoriseDial', { body: passed })
    expect(answer).toMatchObject({ placed: true, seq: 2, decision: { verdict: 'deny', denials: [{ rule: 'us.frequency.conversation' }] } })
    expect(await agent.call('authoriseDial', { body: passed })).toEqual(answer)
    expect(await agent.call('contact', { params: passed })).toMatchObject({ row: { overridden: true, seq: 2 }, override: { overrideId: body.overrideId, state: 'used' } })
    expect((await lead.call('reviewItems', { query: {} })).items).toMatchObject([{ kind: 'override-used', contactId: passed.contactId, rules: [{ rule: 'us.frequency.conversation' }] }])
    expect((await agent.call('authoriseDial', { body: dial({ overrideId: body.overrideId }) })).placed).toBe(false)
    expect((await auditor.call('overrides', { query: { state: 'used' } })).items).toHaveLength(1)
    const { results } = await env.DB.prepare("select action from audit where subject = 'override' order by at, seq, action").all()
    expect(results.map(({ action }) => action).toSorted()).toEqual(['override-asked', 'override-granted'])
  })

  it('is spent by one of two calls placed with it at the same moment', async () => {
    const ours = await makeSpokenTo()
    const overrideId = await makeGranted(ours, ours.dial())
    const answers = await Promise.all(Array.from({ length: 8 }, () => ours.agent.call('authoriseDial', { body: ours.dial({ overrideId }) })))
    expect(answers.filter((answer) => answer.placed)).toHaveLength(1)
    expect(await env.DB.prepare('select count(*) as n from contact where override_id is not null').first()).toEqual({ n: 1 })
    expect(await env.DB.prepare("select count(*) as n from review_item where kind = 'override-used'").first()).toEqual({ n: 1 })
  })

  it('ends after an hour', async () => {
    const ours = await makeSpokenTo()
    const { agent, lead, dial } = ours
    const overrideId = await makeGranted(ours, dial())
    vi.setSystemTime(NOON + HOUR)
    expect((await agent.call('authoriseDial', { body: dial({ overrideId }) })).placed).toBe(false)
    const states = async () => (await Promise.all((['granted', 'expired'] as const).map((state) => lead.call('overrides', { query: { state } })))).map(({ items }) => items.map((item) => item.state))
    expect(await states()).toEqual([[], ['expired']])
    await worker.scheduled(createScheduledController({ scheduledTime: new Date(), cron: '*/5 * * * *' }), env)
    expect(await env.DB.prepare('select state from override').first()).toEqual({ state: 'expired' })
    expect(await states()).toEqual([[], ['expired']])
  })

  it('is for the agent who asked and the number she asked for', async () => {
    const ours = await makeSpokenTo()
    const { agent, agent2, debtor, dial } = ours
    const overrideId = await makeGranted(ours, dial())
    for (const [person, call] of [
      [agent2, dial({ overrideId })],
      [agent, dial({ overrideId, phoneId: debtor.phones[1]?.phoneId ?? '' })],
      [agent, dial({ overrideId: makeId() })],
    ] as const)
      expect((await person.call('authoriseDial', { body: call })).placed).toBe(false)
    expect((await agent.call('authoriseDial', { body: dial({ overrideId }) })).placed).toBe(true)
  })

  it('passes nothing but what it names: a rule that denies since then is not among them', async () => {
    const ours = await makeSpokenTo()
    const { agent, debtor, dial } = ours
    const overrideId = await makeGranted(ours, dial())
    await agent.call('changeFlags', { params: { debtorId: debtor.debtorId }, body: { changeId: makeId(), set: { ceasedAt: NOON - MINUTE }, clear: [], note: '' } })
    expect(await agent.call('authoriseDial', { body: dial({ overrideId }) })).toMatchObject({ placed: false, decision: { denials: [{ rule: 'us.cease' }, { rule: 'us.frequency.conversation' }] } })
    expect(await env.DB.prepare('select state from override').first()).toEqual({ state: 'granted' })
  })

  it('does not take the place of the reason a warning asks for, and is not spent before there is one', async () => {
    const ours = await makeSpokenTo()
    const { agent, dial } = ours
    const overrideId = await makeGranted(ours, dial())
    await agent.call('logContact', { body: makeLogged(dial(), { channel: 'call', result: 'no_answer', at: NOON - MINUTE }) })
    const call = dial({ overrideId, reason: null })
    expect(await agent.call('authoriseDial', { body: call })).toMatchObject({ placed: false, needsReason: true, decision: { warnings: [{ rule: 'us.frequency.concentration.minutes' }] } })
    expect(await agent.call('authoriseDial', { body: { ...call, reason: REASON } })).toMatchObject({ placed: true })
  })
})

describe('no leave can be asked for', () => {
  it('where a denial is more than a presumption, whoever asks', async () => {
    const { agent, lead, admin, dial } = await makeSpokenTo()
    vi.setSystemTime(NOON + 10 * HOUR) // 22:00
    for (const person of [agent, lead, admin])
      expect(await person.refusal('askOverride', { body: makeAsked(dial()) })).toMatchObject({ status: 403, code: 'not-allowed', detail: 'Nobody may pass: us.hours.' })
    for (const person of [lead, admin]) expect((await person.call('authoriseDial', { body: dial() })).placed).toBe(false)
    expect(await env.DB.prepare('select count(*) as n from override').first()).toEqual({ n: 0 })
  })

  it('where the call is allowed, or for a number or an account that is not his', async () => {
    const { agent, portfolioId, dial } = await makeSpokenTo()
    const fresh = makeDial(await agent.call('openDebtor', { body: makeOpenDebtor({ portfolioId, phones: [{ e164: '+14045550199', party: 'debtor', place: 'mobile' }] }) }))
    expect(await agent.refusal('askOverride', { body: makeAsked(fresh) })).toMatchObject({ code: 'conflict' })
    for (const strange of [{ phoneId: fresh.phoneId }, { accountId: fresh.accountId }]) expect(await agent.refusal('askOverride', { body: makeAsked(dial(), strange) })).toMatchObject({ code: 'not-found' })
  })

  it('without words', async () => {
    const { agent, dial } = await makeSpokenTo()
    expect(await agent.refusal('askOverride', { body: makeAsked(dial(), { text: ' no ' }) })).toMatchObject({ errors: [{ field: 'text' }] })
  })
})

describe('who gives leave', () => {
  it('a lead who may give it has it by asking, under her own name and for her own call only', async () => {
    const { agent, lead, dial } = await makeSpokenTo()
    const leave = await lead.call('askOverride', { body: makeAsked(dial()) })
    expect(leave).toMatchObject({ state: 'granted', askedByName: expect.stringMatching(/^lead /), decidedByName: leave.askedByName, expiresAt: NOON + HOUR })
    expect((await agent.call('authoriseDial', { body: dial({ overrideId: leave.overrideId }) })).placed).toBe(false)
    expect((await lead.call('authoriseDial', { body: dial({ overrideId: leave.overrideId }) })).placed).toBe(true)
  })

  it('a refusal stands, and of two answers at the same moment one', async () => {
    const { agent, lead, admin, dial } = await makeSpokenTo()
    const { overrideId } = await agent.call('askOverride', { body: makeAsked(dial()) })
    const answers = await Promise.all([
      lead.send('decideOverride', { params: { overrideId }, body: { grant: false, text: 'Not today' } }),
      admin.send('decideOverride', { params: { overrideId }, body: { grant: false, text: 'No' } }),
    ])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect((await agent.call('overrides', { query: { state: 'refused' } })).items).toMatchObject([{ overrideId, expiresAt: null }])
    expect((await agent.call('authoriseDial', { body: dial({ overrideId }) })).placed).toBe(false)
  })

  it('nobody decides on her own request, not even after she became a lead', async () => {
    const { agent, dial } = await makeSpokenTo()
    const { overrideId } = await agent.call('askOverride', { body: makeAsked(dial()) })
    await env.DB.prepare("update user set role = 'lead' where id = ?").bind(agent.userId).run()
    expect(await agent.refusal('decideOverride', { params: { overrideId }, body: { grant: true, text: 'Fine by me' } })).toMatchObject({ code: 'not-allowed' })
  })
})

it('leaves are shown to whom they concern, newest first and in pages', async () => {
  const { agent, agent2, lead, auditor, debtor, dial } = await makeSpokenTo()
  const theirs = await makeOrganisation()
  await staySignedIn()
  const ids: string[] = []
  for (const [index, person] of [agent, agent2, agent].entries()) {
    vi.setSystemTime(NOON + index)
    ids.unshift((await person.call('askOverride', { body: makeAsked(dial()) })).overrideId)
  }
  const seen = async (person: typeof agent, query: ApiInput<'overrides'>['query'] = {}) => (await person.call('overrides', { query })).items.map(({ overrideId }) => overrideId)
  expect(await seen(agent)).toEqual([ids[0], ids[2]])
  expect(await seen(agent, { debtorId: makeId() })).toEqual([])
  for (const person of [lead, auditor]) expect(await seen(person, { debtorId: debtor.debtorId, state: 'asked' })).toEqual(ids)
  expect(await seen(theirs.lead)).toEqual([])
  const page = await lead.call('overrides', { query: { limit: 2 } })
  expect(page.items.map(({ overrideId }) => overrideId)).toEqual(ids.slice(0, 2))
  expect(await seen(lead, { limit: 2, cursor: page.next ?? '' })).toEqual(ids.slice(2))
})
