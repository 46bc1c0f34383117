import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { makeOpenDebtor } from '../../make/debtor.ts'
import { makeId } from '../../make/ids.ts'
import { makeClosingDays, makeHold, makeHouseCap, makeHouseForbid, makePolicy } from '../../make/policy.ts'
import type { Client } from '../client.ts'
import { makeOrganisation, type Organisation } from '../organisation.ts'
import { makeDial, makeLogged, makeOfflineDial } from '../placed-call.ts'
import { publishNew } from '../published.ts'
import { statementsOf } from '../statements.ts'

const NO_MOBILES = makePolicy({ rules: [makeHouseForbid({ when: { place: ['mobile'] } })] })

async function dialOf(person: Client, debtor: Parameters<typeof makeDial>[0]): Promise<string[] | null> {
  const answer = await person.call('authoriseDial', { body: makeDial(debtor) })
  return answer.placed ? null : answer.decision.denials.map((denial) => denial.rule)
}

async function opened({ agent, portfolioId }: Organisation, e164 = '+8613912345678') {
  return agent.call('openDebtor', { body: makeOpenDebtor({ portfolioId, phones: [{ e164, party: 'debtor', place: 'mobile' }] }) })
}

describe('what the organisation adds to the law', () => {
  it.each([
    ['policy', NO_MOBILES],
    ['closing-days', makeClosingDays(['2026-11-24'])],
    ['hold', makeHold({ from: '2026-11-24', to: '2026-11-24' })],
  ] as const)('stops the next call from the moment it is published: %s', async (kind, content) => {
    const ours = await makeOrganisation()
    const debtor = await opened(ours)
    expect(await dialOf(ours.agent, debtor)).toBe(null)
    await publishNew(ours.admin, kind, content)
    for (const person of [ours.agent, ours.lead, ours.admin]) expect(await dialOf(person, debtor)).toHaveLength(1)
  })

  it('reaches only the books and places it names', async () => {
    const [ours, theirs] = [await makeOrganisation(), await makeOrganisation()]
    await publishNew(ours.admin, 'policy', { ...NO_MOBILES, portfolios: [ours.portfolioId] })
    await publishNew(ours.admin, 'hold', makeHold({ from: '2026-11-24', to: '2026-11-24', regions: ['TW'] }))
    expect([await dialOf(ours.agent, await opened(ours)), await dialOf(theirs.agent, await opened(theirs))]).toEqual([['house.rule'], null])
    expect(await dialOf(theirs.agent, await opened(theirs, '+886912345678'))).toHaveLength(1)
    const bundles = await Promise.all([ours.agent, theirs.agent].map((person) => person.call('bundle', {})))
    expect(bundles.map(({ policies, holds }) => [policies.length, holds.length])).toEqual([[1, 1], [0, 1]])
  })

  it('is read once, however many calls are decided by it', async () => {
    const ours = await makeOrganisation()
    const debtor = await opened(ours)
    await publishNew(ours.admin, 'policy', NO_MOBILES)
    const contentsRead = async () => (await statementsOf(() => dialOf(ours.agent, debtor))).filter(({ sql }) => sql.includes('"document_version"."content"') || /"content" from "document_version"/.test(sql)).length
    expect([await contentsRead(), await contentsRead()]).toEqual([1, 0])
  })

  it('counts calls further back than any law of the place does', async () => {
    const ours = await makeOrganisation()
    const debtor = await opened(ours)
    expect(await dialOf(ours.agent, debtor)).toBe(null)
    await env.DB.prepare("update contact set placed_at = placed_at - 300 * 86400000, result = 'no_answer', disposition = 'NO_ANSWER'").run()
    const { results } = await env.DB.prepare("select name from pragma_table_info('contact')").all<{ name: string }>()
    const own: Record<string, string> = { id: `printf('20000000-0000-7000-8000-%012d', i)`, seq: '1 + i', placed_at: 'placed_at + i * 86400000' }
    await env.DB.prepare(`with recursive n(i) as (select 1 union all select i + 1 from n where i < 90) insert into contact select ${results.map(({ name }) => own[name] ?? name).join(', ')} from contact, n`).run()
    await env.DB.prepare('update debtor set next_seq = 92').run()
    await publishNew(ours.admin, 'policy', makePolicy({ rules: [makeHouseCap({ limit: 92, window: { ever: true } })] }))
    expect(await dialOf(ours.agent, debtor)).toBe(null)
    expect(await dialOf(ours.agent, debtor)).toContain('house.rule')
  })
})

describe('a live version this release cannot read', () => {
  it('stops every call and the bundle, but not the record of what has happened, until it is published again', async () => {
    const ours = await makeOrganisation()
    const { agent, admin } = ours
    const debtor = await opened(ours)
    const dial = makeDial(debtor)
    const { documentId, versionId } = await publishNew(admin, 'policy', makePolicy())
    await env.DB.prepare(`update document_version set content = '{"title":"Of a later release","rules":[{"kind":"new"}]}' where id = ?`).bind(versionId).run()
    const leave = { overrideId: makeId(), debtorId: dial.debtorId, accountId: dial.accountId, phoneId: dial.phoneId, reason: 'consumer_asked', text: 'He asked to be called' } as const
    for (const problem of [await agent.refusal('authoriseDial', { body: dial }), await agent.refusal('askOverride', { body: leave }), await agent.refusal('bundle', {})])
      expect(problem).toMatchObject({ status: 422, code: 'unusable-content' })
    const inbound = { contactId: makeId(), debtorId: dial.debtorId, accountId: dial.accountId, phoneId: dial.phoneId, startedAt: Date.now(), scriptVersionId: null }
    expect((await agent.call('inboundCall', { body: inbound })).seq).toBe(1)
    expect((await agent.call('offlineDial', { body: makeOfflineDial({ ...dial, contactId: makeId() }) })).seq).toBe(2)
    expect((await agent.call('logContact', { body: makeLogged(dial) })).history).toHaveLength(3)
    const { draft } = await admin.call('document', { params: { documentId } })
    await admin.call('publish', { params: { documentId }, body: { versionId: makeId(), revision: draft.revision, note: 'As this release writes it' } })
    expect((await agent.call('authoriseDial', { body: dial })).placed).toBe(true)
    expect((await agent.call('bundle', {})).policies).toHaveLength(1)
  })
})
