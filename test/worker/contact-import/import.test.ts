import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import type { ApiInput } from '#shared/contract/api'
import { makeContactElsewhere } from '../../make/contact-elsewhere.ts'
import { makeMobile, makeOpenDebtor } from '../../make/debtor.ts'
import { makeId } from '../../make/ids.ts'
import { makeWrapUp } from '../../make/wrap-up.ts'
import type { Client } from '../client.ts'
import { makeOrganisation } from '../organisation.ts'
import { makeDial } from '../placed-call.ts'
import { NOW } from '../setup.ts'
import { isRead, statementsOf } from '../statements.ts'

const MINUTE = 60_000
const DAY = 86_400_000
const TABLES = ['debtor', 'debtor_account', 'phone', 'logged_contact', 'review_item', 'audit']

type Import = ApiInput<'importContacts'>['body']

function makeImport(portfolioId: string, rows: Import['rows'], own: Partial<Import> = {}): { body: Import } {
  return { body: { importId: makeId(), portfolioId, source: 'Other agency', dryRun: false, rows, ...own } }
}

async function counts(): Promise<number[]> {
  const rows = await env.DB.batch<{ n: number }>(TABLES.map((table) => env.DB.prepare(`select count(*) as n from "${table}"`)))
  return rows.map(({ results }) => results[0]?.n ?? 0)
}

/** A talk we had with the debtor a moment ago. */
async function talk(agent: Client, debtor: Parameters<typeof makeDial>[0]): Promise<string> {
  const dial = makeDial(debtor)
  const { placed } = await agent.call('authoriseDial', { body: dial })
  if (!placed) throw new Error('Not placed.')
  await agent.call('wrapUp', { params: { contactId: dial.contactId }, body: makeWrapUp({ disposition: 'HUNG_UP', endedAt: Date.now() }) })
  return dial.contactId
}

describe('contacts made elsewhere', () => {
  it('count together with our own for the same creditor, and a lead hears of a limit both have passed', async () => {
    const { agent, agent2, lead, admin, portfolioId } = await makeOrganisation()
    const record = makeOpenDebtor({ portfolioId })
    const debtor = await agent.call('openDebtor', { body: record })
    const rows = [30, 20].map((minutes) => makeContactElsewhere({ recordId: record.recordId, at: NOW - minutes * MINUTE, accountNumber: record.account.number }))
    expect(await admin.call('importContacts', makeImport(portfolioId, rows))).toMatchObject({ taken: 2, known: 0, refused: [], newRecords: 0 })
    expect((await lead.call('reviewItems', { query: {} })).items).toEqual([])
    await talk(agent, debtor)
    expect(await agent2.call('authoriseDial', { body: makeDial(debtor) })).toMatchObject({ placed: false, decision: { denials: [{ rule: 'cn.frequency.conversations', used: 3, limit: 3 }] } })
    const late = makeContactElsewhere({ recordId: record.recordId, at: NOW - 10 * MINUTE, e164: makeMobile(7), by: 'collector' })
    const result = await admin.call('importContacts', makeImport(portfolioId, [late]))
    expect(result.changes).toEqual([
      { debtorId: debtor.debtorId, label: '王＊明', before: 'deny', after: 'deny', meters: [{ rule: 'cn.frequency.conversations', before: 3, after: 4, limit: 3 }], nextAllowedAt: Date.parse('2026-11-25T08:00:00+08:00') },
    ])
    expect((await lead.call('reviewItems', { query: {} })).items).toMatchObject([{ kind: 'import-over-limit', debtorId: debtor.debtorId, contactId: null, rules: [{ rule: 'cn.frequency.conversations' }] }])
    const view = await agent.call('openDebtor', { body: record })
    expect(view.history.map(({ source, seq, agentName }) => [source, seq, agentName === ''])).toEqual([[null, 1, false], ['Other agency', null, true], ['Other agency', null, true], ['Other agency', null, true]])
    expect(view.history.at(-1)).toMatchObject({ accountId: debtor.accounts[0]?.accountId, phoneId: debtor.phones[0]?.phoneId })
    expect(view.phones.map(({ index }) => index)).toEqual([0, null])
  })

  it('a day that is over is looked into as well: our call came after theirs', async () => {
    const { agent, lead, admin, portfolioId } = await makeOrganisation()
    const record = makeOpenDebtor({ portfolioId })
    const debtor = await agent.call('openDebtor', { body: record })
    await talk(agent, debtor)
    await env.DB.prepare('update contact set placed_at = placed_at - ?').bind(DAY).run()
    const rows = [50, 40, 30].map((minutes) => makeContactElsewhere({ recordId: record.recordId, at: NOW - DAY - minutes * MINUTE }))
    const result = await admin.call('importContacts', makeImport(portfolioId, rows))
    expect([result.taken, result.changes]).toEqual([3, []])
    expect((await lead.call('reviewItems', { query: {} })).items).toMatchObject([{ kind: 'import-over-limit', agentName: expect.stringContaining('agent') }])
  })

  it('are taken in once, in whatever part or order they come, and refused under an id that was used otherwise', async () => {
    const { admin, portfolioId } = await makeOrganisation()
    const rows = [1, 2, 3].map((minutes) => makeContactElsewhere({ recordId: 'R-1', at: NOW - minutes * MINUTE }))
    const [first, ...rest] = rows
    if (!first) throw new Error('No row.')
    const twice = await Promise.all([admin.call('importContacts', makeImport(portfolioId, rows)), admin.call('importContacts', makeImport(portfolioId, rows.toReversed()))])
    expect(twice.map(({ taken, known }) => taken + known)).toEqual([3, 3])
    expect(twice.reduce((sum, { taken }) => sum + taken, 0)).toBe(3)
    const other = { ...first, result: 'no_answer' as const }
    expect(await admin.call('importContacts', makeImport(portfolioId, [...rest, ...rest, other]))).toMatchObject({ taken: 0, known: 4, refused: [{ row: 4, field: 'ref' }] })
    expect(await admin.call('importContacts', makeImport(portfolioId, [first, first, other], { source: 'Third agency' }))).toMatchObject({ taken: 1, known: 1, refused: [{ row: 2, field: 'ref' }] })
    expect((await counts()).slice(0, 4)).toEqual([1, 0, 1, 4])
  })

  it('with impossible values are refused by row and field, the others are taken in', async () => {
    const { agent, admin, portfolioId } = await makeOrganisation()
    const at = NOW - MINUTE
    const rows = [
      makeContactElsewhere({ recordId: 'R-1', at: NOW + 1 }),
      makeContactElsewhere({ recordId: 'R-1', at, e164: null, channel: 'visit' }),
      makeContactElsewhere({ recordId: 'R-1', at: Date.parse('1999-12-31T23:59:59Z'), e164: '+8613912345' }),
    ]
    const { taken, refused } = await admin.call('importContacts', makeImport(portfolioId, rows))
    expect([taken, refused.map(({ row, field }) => `${row} ${field}`)]).toEqual([1, ['0 at', '2 at', '2 e164']])
    expect(await admin.refusal('importContacts', makeImport(makeId(), rows))).toMatchObject({ code: 'not-found' })
    expect(await agent.refusal('importContacts', makeImport(portfolioId, rows))).toMatchObject({ code: 'not-allowed' })
  })

  it('of a record nobody opened wait for it, without name or address', async () => {
    const { agent, admin, portfolioId } = await makeOrganisation()
    const record = makeOpenDebtor({ portfolioId, recordId: 'CASE-778899' })
    const rows = [3, 2, 1].map((minutes) => makeContactElsewhere({ recordId: 'CASE-778899', at: NOW - minutes * MINUTE, accountNumber: record.account.number }))
    const result = await admin.call('importContacts', makeImport(portfolioId, rows))
    expect(result).toMatchObject({ taken: 3, newRecords: 1, changes: [] })
    expect(await env.DB.prepare('select label, record_url_sealed from debtor').first()).toEqual({ label: '＊＊＊', record_url_sealed: '' })
    const dump = JSON.stringify(await Promise.all(TABLES.map((table) => env.DB.prepare(`select * from "${table}"`).all())))
    for (const clear of ['778899', '13912345678', record.account.number, rows[0]?.ref ?? '']) expect(dump).not.toContain(clear)
    const debtor = await agent.call('openDebtor', { body: record })
    expect([debtor.label, debtor.history.length, debtor.accounts.length, debtor.phones.length]).toEqual(['王＊明', 3, 1, 1])
    expect(await agent.call('authoriseDial', { body: makeDial(debtor) })).toMatchObject({ placed: false, decision: { denials: [{ rule: 'cn.frequency.conversations' }] } })
  })

  it('are shown first: a dry run says what would change, worst first, and writes nothing', async () => {
    const { agent, admin, portfolioId } = await makeOrganisation()
    const records = [makeOpenDebtor({ portfolioId }), makeOpenDebtor({ portfolioId }), makeOpenDebtor({ portfolioId })]
    const [some, full, untouched] = await Promise.all(records.map((record) => agent.call('openDebtor', { body: record })))
    const rows = [
      makeContactElsewhere({ recordId: records[0]?.recordId ?? '', at: NOW - MINUTE }),
      ...[4, 3, 2, 1].map((minutes) => makeContactElsewhere({ recordId: records[1]?.recordId ?? '', at: NOW - minutes * MINUTE })),
      makeContactElsewhere({ recordId: records[2]?.recordId ?? '', at: NOW - 5 * DAY }),
      makeContactElsewhere({ recordId: 'R-nobody', at: NOW - MINUTE }),
    ]
    const [before, dry] = [await counts(), await admin.call('importContacts', makeImport(portfolioId, rows, { dryRun: true }))]
    expect(await counts()).toEqual(before)
    expect(dry).toMatchObject({ taken: 7, newRecords: 1 })
    expect(dry.changes).toMatchObject([
      { debtorId: full?.debtorId, before: 'allow', after: 'deny', meters: [{ before: 0, after: 4, limit: 3 }] },
      { debtorId: some?.debtorId, before: 'allow', after: 'allow', meters: [{ before: 0, after: 1, limit: 3 }], nextAllowedAt: null },
    ])
    expect(dry.changes.map(({ debtorId }) => debtorId)).not.toContain(untouched?.debtorId)
    expect(await admin.call('importContacts', makeImport(portfolioId, rows))).toEqual(dry)
    // They passed the limit alone: nothing for us to look into.
    expect((await admin.call('reviewItems', { query: {} })).items).toEqual([])
  })

  it('a dial decided meanwhile is decided again: of import and dial at the same moment the limit is never passed unseen', async () => {
    const { agent, lead, admin, portfolioId } = await makeOrganisation()
    const record = makeOpenDebtor({ portfolioId })
    const debtor = await agent.call('openDebtor', { body: record })
    const rows = [3, 2, 1].map((minutes) => makeContactElsewhere({ recordId: record.recordId, at: NOW - minutes * MINUTE }))
    const [answer] = await Promise.all([agent.call('authoriseDial', { body: makeDial(debtor) }), admin.call('importContacts', makeImport(portfolioId, rows))])
    const seen = (await lead.call('reviewItems', { query: {} })).items.length
    expect([answer.placed, seen]).toEqual(answer.placed ? [true, 1] : [false, 0])
    expect(await env.DB.prepare('select revision from debtor').first()).toEqual({ revision: answer.placed ? 3 : 2 })
  })
})

it('a full part of a hundred records is read and written in few statements, none with more values than allowed', async () => {
  const { admin, portfolioId } = await makeOrganisation()
  const rows = Array.from({ length: 100 }, (_, index) => makeContactElsewhere({ recordId: `R-${index}`, at: NOW - index * MINUTE, e164: makeMobile(index), accountNumber: `6222${index}0000` }))
  const first = await statementsOf(() => admin.call('importContacts', makeImport(portfolioId, rows)))
  const again = rows.map((row) => ({ ...row, ref: `${row.ref}-2`, at: row.at - MINUTE }))
  const second = await statementsOf(() => admin.call('importContacts', makeImport(portfolioId, again)))
  expect(Math.max(...[...first, ...second].map(({ values }) => values.length))).toBeLessThanOrEqual(100)
  for (const statements of [first, second]) {
    expect(statements.filter(isRead).length).toBeLessThan(20)
    expect(statements.length).toBeLessThan(90)
  }
  expect((await counts()).slice(0, 4)).toEqual([100, 100, 100, 200])
  expect(await env.DB.prepare('select min(revision) as least, max(revision) as most from debtor').first()).toEqual({ least: 2, most: 2 })
  const { results } = await env.DB.prepare(`select detail from audit where action = 'contacts-imported'`).all<{ detail: string }>()
  expect(results.map(({ detail }) => JSON.parse(detail) as unknown)).toMatchObject([{ taken: 100, known: 0, refused: 0, newRecords: 100 }, { taken: 100, newRecords: 100 }])
})
