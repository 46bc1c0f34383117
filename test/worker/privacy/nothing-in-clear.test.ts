import { env } from 'cloudflare:workers'
import { expect, it } from 'vitest'
import { makeId } from '../../make/ids.ts'
import { makeOpenDebtor } from '../../make/debtor.ts'
import { makePromiseWrapUp } from '../../make/promise-wrap-up.ts'
import { makeOrganisation } from '../organisation.ts'
import { makeDial, makeLogged } from '../placed-call.ts'
import { NOW } from '../setup.ts'

it('no table holds a record id, an account, a number or an identity in clear after a day’s work', async () => {
  const { agent, portfolioId } = await makeOrganisation()
  const record = makeOpenDebtor({
    portfolioId,
    recordId: 'CASE-778899',
    recordUrl: 'https://crm.example/record/CASE-778899?token=abc',
    account: { number: '6222020200998877665', daysPastDue: 40, amountDue: { amountMinor: 99_900, currency: 'CNY' } },
    phones: [{ e164: '+8613987654321', party: 'debtor', place: 'mobile' }],
  })
  const debtor = await agent.call('openDebtor', { body: record })
  const dial = makeDial(debtor)
  await agent.call('authoriseDial', { body: dial })
  const note = '身份证 11010119900307123X，卡 6217 0000 1234 5678 901，换号 139-8765-4321，下午再打'
  const done = await agent.call('wrapUp', {
    params: { contactId: dial.contactId },
    body: makePromiseWrapUp({ endedAt: NOW, dueOn: '2026-11-27', note, followUp: { followUpId: makeId(), kind: 'callback', dueAt: NOW + 1000 } }),
  })
  await agent.call('changeFlags', { params: { debtorId: debtor.debtorId }, body: { changeId: makeId(), set: { writtenOnly: true }, clear: [], note: '电话 13987654321' } })
  await agent.call('authoriseDial', { body: makeDial(debtor, { reason: { code: 'debtor_asked', text: '本人来电 139 8765 4321 要求' } }) })
  await agent.call('logContact', { body: makeLogged(dial) })
  const { results: tables } = await env.DB.prepare(`select name from sqlite_master where type = 'table' and name not like '\\_cf%' escape '\\'`).all<{ name: string }>()
  const dump = (await Promise.all(tables.map(async ({ name }) => JSON.stringify((await env.DB.prepare(`select * from "${name}"`).all()).results)))).join('\n')
  expect(dump).toContain('王＊明')
  expect(dump).toContain('下午再打')
  for (const clear of ['778899', 'crm.example', '6222020200998877665', '99887766', '13987654321', '8765-4321', '8765 4321', '11010119900307123', '6217 0000', '1234 5678'])
    expect(dump, clear).not.toContain(clear)
  expect(done.wrapUp?.note).toBe('身份证 ＊＊＊123X，卡 ＊＊＊8901，换号 ＊＊＊4321，下午再打')
  expect(done.recordUrl).toBe(record.recordUrl)
})
