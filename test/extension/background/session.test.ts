import { describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { makeMe } from '../../make/me.ts'
import { makeRecord } from '../../make/record-reading.ts'
import { Desk } from './desk.ts'

/** Everything the browser keeps for us outside the sealed database. */
async function stores(): Promise<string> {
  return JSON.stringify([await fakeBrowser.storage.session.get(null), await fakeBrowser.storage.local.get(null)])
}

describe('the session', () => {
  it('begins with the right password and is known to every page', async () => {
    const desk = await Desk.open({ signedIn: false })
    const panel = await desk.sidePanel()
    const console = await desk.console()
    expect(panel.state.me).toBeNull()
    expect(await desk.signsIn('lin@agency.test', 'wrong')).toMatchObject({ ok: false, failure: { code: 'wrong-password' } })
    expect(await desk.signsIn()).toEqual({ ok: true, value: makeMe() })
    expect(panel.state.me).toEqual(makeMe())
    expect(console.received).toContain('changed')
    expect(await desk.session('me')).toEqual({ ok: true, value: { me: makeMe(), locale: 'zh-CN' } })
  })

  it('outlives the worker, not the browser', async () => {
    const desk = await Desk.open()
    desk.restartWorker()
    expect(await desk.session('me')).toMatchObject({ value: { me: { userId: 'agent-lin' } } })
    await fakeBrowser.storage.session.clear()
    desk.restartWorker()
    expect(await desk.session('me')).toMatchObject({ value: { me: null } })
  })

  it('opens the records that were read before it began', async () => {
    const desk = await Desk.open({ signedIn: false })
    desk.browser.tabs = [desk.tabOf(7)]
    await desk.signsIn()
    await desk.until(() => desk.server.asked('/v1/bundle').length === 1)
    await desk.session('signOut')
    await desk.sensor('hello', {})
    const panel = await desk.panel()
    await desk.shows({ kind: 'record', record: makeRecord() })
    expect(panel.state).toMatchObject({ me: null, record: { recordId: '1001' }, debtor: { kind: 'none' }, light: 'unknown' })
    expect(desk.lights?.word).toBe('请先登录 Fairdial')
    await desk.signsIn()
    await desk.until(() => panel.state.light === 'green')
  })

  it('that the server ended is over everywhere at once', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    const console = await desk.console()
    desk.server.expireSessions()
    expect(await desk.api('contacts', { query: {} })).toMatchObject({ ok: false, failure: { code: 'not-signed-in' } })
    await desk.until(() => panel.state.me === null)
    expect(panel.state).toMatchObject({ debtor: { kind: 'none' }, light: 'unknown', call: null })
    expect(console.received).toContain('changed')
    expect(desk.lights?.word).toBe('请先登录 Fairdial')
  })

  it('that ended late does not end the one begun meanwhile', async () => {
    const desk = await Desk.open()
    const held = desk.server.hold('/v1/contacts')
    const late = desk.api('contacts', { query: {} })
    await desk.until(() => held.count() === 1)
    desk.server.expireSessions()
    await desk.signsIn()
    held.letGo()
    expect(await late).toMatchObject({ ok: false, failure: { code: 'not-signed-in' } })
    expect(await desk.session('me')).toMatchObject({ value: { me: { userId: 'agent-lin' } } })
  })

  it('ends without a network, and at the server when it can', async () => {
    const desk = await Desk.open()
    desk.server.unreachable = true
    expect(await desk.session('signOut')).toEqual({ ok: true, value: null })
    expect(await desk.session('me')).toMatchObject({ value: { me: null } })
    desk.server.unreachable = false
    await desk.signsIn()
    await desk.session('signOut')
    expect(desk.server.asked('/v1/auth/sign-out')).toHaveLength(1)
  })

  it('leaves nothing readable of anybody in the browser’s stores, before and after it ends', async () => {
    const desk = await Desk.open()
    await desk.opensRecord()
    expect(await stores()).not.toMatch(/王|1001|1380013|6222/)
    await desk.session('signOut')
    expect(await stores()).not.toMatch(/王|1001|1380013|6222|secret-of/)
  })

  it('opens the record that stayed on the screen, though the worker was stopped while nobody was signed in', async () => {
    const desk = await Desk.open()
    await desk.opensRecord()
    await desk.session('signOut')
    desk.restartWorker()
    const panel = await desk.panel()
    expect(panel.state).toMatchObject({ me: null, record: { recordId: '1001' }, debtor: { kind: 'none' } })
    await desk.signsIn()
    await desk.until(() => panel.state.light === 'green')
  })

  it('forgets what was typed in place of the page when it ends', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    await desk.call('correct', { field: 'daysPastDue', key: null, typed: '30' })
    await desk.until(() => panel.state.record?.daysPastDue.value === 30)
    await desk.session('signOut')
    await desk.signsIn()
    await desk.until(() => panel.state.debtor.kind === 'ready')
    expect(panel.state.record?.daysPastDue.value).toBe(45)
  })

  it('of somebody else ends before another begins', async () => {
    const desk = await Desk.open()
    desk.server.people.push({ password: 'right', me: makeMe({ userId: 'agent-wu', email: 'wu@agency.test' }) })
    await desk.signsIn('wu@agency.test')
    expect(desk.server.asked('/v1/auth/sign-out')).toHaveLength(1)
    expect(await desk.session('me')).toMatchObject({ value: { me: { userId: 'agent-wu' } } })
  })

  it('keeps its token out of everything but the header of its own requests', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    const console = await desk.console()
    await desk.call('dial', { key: '13800138000', reason: null })
    const answers = await Promise.all([desk.session('me'), desk.session('server'), desk.session('sites'), desk.call('bundle', {}), desk.api('me', {})])
    const out = JSON.stringify([panel.received, console.received, desk.tab.orders, answers, await fakeBrowser.storage.local.get(null)])
    expect(out).toContain('agent-lin')
    expect(out).not.toContain('secret-of')
    const signed = desk.server.requests.filter(({ headers }) => headers.has('authorization'))
    expect(signed.length).toBeGreaterThan(2)
    expect(JSON.stringify(desk.server.requests.map(({ path, body }) => [path, body]))).not.toContain('secret-of')
  })
})

describe('the language', () => {
  it('is the browser’s until somebody chooses, then the person’s', async () => {
    const desk = await Desk.open({ signedIn: false })
    expect(await desk.session('me')).toMatchObject({ value: { locale: 'zh-TW' } })
    await desk.session('setLocale', { locale: 'en' })
    expect(await desk.session('me')).toMatchObject({ value: { locale: 'en' } })
    await desk.signsIn()
    const panel = await desk.panel()
    expect(panel.state.locale).toBe('zh-CN')
    await desk.call('setLocale', { locale: 'zh-TW' })
    expect(panel.state.locale).toBe('zh-TW')
    expect(desk.server.asked('/v1/me/locale')).toMatchObject([{ method: 'PUT', body: { locale: 'zh-TW' } }])
    await desk.session('signOut')
    expect(panel.state.locale).toBe('zh-TW')
  })
})

describe('the organisation’s server', () => {
  it('is used once access was granted and something like it answers', async () => {
    const desk = await Desk.open({ signedIn: false })
    await fakeBrowser.storage.local.clear()
    desk.restartWorker()
    expect(await desk.session('server')).toEqual({ ok: true, value: { origin: null, fixed: false } })
    expect(await desk.signsIn()).toMatchObject({ ok: false, failure: { code: 'not-ready' } })
    expect(await desk.session('useServer', { origin: desk.server.origin })).toMatchObject({ ok: false, failure: { code: 'not-allowed' } })
    desk.browser.granted.add('https://api.example/*').add('https://nobody.example/*')
    expect(await desk.session('useServer', { origin: 'https://nobody.example' })).toMatchObject({ ok: false, failure: { code: 'unreachable' } })
    expect(await desk.session('useServer', { origin: desk.server.origin })).toEqual({ ok: true, value: { origin: desk.server.origin } })
    expect(await desk.signsIn()).toMatchObject({ ok: true })
  })

  it('is never one without encryption, except on this very machine', async () => {
    const desk = await Desk.open({ signedIn: false })
    for (const origin of ['http://api.example', 'https://api.example/path', 'ftp://api.example', 'javascript:1', ''])
      expect(await desk.session('useServer', { origin })).toMatchObject({ ok: false, failure: { code: 'invalid-input' } })
  })

  it('of another organisation gets neither the session nor uses the content of this one', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    expect(panel.state.bundleHash).toBe('bundle-1')
    desk.browser.granted.add('https://other.example/*')
    const { requests } = desk.server
    desk.server.origin = 'https://other.example'
    const before = requests.length
    expect(await desk.session('useServer', { origin: 'https://other.example' })).toMatchObject({ ok: true })
    expect(panel.state).toMatchObject({ me: null, bundleHash: null })
    await desk.until(() => desk.browser.registered.length === 0)
    expect(requests.slice(before).filter(({ headers }) => headers.has('authorization'))).toEqual([])
    desk.restartWorker()
    expect(await desk.session('sites')).toEqual({ ok: true, value: [] })
  })
})
