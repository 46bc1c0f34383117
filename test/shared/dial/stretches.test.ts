import { describe, expect, it } from 'vitest'
import { decide } from '#shared/dial/decide'
import { lightOf, type Decision } from '#shared/dial/decision'
import { stretches } from '#shared/dial/stretches'
import { daysFrom, onTheFace, skippedOn } from '#shared/dial/week'
import { makeDialFacts } from '../../make/dial-facts.ts'
import { makeCountRule, makeHoursRule, makePack } from '../../make/pack.ts'
import { makePastContact } from '../../make/past-contact.ts'

const ZONE = 'America/New_York'
const HOUR = 3_600_000
const instant = (text: string) => Date.parse(text)
/** Sunday 1 November 2026, on which the clocks of New York go back at two. */
const CLOCKS_BACK = instant('2026-11-01T12:00:00-05:00')
/** Sunday 14 March 2027, on which they go forward at two. */
const CLOCKS_FORWARD = instant('2027-03-14T12:00:00-04:00')

const PACK = makePack([
  makeHoursRule({ id: 'test.hours', allow: [{ on: ['sun'], spans: [['13:07', '18:00']] }, { on: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], spans: [['08:00', '12:00'], ['13:00', '21:00']] }] }),
  makeHoursRule({ id: 'test.late', effect: 'warn', allow: [{ on: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], spans: [['00:00', '19:30']] }] }),
  makeCountRule({ id: 'test.count', window: { hours: 36 } }),
])
const decideAround = (contactAt: number) => (at: number) => decide(makeDialFacts({ at, contacts: [makePastContact({ at: contactAt })] }), [PACK], {})

describe('the stretches of a week', () => {
  it('say at every minute what a decision made for that minute says, over both changes of the clocks', () => {
    for (const noon of [CLOCKS_BACK, CLOCKS_FORWARD]) {
      const decideAt = decideAround(noon)
      const days = daysFrom(ZONE, noon - 12 * HOUR, 7)
      const [from, to] = [days[0]?.start ?? 0, days.at(-1)?.end ?? 0]
      const found = [...stretches(from, to, decideAt)]
      expect(found[0]?.from).toBe(from)
      expect(found.at(-1)?.to).toBe(to)
      found.slice(1).forEach((one, index) => expect(one.from).toBe(found[index]?.to))
      for (let at = from; at < to; at += 17 * 60_000) {
        const told = found.find((one) => one.from <= at && at < one.to)
        expect(told?.light, new Date(at).toISOString()).toBe(lightOf(decideAt(at)))
      }
    }
  })

  it('end where one of two closing rules lets go, so that each stretch names who closes it', () => {
    const day = instant('2026-11-24T00:00:00-05:00')
    const closed = [...stretches(day, day + 24 * HOUR, decideAround(day - 6 * HOUR))].map(({ from, decision }) => [
      (from - day) / HOUR, decision?.denials.map(({ rule }) => rule),
    ])
    expect(closed).toEqual([[0, ['test.hours', 'test.count']], [8, ['test.count']]])
  })

  it('are unknown where nothing can be decided, and end even if a decision names no later change', () => {
    expect([...stretches(0, 5, () => null)]).toEqual([{ from: 0, to: 5, light: 'unknown', decision: null }])
    const stuck: Decision = { ...decideAround(0)(CLOCKS_BACK), nextAllowedAt: 3, validUntil: 3, denials: [] }
    expect([...stretches(3, 9, () => stuck)]).toHaveLength(1)
  })
})

describe('the days of a week', () => {
  it('are as long as the clocks make them', () => {
    const hours = [CLOCKS_BACK, CLOCKS_FORWARD].map((at) => daysFrom(ZONE, at, 2).map(({ start, end }) => (end - start) / HOUR))
    expect(hours).toEqual([[25, 24], [23, 24]])
  })

  it('show an hour twice or not at all on the face of the clock', () => {
    const [back] = daysFrom(ZONE, CLOCKS_BACK, 1)
    const [forward] = daysFrom(ZONE, CLOCKS_FORWARD, 1)
    if (!back || !forward) throw new Error('No days.')
    expect(onTheFace(ZONE, { from: back.start, to: back.end })).toEqual([{ from: 0, to: 2 * HOUR }, { from: HOUR, to: 24 * HOUR }])
    expect(skippedOn(ZONE, back)).toEqual([])
    expect(onTheFace(ZONE, { from: forward.start, to: forward.end })).toEqual([{ from: 0, to: 2 * HOUR }, { from: 3 * HOUR, to: 24 * HOUR }])
    expect(skippedOn(ZONE, forward)).toEqual([{ from: 2 * HOUR, to: 3 * HOUR }])
  })
})
