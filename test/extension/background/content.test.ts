import { describe, expect, it } from 'vitest'
import { makeBundle, makeLiveAdapter, makeLiveScript } from '../../make/bundle.ts'
import { makeRecord } from '../../make/record-reading.ts'
import { Desk } from './desk.ts'

const NEWER = makeLiveScript({ versionId: '0199c200-0000-7000-8000-0000000000a2', number: 2, content: { title: '新版' } })
const orders = (desk: Desk, name: string) => desk.tab.orders?.filter(({ order }) => order === name) ?? []
const MOBILE = '13800138000'

describe('content', () => {
  it('is asked for with the hash of what is here, and is not fetched twice', async () => {
    const desk = await Desk.open()
    await desk.until(() => desk.browser.registered.length === 1)
    desk.restartWorker()
    await desk.until(() => desk.server.asked('/v1/bundle').length === 2)
    expect(desk.server.asked('/v1/bundle')[1]?.headers.get('if-none-match')).toBe('"bundle-1"')
  })

  it('that was published is here within a minute, in panels, consoles and pages', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    const console = await desk.console()
    await desk.until(async () => (await alarm())?.periodInMinutes !== undefined)
    expect((await alarm())?.periodInMinutes).toBeLessThanOrEqual(1)
    desk.server.bundle = makeBundle({ hash: 'bundle-2', scripts: [NEWER] })
    desk.browser.onAlarm.fire({ name: 'content' })
    await desk.until(() => panel.state.bundleHash === 'bundle-2')
    expect(console.received).toContain('changed')
    await desk.until(() => orders(desk, 'adapters').length > 0)
    expect(await desk.call('bundle', {})).toMatchObject({ ok: true, value: { hash: 'bundle-2' } })
  })

  it('is not asked for while nothing of ours is open or nobody is signed in', async () => {
    const desk = await Desk.open()
    await desk.opensRecord()
    await desk.until(async () => (await alarm()) !== undefined)
    await desk.session('signOut')
    await desk.until(async () => (await alarm()) === undefined)
  })

  it('changes under a running call, but the call walks the version it was begun with, also after a restart', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    await desk.call('dial', { key: MOBILE, reason: null })
    desk.server.bundle = makeBundle({ hash: 'bundle-2', scripts: [NEWER] })
    desk.browser.onAlarm.fire({ name: 'content' })
    await desk.until(() => panel.state.bundleHash === 'bundle-2')
    const { versionId } = makeLiveScript()
    expect(panel.state.call?.scriptVersionId).toBe(versionId)
    desk.restartWorker()
    const script = { ok: true, value: { versionId, number: 1, content: makeLiveScript().content } }
    expect(await desk.call('script', { versionId })).toEqual(script)
    desk.server.unreachable = true
    expect(await desk.call('script', { versionId })).toEqual(script)
    expect(await desk.call('script', { versionId: NEWER.versionId })).toMatchObject({ value: { number: 2, content: { title: '新版' } } })
  })

  it('gives the next call the version that is live then', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    desk.server.bundle = makeBundle({ hash: 'bundle-2', scripts: [NEWER] })
    desk.browser.onAlarm.fire({ name: 'content' })
    await desk.until(() => panel.state.bundleHash === 'bundle-2')
    await desk.call('dial', { key: MOBILE, reason: null })
    expect(desk.server.asked('/v1/dials')).toMatchObject([{ body: { scriptVersionId: NEWER.versionId } }])
  })

  it('fetches an older version from the server where it is not on this machine', async () => {
    const desk = await Desk.open()
    const { documentId, content } = makeLiveScript()
    const versionId = '0199c200-0000-7000-8000-0000000000a0'
    desk.server.versions = [{ versionId, documentId, kind: 'script', number: 7, publishedAt: 0, content }]
    expect(await desk.call('script', { versionId })).toEqual({ ok: true, value: { versionId, number: 7, content } })
    expect(await desk.call('script', { versionId: '0199c200-0000-7000-8000-0000000000ff' })).toEqual({ ok: true, value: null })
  })

  it('that is no longer readable leaves the last good one', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    desk.server.failures = [{ path: '/v1/bundle', code: 'internal' }]
    await desk.call('retry', {})
    expect(panel.state.bundleHash).toBe('bundle-1')
  })
})

describe('the sites', () => {
  it('that are granted get the sensor, on open pages too, and lose it with the grant', async () => {
    const desk = await Desk.open({ signedIn: false })
    desk.tab.orders = null
    await desk.signsIn()
    await desk.until(() => desk.browser.injected.length > 0)
    expect(desk.browser.registered).toMatchObject([{ id: 'crm', matches: ['https://crm.example/*'], js: ['/content-scripts/crm.js'] }])
    expect(desk.browser.injected).toEqual([7])
    desk.browser.granted.clear()
    desk.browser.onRevoked.fire()
    await desk.until(() => desk.browser.registered.length === 0)
  })

  it('are never more than were published, and are shown with their grants', async () => {
    const desk = await Desk.open({ signedIn: false })
    const origins = ['https://crm.example/*', 'https://second.example/*']
    desk.server.bundle = makeBundle({ adapters: [makeLiveAdapter({ origins })] })
    desk.browser.granted.add('https://elsewhere.example/*')
    await desk.signsIn()
    await desk.until(() => desk.browser.registered.length > 0)
    expect(desk.browser.registered[0]?.matches).toEqual(['https://crm.example/*'])
    expect(await desk.session('sites')).toEqual({ ok: true, value: [{ pattern: origins[0], granted: true }, { pattern: origins[1], granted: false }] })
    desk.browser.granted.add('https://second.example/*')
    desk.browser.onGranted.fire()
    await desk.until(() => desk.browser.registered[0]?.matches.length === 2)
  })

  it('are asked for, with server and sign-in, when the extension has just been installed', async () => {
    const desk = await Desk.open({ signedIn: false })
    desk.browser.onInstalled.fire({ reason: 'update' })
    desk.browser.onInstalled.fire({ reason: 'install' })
    await desk.until(() => desk.browser.created.length > 0)
    expect(desk.browser.created).toEqual([expect.stringMatching(/\/console\.html$/)])
  })

  it('are registered once, however many events come at the same time', async () => {
    const desk = await Desk.open({ signedIn: false })
    desk.browser.onInstalled.fire({ reason: 'update' })
    desk.browser.onStartup.fire()
    await desk.signsIn()
    desk.browser.onGranted.fire()
    desk.browser.onGranted.fire()
    await desk.until(() => desk.browser.registered.length === 1)
  })

  it('give a page the adapters of its own site only', async () => {
    const desk = await Desk.open({ signedIn: false })
    const other = { ...makeLiveAdapter({ origins: ['https://second.example/*'] }), documentId: '0199c100-0000-7000-8000-00000000000b' }
    desk.server.bundle = makeBundle({ adapters: [makeLiveAdapter(), other] })
    await desk.signsIn()
    await desk.until(() => desk.browser.registered.length === 1)
    const hello = await desk.sensor('hello', {})
    expect(hello.ok && hello.value.adapters.map(({ documentId }) => documentId)).toEqual([makeRecord().adapterId])
  })
})

async function alarm(): Promise<{ periodInMinutes?: number | undefined } | undefined> {
  const { fakeBrowser } = await import('wxt/testing/fake-browser')
  return fakeBrowser.alarms.get('content')
}
