import type { Browser, Frame } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { DEFAULT_LAYOUT } from '#shared/contract/messages'
import { makeAdapter } from '../../make/adapter.ts'
import { demoAdapters } from '../../crm/adapters.ts'
import { type PlayedBackground, SensorPage } from './sensor-page.ts'

const sites = inject('sites')
let browser: Browser
let sensor: SensorPage

beforeAll(async () => void (browser = await SensorPage.browser()))
afterAll(() => browser.close())
beforeEach(() => open())
afterEach(() => sensor.close())

async function open(parts: Partial<PlayedBackground> = {}, path = '/workplace/4711'): Promise<void> {
  sensor = await SensorPage.open(browser, sites, { adapters: [{ documentId: 'a', content: makeAdapter({ origins: [`${sites.pages}/*`] }) }], ...parts })
  await sensor.open(path)
  await sensor.record('4711')
}
async function reopen(parts: Partial<PlayedBackground>, path?: string): Promise<void> {
  await sensor.close()
  await open(parts, path)
}
const isPanel = (frame: Frame) => frame.url().startsWith(sites.panel)
async function panel(): Promise<Frame> {
  await expect.poll(() => sensor.page.frames().some(isPanel)).toBe(true)
  const frame = sensor.page.frames().find(isPanel)
  if (!frame) throw new Error('The panel went away.')
  await frame.getByRole('textbox').waitFor()
  return frame
}
const heard = () => sensor.page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.splice(0))
const focused = () => sensor.page.evaluate(() => document.activeElement?.id ?? '')
const toggle = () => sensor.order('toggle', {})

describe('the panel in the page', () => {
  it('lies at the side of the page with the width it was given, and the page beside it', async () => {
    await panel()
    expect(await sensor.dock().boundingBox()).toMatchObject({ x: 1440 - DEFAULT_LAYOUT.width, y: 0, width: DEFAULT_LAYOUT.width, height: 900 })
    expect((await sensor.page.locator('main').boundingBox())?.width).toBe(1440 - DEFAULT_LAYOUT.width)
    await sensor.order('layout', { layout: { side: 'left', width: 500, collapsed: false } })
    expect(await sensor.dock().boundingBox()).toMatchObject({ x: 0, width: 500 })
    expect((await sensor.page.locator('main').boundingBox())?.x).toBe(500)
  })

  it('takes no focus when a record opens', async () => {
    await panel()
    expect(await focused()).toBe('')
  })

  it('is entered and left by the same key, back to the very selection', async () => {
    const frame = await panel()
    await sensor.page.locator('#note').focus()
    await sensor.page.evaluate(() => document.querySelector<HTMLInputElement>('#note')?.setSelectionRange(2, 4))
    expect(await toggle()).toBe(true)
    await expect.poll(() => frame.evaluate(() => document.hasFocus())).toBe(true)
    expect(await toggle()).toBe(true)
    expect(await sensor.page.evaluate(() => {
      const note = document.activeElement
      return note instanceof HTMLInputElement ? [note.id, note.selectionStart, note.selectionEnd] : null
    })).toEqual(['note', 2, 4])
  })

  it('gives the focus back into editable text', async () => {
    await panel()
    await sensor.page.locator('#rich').click()
    await sensor.page.evaluate(() => document.getSelection()?.setBaseAndExtent(document.querySelector('#rich')?.firstChild as Node, 1, document.querySelector('#rich')?.firstChild as Node, 3))
    await toggle()
    await sensor.order('leave', {})
    expect(await focused()).toBe('rich')
    expect(await sensor.page.evaluate(() => document.getSelection()?.toString())).toBe('编辑')
  })

  it('keeps its keys from the page', async () => {
    const frame = await panel()
    await toggle()
    await expect.poll(() => frame.evaluate(() => document.hasFocus())).toBe(true)
    await heard()
    await sensor.page.keyboard.press('Tab')
    await sensor.page.keyboard.type('jkn')
    await expect.poll(() => frame.getByRole('textbox').inputValue()).toBe('jkn')
    expect(await heard()).toEqual([])
  })

  it('is made wider by keys on its edge, which the page does not hear, and remembers it', async () => {
    await panel()
    const edge = sensor.dock().getByRole('separator')
    await heard()
    await edge.focus()
    await sensor.page.keyboard.press('ArrowLeft')
    await sensor.page.keyboard.press('Shift+ArrowLeft')
    expect((await sensor.dock().boundingBox())?.width).toBe(DEFAULT_LAYOUT.width + 80)
    expect((await heard()).filter((event) => event.startsWith('key'))).toEqual([])
    await expect.poll(() => sensor.layouts).toEqual([{ ...DEFAULT_LAYOUT, width: DEFAULT_LAYOUT.width + 80 }])
  })

  it('follows the pointer on its edge', async () => {
    await panel()
    await sensor.page.mouse.move(1440 - DEFAULT_LAYOUT.width + 4, 200)
    await sensor.page.mouse.down()
    await sensor.page.mouse.move(900, 200, { steps: 4 })
    await sensor.page.mouse.up()
    expect((await sensor.dock().boundingBox())?.width).toBe(540)
  })

  it('folds into a rail that still says the light, and opens from it', async () => {
    await panel()
    const record = await sensor.record('4711')
    await sensor.light(record, 'red', '不可拨打')
    await sensor.dock().getByRole('button', { name: '收起面板' }).click()
    expect(await sensor.dock().isVisible()).toBe(false)
    expect(await sensor.rail().innerText()).toBe('不可拨打')
    expect(await sensor.rail().getAttribute('aria-label')).toContain('不可拨打')
    await sensor.rail().click()
    expect(await sensor.dock().isVisible()).toBe(true)
    await expect.poll(() => sensor.layouts.at(-1)?.collapsed).toBe(false)
  })

  it.each([['弹窗', 'modal-note'], ['抽屉', 'drawer-note']])('makes room for what would lie under it and has the focus: %s', async (button, field) => {
    await panel()
    await sensor.page.getByRole('button', { name: button, exact: true }).click()
    await sensor.dock().waitFor({ state: 'hidden' })
    await sensor.rail().waitFor()
    expect(await focused()).toBe(field)
    await sensor.page.keyboard.press('Escape')
    await sensor.dock().waitFor()
    expect(sensor.layouts).toEqual([])
  })

  it('makes room for the browser’s own dialogs', async () => {
    await panel()
    await sensor.page.getByRole('button', { name: '原生弹窗' }).click()
    await sensor.dock().waitFor({ state: 'hidden' })
    await sensor.page.keyboard.press('Escape')
    await sensor.dock().waitFor()
  })

  it('loads on pages that demand of every frame to agree to being embedded', async () => {
    await reopen({}, '/workplace/4711?coep')
    await panel()
    expect(await toggle()).toBe(true)
  })

  it('says to use the side panel where a page allows no frame at all', async () => {
    await sensor.close()
    sensor = await SensorPage.open(browser, sites, { adapters: demoAdapters(sites.crm) })
    await sensor.openRecord('1003')
    await expect.poll(() => sensor.dock().innerText()).toContain('侧边栏')
    expect(await toggle()).toBe(false)
  })
})

describe('the marks beside the numbers', () => {
  it('stand beside their number, follow it, and hide with it', async () => {
    const record = await sensor.record('4711')
    await sensor.light(record, 'green', '可拨打')
    const mark = sensor.marks().first()
    await mark.waitFor()
    const number = await sensor.page.locator('#phone').boundingBox()
    const box = await mark.boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual((number?.x ?? 0) + (number?.width ?? 0))
    expect(Math.abs((box?.y ?? 0) + 7 - ((number?.y ?? 0) + (number?.height ?? 0) / 2))).toBeLessThan(2)
    expect(await mark.getAttribute('aria-label')).toBe('可拨打')
    await sensor.page.locator('.scroller').evaluate((scroller) => (scroller.scrollTop = 8))
    await expect.poll(async () => (await mark.boundingBox())?.y).toBe((box?.y ?? 0) - 8)
    await sensor.page.locator('.scroller').evaluate((scroller) => (scroller.scrollTop = 400))
    await mark.waitFor({ state: 'hidden' })
  })

  it('belong to one record: lights of an earlier one are not drawn', async () => {
    const record = await sensor.record('4711')
    expect(await sensor.order('lights', { epoch: record.epoch - 1, numbers: [{ key: '16000004711', light: 'green', word: '可拨打' }], overall: 'green', word: '可拨打' })).toBe(false)
    expect(await sensor.marks().count()).toBe(0)
  })
})

describe('as a guest in the page', () => {
  it('changes nothing in it but adding its own root', async () => {
    const sensorless = await browser.newPage()
    await sensorless.goto(`${sites.pages}/hidden-doubles/4711`)
    const before = await sensorless.evaluate(() => document.documentElement.outerHTML)
    await sensorless.close()
    await reopen({}, '/hidden-doubles/4711')
    const record = await sensor.record('4711')
    await sensor.light(record, 'red', '不可拨打')
    await sensor.page.locator('.call').click()
    await sensor.notice().waitFor()
    const after = await sensor.page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as Element
      const roots = copy.querySelectorAll('fairdial-root')
      roots.forEach((root) => root.remove())
      return { html: copy.outerHTML, roots: roots.length }
    })
    expect(after).toEqual({ html: before, roots: 1 })
  })

  it('weighs little: every CRM page that is opened pays for it', () => {
    expect(Buffer.byteLength(sites.sensor)).toBeLessThan(60_000)
  })

  it('is there once, however often it is started', async () => {
    await sensor.page.evaluate(() => (globalThis as unknown as { restart(): void }).restart())
    await expect.poll(() => sensor.readings.filter(({ kind }) => kind === 'record').length).toBe(2)
    expect(await sensor.page.locator('fairdial-root').count()).toBe(1)
    await sensor.page.locator('#phone').click()
    await sensor.notice().waitFor()
    expect(sensor.dials).toHaveLength(1)
  })

  it('does not step down because a page asks it to', async () => {
    await sensor.page.evaluate(() => document.dispatchEvent(new CustomEvent('fairdial:sensor-started')))
    await sensor.page.locator('#phone').click()
    await sensor.notice().waitFor()
    expect(await sensor.dialled()).toEqual([])
  })
})
