import { describe, expect, it } from 'vitest'
import { PROMISE_DAYS_MAX, checkPromise } from '#shared/promise/limits'

const facts = { today: '2026-08-12', amountDueMinor: 800_000 }
const sound = { amountMinor: 300_000, dueOn: '2026-08-25' }
const check = (promise: Partial<Parameters<typeof checkPromise>[0]>, more: Partial<Parameters<typeof checkPromise>[1]> = {}) =>
  checkPromise({ ...sound, ...promise }, { ...facts, ...more })

describe('a promise', () => {
  it('of a part of the debt within two months is fine', () => {
    expect(check({})).toEqual([])
    expect(check({ amountMinor: 800_000 })).toEqual([])
  })

  it('needs an amount; what is due is the nearest', () => {
    expect(check({ amountMinor: null })).toEqual([{ code: 'amount-missing', severity: 'error', nearest: 800_000 }])
    expect(check({ amountMinor: Number.NaN })).toMatchObject([{ code: 'amount-missing' }])
    expect(check({ amountMinor: 12.5 })).toMatchObject([{ code: 'amount-missing' }])
  })

  it('of less than one major unit is refused', () => {
    expect(check({ amountMinor: 99 })).toEqual([{ code: 'amount-too-small', severity: 'error', nearest: 100 }])
    expect(check({ amountMinor: 0 })).toMatchObject([{ code: 'amount-too-small' }])
    expect(check({ amountMinor: -500 })).toMatchObject([{ code: 'amount-too-small' }])
    expect(check({ amountMinor: 100 })).toEqual([])
  })

  it('may be smaller when less than one major unit is due', () => {
    expect(check({ amountMinor: 40 }, { amountDueMinor: 40 })).toEqual([])
    expect(check({ amountMinor: 39 }, { amountDueMinor: 40 })).toEqual([{ code: 'amount-too-small', severity: 'error', nearest: 40 }])
  })

  it('of a currency without minor units begins at one', () => {
    expect(check({ amountMinor: 1 }, { minorPerMajor: 1 })).toEqual([])
  })

  it('of more than is due is only a warning', () => {
    expect(check({ amountMinor: 800_001 })).toEqual([{ code: 'amount-above-due', severity: 'warning', nearest: 800_000 }])
    expect(check({ amountMinor: 500 }, { amountDueMinor: 0 })).toEqual([{ code: 'amount-above-due', severity: 'warning', nearest: null }])
  })

  it('is not limited by an amount due that nobody knows', () => {
    expect(check({ amountMinor: 99_999_999 }, { amountDueMinor: null })).toEqual([])
  })

  it('needs a date the calendar has', () => {
    for (const dueOn of [null, '', 'fri', '2026-02-30', '2026-8-5']) expect(check({ dueOn })).toEqual([{ code: 'date-missing', severity: 'error', nearest: null }])
  })

  it('may be for today, not for yesterday', () => {
    expect(check({ dueOn: '2026-08-12' })).toEqual([])
    expect(check({ dueOn: '2026-08-11' })).toEqual([{ code: 'date-past', severity: 'error', nearest: '2026-08-12' }])
  })

  it('reaches sixty days ahead and no further', () => {
    expect(PROMISE_DAYS_MAX).toBe(60)
    expect(check({ dueOn: '2026-10-11' })).toEqual([])
    expect(check({ dueOn: '2026-10-12' })).toEqual([{ code: 'date-too-late', severity: 'error', nearest: '2026-10-11' }])
  })

  it('tells of amount and date together', () => {
    expect(check({ amountMinor: null, dueOn: null }).map((each) => each.code)).toEqual(['amount-missing', 'date-missing'])
  })
})
