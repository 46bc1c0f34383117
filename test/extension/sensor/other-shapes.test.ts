import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { makeAdapter } from '../../make/adapter.ts'
import { GREEN, RED, SensorPage } from './sensor-page.ts'

const sites = inject('sites')
let browser: Browser
let sensor: SensorPage

beforeAll(async () => void (browser = await SensorPage.browser()))
afterAll(() => browser.close())
beforeEach(async () => {
  sensor = await SensorPage.open(browser, sites, { adapters: [{ documentId: 'a', content: makeAdapter({ origins: [`${sites.pages}/*`] }) }] })
})
afterEach(() => sensor.close())

const values = async (path: string) => {
  await sensor.open(`/${path}/4711`)
  const { name, account, daysPastDue, amountDue, phones } = await sensor.record('4711')
  return { name: name.value, account: account.value, days: daysPastDue.value, due: amountDue.value?.amountMinor ?? null, phones: phones.map(({ raw }) => raw) }
}
const CHINESE = { name: '王样例', account: 'HX-4711', days: 27, due: 1_234_567 }

/** What the page dialled, by its own account. */
const tried = () => sensor.page.evaluate(() => (globalThis as unknown as { tried: string[] }).tried)

describe('pages of other shapes', () => {
  it('does not take a sign for a currency that the field can’t have', async () => {
    expect(await values('server-table')).toMatchObject({ due: null })
  })

  it('reads label and value cells of old server pages, nested tables and colons included', async () => {
    const { fields } = makeAdapter()
    const dollars = { ...fields, amountDue: { ...fields.amountDue, currency: 'USD' } }
    await sensor.close()
    sensor = await SensorPage.open(browser, sites, { adapters: [{ documentId: 'a', content: makeAdapter({ origins: [`${sites.pages}/*`], fields: dollars }) }] })
    const page = { name: 'SAMPLE, Jane', account: 'AC-4711/02', days: 27, due: 122_208 }
    expect(await values('server-table')).toEqual({ ...page, phones: ['(212) 555-0107', '212-555-0162 x5878'] })
  })

  it('reads definition lists, several numbers in one, and a word for none', async () => {
    expect(await values('definition-list')).toEqual({ ...CHINESE, phones: ['160 0000 4711', '163 0000 4711'] })
  })

  it('reads labels over their values, spans counted, and no list beside them', async () => {
    expect(await values('vertical-labels')).toEqual({ ...CHINESE, phones: ['16000004711', '138****1234'] })
  })

  it('reads what form fields hold, not what their attributes say', async () => {
    expect(await values('form')).toEqual({ name: 'Jane Sample', account: 'AC-4711', days: 27, due: 268_192, phones: ['2125550107'] })
  })

  it('reads a form again when something is typed', async () => {
    await values('form')
    await sensor.page.getByLabel('Balance').fill('99')
    expect((await sensor.record('4711', ({ amountDue }) => amountDue.value?.amountMinor === 9900)).amountDue.raw).toBe('99')
  })

  it('judges the number a link dials where its text hides a part of it', async () => {
    await values('late-swap')
    await sensor.page.evaluate(() => document.querySelector('#phone')?.replaceChildren('160****4711'))
    await sensor.page.locator('#phone').click()
    await expect.poll(() => sensor.dials.map(({ raw }) => raw)).toEqual(['16000004711'])
    expect((await sensor.record('4711')).phones.map(({ raw }) => raw)).toEqual(['16000004711'])
  })

  it('ignores what is hidden, of other records or for screen readers', async () => {
    expect(await values('hidden-doubles')).toEqual({ ...CHINESE, phones: ['160 0000 4711'] })
  })

  it('stays with its record under an open dialog about somebody else', async () => {
    const before = await values('hidden-doubles')
    const reports = sensor.readings.length
    await sensor.page.evaluate(() => document.querySelector('#modal')?.removeAttribute('hidden'))
    await sensor.page.getByText('欠款').waitFor()
    await sensor.page.evaluate(() => document.querySelector('.pane:nth-of-type(3) b:nth-of-type(2)')?.replaceChildren('12,000.00'))
    const after = await sensor.record('4711', ({ amountDue }) => amountDue.value?.amountMinor === 1_200_000, reports)
    expect(after.name.value).toBe(before.name)
  })

  it('reads through open shadow roots and follows changes inside them', async () => {
    expect(await values('shadow')).toEqual({ ...CHINESE, phones: ['16000004711'] })
    await sensor.page.evaluate(() => {
      const field = document.querySelector('crm-record')?.shadowRoot?.querySelector('crm-field')?.shadowRoot
      field?.querySelectorAll('dd')[4]?.replaceChildren('¥50.00')
    })
    expect((await sensor.record('4711', ({ amountDue }) => amountDue.value?.amountMinor === 5000)).name.value).toBe('王样例')
  })

  it('waits for a page that swaps part by part and never mixes the two', async () => {
    await values('late-swap')
    await sensor.page.getByText('下一条').click()
    const record = await sensor.record('4712')
    expect(record).toMatchObject({ name: { value: '李示例' }, account: { value: 'HX-4712' }, daysPastDue: { value: 3 }, amountDue: { value: { amountMinor: 9900 } } })
    const reports = sensor.readings.flatMap((reading) => (reading.kind === 'record' && reading.record.recordId === '4712' ? [reading.record.name.value] : []))
    expect(reports).toEqual(['李示例'])
  })
})

describe('pages that dial in other ways', () => {
  it.each(['拨出', '拨出二'])('holds an address that is dialled by script: %s', async (button) => {
    await values('dials-itself')
    await sensor.page.getByText(button, { exact: true }).click()
    await expect.poll(() => sensor.notice().innerText()).toContain(RED.say)
    expect(await tried()).toEqual([])
    expect(sensor.dials.map(({ raw }) => raw)).toEqual(['16000004711'])
  })

  it('lets an allowed one through once', async () => {
    await values('dials-itself')
    sensor.permit = () => GREEN
    await sensor.page.getByText('拨出', { exact: true }).click()
    await expect.poll(tried).toEqual(['tel:16000004711'])
    expect(sensor.dials).toHaveLength(1)
  })

  it('holds controls that dial on the way to a click, by mouse and by key', async () => {
    await values('dials-itself')
    await sensor.page.getByText('图标').click()
    await expect.poll(() => sensor.dials.length).toBe(1)
    await sensor.page.getByText('图标').press('Enter')
    await expect.poll(() => sensor.dials.length).toBe(2)
    expect(await tried()).toEqual([])
    sensor.permit = () => GREEN
    await sensor.page.getByText('图标').press('Enter')
    await expect.poll(tried).toEqual(['row'])
  })

  it('tells the number of a plain button by its row', async () => {
    await values('hidden-doubles')
    await sensor.page.locator('.call').click()
    await expect.poll(() => sensor.dials.map(({ raw }) => raw)).toEqual(['160 0000 4711'])
    expect(await sensor.page.locator('.call').getAttribute('data-called')).toBeNull()
  })
})
