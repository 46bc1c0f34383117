import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { makeAdapter } from '../../make/adapter.ts'
import { makeId } from '../../make/ids.ts'
import { makeScript } from '../../make/script.ts'
import { makeDocument, makeOrganisation } from '../organisation.ts'

describe('a draft', () => {
  it('is not overwritten by somebody who has not seen the latest one', async () => {
    const { admin } = await makeOrganisation()
    const { documentId } = await makeDocument(admin, { kind: 'script' })
    const save = (title: string) => ({ params: { documentId }, body: { revision: 1, content: makeScript({ title }) } })
    const saved = await admin.call('saveDraft', save('Mine'))
    expect(saved).toMatchObject({ row: { title: 'Mine', changed: true, live: { number: 1 } }, draft: { revision: 2 } })
    expect(await admin.refusal('saveDraft', save('Yours'))).toMatchObject({ status: 409, code: 'conflict' })
    expect(await admin.call('saveDraft', save('Mine'))).toEqual(saved)
    const results = await Promise.all(['A', 'B', 'C'].map((title) => admin.send('saveDraft', { params: { documentId }, body: { revision: 2, content: makeScript({ title }) } })))
    expect(results.map((response) => response.status).toSorted()).toEqual([200, 409, 409])
  })

  it('may be unfinished, but must be a document', async () => {
    const { admin } = await makeOrganisation()
    const { documentId } = await makeDocument(admin, { kind: 'script' })
    expect(await admin.call('saveDraft', { params: { documentId }, body: { revision: 1, content: { title: 'Half' } } })).toMatchObject({ draft: { content: { title: 'Half' } } })
    for (const content of [null, 'text', ['list']])
      expect(await admin.refusal('saveDraft', { params: { documentId }, body: { revision: 2, content } })).toMatchObject({ errors: [{ field: 'content' }] })
  })
})

describe('publishing', () => {
  it('makes a numbered version once, whatever is repeated, and changes the bundle', async () => {
    const { admin, agent } = await makeOrganisation()
    const { documentId, versionId: first } = await makeDocument(admin, { kind: 'script' })
    const before = await agent.send('bundle', {})
    const etag = before.headers.get('etag') ?? ''
    const unchanged = await agent.send('bundle', {}, { 'if-none-match': etag })
    expect([unchanged.status, unchanged.headers.get('etag'), await unchanged.text()]).toEqual([304, etag, ''])
    await admin.call('saveDraft', { params: { documentId }, body: { revision: 1, content: makeScript({ title: 'Second' }) } })
    expect((await agent.send('bundle', {}, { 'if-none-match': etag })).status).toBe(304)
    const publish = { params: { documentId }, body: { versionId: makeId(), revision: 2, note: 'Shorter opening' } }
    const [row, same] = await Promise.all([admin.call('publish', publish), admin.call('publish', publish)])
    expect(same).toEqual(row)
    expect(row).toMatchObject({ title: 'Second', changed: false, live: { versionId: publish.body.versionId, number: 2 } })
    expect(await admin.refusal('publish', { ...publish, body: { ...publish.body, note: 'Other' } })).toMatchObject({ code: 'already-different' })
    expect(await admin.refusal('publish', { ...publish, body: { ...publish.body, versionId: makeId() } })).toMatchObject({ code: 'conflict' })
    const after = await agent.send('bundle', {}, { 'if-none-match': `W/${etag}, "other"` })
    expect(after.status).toBe(200)
    expect(after.headers.get('etag')).not.toBe(etag)
    const bundle = await agent.call('bundle', {})
    expect(after.headers.get('etag')).toBe(`"${bundle.hash}"`)
    expect(bundle.scripts).toMatchObject([{ documentId, number: 2, content: { title: 'Second' } }])
    expect(await agent.call('version', { params: { versionId: first } })).toMatchObject({ number: 1, kind: 'script', content: makeScript() })
    expect((await admin.call('document', { params: { documentId } })).versions.map((version) => [version.number, version.note])).toEqual([[2, 'Shorter opening'], [1, 'First']])
  })

  it('refuses what can’t be used and names what stops it', async () => {
    const { admin, portfolioId } = await makeOrganisation()
    const script = await makeDocument(admin, { kind: 'script' })
    const attempt = async (documentId: string, content: unknown) => {
      const { draft } = await admin.call('document', { params: { documentId } })
      const saved = await admin.call('saveDraft', { params: { documentId }, body: { revision: draft.revision, content } })
      return admin.refusal('publish', { params: { documentId }, body: { versionId: makeId(), revision: saved.draft.revision, note: 'Try' } })
    }
    const [open, close] = makeScript().steps
    const lost = await attempt(script.documentId, { ...makeScript(), steps: [{ ...open, choices: [{ id: 'go', label: 'Go', to: 'nowhere' }] }, close] })
    expect(lost).toMatchObject({ status: 422, code: 'unusable-content' })
    expect(lost.errors).toContainEqual({ field: 'steps.open', message: 'target-missing nowhere' })
    expect((await attempt(script.documentId, { title: 'Half' })).errors?.map((error) => error.field)).toContain('steps')
    const adapter = await makeDocument(admin, { kind: 'adapter', content: makeAdapter({ portfolioId }) })
    const wrong = await attempt(adapter.documentId, makeAdapter({ portfolioId: makeId(), recordId: { part: 'path', pattern: '/record/(' } }))
    expect(wrong.errors?.map((error) => error.field)).toEqual(['portfolioId', 'recordId.pattern'])
    expect(await env.DB.prepare('select count(*) as n from document_version').first()).toEqual({ n: 2 })
  })
})

it('a live version this release can’t read does not take the others from the agents', async () => {
  const { admin, agent, portfolioId } = await makeOrganisation()
  const good = await makeDocument(admin, { kind: 'adapter', content: makeAdapter({ portfolioId }) })
  const bad = await makeDocument(admin, { kind: 'script' })
  await env.DB.prepare(`update document_version set content = '{"title":"Old"}' where id = ?`).bind(bad.versionId).run()
  const bundle = await agent.call('bundle', {})
  expect([bundle.scripts, bundle.adapters.map((adapter) => adapter.documentId)]).toEqual([[], [good.documentId]])
})
