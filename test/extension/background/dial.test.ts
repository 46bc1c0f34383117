import { describe, expect, it } from 'vitest'
import type { AuthoriseDial } from '#shared/contract/dial'
import { makeLiveScript } from '../../make/bundle.ts'
import { makeDebtor } from '../../make/debtor-view.ts'
import { makeField, makeRecord } from '../../make/record-reading.ts'
import { Desk } from './desk.ts'

const MOBILE = '13800138000'
const WORK = '02164641234'
const CONTACT_PERSON = '13900139000'
const REASON = { code: 'appointment', text: '约好今天下午' } as const
const dials = (desk: Desk) => desk.server.asked('/v1/dials').map(({ body }) => body as AuthoriseDial)
const placed = (desk: Desk) => desk.tab.orders?.filter(({ order }) => order === 'place').map(({ content }) => content)
const click = (desk: Desk, raw: string, epoch = 1) => desk.sensor('dial', { epoch, raw })

describe('a click in the page', () => {
  it('goes through once the server counted the attempt, and a call begins', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    expect(await click(desk, 'tel:+86 138-0013-8000')).toEqual({ ok: true, value: { place: true, light: 'green', say: '' } })
    expect(dials(desk)).toHaveLength(1)
    const { call } = panel.state
    expect(call).toMatchObject({ contactId: dials(desk)[0]?.contactId, phoneKey: MOBILE, party: 'debtor', draft: { gate: 'UNKNOWN', note: '' } })
    expect(call?.scriptVersionId).toBe(makeLiveScript().versionId)
    expect(placed(desk), 'the page places its own click').toEqual([])
  })

  it('on a red number is refused with the rule, and costs no request', async () => {
    const desk = await Desk.open()
    await desk.opensRecord()
    const answer = await click(desk, CONTACT_PERSON)
    expect(answer).toMatchObject({ ok: true, value: { place: false, light: 'red' } })
    expect(answer.ok && answer.value.say).toContain('联系联系人')
    expect(dials(desk)).toEqual([])
  })

  it('on an amber number makes the panel ask for the reason, and costs no request', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    expect(await click(desk, '021 6464 1234')).toMatchObject({ ok: true, value: { place: false, light: 'amber', say: '拨打前请在面板中说明理由' } })
    expect(panel.state.asking).toBe(WORK)
    expect(dials(desk)).toEqual([])
  })

  it('on a record that is no longer shown is held', async () => {
    const desk = await Desk.open()
    await desk.opensRecord({ epoch: 4 })
    expect(await click(desk, MOBILE, 3)).toMatchObject({ ok: true, value: { place: false, say: '页面已换成另一条记录，请再点一次' } })
    const elsewhere = desk.crmPage(desk.tab, { documentId: 'document-2' })
    expect(await desk.sensor('dial', { epoch: 4, raw: MOBILE }, elsewhere)).toMatchObject({ ok: true, value: { place: false } })
    expect(dials(desk)).toEqual([])
  })

  it('on a number that is not on the record is held: nobody knows whose it is', async () => {
    const desk = await Desk.open()
    await desk.opensRecord()
    expect(await click(desk, '137 0013 7000')).toMatchObject({ ok: true, value: { place: false, light: 'unknown', say: '这个号码不在当前记录里，无法判断' } })
    expect(dials(desk)).toEqual([])
  })

  it('on a number that stands for two people is judged as the one who may be called least', async () => {
    const desk = await Desk.open()
    const [mobile, work, contact] = makeRecord().phones
    if (!mobile || !work || !contact) throw new Error('three numbers')
    await desk.opensRecord({ phones: [mobile, work, { ...contact, raw: '+86 138 0013 8000' }] })
    expect(await click(desk, mobile.raw)).toMatchObject({ ok: true, value: { place: false, light: 'red' } })
  })

  it('while nobody is signed in, or the page contradicts itself, says so', async () => {
    const desk = await Desk.open()
    await desk.opensRecord()
    await desk.shows({ kind: 'conflict', epoch: 2, inUrl: '1002', onPage: '1001' })
    expect(await click(desk, MOBILE, 2)).toMatchObject({ ok: true, value: { place: false, light: 'unknown', say: '页面与地址不是同一条记录' } })
    await desk.session('signOut')
    expect(await click(desk, MOBILE, 2)).toMatchObject({ ok: true, value: { place: false, say: '请先登录 Fairdial' } })
  })

  it('is not let through when the record changed while the server was asked; the counted call waits for its outcome', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    const held = desk.server.hold('/v1/dials')
    const answer = click(desk, MOBILE)
    await desk.until(() => held.count() === 1)
    await desk.shows({ kind: 'no-record', epoch: 2 })
    held.letGo()
    expect(await answer).toMatchObject({ ok: true, value: { place: false, say: '页面已换成另一条记录，请再点一次' } })
    expect(panel.state.call).toBeNull()
    expect(panel.state.unfinished).toMatchObject([{ label: '王＊明', recordUrl: 'https://crm.example/records/1001' }])
  })
})

describe('one call is one contact', () => {
  it('for a double click: the first goes through, the second does not ring again', async () => {
    const desk = await Desk.open()
    await desk.opensRecord()
    const answers = await Promise.all([click(desk, MOBILE), click(desk, MOBILE)])
    expect(answers.map((answer) => answer.ok && answer.value.place)).toEqual([true, false])
    expect(dials(desk)).toHaveLength(1)
  })

  it('for a message of the panel that is repeated: one request, one order to the page', async () => {
    const desk = await Desk.open()
    await desk.opensRecord()
    const answers = await Promise.all([desk.call('dial', { key: MOBILE, reason: null }), desk.call('dial', { key: MOBILE, reason: null })])
    expect(answers.map((answer) => answer.ok && answer.value.placed)).toEqual([true, true])
    expect(dials(desk)).toHaveLength(1)
    expect(placed(desk)).toEqual([{ epoch: 1, key: MOBILE }])
  })

  it('for an answer that got lost: what is told of it later carries the same id', async () => {
    const desk = await Desk.open()
    await desk.opensRecord()
    const held = desk.server.hold('/v1/dials')
    const lost = desk.call('dial', { key: MOBILE, reason: null })
    await desk.until(() => held.count() === 1)
    desk.server.unreachable = true
    held.letGo()
    expect(await lost).toMatchObject({ ok: true, value: { placed: true, offline: true } })
    desk.server.unreachable = false
    desk.restartWorker()
    await desk.panel()
    await desk.until(() => dials(desk).length >= 2)
    expect(dials(desk).map(({ contactId }) => contactId)).toEqual([dials(desk)[0]?.contactId, dials(desk)[0]?.contactId])
  })

  it('but much later it is another attempt, decided anew', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    desk.server.failures = [{ path: '/v1/dials', code: 'internal' }]
    await desk.call('dial', { key: MOBILE, reason: null })
    await desk.passes(180_000)
    panel.onMessage.fire('looking')
    await desk.until(() => panel.state.light === 'green')
    await desk.call('dial', { key: MOBILE, reason: null })
    expect(new Set(dials(desk).map(({ contactId }) => contactId)).size).toBe(2)
  })

  it('and another number is another attempt', async () => {
    const desk = await Desk.open()
    await desk.opensRecord()
    desk.server.failures = [{ path: '/v1/dials', code: 'internal' }]
    await desk.call('dial', { key: MOBILE, reason: null })
    await desk.call('dial', { key: WORK, reason: REASON })
    expect(new Set(dials(desk).map(({ contactId }) => contactId)).size).toBe(2)
  })

  it('also for two tabs that show the same debtor', async () => {
    const desk = await Desk.open()
    await desk.opensRecord()
    const second = desk.tabOf(8)
    desk.browser.tabs.push(second)
    const page = desk.crmPage(second, { documentId: 'document-8' })
    await desk.sensor('hello', {}, page)
    const panel = await desk.panel(second)
    await desk.shows({ kind: 'record', record: makeRecord() }, page)
    await desk.until(() => panel.state.debtor.kind === 'ready')
    await Promise.all([desk.call('dial', { key: MOBILE, reason: null }), desk.call('dial', { key: MOBILE, reason: null }, second)])
    expect(dials(desk)).toHaveLength(1)
  })
})

describe('dialling from the panel', () => {
  it('places the call through the page’s own control', async () => {
    const desk = await Desk.open()
    await desk.opensRecord()
    expect(await desk.call('dial', { key: MOBILE, reason: null })).toMatchObject({ ok: true, value: { placed: true, needsReason: false } })
    expect(placed(desk)).toEqual([{ epoch: 1, key: MOBILE }])
  })

  it('says that the agent must dial by hand where the page has no control', async () => {
    const desk = await Desk.open()
    await desk.opensRecord()
    desk.tab.places = false
    expect(await desk.call('dial', { key: MOBILE, reason: null })).toMatchObject({ ok: true, value: { placed: true, byHand: true } })
  })

  it('answers the question a click in the page raised', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    await click(desk, WORK)
    expect(panel.state.asking).toBe(WORK)
    expect(await desk.call('dial', { key: WORK, reason: REASON })).toMatchObject({ ok: true, value: { placed: true } })
    expect(panel.state.asking).toBeNull()
    expect(dials(desk)).toMatchObject([{ reason: REASON, overrideId: null }])
    expect(placed(desk)).toEqual([{ epoch: 1, key: WORK }])
  })

  it('asks again when the agent clicks again after closing the question', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    await click(desk, WORK)
    expect(await desk.call('dropQuestion', {})).toEqual({ ok: true, value: null })
    expect(panel.state.asking).toBeNull()
    await click(desk, WORK)
    expect(panel.state.asking).toBe(WORK)
  })

  it('without a reason where one is needed asks for it, with the rule', async () => {
    const desk = await Desk.open()
    await desk.opensRecord()
    const answer = await desk.call('dial', { key: WORK, reason: null })
    expect(answer).toMatchObject({ ok: true, value: { placed: false, needsReason: true, decision: { warnings: [{ rule: 'cn.place.work' }] } } })
    expect(dials(desk)).toEqual([])
  })

  it('of a red number is refused with the decision, and costs no request', async () => {
    const desk = await Desk.open()
    await desk.opensRecord()
    const answer = await desk.call('dial', { key: CONTACT_PERSON, reason: REASON })
    expect(answer).toMatchObject({ ok: true, value: { placed: false, needsReason: false, decision: { verdict: 'deny' } } })
    expect(dials(desk)).toEqual([])
  })

  it('shows the server’s "no" and learns what the server knew', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    desk.server.debtor = makeDebtor({ flags: { deceased: true } })
    const answer = await desk.call('dial', { key: MOBILE, reason: null })
    expect(answer).toMatchObject({ ok: true, value: { placed: false, decision: { denials: [{ rule: 'cn.deceased' }] } } })
    expect(placed(desk)).toEqual([])
    expect(panel.state.call).toBeNull()
    await desk.until(() => panel.state.light === 'red')
  })

  it('waits for the outcome of an earlier call to the same debtor', async () => {
    const desk = await Desk.open()
    await desk.opensRecord()
    await desk.call('dial', { key: MOBILE, reason: null })
    expect(await desk.call('dial', { key: MOBILE, reason: null })).toMatchObject({ ok: true, value: { placed: false, because: 'unfinished-call' } })
    expect(await click(desk, MOBILE)).toMatchObject({ ok: true, value: { place: false, say: '这位客户还有一通电话没有登记结果，请先登记' } })
    expect(dials(desk)).toHaveLength(1)
  })

  it('is not ready for an unknown number, a missing record, or rules that are not here', async () => {
    const desk = await Desk.open()
    desk.server.debtor = makeDebtor({ portfolio: { ...makeDebtor().portfolio, jurisdiction: 'XX' } })
    const panel = await desk.opensRecord()
    expect(panel.state.light).toBe('unknown')
    const notReady = { ok: true, value: { placed: false, needsReason: false, decision: null, because: 'not-ready' } }
    expect(await desk.call('dial', { key: MOBILE, reason: null })).toEqual(notReady)
    expect(await desk.call('dial', { key: 'nothing', reason: null })).toEqual(notReady)
    await desk.shows({ kind: 'no-record', epoch: 2 })
    expect(await desk.call('dial', { key: MOBILE, reason: null })).toEqual(notReady)
    expect(dials(desk)).toEqual([])
  })

  it('takes no number for another one when some are unreadable', async () => {
    const desk = await Desk.open()
    const [mobile, work, contact] = makeRecord().phones
    if (!mobile || !work || !contact) throw new Error('three numbers')
    desk.server.debtor = makeDebtor({ phones: makeDebtor().phones.slice(1).map((phone, index) => ({ ...phone, index })) })
    const panel = await desk.opensRecord({ phones: [{ ...mobile, key: '1388000', raw: '138****8000' }, work, contact] })
    expect(panel.state.numbers.map(({ key, phoneId }) => [key, phoneId])).toEqual([
      ['1388000', null],
      [WORK, '0199c300-0000-7000-8000-0000000000f2'],
      [CONTACT_PERSON, '0199c300-0000-7000-8000-0000000000f3'],
    ])
    expect(await click(desk, '138****8000')).toMatchObject({ ok: true, value: { place: false, light: 'unknown' } })
  })
})

describe('the account the call is about', () => {
  it('and the record’s fields never travel in an address', async () => {
    const desk = await Desk.open()
    await desk.opensRecord({ account: makeField('6222-0001') })
    await desk.call('dial', { key: MOBILE, reason: null })
    for (const { path } of desk.server.requests) expect(path).not.toMatch(/6222|138|1001/)
  })
})
