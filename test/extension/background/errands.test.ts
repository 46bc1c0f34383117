import { describe, expect, it } from 'vitest'
import type { FlagChange } from '#shared/contract/debtor'
import { makeDebtor } from '../../make/debtor-view.ts'
import { makeWrapUp } from '../../make/wrap-up.ts'
import { Desk, MORNING } from './desk.ts'

const MOBILE = '13800138000'
const { debtorId, accounts, phones } = makeDebtor()
const changes = (desk: Desk) => desk.server.asked('/flags').map(({ body }) => body as FlagChange)
const stop = (desk: Desk) => desk.call('changeFlags', { debtorId, set: { deceased: true }, clear: [], note: '通话中提出' })

describe('what a person asks for', () => {
  it('holds for everyone at once, and can be taken back for ten minutes', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    expect(await stop(desk)).toEqual({ ok: true, value: { sent: true } })
    expect(panel.state.light).toBe('red')
    expect(panel.state.flagChanges).toMatchObject([{ flags: ['deceased'], until: MORNING + 600_000 }])
    await desk.until(() => desk.server.asked('/debtors/open').length === 2)
    expect((panel.received as (typeof panel.state)[]).slice(-3).every(({ light }) => light === 'red'), 'not even while the history is fetched').toBe(true)
    const [change] = panel.state.flagChanges
    expect(await desk.call('undoFlags', { changeId: change?.changeId ?? '', note: '随即撤回' })).toEqual({ ok: true, value: { sent: true } })
    expect(changes(desk)[1]).toMatchObject({ set: {}, clear: ['deceased'], note: '随即撤回' })
    await desk.until(() => panel.state.light === 'green')
    expect(panel.state.flagChanges).toEqual([])
  })

  it('gives back what a list held before, and only for so long', async () => {
    const desk = await Desk.open()
    desk.server.debtor = makeDebtor({ flags: { closedNumbers: [phones[1]?.phoneId ?? ''] } })
    const panel = await desk.opensRecord()
    await desk.call('changeFlags', { debtorId, set: { closedNumbers: phones.slice(0, 2).map(({ phoneId }) => phoneId) }, clear: [], note: '' })
    const changeId = panel.state.flagChanges[0]?.changeId ?? ''
    await desk.passes(600_000)
    expect(panel.state.flagChanges).toEqual([])
    expect(await desk.call('undoFlags', { changeId, note: '' })).toMatchObject({ ok: false, failure: { code: 'not-found' } })
    await desk.call('changeFlags', { debtorId, set: { closedNumbers: [] }, clear: [], note: '' })
    await desk.call('undoFlags', { changeId: panel.state.flagChanges[0]?.changeId ?? '', note: '' })
    expect(changes(desk).at(-1)).toMatchObject({ set: { closedNumbers: phones.slice(0, 2).map(({ phoneId }) => phoneId) }, clear: [] })
  })

  it('holds here without a network, leaves in order, and is not forgotten between its arrival and the next history', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    desk.server.unreachable = true
    expect(await stop(desk)).toEqual({ ok: true, value: { sent: false } })
    await desk.call('undoFlags', { changeId: panel.state.flagChanges[0]?.changeId ?? '', note: '' })
    expect(await stop(desk)).toEqual({ ok: true, value: { sent: false } })
    expect([panel.state.light, panel.state.outbox.waiting]).toEqual(['red', 3])
    desk.restartWorker()
    desk.server.requests.length = 0
    desk.server.unreachable = false
    const again = await desk.panel()
    expect(again.state.light).toBe('red')
    await desk.until(() => again.state.outbox.waiting === 0)
    expect(changes(desk).map(({ set, clear }) => [Object.keys(set), clear])).toEqual([[['deceased'], []], [[], ['deceased']], [['deceased'], []]])
    expect((again.received as (typeof again.state)[]).every(({ light }) => light === 'red')).toBe(true)
  })

  it('that the server refuses never was', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    desk.server.failures = [{ path: '/flags', code: 'not-allowed' }]
    expect(await stop(desk)).toMatchObject({ ok: false, failure: { code: 'not-allowed' } })
    expect([panel.state.light, panel.state.outbox.waiting, panel.state.flagChanges, panel.state.outbox.lost]).toEqual(['green', 0, [], []])
  })
})

describe('a call that came in', () => {
  it('begins a call to wrap up, also without a network, and reaches the server before its outcome', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    desk.server.unreachable = true
    expect(await desk.call('takeCall', { key: MOBILE })).toEqual({ ok: true, value: null })
    const contactId = panel.state.call?.contactId ?? ''
    expect(panel.state.call).toMatchObject({ by: 'debtor', placedAt: MORNING, phoneKey: MOBILE })
    expect(await desk.call('takeCall', { key: MOBILE })).toMatchObject({ ok: false })
    await desk.call('wrapUp', { contactId, wrapUp: makeWrapUp({ disposition: 'CALLBACK_AGREED' }) })
    await desk.passes(15_000)
    desk.server.requests.length = 0
    desk.server.unreachable = false
    await desk.call('retry', {})
    await desk.until(() => panel.state.outbox.waiting === 0)
    const order = desk.server.requests.map(({ path }) => path).filter((path) => /inbound|wrap-up/.test(path))
    expect(order).toEqual(['/v1/contacts/inbound', `/v1/contacts/${contactId}/wrap-up`])
  })
})

describe('a message or a visit', () => {
  it('counts on this machine before the server has it', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    desk.server.unreachable = true
    const answer = await desk.call('logContact', {
      debtorId, accountId: accounts[0]?.accountId ?? null, phoneId: phones[0]?.phoneId ?? null, channel: 'sms', by: 'debtor', party: 'debtor', place: 'mobile', at: MORNING - 60_000, result: 'sent',
    })
    expect(answer).toEqual({ ok: true, value: { sent: false } })
    expect(panel.state.debtor).toMatchObject({ debtor: { history: [{ channel: 'sms', by: 'debtor', at: MORNING - 60_000, result: 'sent' }] } })
    desk.server.unreachable = false
    await desk.call('retry', {})
    await desk.until(() => panel.state.outbox.waiting === 0)
    expect(desk.server.requests.filter(({ method, path }) => method === 'POST' && path === '/v1/contacts')).toHaveLength(1)
  })
})
