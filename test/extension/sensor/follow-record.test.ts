import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import type { PageReading, RecordReading } from '#shared/adapter/reading'
import { demoAdapters } from '../../crm/adapters.ts'
import { SensorPage } from './sensor-page.ts'

const sites = inject('sites')
let browser: Browser
let sensor: SensorPage

beforeAll(async () => void (browser = await SensorPage.browser()))
afterAll(() => browser.close())
beforeEach(async () => void (sensor = await SensorPage.open(browser, sites, { adapters: demoAdapters(sites.crm) })))
afterEach(() => sensor.close())

const isRecord = (reading: PageReading): reading is { kind: 'record'; record: RecordReading } => reading.kind === 'record'
const epochOf = (reading: PageReading) => (isRecord(reading) ? reading.record.epoch : reading.epoch)

describe('following the open record', () => {
  it('follows next and previous without a reload, and never reports parts of two records as one', async () => {
    const truth = new Map<string, RecordReading>()
    for (const id of ['1001', '1002', '1003', '1004', '1005', '1006']) truth.set(id, await sensor.openRecord(id))
    await sensor.crm.openList()
    await sensor.crm.openFromList('1001')
    await sensor.record('1001')
    for (const id of ['1002', '1003', '1004', '1005']) {
      await sensor.crm.next()
      await sensor.record(id)
    }
    await sensor.crm.previous()
    await sensor.record('1004')
    const mixed = sensor.readings.filter(isRecord).filter(({ record }) => {
      const whole = truth.get(record.recordId)
      const phones = new Set(whole?.phones.map(({ key }) => key))
      return record.name.value !== whole?.name.value || record.account.value !== whole.account.value || record.amountDue.raw !== whole.amountDue.raw || record.phones.some(({ key }) => !phones.has(key))
    })
    expect(mixed).toEqual([])
  })

  it('says "reading" under a new address before it says who that is, and counts epochs up', async () => {
    await sensor.crm.openList()
    await sensor.crm.openFromList('1001')
    const first = await sensor.record('1001')
    await sensor.crm.next()
    const second = await sensor.record('1002')
    const between = sensor.readings.filter((reading) => epochOf(reading) > first.epoch)
    expect(between[0]?.kind).toBe('reading')
    expect(second.epoch).toBeGreaterThan(first.epoch)
    const epochs = sensor.readings.map(epochOf)
    expect(epochs).toEqual(epochs.toSorted((a, b) => a - b))
  })

  it('passes over a record that was only flicked through', async () => {
    await sensor.crm.openList()
    await sensor.crm.openFromList('1001')
    await sensor.record('1001')
    for (const place of ['2', '3']) {
      await sensor.page.keyboard.press('j')
      await sensor.page.getByText(`第 ${place} /`).waitFor()
    }
    await sensor.page.keyboard.press('j')
    const last = await sensor.record('1004')
    expect(last.name.value).toBe(await sensor.crm.shownName())
  })

  it('never sends the same reading twice', async () => {
    await sensor.openRecord('1003')
    await sensor.crm.typeNote('没有变化')
    await sensor.crm.openTab('还款计划')
    await sensor.crm.openTab('基本信息')
    const sent = sensor.readings.map((reading) => JSON.stringify(reading))
    expect(new Set(sent).size).toBe(sent.length)
  })

  it('keeps what it read of a record while another of its tabs is up, and takes nothing from lists there', async () => {
    const before = await sensor.openRecord('1003')
    const reports = sensor.readings.length
    await sensor.crm.openTab('关联账户')
    await sensor.page.getByText('没有其他账户').or(sensor.page.getByRole('cell', { name: /-2$/ })).first().waitFor()
    await sensor.crm.switchLanguage('en')
    const after = await sensor.record('1003', ({ daysPastDue }) => daysPastDue.source?.label === 'Days past due', reports)
    expect(after.account).toEqual(before.account)
    expect(after.phones).toEqual(before.phones)
    expect(after.epoch).toBe(before.epoch)
  })

  it('is not led astray by a dialog about the contacts, open or left behind from another record', async () => {
    await sensor.crm.openList()
    await sensor.crm.openFromList('1001')
    const first = await sensor.record('1001', ({ phones }) => phones.length > 0)
    const dialog = await sensor.crm.openContactsDialog()
    await dialog.getByLabel(/姓名/).first().fill('别人')
    await sensor.page.keyboard.press('Escape')
    await sensor.crm.next()
    const second = await sensor.record('1002', ({ phones }) => phones.length > 0)
    expect(sensor.readings.filter(isRecord).map(({ record }) => record.name.value)).not.toContain('别人')
    expect(second.phones.map(({ key }) => key)).not.toContain(first.phones[0]?.key)
  })

  it('reports a conflict where page and address go on naming different records', async () => {
    await sensor.openRecord('1003')
    await sensor.page.evaluate(() => history.replaceState(null, '', '/accounts/view/1005'))
    const conflict = await sensor.reported('conflict')
    expect(conflict).toMatchObject({ inUrl: '1005', onPage: '1003' })
    await sensor.page.evaluate(() => history.replaceState(null, '', '/accounts/view/1003'))
    expect((await sensor.record('1003', ({ epoch }) => epoch > conflict.epoch)).recordId).toBe('1003')
  })

  it('reports that no record is open where the address names one that the page does not know', async () => {
    await sensor.page.goto(`${sites.crm}/accounts/view/1999`)
    await sensor.page.getByText('没有找到该客户').waitFor()
    expect((await sensor.reported('no-record')).kind).toBe('no-record')
  })

  it('reads with new adapters as soon as they are published', async () => {
    const record = await sensor.openRecord('1003')
    const adapters = demoAdapters(sites.crm).map((adapter) => ({ ...adapter, content: { ...adapter.content, phones: adapter.content.phones.slice(0, 1) } }))
    await sensor.order('adapters', { adapters: adapters.map((adapter) => ({ ...adapter, versionId: adapter.documentId, number: 2, publishedAt: 0, content: structuredClone(adapter.content) as never })) })
    expect((await sensor.record('1003', ({ phones }) => phones.length === 1)).phones).toEqual(record.phones.slice(0, 1))
  })

  it('does nothing on a site without adapters', async () => {
    await sensor.close()
    sensor = await SensorPage.open(browser, sites, { adapters: [] })
    await sensor.crm.openRecord('1003')
    await sensor.crm.clickTelLink()
    expect(await sensor.dialled()).toHaveLength(1)
    expect(sensor.readings).toEqual([])
    expect(await sensor.page.locator('fairdial-root').count()).toBe(0)
  })
})
