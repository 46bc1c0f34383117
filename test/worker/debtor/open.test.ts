import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { makeOpenDebtor } from '../../make/debtor.ts'
import { makePromiseWrapUp } from '../../make/promise-wrap-up.ts'
import { makeOrganisation } from '../organisation.ts'
import { makeDial } from '../placed-call.ts'
import { NOW } from '../setup.ts'
import { statementsOf } from '../statements.ts'

describe('opening a record', () => {
  it('knows the debtor again by his record, and writes nothing that is known', async () => {
    const { agent, agent2, portfolioId } = await makeOrganisation()
    const body = makeOpenDebtor({ portfolioId })
    const [first, same] = await Promise.all([agent.call('openDebtor', { body }), agent2.call('openDebtor', { body })])
    expect({ ...same, asOf: 0 }).toEqual({ ...first, asOf: 0 })
    expect(first).toMatchObject({
      label: '王＊明', packs: ['CN'], history: [], promises: [], followUps: [], flags: {}, asOf: NOW,
      accounts: [{ daysPastDue: 45, amountDue: { amountMinor: 1_234_500, currency: 'CNY' } }],
      phones: [{ index: 0, tail: '5678', zones: ['Asia/Shanghai'], country: 'CN', party: 'debtor', place: 'mobile' }],
    })
    const statements = await statementsOf(() => agent.call('openDebtor', { body }))
    expect(statements.filter(({ sql }) => /^(insert|update|delete)/i.test(sql))).toEqual([])
    expect(await env.DB.prepare('select count(*) as n from debtor').first()).toEqual({ n: 1 })
  })

  it('takes what changed in the CRM, keeps numbers that are gone, and puts the open account first', async () => {
    const { agent, portfolioId } = await makeOrganisation()
    const body = makeOpenDebtor({ portfolioId })
    const before = await agent.call('openDebtor', { body })
    const after = await agent.call('openDebtor', {
      body: {
        ...body,
        account: { number: 'ANOTHER-ACCOUNT-0042', daysPastDue: null, amountDue: null },
        phones: [{ e164: '+8613900000001', party: 'employer', place: 'work' }, { e164: '+8613900000001', party: 'debtor', place: 'mobile' }],
      },
    })
    expect(after.debtorId).toBe(before.debtorId)
    expect(after.accounts).toMatchObject([{ tail: '0042', daysPastDue: null, amountDue: null }, { accountId: before.accounts[0]?.accountId }])
    expect(after.phones).toMatchObject([
      { index: 0, tail: '0001', party: 'employer', place: 'work' },
      { index: 1, tail: '0001', party: 'employer', place: 'work' },
      { index: null, phoneId: before.phones[0]?.phoneId },
    ])
    expect(after.phones[0]?.phoneId).toBe(after.phones[1]?.phoneId)
  })

  it('refuses a name that is not masked and an address that is no web page', async () => {
    const { agent, portfolioId } = await makeOrganisation()
    expect(await agent.refusal('openDebtor', { body: makeOpenDebtor({ portfolioId, label: '王小明' }) })).toMatchObject({ errors: [{ field: 'label' }] })
    expect(await agent.refusal('openDebtor', { body: makeOpenDebtor({ portfolioId, label: 'John Doe' }) })).toMatchObject({ errors: [{ field: 'label' }] })
    expect(await agent.refusal('openDebtor', { body: makeOpenDebtor({ portfolioId, recordUrl: 'javascript:alert(1)' }) })).toMatchObject({ errors: [{ field: 'recordUrl' }] })
    expect(await agent.refusal('openDebtor', { body: makeOpenDebtor({ portfolioId, phones: [{ e164: '13912345678', party: 'debtor', place: 'mobile' }] }) })).toMatchObject({ errors: [{ field: 'phones.0.e164' }] })
  })

  it('judges a number of a place with rules of its own by those rules too', async () => {
    const { agent, portfolioId } = await makeOrganisation()
    const phones = [{ e164: '+16175550101', party: 'debtor', place: 'mobile' } as const]
    const opened = await agent.call('openDebtor', { body: makeOpenDebtor({ portfolioId, phones }) })
    expect(opened.packs).toEqual(['CN', 'US', 'US-MA'])
    expect(opened.phones).toMatchObject([{ country: 'US-MA', zones: ['America/New_York'] }])
  })

  it('judges a debtor by where his address is as well, and keeps it where a page shows none', async () => {
    const { agent, portfolioId } = await makeOrganisation()
    const body = makeOpenDebtor({ portfolioId, address: { region: 'US-MA', zones: ['America/New_York'] } })
    const opened = await agent.call('openDebtor', { body })
    expect(opened).toMatchObject({ packs: ['CN', 'US', 'US-MA'], regions: ['CN', 'US-MA'], addressZones: ['America/New_York'] })
    const answer = await agent.call('authoriseDial', { body: makeDial(opened) })
    expect(answer).toMatchObject({ placed: false, decision: { zones: ['America/New_York', 'Asia/Shanghai'] } })
    for (const address of [null, { region: null, zones: [] }])
      expect(await agent.call('openDebtor', { body: { ...body, address } })).toMatchObject({ regions: ['CN', 'US-MA'], addressZones: ['America/New_York'] })
    const moved = await agent.call('openDebtor', { body: { ...body, address: { region: 'CN', zones: ['Asia/Shanghai', 'Asia/Shanghai'] } } })
    expect(moved).toMatchObject({ packs: ['CN'], regions: ['CN'], addressZones: ['Asia/Shanghai'] })
  })

  it('shows what colleagues did: contacts, promises, next steps', async () => {
    const { agent, agent2, portfolioId } = await makeOrganisation()
    const body = makeOpenDebtor({ portfolioId })
    const dial = makeDial(await agent.call('openDebtor', { body }))
    await agent.call('authoriseDial', { body: dial })
    await agent.call('wrapUp', { params: { contactId: dial.contactId }, body: makePromiseWrapUp({ endedAt: NOW, dueOn: '2026-11-27' }) })
    expect(await agent2.call('openDebtor', { body })).toMatchObject({
      history: [{ contactId: dial.contactId, seq: 1, at: NOW, result: 'conversation', by: 'collector', disposition: 'RPC_PTP', accountId: dial.accountId, phoneId: dial.phoneId }],
      promises: [{ contactId: dial.contactId, state: 'open', amountMinor: 50_000 }],
    })
  })

  it('reads a long past in bounds: what rules can need, and the latest fifty', async () => {
    const { agent, portfolioId } = await makeOrganisation()
    const body = makeOpenDebtor({ portfolioId })
    const dial = makeDial(await agent.call('openDebtor', { body }))
    await agent.call('authoriseDial', { body: dial })
    const { results } = await env.DB.prepare("select name from pragma_table_info('contact')").all<{ name: string }>()
    const own: Record<string, string> = {
      id: `printf('20000000-0000-7000-8000-%012d', i)`, seq: '1 + i', placed_at: 'placed_at - (1000 - i) * 86400000', result: "case when i = 3 then 'refused' else 'no_answer' end", disposition: "'NO_ANSWER'",
    }
    await env.DB.prepare(`with recursive n(i) as (select 1 union all select i + 1 from n where i < 300) insert into contact select ${results.map(({ name }) => own[name] ?? name).join(', ')} from contact, n where id = ?1`).bind(dial.contactId).run()
    const { history } = await agent.call('openDebtor', { body })
    // The unrecorded call of today, the latest fifty calls, and the refusal of long ago; newest first.
    expect(history.map((past) => past.seq)).toEqual([1, ...Array.from({ length: 49 }, (_, at) => 301 - at), 4])
  })
})
