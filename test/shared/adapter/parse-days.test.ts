import { assert, constantFrom, nat, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDays } from '#shared/adapter/parse-days'

const daysIn = (text: string) => {
  const read = parseDays(text)
  return read.kind === 'value' ? read.value : read.kind
}

describe('reading days past due', () => {
  it('reads every number of days in every way pages write it', () => {
    const write = constantFrom<(days: number) => string>(String, (days) => `${days} 天`, (days) => `逾期${days}天`, (days) => `已逾期 ${days} 天`, (days) => `${days} days`, (days) => `${days} days past due`, (days) => `DPD ${days}`, (days) => `${days} 日`)
    assert(property(nat(99_999), write, (days, as) => void expect(daysIn(as(days))).toBe(days)))
  })

  it('reads full-width digits, one day and days before the due date', () => {
    expect(daysIn('２７天')).toBe(27)
    expect(daysIn('1 day')).toBe(1)
    expect(daysIn('-3')).toBe(-3)
    expect(daysIn('1,027 天')).toBe(1027)
  })

  it.each(['90 天以上', '>90', '约30天', '30+', '27天左右', '**'])('calls %s vague', (text) => expect(daysIn(text)).toBe('vague'))
  it.each(['—', '', '无', 'N/A'])('calls %j empty', (text) => expect(daysIn(text)).toBe('empty'))
  it.each(['NaN', '未知', '2 个月', 'M2', '27.5', '27 / 30', '2026-08-01', '二十七天', '123456'])('refuses %s', (text) => expect(daysIn(text)).toBe('unreadable'))
})
