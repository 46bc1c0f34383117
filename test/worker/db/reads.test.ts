import { env } from 'cloudflare:workers'
import { expect, it } from 'vitest'
import { makeAdapter } from '../../make/adapter.ts'
import { makeId } from '../../make/ids.ts'
import { makeOpenDebtor } from '../../make/debtor.ts'
import { makeHold } from '../../make/policy.ts'
import { makePromiseWrapUp } from '../../make/promise-wrap-up.ts'
import { makeDocument, makeOrganisation } from '../organisation.ts'
import { makeDial, makeLogged } from '../placed-call.ts'
import { publishNew } from '../published.ts'
import { NOW } from '../setup.ts'
import { isRead, rowsRead, scansOf, statementsOf } from '../statements.ts'

/** Small whatever the number of calls: what admins make, and the latest fifty of one debtor. */
const SMALL = new Set(['document', 'portfolio', 'latest'])

/** A debtor with a promise and a follow-up, and every request that reads, by name. */
async function makeReads() {
  const { agent, lead, admin, portfolioId } = await makeOrganisation()
  const record = makeOpenDebtor({ portfolioId })
  const debtor = await agent.call('openDebtor', { body: record })
  const dial = makeDial(debtor)
  const params = { contactId: dial.contactId }
  await agent.call('authoriseDial', { body: dial })
  await agent.call('wrapUp', { params, body: makePromiseWrapUp({ endedAt: NOW, dueOn: '2026-11-27', followUp: { followUpId: makeId(), kind: 'promise_check', dueAt: NOW + 1000 } }) })
  await makeDocument(admin, { kind: 'script' })
  await makeDocument(admin, { kind: 'adapter', content: makeAdapter({ portfolioId }) })
  await publishNew(admin, 'hold', makeHold({ from: '2026-12-01', to: '2026-12-02' }))
  await agent.call('logContact', { body: makeLogged(dial) })
  const query = { limit: 20 }
  const agentId = agent.userId
  const reads: Record<string, () => Promise<unknown>> = {
    me: () => agent.call('me', {}),
    bundle: () => agent.call('bundle', {}),
    openDebtor: () => agent.call('openDebtor', { body: record }),
    authoriseDial: () => agent.call('authoriseDial', { body: dial }),
    'contacts, own': () => agent.call('contacts', { query }),
    'contacts, own, of a day': () => agent.call('contacts', { query: { ...query, day: '2026-11-24', zone: 'Asia/Shanghai' } }),
    'contacts, own, unfinished': () => agent.call('contacts', { query: { ...query, disposition: 'UNFINISHED' } }),
    'contacts, team': () => lead.call('contacts', { query }),
    'contacts, team, one agent': () => lead.call('contacts', { query: { ...query, agentId } }),
    'contacts, team, one outcome': () => lead.call('contacts', { query: { ...query, disposition: 'RPC_PTP' } }),
    'contacts, team, one agent, one outcome': () => lead.call('contacts', { query: { ...query, agentId, disposition: 'RPC_PTP' } }),
    'contacts, all': () => admin.call('contacts', { query }),
    'contacts, all, one agent': () => admin.call('contacts', { query: { ...query, agentId } }),
    'contacts, all, one outcome': () => admin.call('contacts', { query: { ...query, disposition: 'NO_ANSWER' } }),
    contact: () => agent.call('contact', { params }),
    'overrides, own': () => agent.call('overrides', { query: {} }),
    'overrides, own, of a state': () => agent.call('overrides', { query: { state: 'granted' } }),
    'overrides, team': () => lead.call('overrides', { query: {} }),
    'overrides, team, of a state': () => lead.call('overrides', { query: { state: 'asked' } }),
    'overrides, all': () => admin.call('overrides', { query: {} }),
    'overrides, all, run out': () => admin.call('overrides', { query: { state: 'expired' } }),
    'overrides, of a debtor': () => admin.call('overrides', { query: { debtorId: dial.debtorId } }),
    'reviewItems, team': () => lead.call('reviewItems', { query: {} }),
    'reviewItems, all': () => admin.call('reviewItems', { query: {} }),
    'reviewItems, closed': () => admin.call('reviewItems', { query: { open: 'false' } }),
    followUps: () => agent.call('followUps', { query: {} }),
  }
  return { reads, contactId: dial.contactId, debtorId: dial.debtorId }
}

/** Puts copies of a call into the log: same agent and team, other debtors, further back in time. */
async function multiply(contactId: string, copies: number): Promise<void> {
  await env.DB.prepare(
    `with recursive n(i) as (select 1 union all select i + 1 from n where i < ?2)
     insert into debtor (id, portfolio_id, key, label, record_url_sealed, flags, revision, next_seq, created_at, updated_at)
     select printf('00000000-0000-7000-8000-%012d', i), portfolio_id, 'key ' || i, label, record_url_sealed, flags, revision, next_seq, created_at, updated_at
     from debtor, n where debtor.id = (select debtor_id from contact where id = ?1)`,
  ).bind(contactId, copies).run()
  const { results } = await env.DB.prepare('select name from pragma_table_info(?)').bind('contact').all<{ name: string }>()
  const own: Record<string, string> = { id: `printf('10000000-0000-7000-8000-%012d', i)`, debtor_id: `printf('00000000-0000-7000-8000-%012d', i)`, placed_at: 'placed_at - i * 60000' }
  await env.DB.prepare(
    `with recursive n(i) as (select 1 union all select i + 1 from n where i < ?2)
     insert into contact select ${results.map(({ name }) => own[name] ?? name).join(', ')} from contact, n where contact.id = ?1`,
  ).bind(contactId, copies).run()
}

it('goes through no large table from end to end', async () => {
  const { reads } = await makeReads()
  for (const [name, read] of Object.entries(reads)) {
    const statements = (await statementsOf(read)).filter(isRead)
    expect(statements.length, name).toBeGreaterThan(0)
    for (const statement of statements)
      expect((await scansOf(statement)).filter((table) => !SMALL.has(table)), `${name}: ${statement.sql}`).toEqual([])
  }
})

it('reads no more when the log is ten times as long', async () => {
  const { reads, contactId } = await makeReads()
  await multiply(contactId, 60)
  const before: Record<string, number> = {}
  for (const [name, read] of Object.entries(reads)) before[name] = await rowsRead(await statementsOf(read))
  await env.DB.prepare("delete from contact where id like '10000000-%'").run()
  await env.DB.prepare("delete from debtor where id like '00000000-%'").run()
  await multiply(contactId, 600)
  const after: Record<string, number> = {}
  for (const [name, read] of Object.entries(reads)) after[name] = await rowsRead(await statementsOf(read))
  expect(after).toEqual(before)
  expect(before['contacts, all']).toBeGreaterThan(20)
})
