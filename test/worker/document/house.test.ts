import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { makeAdapter } from '../../make/adapter.ts'
import { makeOpenDebtor } from '../../make/debtor.ts'
import { makeId } from '../../make/ids.ts'
import { makeClosingDays, makeHold, makeHouseCap, makeHouseForbid, makeHouseHours, makePolicy } from '../../make/policy.ts'
import { makeScript } from '../../make/script.ts'
import { makeOrganisation } from '../organisation.ts'
import { makeDial } from '../placed-call.ts'
import { publishNew } from '../published.ts'

const TODAY = { from: '2026-11-24', to: '2026-11-25' }

async function auditOf(documentId: string): Promise<string[]> {
  const { results } = await env.DB.prepare('select action from audit where subject_id = ? order by at, seq').bind(documentId).all<{ action: string }>()
  return results.map(({ action }) => action)
}

describe('a document of the organisation', () => {
  it('is created once under its id, however often it is asked for and whatever became of it', async () => {
    const { admin, lead } = await makeOrganisation()
    const body = { documentId: makeId(), kind: 'policy', content: makePolicy({ rules: [makeHouseHours()] }) } as const
    const [first, second] = await Promise.all([admin.call('createDocument', { body }), admin.call('createDocument', { body })])
    expect(second).toEqual(first)
    expect(first).toMatchObject({ row: { kind: 'policy', title: 'House policy', live: null, changed: true }, draft: { revision: 1, content: body.content }, versions: [] })
    await admin.call('saveDraft', { params: body, body: { revision: 1, content: makePolicy({ title: 'Renamed' }) } })
    expect(await admin.call('createDocument', { body })).toMatchObject({ row: { title: 'Renamed' }, draft: { revision: 2 } })
    for (const other of [{ content: makePolicy() }, { kind: 'hold' as const }])
      expect(await admin.refusal('createDocument', { body: { ...body, ...other } })).toMatchObject({ code: 'already-different' })
    expect(await admin.refusal('createDocument', { body: { ...body, documentId: makeId(), content: { title: ' ' } } })).toMatchObject({ errors: [{ field: 'content.title' }] })
    expect(await lead.refusal('createDocument', { body })).toMatchObject({ code: 'not-allowed' })
    expect(await auditOf(body.documentId)).toEqual(['created', 'draft-saved'])
  })

  it('holds for calls once it is published, and no longer once it is withdrawn', async () => {
    const { admin, agent, portfolioId } = await makeOrganisation()
    const debtor = await agent.call('openDebtor', { body: makeOpenDebtor({ portfolioId }) })
    const { documentId, versionId } = await publishNew(admin, 'hold', makeHold(TODAY))
    expect(await agent.call('authoriseDial', { body: makeDial(debtor) })).toMatchObject({ placed: false, decision: { denials: [{ say: { en: 'Contact is on hold: a flood' } }] } })
    expect((await agent.call('bundle', {})).holds).toMatchObject([{ documentId, versionId, number: 1, content: makeHold(TODAY) }])
    const take = { params: { documentId }, body: { versionId, note: 'Over' } }
    const [row, same] = await Promise.all([admin.call('withdraw', take), admin.call('withdraw', take)])
    expect([row, same]).toMatchObject([{ documentId, live: null, changed: true }, { documentId, live: null }])
    expect(await admin.refusal('withdraw', { ...take, body: { ...take.body, note: 'Other' } })).toMatchObject({ code: 'already-different' })
    expect(await agent.call('authoriseDial', { body: makeDial(debtor) })).toMatchObject({ placed: true })
    expect((await agent.call('bundle', {})).holds).toEqual([])
    const detail = await admin.call('document', { params: { documentId } })
    expect([detail.versions.map(({ number, note }) => [number, note]), detail.draft.content]).toEqual([[[1, 'First']], makeHold(TODAY)])
    const again = await admin.call('publish', { params: { documentId }, body: { versionId: makeId(), revision: detail.draft.revision, note: 'Again' } })
    expect(again).toMatchObject({ live: { number: 2 }, changed: false })
    expect(await admin.refusal('withdraw', { params: { documentId }, body: { versionId: makeId(), note: 'Over' } })).toMatchObject({ code: 'conflict' })
    expect(await admin.call('withdraw', take)).toMatchObject({ live: { number: 2 } })
    expect(await auditOf(documentId)).toEqual(['created', 'published', 'withdrawn', 'published'])
  })

  it('that is wrong is not published, and the place is named; what deserves a look is', async () => {
    const { admin, portfolioId } = await makeOrganisation()
    const refused = async (content: unknown) => {
      const documentId = makeId()
      await admin.call('createDocument', { body: { documentId, kind: 'policy', content } })
      return admin.refusal('publish', { params: { documentId }, body: { versionId: makeId(), revision: 1, note: 'Try' } })
    }
    const closing = await refused(makePolicy({ portfolios: [portfolioId, makeId()], rules: [makeHouseCap(), makeHouseForbid({ id: 'house.all' })] }))
    expect(closing).toMatchObject({ code: 'unusable-content', errors: [{ field: 'portfolios.1' }, { field: 'rules.1' }] })
    expect(closing.errors?.map(({ message }) => message.split(' ')[0])).toEqual(['portfolio-unknown', 'closes-everything'])
    const shape = await refused({ ...makePolicy(), rules: [makeHouseCap(), { ...makeHouseHours(), allow: [{ on: ['mon'], spans: [['9:00', '18:00']] }] }, { ...makeHouseForbid(), when: { all: [{ channel: ['fax'] }] } }] })
    expect(shape.errors?.map(({ field }) => field)).toEqual(['rules.1.allow.0.spans.0.0', 'rules.2.when.all.0.channel.0'])
    const everyDay = { on: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as ('mon' | 'sun')[], spans: [['07:00', '23:00']] as [string, string][] }
    await publishNew(admin, 'policy', makePolicy({ rules: [makeHouseHours({ allow: [everyDay] })] }))
    await publishNew(admin, 'closing-days', makeClosingDays(['2026-11-01']))
  })

  it('is known to those whose books it may reach', async () => {
    const { admin, lead, agent, auditor, portfolioId } = await makeOrganisation()
    const elsewhere = await makeOrganisation()
    const { versionId } = await publishNew(admin, 'policy', makePolicy({ title: 'Here', portfolios: [portfolioId], rules: [makeHouseHours()] }))
    await publishNew(admin, 'closing-days', makeClosingDays(['2026-12-25'], { title: 'Everywhere' }))
    const titles = async (person: typeof lead) => (await person.call('documents', { query: {} })).items.map(({ title }) => title)
    expect([await titles(lead), await titles(auditor), await titles(elsewhere.lead)]).toEqual([['Everywhere', 'Here'], ['Everywhere', 'Here'], ['Everywhere']])
    expect((await admin.call('documents', { query: { kind: 'policy' } })).items).toHaveLength(1)
    expect(await agent.call('version', { params: { versionId } })).toMatchObject({ kind: 'policy', number: 1 })
    expect(await elsewhere.agent.refusal('version', { params: { versionId } })).toMatchObject({ code: 'not-found' })
  })
})

it('a draft of any kind is checked without being saved', async () => {
  const { admin, portfolioId } = await makeOrganisation()
  const check = async (kind: 'script' | 'adapter' | 'policy' | 'closing-days' | 'hold', content: unknown) =>
    (await admin.call('checkDraft', { body: { kind, content } })).problems.map(({ path, code, severity }) => `${path} ${code} ${severity}`)
  const [open, close] = makeScript().steps
  expect(await check('script', { ...makeScript(), steps: [{ ...open, choices: [{ id: 'go', label: 'Go', to: 'nowhere' }] }, close] })).toContain('steps.open target-missing error')
  expect(await check('adapter', makeAdapter({ portfolioId: makeId() }))).toEqual(['portfolioId portfolio-unknown error'])
  expect(await check('hold', makeHold({ from: '2026-11-24', to: '2027-03-01', portfolios: [portfolioId] }))).toEqual(['to hold-long warning'])
  expect(await check('closing-days', { ...makeClosingDays(['2026-02-30']) })).toEqual(['days.0.date shape error'])
  expect(await check('policy', makePolicy({ rules: [makeHouseHours({ allow: [{ on: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], spans: [['00:00', '24:00']] }] })] }))).toEqual(['rules.0 never-stricter warning'])
  expect(await env.DB.prepare('select count(*) as n from document').first()).toEqual({ n: 0 })
})
