import { describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { OfflineDial } from '#shared/contract/dial'
import { makeDebtor } from '../../make/debtor-view.ts'
import { makeMe } from '../../make/me.ts'
import { makeField, makeRecord } from '../../make/record-reading.ts'
import { makeWrapUp } from '../../make/wrap-up.ts'
import { type Connected, Desk, MORNING } from './desk.ts'

const MOBILE = '13800138000'
const HOURS = 3_600_000
const REASON = { code: 'appointment', text: '约好今天下午' } as const
/** What the server was told of calls, in order: the path's end and the call's id. */
const told = (desk: Desk) =>
  desk.server.requests.flatMap(({ path, body }) => {
    if (path.endsWith('/dials/offline')) return [['offline', (body as OfflineDial).contactId]]
    return path.endsWith('/wrap-up') ? [['wrap-up', path.split('/')[3]]] : []
  })

/** The record is open, the network is gone, and the agent calls. */
async function callsOffline(desk: Desk, panel: Connected): Promise<string> {
  desk.server.unreachable = true
  const answer = await desk.call('dial', { key: MOBILE, reason: null })
  expect(answer).toMatchObject({ ok: true, value: { placed: true, offline: true } })
  const contactId = panel.state.call?.contactId
  if (!contactId) throw new Error('No call began.')
  desk.server.requests.length = 0
  return contactId
}

describe('a call without a network', () => {
  it('is placed by what this machine knows, counts here at once, and reaches the server before its outcome', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    const contactId = await callsOffline(desk, panel)
    expect(panel.state.call).toMatchObject({ offline: true, by: 'collector', placedAt: MORNING })
    expect(panel.state.outbox.waiting).toBe(1)
    expect(panel.state.debtor).toMatchObject({ debtor: { history: [{ contactId, seq: null, result: null, by: 'collector', agentName: '林静' }] } })
    await desk.call('wrapUp', { contactId, wrapUp: makeWrapUp({ disposition: 'NO_ANSWER' }) })
    expect(panel.state.debtor).toMatchObject({ debtor: { history: [{ contactId, result: 'no_answer' }] } })
    desk.server.unreachable = false
    await desk.passes(15_000)
    await desk.call('retry', {})
    await desk.until(() => panel.state.outbox.waiting === 0)
    expect(told(desk)).toEqual([['offline', contactId], ['wrap-up', contactId]])
    const [body] = desk.server.asked('/dials/offline').map((request) => request.body as OfflineDial)
    expect(body).toMatchObject({ placedAt: MORNING, historyAsOf: MORNING, reason: null, decision: { verdict: 'allow' } })
  })

  it('fills the caps on this machine, too: after three conversations the day is over', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    for (let nth = 0; nth < 3; nth += 1) {
      const contactId = await callsOffline(desk, panel)
      await desk.call('wrapUp', { contactId, wrapUp: makeWrapUp({ disposition: 'HUNG_UP' }) })
      await desk.passes(1_000)
    }
    expect(panel.state.light).toBe('red')
    expect(await desk.call('dial', { key: MOBILE, reason: null })).toMatchObject({ ok: true, value: { placed: false, decision: { verdict: 'deny' } } })
  })

  it('survives the worker and the browser, and is told in nobody else’s name', async () => {
    const desk = await Desk.open()
    desk.server.people.push({ password: 'right', me: makeMe({ userId: 'agent-wu', email: 'wu@agency.test' }) })
    const contactId = await callsOffline(desk, await desk.opensRecord())
    await fakeBrowser.storage.session.clear()
    desk.restartWorker()
    desk.server.unreachable = false
    await desk.signsIn('wu@agency.test')
    await desk.passes(60_000)
    expect(told(desk)).toEqual([])
    await desk.signsIn()
    await desk.until(() => told(desk).length === 1)
    expect(told(desk)).toEqual([['offline', contactId]])
  })

  it('takes a reason where the history is too old, and is refused by a denial however old that is', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    desk.server.unreachable = true
    await desk.passes(4 * HOURS)
    expect(panel.state.light).toBe('amber')
    expect(await desk.call('dial', { key: MOBILE, reason: null })).toMatchObject({ ok: true, value: { placed: false, needsReason: true } })
    expect(await desk.call('dial', { key: '13900139000', reason: REASON })).toMatchObject({ ok: true, value: { placed: false, decision: { verdict: 'deny' } } })
    expect(await desk.call('dial', { key: MOBILE, reason: REASON })).toMatchObject({ ok: true, value: { placed: true, offline: true } })
    desk.server.unreachable = false
    await desk.call('retry', {})
    await desk.until(() => told(desk).length === 1)
    expect(desk.server.asked('/dials/offline').at(-1)?.body).toMatchObject({ reason: REASON, historyAsOf: MORNING })
  })

  it('that the server would have decided otherwise is told until its agent has read it', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    const contactId = await callsOffline(desk, panel)
    desk.server.debtor = makeDebtor({ flags: { deceased: true } })
    desk.server.unreachable = false
    await desk.call('retry', {})
    await desk.until(() => panel.state.outbox.differing?.length === 1)
    expect(panel.state.outbox).toMatchObject({ waiting: 0, differing: [{ contactId, label: '王＊明', placedAt: MORNING, decision: { denials: [{ rule: 'cn.deceased' }] } }] })
    desk.restartWorker()
    const again = await desk.panel()
    expect(again.state.outbox.differing).toHaveLength(1)
    await desk.call('read', { id: contactId })
    expect(again.state.outbox.differing).toEqual([])
  })

  it('that the server does not take in is told, and its outcome waits rather than going astray', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    const contactId = await callsOffline(desk, panel)
    await desk.call('wrapUp', { contactId, wrapUp: makeWrapUp() })
    desk.server.unreachable = false
    desk.server.failures = [{ path: '/dials/offline', code: 'not-found' }]
    await desk.passes(15_000)
    await desk.call('retry', {})
    await desk.until(() => panel.state.outbox.lost?.length === 1)
    expect(panel.state.outbox).toMatchObject({ waiting: 1, lost: [{ errandId: contactId, kind: 'offlineDial', failure: { code: 'not-found' } }] })
    expect(told(desk)).toEqual([['offline', contactId]])
  })
})

describe('a record without a network', () => {
  it('opens as it was last known on this machine, and stays unknown if nobody ever opened it here', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    await desk.shows({ kind: 'record', record: makeRecord({ epoch: 2, recordId: '1002', account: makeField('6222-0002') }) })
    await desk.until(() => panel.state.debtor.kind === 'ready')
    desk.server.unreachable = true
    await desk.shows({ kind: 'record', record: makeRecord({ epoch: 3 }) })
    await desk.until(() => panel.state.basis?.offline === true)
    expect([panel.state.light, panel.state.basis?.asOf]).toEqual(['green', MORNING])
    await desk.shows({ kind: 'record', record: makeRecord({ epoch: 4, recordId: '1003', account: makeField('6222-0003') }) })
    await desk.until(() => panel.state.debtor.kind === 'failed')
    expect(panel.state.light).toBe('unknown')
  })

  it('is forgotten with the sign-out', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    await desk.session('signOut')
    await desk.signsIn()
    await desk.until(() => panel.state.debtor.kind === 'ready')
    await desk.session('signOut')
    desk.server.failures = [{ path: '/debtors/open', code: 'internal' }]
    await desk.signsIn()
    await desk.until(() => panel.state.debtor.kind === 'failed')
  })
})
