import { describe, expect, it } from 'vitest'
import { decide } from '#shared/dial/decide'
import { closingDaysPack } from '#shared/packs/holidays/closing-days'
import { holdPack } from '#shared/packs/holds/hold'
import type { Pack } from '#shared/packs/pack'
import { makeDialFacts } from '../../make/dial-facts.ts'
import { makeHoursRule, makePack } from '../../make/pack.ts'

const at = (text: string) => Date.parse(text)
const says = (text: string) => ({ 'zh-CN': text, 'zh-TW': text, en: text })
const HEAD = { id: 'house:1', version: '1', title: says('Closing days') }
/** A law that allows the whole day, so that only the organisation's own pack speaks. */
const LAW = makePack([makeHoursRule({ allow: [{ on: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], spans: [['00:00', '24:00']] }] })])

const closed = (...days: readonly [string, string][]) => closingDaysPack({ ...HEAD, days: days.map(([date, reason]) => ({ date, reason: says(reason) })) })
const decideAt = (pack: Pack, text: string, zones: readonly string[] = ['Asia/Shanghai']) =>
  decide(makeDialFacts({ at: at(text), zones }), [LAW, pack], {})

describe('closing days', () => {
  const newYear = closed(['2027-01-01', 'New Year'])

  it('are barred from midnight to midnight of the called person and open the day after', () => {
    expect(decideAt(newYear, '2026-12-31T23:59:59.999+08:00').verdict).toBe('allow')
    expect(decideAt(newYear, '2026-12-31T23:59:59.999+08:00').validUntil).toBe(at('2027-01-01T00:00:00+08:00'))
    const first = decideAt(newYear, '2027-01-01T00:00:00+08:00')
    expect(first).toMatchObject({ verdict: 'deny', nextAllowedAt: at('2027-01-02T00:00:00+08:00'), holidaysMissing: [] })
    expect(first.denials.map(({ force, say }) => [force, say.en])).toEqual([['house', 'Our closing day: New Year']])
    expect(decideAt(newYear, '2027-01-01T23:59:59.999+08:00').verdict).toBe('deny')
    expect(decideAt(newYear, '2027-01-02T00:00:00+08:00').verdict).toBe('allow')
  })

  it('go by the calendar of the person, wherever the organisation is', () => {
    expect(decideAt(newYear, '2027-01-01T12:00:00+08:00', ['America/New_York']).verdict).toBe('allow')
    expect(decideAt(newYear, '2027-01-02T12:00:00+08:00', ['America/New_York']).verdict).toBe('deny')
  })

  it('hold in every zone the person may be in, and in those of the law where nobody knows', () => {
    const [early, late] = ['Pacific/Auckland', 'America/Los_Angeles']
    expect(decideAt(newYear, '2026-12-31T12:00:00Z', [early, late]).nextAllowedAt).toBe(at('2027-01-02T00:00:00-08:00'))
    expect(decideAt(newYear, '2027-01-01T12:00:00-05:00', []).zones).toEqual(['America/New_York'])
  })

  it('are one rule for days in a row with the same reason, and another for a gap or another reason', () => {
    const pack = closed(['2027-02-07', 'Spring'], ['2027-02-05', 'Spring'], ['2027-02-06', 'Spring'], ['2027-02-06', 'Spring'], ['2027-02-08', 'Move'], ['2027-02-10', 'Spring'])
    expect(pack.rules.map(({ from, to, say }) => [from, to, say.en])).toEqual([
      ['2027-02-05', '2027-02-07', 'Our closing day: Spring'],
      ['2027-02-08', '2027-02-08', 'Our closing day: Move'],
      ['2027-02-10', '2027-02-10', 'Our closing day: Spring'],
    ])
    expect(new Set(pack.rules.map(({ id }) => id)).size).toBe(3)
    expect(decideAt(pack, '2027-02-05T09:00:00+08:00').nextAllowedAt).toBe(at('2027-02-09T00:00:00+08:00'))
  })

  it('keep every reason where one date has several', () => {
    const both = closed(['2027-01-01', 'New Year'], ['2027-01-01', 'Stocktaking'])
    expect(decideAt(both, '2027-01-01T09:00:00+08:00').denials.map(({ say }) => say.en)).toEqual(['Our closing day: New Year', 'Our closing day: Stocktaking'])
  })

  it('refuse a date that does not exist', () => {
    expect(() => closed(['2027-02-30', 'Never'])).toThrow(RangeError)
  })
})

describe('a hold', () => {
  const flood = holdPack({ ...HEAD, reason: says('Flood'), from: '2026-11-25', to: '2026-12-04' })

  it('stops every channel with its reason and ends by itself', () => {
    for (const channel of ['call', 'sms', 'email', 'visit'] as const) {
      const decision = decide(makeDialFacts({ at: at('2026-11-25T00:00:00-05:00'), channel }), [LAW, flood], {})
      expect(decision.nextAllowedAt, channel).toBe(at('2026-12-05T00:00:00-05:00'))
      expect(decision.denials[0]?.say.en).toBe('Contact is on hold: Flood')
    }
    expect(decide(makeDialFacts({ at: at('2026-12-05T00:00:00-05:00') }), [LAW, flood], {}).verdict).toBe('allow')
  })
})
