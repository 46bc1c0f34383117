import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY_MS, dateText, dayOfDate, clockText } from '#shared/dial/calendar'
import { pieceAt, startOfDay, wallClock } from '#shared/dial/zone'
import { COUNTRY_ZONES } from '#shared/phone/country-zones'
import { AREA_CODE_ZONES } from '#shared/phone/area-codes'

const ZONES = [...new Set([...COUNTRY_ZONES.values(), ...AREA_CODE_ZONES.values()].flat())].toSorted()
const shown = (zone: string, instant: string) => {
  const { day, ms } = wallClock(zone, Date.parse(instant))
  return `${dateText(day)} ${clockText(ms)}`
}
const start = (zone: string, date: string) => new Date(startOfDay(zone, dayOfDate(date))).toISOString()

describe('the wall clock', () => {
  it('shows the local time, with half hours and quarters', () => {
    expect(shown('Asia/Shanghai', '2026-11-24T16:30:00Z')).toBe('2026-11-25 00:30')
    expect(shown('Asia/Kathmandu', '2026-11-24T16:30:00Z')).toBe('2026-11-24 22:15')
    expect(shown('America/St_Johns', '2026-11-24T02:00:00Z')).toBe('2026-11-23 22:30')
  })

  it('jumps over the hour that is left out in spring', () => {
    expect(shown('America/New_York', '2026-03-08T06:59:59.999Z')).toBe('2026-03-08 01:59')
    expect(shown('America/New_York', '2026-03-08T07:00:00Z')).toBe('2026-03-08 03:00')
  })

  it('shows the repeated hour in autumn twice', () => {
    expect(shown('America/New_York', '2026-11-01T05:30:00Z')).toBe('2026-11-01 01:30')
    expect(shown('America/New_York', '2026-11-01T06:30:00Z')).toBe('2026-11-01 01:30')
    expect(shown('America/New_York', '2026-11-01T07:30:00Z')).toBe('2026-11-01 02:30')
  })

  it('leaves Arizona and the mainland of China without summer time', () => {
    expect(shown('America/Phoenix', '2026-07-01T15:00:00Z')).toBe('2026-07-01 08:00')
    expect(shown('Asia/Shanghai', '2026-07-01T00:00:00Z')).toBe('2026-07-01 08:00')
  })

  it('refuses a zone that the runtime does not know', () => {
    expect(() => wallClock('Mars/Olympus', 0)).toThrow(RangeError)
  })

  it('agrees with the runtime in every zone a number can lead to', () => {
    const instants = fc.integer({ min: Date.parse('2025-01-01'), max: Date.parse('2029-01-01') })
    fc.assert(fc.property(fc.constantFrom(...ZONES), instants, (zone, at) => {
      const told = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(at)
      expect(shown(zone, new Date(at).toISOString())).toBe(told)
    }), { numRuns: 300 })
  })
})

describe('a piece of time', () => {
  it('ends at the change of the clocks, to the millisecond', () => {
    const turn = Date.parse('2026-03-08T07:00:00Z')
    expect(pieceAt('America/New_York', turn - 1)).toEqual({ offset: -5 * 3_600_000, endsAt: turn })
    expect(pieceAt('America/New_York', turn).offset).toBe(-4 * 3_600_000)
  })
})

describe('the start of a day', () => {
  it('is local midnight, before and after the clocks change', () => {
    expect(start('America/New_York', '2026-03-08')).toBe('2026-03-08T05:00:00.000Z')
    expect(start('America/New_York', '2026-03-09')).toBe('2026-03-09T04:00:00.000Z')
    expect(start('Asia/Shanghai', '2026-11-25')).toBe('2026-11-24T16:00:00.000Z')
    expect(start('Pacific/Kiritimati', '2026-11-25')).toBe('2026-11-24T10:00:00.000Z')
    expect(start('Pacific/Pago_Pago', '2026-11-25')).toBe('2026-11-25T11:00:00.000Z')
  })

  it('is the first instant after a midnight that is left out', () => {
    expect(start('Africa/Cairo', '2026-04-24')).toBe('2026-04-23T22:00:00.000Z')
    expect(shown('Africa/Cairo', '2026-04-23T22:00:00Z')).toBe('2026-04-24 01:00')
  })

  it('is the first of two midnights', () => {
    expect(start('America/Havana', '2026-11-01')).toBe('2026-11-01T04:00:00.000Z')
    expect(shown('America/Havana', '2026-11-01T05:00:00Z')).toBe('2026-11-01 00:00')
  })

  it('is where the next day begins for a date that a zone never had', () => {
    expect(start('Pacific/Apia', '2011-12-30')).toBe(start('Pacific/Apia', '2011-12-31'))
  })

  it('shows that date, and the millisecond before does not', () => {
    const days = fc.integer({ min: dayOfDate('2025-01-01'), max: dayOfDate('2029-01-01') })
    fc.assert(fc.property(fc.constantFrom(...ZONES), days, (zone, day) => {
      const at = startOfDay(zone, day)
      expect(wallClock(zone, at).day).toBe(day)
      expect(wallClock(zone, at - 1).day).toBe(day - 1)
      expect(Math.abs(at - day * DAY_MS)).toBeLessThanOrEqual(14 * 3_600_000)
    }), { numRuns: 300 })
  })
})
