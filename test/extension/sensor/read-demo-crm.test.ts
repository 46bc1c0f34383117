import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { demoAdapters } from '../../crm/adapters.ts'
import { UNUSUAL_RECORDS } from '../../crm/unusual-records.ts'
import { SensorPage } from './sensor-page.ts'

const sites = inject('sites')
let browser: Browser
let sensor: SensorPage

beforeAll(async () => {
  browser = await SensorPage.browser()
  sensor = await SensorPage.open(browser, sites, { adapters: demoAdapters(sites.crm) })
})
afterAll(() => browser.close())

const DAYS_LABEL = { zh: '逾期天数', 'zh-TW': '逾期天數', en: 'Days past due' } as const

describe('reading the demo CRM', () => {
  it('reads every field of a mainland record with the place each came from', async () => {
    const record = await sensor.openRecord('1003')
    expect(record).toMatchObject({
      recordId: '1003',
      adapterId: demoAdapters(sites.crm)[0]?.documentId,
      account: { value: expect.stringMatching(/^HX[A-Z]{2}-0\d88-001003$/), source: { label: '合同编号', relation: 'near' } },
      daysPastDue: { value: expect.any(Number), source: { label: '逾期天数' } },
      amountDue: { value: { amountMinor: expect.any(Number), currency: 'CNY' }, source: { label: '应还总额' } },
    })
    expect(record.name.value).toBe(await sensor.crm.shownName())
    expect(record.url).toBe(`${sites.crm}/accounts/view/1003`)
    const shown = await sensor.crm.telLinks().allInnerTexts()
    expect(record.phones.map(({ raw }) => raw)).toEqual(shown)
    expect(record.phones[0]).toMatchObject({ party: 'debtor', place: 'mobile', label: '本人手机', key: shown[0]?.replaceAll(/\D/g, '') })
    expect(record.phones.filter(({ label }) => label === '紧急联系人').every(({ party }) => party === 'emergency_contact')).toBe(true)
  })

  it('reads the same in every language of the page', async () => {
    for (const id of ['1005', '7002', '8003']) {
      const inChinese = await sensor.openRecord(id)
      for (const language of ['zh-TW', 'en', 'zh'] as const) {
        await sensor.crm.switchLanguage(language)
        const last = await sensor.record(id, ({ daysPastDue }) => daysPastDue.source?.label === DAYS_LABEL[language])
        expect(last.daysPastDue.value, `${id} in ${language}`).toBe(inChinese.daysPastDue.value)
        expect(last.amountDue.value).toEqual(inChinese.amountDue.value)
        expect(last.phones.map(({ key, party, place }) => [key, party, place])).toEqual(inChinese.phones.map(({ key, party, place }) => [key, party, place]))
        expect([last.name.value, last.account.value]).toEqual([inChinese.name.value, inChinese.account.value])
      }
    }
  })

  it('reads the address as it stands, in every book', async () => {
    for (const [id, town] of [['1003', /市/], ['7001', /New York, NY 10001$/], ['8003', /./]] as const) {
      const { address } = await sensor.openRecord(id)
      expect(address.value).toMatch(town)
      expect(address.source?.label).toBe('联系地址')
    }
  })

  it('reads amounts to the minor unit in three currencies', async () => {
    for (const [id, currency] of [['1002', 'CNY'], ['7003', 'USD'], ['8002', 'TWD']] as const) {
      const { amountDue } = await sensor.openRecord(id)
      const digits = amountDue.raw?.replaceAll(/[^\d.]/g, '') ?? ''
      expect(amountDue.value).toEqual({ amountMinor: Math.round(Number(digits) * 100), currency })
    }
  })

  it.each(UNUSUAL_RECORDS)('never guesses on record $id: $because', async ({ id, field, shows, readable }) => {
    const record = await sensor.openRecord(id)
    if (field === 'phones') {
      const raws = record.phones.map(({ raw }) => raw)
      if (shows === null) expect(record.phones.filter(({ place, party }) => place === 'mobile' && party === 'debtor')).toEqual([])
      else expect(raws).toContain(shows)
      return
    }
    if (!readable) expect(record[field].value).toBeNull()
    if (shows !== null) expect(record[field].raw).toContain(shows)
    for (const other of (['name', 'account', 'daysPastDue', 'amountDue'] as const).filter((name) => name !== field)) {
      expect(record[other].value, other).not.toBeNull()
    }
  })

  it('shows both texts where headline and table disagree', async () => {
    const { amountDue } = await sensor.openRecord('1117')
    expect(amountDue.value).toBeNull()
    expect(amountDue.raw?.split(' ≠ ')).toHaveLength(2)
  })

  it('reports a page without a record as such', async () => {
    await sensor.crm.openList()
    expect((await sensor.reported('no-record')).epoch).toBeGreaterThan(0)
  })
})
