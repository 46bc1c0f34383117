import { describe, expect, it } from 'vitest'
import type { OpenDebtor } from '#shared/contract/debtor'
import { makeDebtor } from '../../make/debtor-view.ts'
import { makeField, makeRecord } from '../../make/record-reading.ts'
import { Desk } from './desk.ts'

const asked = (desk: Desk) => desk.server.asked('/v1/debtors/open').map(({ body }) => body as OpenDebtor)

describe('opening a record', () => {
  it('shows the debtor with a light for each number, in panel and page', async () => {
    const desk = await Desk.open()
    const { state } = await desk.opensRecord()
    expect(state.numbers.map(({ key, light }) => [key, light])).toEqual([
      ['13800138000', 'green'],
      ['02164641234', 'amber'],
      ['13900139000', 'red'],
    ])
    expect(state.light).toBe('green')
    expect(desk.lights).toMatchObject({ epoch: 1, overall: 'green', numbers: [{ light: 'green', word: '可拨打' }, { light: 'amber' }, { light: 'red' }] })
    expect(desk.lights?.word).toBe('可拨打，至 22:00')
  })

  it('sends a masked label and never the name', async () => {
    const desk = await Desk.open()
    await desk.opensRecord()
    const sent = JSON.stringify(desk.server.requests.map(({ path, body }) => [path, body]))
    expect(sent).toContain('王＊明')
    expect(sent).not.toContain('王小明')
  })

  it('tells of the address where it lies, and never what it says', async () => {
    const desk = await Desk.open()
    await desk.opensRecord({ address: makeField('新疆维吾尔自治区乌鲁木齐市虚构路 12 号') })
    expect(asked(desk)[0]?.address?.zones).toContain('Asia/Urumqi')
    expect(JSON.stringify(desk.server.requests.map(({ path, body }) => [path, body]))).not.toMatch(/乌鲁木齐|虚构路/)
    await desk.shows({ kind: 'record', record: makeRecord({ epoch: 2, address: makeField('不详') }) })
    await desk.until(() => asked(desk).length === 2)
    expect(asked(desk)[1]?.address).toBeNull()
  })

  it('drops the answer for a record that was left, however late it comes', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    const held = desk.server.hold('/v1/debtors/open')
    await desk.shows({ kind: 'record', record: makeRecord({ epoch: 2, recordId: '1002', name: makeField('李四'), account: makeField('6222-0002') }) })
    await desk.until(() => held.count() === 1)
    await desk.shows({ kind: 'record', record: makeRecord({ epoch: 3, recordId: '1003', name: makeField('张三'), account: makeField('6222-0003') }) })
    await desk.until(() => held.count() === 2)
    held.letGoFirst()
    for (let round = 0; round < 5; round += 1) await desk.api('me', {})
    expect(panel.state.debtor.kind).toBe('loading')
    held.letGo()
    await desk.until(() => panel.state.debtor.kind === 'ready')
    const shown = (panel.received as (typeof panel.state)[]).filter(({ record }) => record?.recordId === '1003')
    expect(new Set(shown.flatMap(({ debtor }) => (debtor.kind === 'ready' ? [debtor.debtor.label] : [])))).toEqual(new Set(['张＊']))
  })

  it('does not show the earlier debtor for a moment longer than his page', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    desk.server.hold('/v1/debtors/open')
    const before = panel.received.length
    await desk.shows({ kind: 'record', record: makeRecord({ epoch: 2, recordId: '1002', account: makeField('6222-0002') }) })
    expect(panel.received.length).toBeGreaterThan(before)
    for (const state of panel.received.slice(before) as (typeof panel.state)[]) {
      expect(state.record?.recordId).toBe('1002')
      expect(state.debtor.kind).not.toBe('ready')
      expect(state.light).toBe('unknown')
    }
  })

  it('ignores a reading of an older epoch', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord({ epoch: 5 })
    await desk.shows({ kind: 'record', record: makeRecord({ epoch: 4, recordId: '999' }) })
    await desk.shows({ kind: 'no-record', epoch: 4 })
    expect(panel.state.record?.recordId).toBe('1001')
  })

  it('starts anew with another document, whose epochs begin again', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord({ epoch: 5 })
    const other = desk.crmPage(desk.tab, { documentId: 'document-2' })
    await desk.sensor('hello', {}, other)
    expect(panel.state.page.kind).toBe('unknown-page')
    await desk.shows({ kind: 'record', record: makeRecord({ epoch: 1, recordId: '1002' }) }, other)
    expect(panel.state.record?.recordId).toBe('1002')
  })

  it('does not hear a document that is no longer on the screen', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    const left = desk.crmPage(desk.tab, { documentId: 'document-0', documentLifecycle: 'cached' })
    expect(await desk.shows({ kind: 'no-record', epoch: 9 }, left)).toEqual({ ok: false, failure: { code: 'not-allowed' } })
    expect(panel.state.page.kind).toBe('record')
  })

  it('refuses a record that claims to lie on another site', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    const answer = await desk.shows({ kind: 'record', record: makeRecord({ epoch: 2, url: 'https://other.example/records/1' }) })
    expect(answer).toEqual({ ok: false, failure: { code: 'invalid-input' } })
    expect(panel.state.record?.url).toBe('https://crm.example/records/1001')
  })

  it('says so when the rules of reading are not on this machine', async () => {
    const desk = await Desk.open()
    await desk.sensor('hello', {})
    const panel = await desk.panel()
    await desk.shows({ kind: 'record', record: makeRecord({ adapterId: '0199c100-0000-7000-8000-00000000000b' }) })
    await desk.until(() => panel.state.debtor.kind === 'failed')
    expect(panel.state.debtor).toEqual({ kind: 'failed', failure: { code: 'not-ready' } })
    expect(asked(desk)).toEqual([])
  })

  it('shows nothing green and says why when the server is not reached, and tries again by itself', async () => {
    const desk = await Desk.open()
    await desk.sensor('hello', {})
    const panel = await desk.panel()
    desk.server.unreachable = true
    await desk.shows({ kind: 'record', record: makeRecord() })
    await desk.until(() => panel.state.debtor.kind === 'failed')
    expect(panel.state.light).toBe('unknown')
    expect(desk.lights?.word).toBe('连接不上服务器，暂时无法判断')
    desk.server.unreachable = false
    await desk.passes(15_000)
    await desk.until(() => panel.state.debtor.kind === 'ready')
    expect(panel.state.light).toBe('green')
  })
})

describe('a page that draws itself anew', () => {
  it('keeps showing the debtor of the same record, also without a network', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    await desk.shows({ kind: 'reading', epoch: 2 })
    expect(panel.state.debtor.kind).toBe('none')
    desk.server.unreachable = true
    await desk.shows({ kind: 'record', record: makeRecord({ epoch: 3 }) })
    await desk.until(() => panel.state.debtor.kind === 'ready' && Boolean(panel.state.stale))
    expect(panel.state.stale).toEqual({ code: 'unreachable' })
    expect(panel.state.light).toBe('green')
  })

  it('does not lend the debtor to a reading with other numbers, whose places would mean other phones', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    desk.server.unreachable = true
    await desk.shows({ kind: 'record', record: makeRecord({ epoch: 2, phones: makeRecord().phones.slice(1) }) })
    await desk.until(() => panel.state.debtor.kind === 'failed')
    expect(panel.state.numbers.every(({ phoneId, light }) => phoneId === null && light === 'unknown')).toBe(true)
  })

  it('asks the server again for a field that came late, without blanking the record', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord({ daysPastDue: makeField<number>(null) })
    const before = panel.received.length
    await desk.shows({ kind: 'record', record: makeRecord() })
    await desk.until(() => asked(desk).length === 2)
    expect(asked(desk).map(({ account }) => account.daysPastDue)).toEqual([null, 45])
    expect((panel.received.slice(before) as (typeof panel.state)[]).every((state) => state.debtor.kind === 'ready')).toBe(true)
  })
})

describe('a tab that goes elsewhere', () => {
  it('leaves nothing of the record beside another site', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    desk.browser.onUpdated.fire(7, { status: 'loading' }, {})
    await desk.until(() => panel.state.page.kind === 'unknown-page')
    expect(panel.state.record).toBeNull()
    expect(panel.state.debtor.kind).toBe('none')
  })

  it('leaves nothing of it either when the next page of the CRM does not load', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    desk.browser.onUpdated.fire(7, { status: 'complete' }, { url: desk.tab.url })
    await desk.call('leave', {})
    expect(panel.state.page.kind).toBe('record')
    desk.tab.orders = null
    desk.browser.onUpdated.fire(7, { status: 'complete' }, { url: desk.tab.url })
    await desk.until(() => panel.state.page.kind === 'unknown-page')
  })
})

describe('values the page does not give', () => {
  it('are asked for before anything is sent, and the record opens with what was typed', async () => {
    const desk = await Desk.open()
    await desk.sensor('hello', {})
    const panel = await desk.panel()
    await desk.shows({ kind: 'record', record: makeRecord({ account: makeField<string>(null) }) })
    await desk.until(() => panel.state.debtor.kind === 'missing-fields')
    expect(asked(desk)).toEqual([])
    expect(await desk.call('correct', { field: 'account', key: null, typed: ' ６２２２-0001 ' })).toEqual({ ok: true, value: null })
    await desk.until(() => panel.state.debtor.kind === 'ready')
    expect(asked(desk)[0]?.account.number).toBe('6222-0001')
    expect(panel.state.record?.account.source?.relation).toBe('typed')
  })

  it('are refused when they can not be read, and nothing changes', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    for (const [field, typed] of [['daysPastDue', 'many'], ['amountDue', '1.234'], ['phone', '12'], ['name', ' ']] as const)
      expect(await desk.call('correct', { field, key: '13800138000', typed })).toMatchObject({ ok: false, failure: { code: 'invalid-input' } })
    expect(panel.state.record).toEqual(makeRecord())
  })

  it('add a number of their own', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    await desk.call('correct', { field: 'phone', key: null, typed: '137 0013 7000' })
    await desk.until(() => panel.state.record?.phones.length === 4)
    await desk.until(() => asked(desk).length === 2)
    expect(asked(desk)[1]?.phones.at(-1)?.e164).toBe('+8613700137000')
  })

  it('come back with the record, and lapse when the page says something else', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord({ daysPastDue: makeField<number>(null, '—') })
    await desk.call('correct', { field: 'daysPastDue', key: null, typed: '30' })
    await desk.until(() => panel.state.record?.daysPastDue.value === 30)
    await desk.shows({ kind: 'no-record', epoch: 2 })
    await desk.shows({ kind: 'record', record: makeRecord({ epoch: 3, daysPastDue: makeField<number>(null, '—') }) })
    await desk.until(() => panel.state.record?.daysPastDue.value === 30)
    await desk.shows({ kind: 'no-record', epoch: 4 })
    await desk.shows({ kind: 'record', record: makeRecord({ epoch: 5, daysPastDue: makeField(61) }) })
    await desk.until(() => panel.state.debtor.kind === 'ready')
    expect(panel.state.record?.daysPastDue.value).toBe(61)
  })

  it('belong to the record they were typed for', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    await desk.call('correct', { field: 'daysPastDue', key: null, typed: '30' })
    await desk.until(() => panel.state.record?.daysPastDue.value === 30)
    desk.server.debtor = makeDebtor({ debtorId: '0199c300-0000-7000-8000-0000000000d2' })
    await desk.shows({ kind: 'record', record: makeRecord({ epoch: 2, recordId: '1002' }) })
    await desk.until(() => panel.state.debtor.kind === 'ready')
    expect(panel.state.record?.daysPastDue.value).toBe(45)
  })
})
