import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leavesWindowAt, reachOf, windowBegins } from '#shared/dial/windows'
import type { Window } from '#shared/packs/pack'

const leaves = (window: Window, at: string, zone = 'America/New_York', weekStart = 1) => {
  const instant = leavesWindowAt(window, Date.parse(at), zone, weekStart)
  return Number.isFinite(instant) ? new Date(instant).toISOString() : 'never'
}

const DAY = 86_400_000
const anyWindow: fc.Arbitrary<Window> = fc.oneof(
  fc.record({ days: fc.integer({ min: 1, max: 60 }) }), fc.record({ hours: fc.constantFrom(1 / 12, 1, 2, 36, 100) }),
  fc.record({ months: fc.integer({ min: 1, max: 13 }) }), fc.record({ calendar: fc.constantFrom('day', 'week', 'month') }),
)
const anyZone = fc.constantFrom('America/New_York', 'Asia/Shanghai', 'Africa/Cairo', 'Australia/Lord_Howe', 'America/Nuuk')
const anyAt = fc.integer({ min: Date.parse('2024-01-01'), max: Date.parse('2028-03-05') })

describe('a contact leaves the window', () => {
  it('at local midnight so many dates later, however late in the day it was', () => {
    expect(leaves({ days: 7 }, '2026-04-01T17:00:00-04:00')).toBe('2026-04-08T04:00:00.000Z')
    expect(leaves({ days: 1 }, '2026-04-01T23:59:59-04:00')).toBe('2026-04-02T04:00:00.000Z')
  })

  it('by dates and not by hours when the clocks change in between', () => {
    expect(leaves({ days: 7 }, '2026-03-04T12:00:00-05:00')).toBe('2026-03-11T04:00:00.000Z')
    expect(leaves({ days: 7 }, '2026-10-28T12:00:00-04:00')).toBe('2026-11-04T05:00:00.000Z')
  })

  it('by hours where the window is one of hours', () => {
    expect(leaves({ hours: 2 }, '2026-03-08T06:30:00Z')).toBe('2026-03-08T08:30:00.000Z')
  })

  it('with the day, the week or the month it belongs to', () => {
    expect(leaves({ calendar: 'day' }, '2026-11-24T23:30:00+08:00', 'Asia/Shanghai')).toBe('2026-11-24T16:00:00.000Z')
    expect(leaves({ calendar: 'week' }, '2026-11-29T12:00:00-05:00')).toBe('2026-11-30T05:00:00.000Z')
    expect(leaves({ calendar: 'week' }, '2026-11-29T12:00:00-05:00', 'America/New_York', 7)).toBe('2026-12-06T05:00:00.000Z')
    expect(leaves({ calendar: 'month' }, '2026-11-24T12:00:00-05:00')).toBe('2026-12-01T05:00:00.000Z')
  })

  it('a month later by the calendar, with the ends of months told apart', () => {
    expect(leaves({ months: 1 }, '2026-03-24T12:00:00-04:00')).toBe('2026-04-24T04:00:00.000Z')
    expect(leaves({ months: 1 }, '2026-01-31T12:00:00-05:00')).toBe('2026-03-01T05:00:00.000Z')
    expect(leaves({ months: 1 }, '2026-02-28T12:00:00-05:00')).toBe('2026-03-28T04:00:00.000Z')
  })

  it('never, where the law never forgets', () => {
    expect(leaves({ ever: true }, '2016-01-31T12:00:00-05:00')).toBe('never')
  })

  it('and is in it until then: the window begins where the two views agree', () => {
    fc.assert(fc.property(anyWindow, anyZone, anyAt, fc.integer({ min: -DAY, max: 40 * DAY }), fc.constantFrom(1, 7), (window, zone, at, later, weekStart) => {
      const now = at + later
      expect(at >= windowBegins(window, now, zone, weekStart)).toBe(now < leavesWindowAt(window, at, zone, weekStart))
    }), { numRuns: 400 })
  })

  it('after it came, and never later than the reach of the window', () => {
    fc.assert(fc.property(anyWindow, anyZone, anyAt, (window, zone, at) => {
      const leavesAt = leavesWindowAt(window, at, zone, 1)
      expect(leavesAt).toBeGreaterThan(at)
      expect(leavesAt - at).toBeLessThan(reachOf(window))
    }))
  })
})
