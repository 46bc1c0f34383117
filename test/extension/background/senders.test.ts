import { describe, expect, it } from 'vitest'
import { isCrmFrame, isOwnPage, isSensor } from '../../../extension/background/sender.ts'
import { makeRecord } from '../../make/record-reading.ts'
import { Connected, Desk } from './desk.ts'

const US = { id: 'us', root: 'chrome-extension://us/' }
const SITES = ['https://crm.example/*']
const sensor = { id: 'us', url: 'https://crm.example/records/1', tab: { id: 7 } as never, frameId: 0 }
const NOT_ALLOWED = { ok: false, failure: { code: 'not-allowed' } }

describe('who may speak to the background', () => {
  it('is our part in the top document of a CRM site', () => {
    expect(isSensor(sensor, US, SITES)).toBe(true)
    expect(isSensor({ ...sensor, id: 'them' }, US, SITES)).toBe(false)
    expect(isSensor({ ...sensor, frameId: 2 }, US, SITES)).toBe(false)
    expect(isSensor({ ...sensor, url: 'https://crm.example.evil.test/' }, US, SITES)).toBe(false)
    expect(isSensor({ ...sensor, url: 'chrome-extension://us/panel.html' }, US, SITES)).toBe(false)
    expect(isSensor({ id: 'us', url: sensor.url, frameId: 0 }, US, SITES), 'without a tab').toBe(false)
    expect(isSensor({ ...sensor, documentLifecycle: 'prerender' }, US, SITES)).toBe(false)
    expect(isSensor(undefined, US, SITES)).toBe(false)
  })

  it('is a page of ours', () => {
    expect(isOwnPage({ id: 'us', url: 'chrome-extension://us/panel.html' }, US)).toBe(true)
    expect(isOwnPage({ id: 'them', url: 'chrome-extension://us/panel.html' }, US)).toBe(false)
    expect(isOwnPage({ id: 'us', url: 'chrome-extension://us.evil/panel.html' }, US)).toBe(false)
    expect(isOwnPage({ id: 'us', url: 'https://crm.example/' }, US)).toBe(false)
    expect(isOwnPage({ id: 'us' }, US)).toBe(false)
    expect(isOwnPage(undefined, US)).toBe(false)
  })

  it('is a page of ours in a frame only inside a CRM', () => {
    expect(isCrmFrame({ tab: { url: 'https://crm.example/records/1' } as never }, SITES)).toBe(true)
    expect(isCrmFrame({ tab: { url: 'https://evil.test/' } as never }, SITES)).toBe(false)
    expect(isCrmFrame({ tab: {} as never }, SITES)).toBe(false)
  })
})

describe('a message', () => {
  it('of our part in a CRM page opens no door of the pages', async () => {
    const desk = await Desk.open()
    const page = desk.crmPage()
    for (const message of [
      { to: 'session', name: 'signOut', input: {} },
      { to: 'api', name: 'contacts', input: { query: {} } },
      { to: 'panel-call', name: 'bundle', input: {}, windowId: 1 },
    ])
      expect(await desk.browser.send(message, page)).toEqual(NOT_ALLOWED)
    expect(await desk.session('me')).toMatchObject({ value: { me: { userId: 'agent-lin' } } })
  })

  it('of our pages is not taken for one of the CRM page', async () => {
    const desk = await Desk.open()
    expect(await desk.browser.send({ to: 'sensor-call', name: 'hello', input: {} }, desk.ownPage('/panel.html', desk.tab))).toEqual(NOT_ALLOWED)
  })

  it('of a panel that another site put into a frame is refused, and its port is closed', async () => {
    const desk = await Desk.open()
    const evil = desk.tabOf(9, { url: 'https://evil.test/' })
    expect(await desk.call('bundle', {}, evil)).toEqual(NOT_ALLOWED)
    const port = new Connected('fairdial.panel/1', desk.ownPage('/panel.html', evil))
    desk.browser.onConnect.fire(port)
    await desk.until(() => port.disconnected)
    expect(port.received).toEqual([])
  })

  it('of another extension or to nobody we know is left alone', async () => {
    const desk = await Desk.open()
    expect(await desk.browser.send({ to: 'session', name: 'me', input: {} }, { id: 'them', url: 'chrome-extension://them/' })).toBeUndefined()
    for (const message of [null, 'hello', 7, {}, { to: 'everyone' }, { to: 'session' }, { to: 'session', name: 7 }, { to: 'panel-call', name: 'bundle', input: {} }])
      expect(await desk.browser.send(message, desk.ownPage('/console.html'))).toBeUndefined()
  })

  it('that is malformed changes nothing', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    const before = panel.received.length
    const invalid = { ok: false, failure: { code: 'invalid-input' } }
    expect(await desk.sensor('page', { reading: { kind: 'record', record: { ...makeRecord({ epoch: 2 }), recordId: '' } } })).toEqual(invalid)
    expect(await desk.sensor('page', { reading: { kind: 'no-record', epoch: -1 } })).toEqual(invalid)
    expect(await desk.sensor('dial', { epoch: 1, raw: 13800138000 })).toEqual(invalid)
    expect(await desk.sensor('toString' as never, {})).toEqual(invalid)
    expect(await desk.call('dial', { key: '13800138000', reason: 'because' as never })).toEqual(invalid)
    expect(await desk.call('constructor' as never, {} as never)).toEqual(invalid)
    expect(await desk.api('__proto__', {})).toEqual(invalid)
    expect(await desk.api('contacts', 'everything')).toEqual(invalid)
    expect(await desk.session('signIn', { email: 'nobody', password: '' })).toEqual(invalid)
    expect(await desk.session('token')).toEqual(invalid)
    expect(panel.received.length).toBe(before)
    expect(desk.server.asked('/v1/dials')).toEqual([])
  })

  it('that comes while the worker is starting waits for it', async () => {
    const desk = await Desk.open()
    await desk.opensRecord()
    desk.restartWorker()
    expect(await desk.sensor('dial', { epoch: 1, raw: '13800138000' })).toMatchObject({ ok: true, value: { place: true } })
  })
})
