import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  clockMs, clockText, DAY_MS, dateText, dayName, dayOfDate, firstOfNextMonth, firstOfNextWeek, isoWeekday, plusMonths, readClock, yearOf,
} from '#shared/dial/calendar'

const later = (date: string, months: number) => dateText(plusMonths(dayOfDate(date), months))

describe('dates', () => {
  it('are read as they are written, and nothing else is', () => {
    expect(dateText(dayOfDate('2026-11-24'))).toBe('2026-11-24')
    expect(dayOfDate('1970-01-01')).toBe(0)
    for (const text of ['2026-11-4', '24.11.2026', '2026-13-01', '2026-02-30', '2025-02-29', '2026-11-24T00:00', '']) {
      expect(() => dayOfDate(text), text).toThrow(RangeError)
    }
  })

  it('know their weekday, before 1970 too', () => {
    expect([isoWeekday(dayOfDate('2026-11-23')), isoWeekday(dayOfDate('2026-11-29'))]).toEqual([1, 7])
    expect(dayName(dayOfDate('1969-12-31'))).toBe('wed')
    expect(dayName(dayOfDate('2024-02-29'))).toBe('thu')
  })

  it('move by months and stay within the month they reach', () => {
    expect(later('2026-01-31', 1)).toBe('2026-02-28')
    expect(later('2024-01-31', 1)).toBe('2024-02-29')
    expect(later('2024-02-29', 12)).toBe('2025-02-28')
    expect(later('2026-03-31', -1)).toBe('2026-02-28')
    expect(later('2026-11-24', 2)).toBe('2027-01-24')
  })

  it('know the next month, over the turn of the year and in leap years', () => {
    expect(dateText(firstOfNextMonth(dayOfDate('2026-12-31')))).toBe('2027-01-01')
    expect(dateText(firstOfNextMonth(dayOfDate('2024-02-29')))).toBe('2024-03-01')
  })

  it('know the next week, whatever day weeks begin on', () => {
    const tuesday = dayOfDate('2026-11-24')
    expect([1, 2, 3, 7].map((weekStart) => dateText(firstOfNextWeek(tuesday, weekStart)))).toEqual(['2026-11-30', '2026-12-01', '2026-11-25', '2026-11-29'])
  })

  it('lie one to seven days before the first day of the next week', () => {
    fc.assert(fc.property(fc.integer({ min: -40_000, max: 40_000 }), fc.integer({ min: 1, max: 7 }), (day, weekStart) => {
      const next = firstOfNextWeek(day, weekStart)
      expect(isoWeekday(next)).toBe(weekStart)
      expect(next - day).toBeGreaterThanOrEqual(1)
      expect(next - day).toBeLessThanOrEqual(7)
    }))
  })

  it('know their year', () => {
    expect([yearOf(dayOfDate('2026-12-31')), yearOf(dayOfDate('2027-01-01'))]).toEqual([2026, 2027])
  })
})

describe('times of day', () => {
  it('run from 00:00 to 24:00', () => {
    expect([clockMs('00:00'), clockMs('07:30'), clockMs('24:00')]).toEqual([0, 27_000_000, DAY_MS])
    for (const text of ['24:01', '25:00', '8:00', '08:60', '0800', '08:00:00', '', 'noon']) {
      expect(readClock(text), text).toBeNull()
      expect(() => clockMs(text), text).toThrow(RangeError)
    }
  })

  it('are written as they are read', () => {
    for (const text of ['00:00', '09:05', '23:59', '24:00']) expect(clockText(clockMs(text))).toBe(text)
    expect(clockText(clockMs('21:00') - 1)).toBe('20:59')
  })
})
