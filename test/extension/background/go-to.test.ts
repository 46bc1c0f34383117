import { describe, expect, it } from 'vitest'
import { Desk } from './desk.ts'

const orders = (desk: Desk, name: string) => desk.tab.orders?.filter(({ order }) => order === name).map(({ content }) => content)

describe('opening a record from the panel', () => {
  it('takes the same tab there, on granted CRM sites and nowhere else', async () => {
    const desk = await Desk.open()
    await desk.opensRecord()
    expect(await desk.call('openRecord', { url: 'https://crm.example/records/1002' })).toEqual({ ok: true, value: null })
    expect(desk.tab.url).toBe('https://crm.example/records/1002')
    for (const url of ['https://evil.test/', 'javascript:alert(1)', 'file:///etc/passwd', 'https://crm.example.evil.test/', 'chrome://settings'])
      expect((await desk.call('openRecord', { url })).ok).toBe(false)
    desk.browser.granted.clear()
    expect(await desk.call('openRecord', { url: 'https://crm.example/records/1003' })).toMatchObject({ ok: false, failure: { code: 'not-allowed' } })
    expect(desk.tab.url).toBe('https://crm.example/records/1002')
  })
})

describe('the toolbar button and its key', () => {
  it('toggle the panel in a CRM page', async () => {
    const desk = await Desk.open()
    await desk.opensRecord()
    desk.browser.onClicked.fire(desk.tab)
    desk.browser.onCommand.fire('toggle', desk.tab)
    await desk.until(() => orders(desk, 'toggle')?.length === 2)
    expect(desk.browser.sidePanels).toEqual([])
  })

  it('open the side panel at once where nothing of ours can be, for the browser allows it only then', async () => {
    const desk = await Desk.open()
    desk.browser.onClicked.fire({ id: 9, windowId: 3 })
    expect(desk.browser.sidePanels).toEqual([3])
    desk.browser.onClicked.fire({ id: 9, windowId: 4, url: 'https://granted-but-no-crm.example/' })
    expect(desk.browser.sidePanels).toEqual([3, 4])
  })

  it('open the console where there is no side panel, and the one that is open already', async () => {
    const desk = await Desk.open()
    const { fakeBrowser } = await import('wxt/testing/fake-browser')
    Object.assign(fakeBrowser.sidePanel, { open: () => Promise.reject(new Error('no user gesture')) })
    desk.browser.onClicked.fire({ id: 9, windowId: 3 })
    await desk.until(() => desk.browser.created.length === 1)
    expect(desk.browser.created[0]).toContain('/console.html')
  })
})

describe('the side panel', () => {
  it('follows the active tab of its window', async () => {
    const desk = await Desk.open()
    await desk.opensRecord()
    const side = await desk.sidePanel()
    await desk.until(() => side.state.light === 'green')
    desk.tab.active = false
    desk.browser.tabs.push(desk.tabOf(8, { url: 'https://news.example/', orders: null }))
    desk.browser.onActivated.fire({ tabId: 8, windowId: 1 })
    await desk.until(() => side.state.tabId === 8)
    expect(side.state).toMatchObject({ page: { kind: 'unknown-page' }, record: null, light: 'unknown' })
  })
})

describe('the layout of the panel', () => {
  it('is remembered per CRM and drawn where it was asked for', async () => {
    const desk = await Desk.open()
    const hello = await desk.sensor('hello', {})
    expect(hello).toMatchObject({ value: { layout: { side: 'right', width: 380, collapsed: false }, locale: 'zh-CN' } })
    await desk.call('layout', { side: 'left' })
    expect(orders(desk, 'layout')).toEqual([{ layout: { side: 'left', width: 380, collapsed: false } }])
    await desk.sensor('layout', { layout: { side: 'left', width: 500, collapsed: true } })
    desk.restartWorker()
    expect(await desk.sensor('hello', {})).toMatchObject({ value: { layout: { side: 'left', width: 500, collapsed: true } } })
  })

  it('takes no width that would hide it', async () => {
    const desk = await Desk.open()
    expect(await desk.sensor('layout', { layout: { side: 'left', width: 5, collapsed: false } })).toMatchObject({ ok: false })
  })
})
