import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import type { DialPermit } from '#shared/contract/messages'
import { demoAdapters } from '../../crm/adapters.ts'
import { GREEN, RED, SensorPage } from './sensor-page.ts'

const sites = inject('sites')
let browser: Browser
let sensor: SensorPage

beforeAll(async () => void (browser = await SensorPage.browser()))
afterAll(() => browser.close())
beforeEach(async () => void (sensor = await SensorPage.open(browser, sites, { adapters: demoAdapters(sites.crm) })))
afterEach(() => sensor.close())

describe('a number that may not be called', () => {
  it('is not dialled by its link, and the reason stands beside it', async () => {
    const record = await sensor.openRecord('1003')
    await sensor.crm.clickTelLink()
    await expect.poll(() => sensor.notice().innerText()).toContain(RED.say)
    expect(await sensor.dialled()).toEqual([])
    expect(sensor.dials).toEqual([{ epoch: record.epoch, raw: record.phones[0]?.raw }])
  })

  it('is not dialled by the CRM’s own button, and the softphone stays ready', async () => {
    const record = await sensor.openRecord('1003')
    await sensor.crm.clickToDial(1)
    await expect.poll(() => sensor.notice().innerText()).toContain(RED.say)
    expect(sensor.dials.map(({ raw }) => raw)).toEqual([record.phones[1]?.raw])
    expect(await sensor.crm.softphoneStatus()).toContain('就绪')
  })

  it.each(['Enter', 'Space'])('is not dialled by %s on the button', async (key) => {
    await sensor.openRecord('1003')
    await sensor.page.getByRole('button', { name: '呼叫' }).first().focus()
    await sensor.page.keyboard.press(key)
    await expect.poll(() => sensor.notice().innerText()).toContain(RED.say)
    expect(sensor.dials).toHaveLength(1)
    expect(await sensor.crm.softphoneStatus()).toContain('就绪')
  })

  it.each(['Enter', 'Control+Enter'])('is not dialled by %s on the link', async (key) => {
    await sensor.openRecord('1003')
    await sensor.crm.telLinks().first().focus()
    await sensor.page.keyboard.press(key)
    await expect.poll(() => sensor.notice().innerText()).toContain(RED.say)
    expect(await sensor.dialled()).toEqual([])
  })

  it('is not dialled by the middle button', async () => {
    await sensor.openRecord('1003')
    await sensor.crm.telLinks().first().click({ button: 'middle' })
    await expect.poll(() => sensor.notice().innerText()).toContain(RED.say)
    expect(sensor.page.context().pages()).toHaveLength(1)
  })

  it('tells why without taking the focus, until Escape', async () => {
    await sensor.openRecord('1003')
    await sensor.crm.telLinks().first().focus()
    await sensor.page.keyboard.press('Enter')
    await sensor.notice().waitFor()
    expect(await sensor.page.evaluate(() => document.activeElement?.getAttribute('href'))).toMatch(/^tel:/)
    await sensor.page.keyboard.press('Escape')
    await sensor.notice().waitFor({ state: 'hidden' })
    expect(await sensor.page.evaluate(() => document.activeElement?.getAttribute('href'))).toMatch(/^tel:/)
  })
})

describe('a number that may be called', () => {
  beforeEach(() => void (sensor.permit = () => GREEN))

  it('is dialled exactly once by its link', async () => {
    await sensor.openRecord('1003')
    const href = await sensor.crm.telLinks().first().getAttribute('href')
    await sensor.crm.clickTelLink()
    await expect.poll(() => sensor.dialled()).toEqual([href])
    expect(sensor.dials).toHaveLength(1)
    expect(await sensor.notice().isVisible()).toBe(false)
  })

  it('is dialled exactly once by the CRM’s own button', async () => {
    await sensor.openRecord('1003')
    await sensor.crm.clickToDial()
    await sensor.crm.waitForCall('dialling')
    expect(sensor.dials).toHaveLength(1)
    expect((await sensor.dialled()).filter((control) => control === '呼叫')).toHaveLength(1)
  })

  it('is dialled once however often it is clicked while the answer is on its way', async () => {
    await sensor.openRecord('1003')
    const { promise, resolve } = Promise.withResolvers<DialPermit>()
    sensor.permit = () => promise
    for (let times = 0; times < 3; times += 1) await sensor.crm.clickTelLink()
    await expect.poll(() => sensor.dials.length).toBe(1)
    resolve(GREEN)
    await expect.poll(() => sensor.dialled()).toHaveLength(1)
    expect(sensor.dials).toHaveLength(1)
  })

  it('asks again for the next click', async () => {
    await sensor.openRecord('1003')
    await sensor.crm.clickTelLink()
    await expect.poll(() => sensor.dialled()).toHaveLength(1)
    sensor.permit = () => RED
    await sensor.crm.clickTelLink()
    await expect.poll(() => sensor.notice().innerText()).toContain(RED.say)
    expect(await sensor.dialled()).toHaveLength(1)
  })

  it('is not dialled once the page shows another record', async () => {
    await sensor.crm.openList()
    await sensor.crm.openFromList('1001')
    await sensor.record('1001', ({ phones }) => phones.length > 0)
    const { promise, resolve } = Promise.withResolvers<DialPermit>()
    sensor.permit = () => promise
    await sensor.crm.clickTelLink()
    await expect.poll(() => sensor.dials.length).toBe(1)
    await sensor.page.keyboard.press('j')
    await sensor.record('1002')
    resolve(GREEN)
    await sensor.crm.waitForRecord('1002')
    await expect.poll(() => sensor.notice().innerText()).toContain('另一条记录')
    expect(await sensor.dialled()).toEqual([])
  })

  it('is placed through the CRM’s own button when the panel dials it', async () => {
    const record = await sensor.openRecord('1003')
    expect(await sensor.order('place', { epoch: record.epoch, key: record.phones[1]?.key ?? '' })).toBe(true)
    await sensor.crm.waitForCall('dialling')
    expect(await sensor.crm.softphoneStatus()).toContain(record.phones[1]?.raw)
    expect(sensor.dials).toEqual([])
    expect(await sensor.order('place', { epoch: record.epoch - 1, key: record.phones[0]?.key ?? '' })).toBe(false)
    expect(await sensor.order('place', { epoch: record.epoch, key: '999' })).toBe(false)
  })
})

describe('when nobody can tell', () => {
  it('holds the click while the background does not answer, and says so', async () => {
    await sensor.openRecord('1003')
    sensor.permit = () => 'silent'
    await sensor.crm.clickTelLink()
    await expect.poll(() => sensor.notice().innerText()).toContain('没有回应')
    expect(await sensor.dialled()).toEqual([])
  })

  it('lets the page work as if we were never there once the extension is gone', async () => {
    await sensor.openRecord('1003')
    await sensor.orphan()
    await sensor.crm.clickTelLink()
    await expect.poll(() => sensor.dialled()).toHaveLength(1)
    await sensor.crm.clickToDial()
    await sensor.crm.waitForCall('dialling')
    expect(await sensor.page.locator('fairdial-root').count()).toBe(0)
  })

  it('holds clicks that the page makes itself, and links it clicks out of sight', async () => {
    await sensor.openRecord('1003')
    sensor.permit = () => GREEN
    await sensor.page.evaluate(() => document.querySelector<HTMLElement>('a[href^="tel:"]')?.click())
    await expect.poll(() => sensor.notice().innerText()).toContain('页面自动发起')
    expect(await sensor.dialled()).toEqual([])
    expect(sensor.dials).toEqual([])
  })

  it('holds a number that is not one of the record', async () => {
    await sensor.openRecord('1003')
    sensor.permit = () => GREEN
    await sensor.page.evaluate(() => document.querySelector('a[href^="tel:"]')?.setAttribute('href', 'tel:+8616899990000'))
    await sensor.crm.clickTelLink()
    await expect.poll(() => sensor.notice().innerText()).toContain('无法确定')
    expect([await sensor.dialled(), sensor.dials]).toEqual([[], []])
  })

  it('holds every number while page and address name different records', async () => {
    await sensor.openRecord('1003')
    sensor.permit = () => GREEN
    await sensor.page.evaluate(() => history.replaceState(null, '', '/accounts/view/1005'))
    await sensor.reported('conflict')
    await sensor.crm.clickTelLink()
    await expect.poll(() => sensor.notice().innerText()).toContain('不是同一条记录')
    expect([await sensor.dialled(), sensor.dials]).toEqual([[], []])
  })
})
