import { env } from 'cloudflare:workers'
import { drizzle } from 'drizzle-orm/d1'
import { describe, expect, it } from 'vitest'
import { brokenEntries } from '../../../worker/audit/verify.ts'
import { keysOf } from '../../../worker/privacy/keys.ts'
import { makeOpenDebtor } from '../../make/debtor.ts'
import { makeId } from '../../make/ids.ts'
import { makeScript } from '../../make/script.ts'
import { makeDocument, makeOrganisation } from '../organisation.ts'
import { NOW } from '../setup.ts'

const SPAN = { from: NOW - 1, to: NOW + 1 }

async function audited() {
  const { agent, admin, portfolioId } = await makeOrganisation()
  const { debtorId } = await agent.call('openDebtor', { body: makeOpenDebtor({ portfolioId }) })
  for (let change = 0; change < 3; change += 1)
    await agent.call('changeFlags', { params: { debtorId }, body: { changeId: makeId(), set: { disputedAt: NOW - change }, clear: [], note: '' } })
  const { documentId } = await makeDocument(admin, { kind: 'script' })
  await admin.call('saveDraft', { params: { documentId }, body: { revision: 1, content: makeScript({ title: 'Second' }) } })
  await admin.call('publish', { params: { documentId }, body: { versionId: makeId(), revision: 2, note: 'Because' } })
  return { agent, admin, debtorId, documentId }
}

async function broken() {
  return brokenEntries(drizzle(env.DB), (await keysOf(env.FAIRDIAL_SECRET)).audit, SPAN)
}

describe('the audit log', () => {
  it('says who changed what, each entry bound to the one before it', async () => {
    const { agent, admin, debtorId, documentId } = await audited()
    const { results } = await env.DB.prepare('select stream, seq, action, subject, subject_id, detail from audit order by stream, seq').all()
    expect(results).toHaveLength(5)
    expect(results.filter((row) => row['stream'] === agent.userId).map((row) => [row['seq'], row['action'], row['subject_id']])).toEqual([1, 2, 3].map((seq) => [seq, 'flags-changed', debtorId]))
    expect(results.filter((row) => row['stream'] === admin.userId).map((row) => [row['seq'], row['action'], row['subject_id']])).toEqual([[1, 'draft-saved', documentId], [2, 'published', documentId]])
    expect(await broken()).toEqual([])
  })

  it.each([
    ['changed', "update audit set detail = '{}' where seq = 2 and action = 'flags-changed'", 1],
    ['removed from the middle', "delete from audit where seq = 1 and action = 'flags-changed'", 1],
    ['moved to another person', "update audit set stream = 'somebody' where seq = 3", 1],
    ['re-dated', 'update audit set at = at + 0, request_id = request_id || 1 where seq = 2', 2],
  ])('shows an entry that was %s', async (_, tampering, count) => {
    await audited()
    await env.DB.prepare(tampering).run()
    expect(await broken()).toHaveLength(count)
  })

  it('loses no deed when one person does several things at the same moment', async () => {
    const { agent, portfolioId } = await makeOrganisation()
    const debtors = await Promise.all([1, 2, 3].map(() => agent.call('openDebtor', { body: makeOpenDebtor({ portfolioId }) })))
    await Promise.all(debtors.map(({ debtorId }) => agent.call('changeFlags', { params: { debtorId }, body: { changeId: makeId(), set: { deceased: true }, clear: [], note: '' } })))
    const { results } = await env.DB.prepare('select seq from audit order by seq').all()
    expect(results).toEqual([{ seq: 1 }, { seq: 2 }, { seq: 3 }])
    expect(await broken()).toEqual([])
  })
})
