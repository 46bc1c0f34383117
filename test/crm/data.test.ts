import * as fc from 'fast-check'
import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { describe, expect, it } from 'vitest'
import { isoDay } from './app/calendar-days.ts'
import { debtors } from './app/data.ts'
import { BUCKETS, type Debtor, REGIONS } from './app/debtor.ts'
import { totalText } from './app/money.ts'
import { UNUSUAL_RECORDS } from './unusual-records.ts'

const TODAY = new Date(2026, 10, 24, 15)
const book = debtors(TODAY)
const unusual = new Set(UNUSUAL_RECORDS.map((record) => record.id))
const ownMobile = (debtor: Debtor) => debtor.phones.find((phone) => phone.kind === 'mobile')
const daysApart = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

describe('the book of the demo CRM', () => {
  it('holds at least 300 customers, most of them in mainland China, with ids of their own', () => {
    const count = (region: Debtor['region']) => book.filter((debtor) => debtor.region === region).length
    expect(book.length).toBeGreaterThanOrEqual(300)
    expect(new Set(book.map((debtor) => debtor.id)).size).toBe(book.length)
    expect(REGIONS.map(count)).toEqual([290, 30, 20])
  })

  it('has customers in every bucket, and each in the bucket of its age', () => {
    for (const bucket of BUCKETS) expect(book.filter((debtor) => debtor.bucket === bucket).length).toBeGreaterThan(10)
    for (const debtor of book) expect(debtor.bucket).toBe(`M${Math.ceil(debtor.daysPastDue / 30)}`)
  })

  it('never ages: on any day the due date lies exactly the days past due back, and nothing else moves', () => {
    const anyDay = fc.date({ min: new Date(2024, 0, 1), max: new Date(2040, 0, 1), noInvalidDate: true })
    fc.assert(
      fc.property(anyDay, (today) => {
        for (const [index, debtor] of debtors(today).entries()) {
          expect(daysApart(debtor.dueOn, isoDay(today))).toBe(debtor.daysPastDue)
          expect([debtor.id, debtor.name, debtor.account, debtor.totalMinor, debtor.daysPastDue, debtor.phones]).toEqual(stableOf(book[index]))
        }
      }),
      { numRuns: 12 },
    )
  })

  it('adds up: principal, interest and penalty are the total', () => {
    for (const debtor of book) expect(debtor.principalMinor + debtor.interestMinor + debtor.penaltyMinor).toBe(debtor.totalMinor)
  })

  it('gives every number it links as a valid number of the right country, in no two places', () => {
    const dialled = book.flatMap((debtor) => debtor.phones.flatMap((phone) => (phone.dials === null ? [] : [{ region: debtor.region, dials: phone.dials }])))
    for (const { region, dials } of dialled) {
      const number = parsePhoneNumberFromString(dials, { extract: false })
      expect([dials, number?.isValid(), number?.country]).toEqual([dials, true, region])
    }
    expect(new Set(dialled.map(({ dials }) => dials)).size).toBe(dialled.length)
  })

  it('rings at nobody: only ranges that no subscriber can have', () => {
    for (const { dials } of book.flatMap((debtor) => debtor.phones)) {
      if (dials !== null) expect(dials).toMatch(/^(\+86(154|160|163|164|168|169)0000\d{4}|\+86\d{2,3}0000\d{4}|\+1\d{3}55501\d{2}|\+886900000\d{3}|\+886210000\d{3})$/)
    }
  })

  it('has American customers whose area code lies in two time zones', () => {
    for (const code of ['850', '928', '208', '541']) expect(book.some((debtor) => ownMobile(debtor)?.dials?.startsWith(`+1${code}`))).toBe(true)
  })
})

describe('the unusual records', () => {
  it('are in the book, each once', () => {
    expect(unusual.size).toBe(UNUSUAL_RECORDS.length)
    for (const id of unusual) expect(book.some((debtor) => debtor.id === id)).toBe(true)
  })

  it('show what their list says they show', () => {
    for (const record of UNUSUAL_RECORDS) {
      if (record.shows === null) continue
      const debtor = book.find(({ id }) => id === record.id)
      expect(debtor && shownIn(debtor, record.field)).toContain(record.shows)
    }
  })

  it('link no number that is not whole', () => {
    for (const record of UNUSUAL_RECORDS.filter(({ field, readable }) => field === 'phones' && !readable)) {
      const debtor = book.find(({ id }) => id === record.id)
      expect(debtor && (ownMobile(debtor)?.dials ?? null)).toBeNull()
    }
  })

  it('are all there is: every other record has a name, an account, an age, a total and an own mobile', () => {
    for (const debtor of book.filter(({ id }) => !unusual.has(id))) {
      expect(debtor.unreadable).toEqual({})
      expect(debtor.cachedTotalMinor).toBeNull()
      expect(ownMobile(debtor)?.dials).toEqual(expect.any(String))
    }
  })
})

function stableOf(debtor: Debtor | undefined): unknown {
  return debtor && [debtor.id, debtor.name, debtor.account, debtor.totalMinor, debtor.daysPastDue, debtor.phones]
}

function shownIn(debtor: Debtor, field: (typeof UNUSUAL_RECORDS)[number]['field']): string {
  switch (field) {
    case 'phones':
      return ownMobile(debtor)?.shown ?? ''
    case 'amountDue':
      return totalText(debtor)
    case 'daysPastDue':
      return debtor.unreadable.daysPastDue ?? String(debtor.daysPastDue)
    case 'name':
      return debtor.unreadable.name ?? debtor.name
    case 'account':
      return debtor.unreadable.account ?? debtor.account
  }
}
