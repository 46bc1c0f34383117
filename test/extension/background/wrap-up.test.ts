import { describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { WrapUp } from '#shared/contract/contact'
import type { CallDraft } from '#shared/contract/messages'
import { makeDebtor } from '../../make/debtor-view.ts'
import { makeMe } from '../../make/me.ts'
import { makeField, makeRecord } from '../../make/record-reading.ts'
import { makeWrapUp } from '../../make/wrap-up.ts'
import { type Connected, Desk } from './desk.ts'

const MOBILE = '13800138000'
const sent = (desk: Desk) => desk.server.asked('/wrap-up').map(({ path, body }) => ({ contactId: path.split('/')[3], ...(body as WrapUp) }))
const draft = (note: string): CallDraft => ({ gate: 'CLAIMED', path: [{ stepId: 'open', at: 1, choiceId: null }], disclosures: [], stepId: 'open', note, typed: { amount: '500' } })

/** Dials the record that is open; answers with the id of the call. */
async function calls(desk: Desk, panel: Connected): Promise<string> {
  await desk.call('dial', { key: MOBILE, reason: null })
  const contactId = panel.state.call?.contactId
  if (!contactId) throw new Error('No call began.')
  return contactId
}
/** How long until the background wakes by itself. */
async function due(): Promise<number> {
  return ((await fakeBrowser.alarms.get('wake'))?.scheduledTime ?? Infinity) - Date.now()
}
/** Opens the record of the n-th debtor, so that another call may be made. */
async function opensAnother(desk: Desk, panel: Connected, n: number): Promise<void> {
  desk.server.debtor = makeDebtor({ debtorId: `0199c300-0000-7000-8000-00000000d0${n}0` })
  await desk.shows({ kind: 'record', record: makeRecord({ epoch: n, recordId: `100${n}`, account: makeField(`6222-000${n}`) }) })
  await desk.until(() => panel.state.debtor.kind === 'ready')
}

describe('what was typed', () => {
  it('survives the worker, and the newest wins however fast it was typed', async () => {
    const desk = await Desk.open()
    const contactId = await calls(desk, await desk.opensRecord())
    await Promise.all(['5', '50', '500 on fri', '500 on friday'].map((note) => desk.call('saveDraft', { contactId, draft: draft(note) })))
    desk.restartWorker()
    const panel = await desk.panel()
    expect(panel.state.call).toMatchObject({ contactId, draft: draft('500 on friday') })
  })

  it('lies sealed on the disk', async () => {
    const desk = await Desk.open()
    const contactId = await calls(desk, await desk.opensRecord())
    await desk.call('saveDraft', { contactId, draft: draft('lost his job') })
    const { Dexie } = await import('dexie')
    const database = await new Dexie('fairdial').open()
    const rows = await Promise.all(database.tables.map((table) => table.toArray()))
    database.close()
    const bytes = rows.flat().flatMap((row: { sealed?: { bytes: ArrayBuffer } }) => (row.sealed ? [new TextDecoder().decode(row.sealed.bytes)] : []))
    expect(bytes.length).toBeGreaterThan(0)
    expect(bytes.join('')).not.toContain('lost his job')
    expect(JSON.stringify(rows)).not.toMatch(/lost his job|王/)
  })

  it('stays with its debtor when the page shows another one, and a chip leads back', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    const contactId = await calls(desk, panel)
    await desk.call('saveDraft', { contactId, draft: draft('call back at six') })
    await opensAnother(desk, panel, 2)
    expect(panel.state.call).toBeNull()
    expect(panel.state.unfinished).toMatchObject([{ contactId, recordUrl: 'https://crm.example/records/1001' }])
    desk.server.debtor = makeDebtor()
    await desk.shows({ kind: 'record', record: makeRecord({ epoch: 3 }) })
    await desk.until(() => panel.state.call !== null)
    expect(panel.state.call?.draft.note).toBe('call back at six')
  })

  it('is taken also when the session ended meanwhile, and comes back to the same person only', async () => {
    const desk = await Desk.open()
    desk.server.people.push({ password: 'right', me: makeMe({ userId: 'agent-wu', email: 'wu@agency.test' }) })
    const panel = await desk.opensRecord()
    const contactId = await calls(desk, panel)
    desk.server.expireSessions()
    await desk.api('me', {})
    await desk.until(() => panel.state.me === null)
    expect(panel.state.call).toBeNull()
    expect(await desk.call('saveDraft', { contactId, draft: draft('half a sentence') })).toEqual({ ok: true, value: null })
    await desk.signsIn('wu@agency.test')
    await desk.until(() => panel.state.debtor.kind === 'ready')
    expect([panel.state.call, panel.state.unfinished]).toEqual([null, []])
    expect(await desk.call('saveDraft', { contactId, draft: draft('not hers') })).toMatchObject({ ok: false, failure: { code: 'not-found' } })
    await desk.signsIn()
    await desk.until(() => panel.state.call !== null)
    expect(panel.state.call?.draft.note).toBe('half a sentence')
  })
})

describe('an outcome', () => {
  it('is saved at once, can be undone for ten seconds, then leaves', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    const contactId = await calls(desk, panel)
    const answer = await desk.call('wrapUp', { contactId, wrapUp: makeWrapUp({ note: 'rang out' }) })
    expect(answer).toEqual({ ok: true, value: { undoUntil: Date.now() + 10_000 } })
    expect(panel.state.call).toBeNull()
    expect(panel.state.outbox).toMatchObject({ waiting: 1, undoable: { contactId } })
    await desk.passes(9_999)
    expect(sent(desk)).toEqual([])
    await desk.passes(1)
    await desk.until(() => panel.state.outbox.waiting === 0)
    expect(sent(desk)).toMatchObject([{ contactId, disposition: 'NO_ANSWER', note: 'rang out' }])
  })

  it('that was undone opens the call again with everything typed, and nothing was sent', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    const contactId = await calls(desk, panel)
    await desk.call('saveDraft', { contactId, draft: draft('typed') })
    await desk.call('wrapUp', { contactId, wrapUp: makeWrapUp() })
    expect(await desk.call('undo', { contactId })).toEqual({ ok: true, value: null })
    expect(panel.state.call).toMatchObject({ contactId, draft: { note: 'typed' } })
    await desk.passes(60_000)
    expect(sent(desk)).toEqual([])
  })

  it('that was chosen anew within ten seconds leaves once, as chosen last', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    const contactId = await calls(desk, panel)
    await desk.call('wrapUp', { contactId, wrapUp: makeWrapUp({ disposition: 'BUSY' }) })
    await desk.call('wrapUp', { contactId, wrapUp: makeWrapUp({ disposition: 'NO_ANSWER' }) })
    await desk.passes(10_000)
    await desk.until(() => panel.state.outbox.waiting === 0)
    expect(sent(desk).map(({ disposition }) => disposition)).toEqual(['NO_ANSWER'])
  })

  it('can not be undone once it may have left', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    const contactId = await calls(desk, panel)
    await desk.call('wrapUp', { contactId, wrapUp: makeWrapUp() })
    desk.server.unreachable = true
    await desk.passes(10_001)
    expect(panel.state.outbox.undoable).toBeNull()
    expect(await desk.call('undo', { contactId })).toMatchObject({ ok: false, failure: { code: 'not-found' } })
    expect(panel.state.outbox.waiting).toBe(1)
  })

  it('lets the history of its debtor be fetched again', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    const contactId = await calls(desk, panel)
    await desk.until(() => desk.server.asked('/v1/debtors/open').length === 2)
    await desk.call('wrapUp', { contactId, wrapUp: makeWrapUp() })
    await desk.passes(10_000)
    await desk.until(() => desk.server.asked('/v1/debtors/open').length === 3)
  })

  it('of a call nobody knows is refused', async () => {
    const desk = await Desk.open()
    const answer = await desk.call('wrapUp', { contactId: '0199d000-0000-7000-8000-000000000999', wrapUp: makeWrapUp() })
    expect(answer).toMatchObject({ ok: false, failure: { code: 'not-found' } })
  })
})

describe('outcomes that wait', () => {
  it('leave in order as soon as the network is back, and never block the next call', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    const first = await calls(desk, panel)
    await desk.call('wrapUp', { contactId: first, wrapUp: makeWrapUp() })
    await opensAnother(desk, panel, 2)
    const second = await calls(desk, panel)
    await desk.call('wrapUp', { contactId: second, wrapUp: makeWrapUp({ disposition: 'BUSY' }) })
    desk.server.unreachable = true
    await desk.passes(12_000)
    expect(panel.state.outbox.waiting).toBe(2)
    desk.server.unreachable = false
    await desk.call('retry', {})
    await desk.until(() => panel.state.outbox.waiting === 0)
    expect(sent(desk).map(({ contactId }) => contactId)).toEqual([first, second])
  })

  it('are tried again by themselves, with growing pauses', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    const contactId = await calls(desk, panel)
    await desk.call('wrapUp', { contactId, wrapUp: makeWrapUp() })
    desk.server.failures = Array.from({ length: 3 }, () => ({ path: '/wrap-up', code: 'internal' as const }))
    for (const pause of [10_000, 2_000, 4_000, 8_000]) {
      await desk.until(async () => (await due()) === pause)
      const before = sent(desk).length
      await desk.passes(pause - 1)
      expect(sent(desk)).toHaveLength(before)
      await desk.passes(1)
      await desk.until(() => sent(desk).length === before + 1)
    }
    await desk.until(() => panel.state.outbox.waiting === 0)
  })

  it('survive the worker and the browser', async () => {
    const desk = await Desk.open()
    const contactId = await calls(desk, await desk.opensRecord())
    desk.server.unreachable = true
    await desk.call('wrapUp', { contactId, wrapUp: makeWrapUp({ note: 'kept' }) })
    await fakeBrowser.storage.session.clear()
    desk.restartWorker()
    desk.server.unreachable = false
    const panel = await desk.panel()
    expect(panel.state.me).toBeNull()
    expect(sent(desk)).toEqual([])
    await desk.passes(20_000)
    await desk.signsIn()
    await desk.until(() => sent(desk).length === 1)
    expect(sent(desk)).toMatchObject([{ contactId, note: 'kept' }])
  })

  it('are not taken for open calls after a restart, even if a draft was saved last', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    const contactId = await calls(desk, panel)
    await Promise.all([desk.call('wrapUp', { contactId, wrapUp: makeWrapUp() }), desk.call('saveDraft', { contactId, draft: draft('late') })])
    desk.restartWorker()
    const again = await desk.panel()
    expect([again.state.call, again.state.unfinished]).toEqual([null, []])
    expect(again.state.outbox.waiting).toBe(1)
  })

  it('that the server refuses for good are shown and hold nothing back; undoing one opens the call again', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    const first = await calls(desk, panel)
    await desk.call('wrapUp', { contactId: first, wrapUp: makeWrapUp() })
    await opensAnother(desk, panel, 2)
    const second = await calls(desk, panel)
    await desk.call('wrapUp', { contactId: second, wrapUp: makeWrapUp() })
    desk.server.failures = [{ path: '/wrap-up', code: 'already-different' }]
    await desk.passes(10_000)
    await desk.until(() => panel.state.outbox.waiting === 0)
    expect(sent(desk).map(({ contactId }) => contactId)).toEqual([first, second])
    expect(panel.state.outbox.refused).toEqual([{ contactId: first, label: '王＊明', failure: { code: 'already-different', requestId: 'request-1' } }])
    await desk.call('undo', { contactId: first })
    expect(panel.state.outbox.refused).toEqual([])
    expect(panel.state.unfinished).toMatchObject([{ contactId: first }])
  })

  it('never leave in the name of somebody else', async () => {
    const desk = await Desk.open()
    desk.server.people.push({ password: 'right', me: makeMe({ userId: 'agent-wu', email: 'wu@agency.test' }) })
    const panel = await desk.opensRecord()
    const contactId = await calls(desk, panel)
    await desk.call('wrapUp', { contactId, wrapUp: makeWrapUp() })
    await desk.signsIn('wu@agency.test')
    await desk.passes(60_000)
    expect(panel.state.outbox.waiting).toBe(0)
    expect(sent(desk)).toEqual([])
    await desk.signsIn()
    await desk.until(() => sent(desk).length === 1)
  })

  it('stop leaving when somebody else signs in between two of them', async () => {
    const desk = await Desk.open()
    desk.server.people.push({ password: 'right', me: makeMe({ userId: 'agent-wu', email: 'wu@agency.test' }) })
    const panel = await desk.opensRecord()
    const first = await calls(desk, panel)
    await desk.call('wrapUp', { contactId: first, wrapUp: makeWrapUp() })
    await opensAnother(desk, panel, 2)
    const second = await calls(desk, panel)
    await desk.call('wrapUp', { contactId: second, wrapUp: makeWrapUp() })
    const held = desk.server.hold('/wrap-up')
    await desk.passes(10_000)
    await desk.until(() => held.count() === 1)
    await desk.signsIn('wu@agency.test')
    held.letGo()
    await desk.until(() => panel.state.me?.userId === 'agent-wu')
    await desk.passes(60_000)
    expect(sent(desk).map(({ contactId }) => contactId)).toEqual([first])
  })
})
