import { describe, expect, it } from 'vitest'
import { decide } from '#shared/dial/decide'
import type { DialFacts, StatedWindow } from '#shared/dial/facts'
import type { HoursRule, HoursSlot } from '#shared/packs/pack'
import { makeDialFacts } from '../../../make/dial-facts.ts'
import { makeHoursRule, makePack } from '../../../make/pack.ts'

const at = (text: string) => Date.parse(text)
const judge = (rule: Partial<HoursRule>, when: string, change: Partial<DialFacts> = {}) =>
  decide(makeDialFacts({ at: at(when), ...change }), [makePack([makeHoursRule(rule)])], {})
const verdict = (...args: Parameters<typeof judge>) => judge(...args).verdict

const avoid = (windows: readonly StatedWindow[], when: string, change: Partial<DialFacts> = {}) =>
  verdict({ avoid: 'inconvenient' }, when, { ...change, flags: { inconvenient: windows } })
const only = (windows: readonly StatedWindow[], when: string) =>
  verdict({ only: 'agreedHours' }, when, { flags: { agreedHours: windows } })

describe('opening hours', () => {
  it('begin with their first second and end before their last', () => {
    expect(verdict({}, '2026-11-24T07:59:59.999-05:00')).toBe('deny')
    expect(verdict({}, '2026-11-24T08:00:00-05:00')).toBe('allow')
    expect(verdict({}, '2026-11-24T20:59:59.999-05:00')).toBe('allow')
    expect(verdict({}, '2026-11-24T21:00:00-05:00')).toBe('deny')
  })

  it('say when they close, and when they open next', () => {
    expect(judge({}, '2026-11-24T12:00:00-05:00').validUntil).toBe(at('2026-11-24T21:00:00-05:00'))
    expect(judge({}, '2026-11-24T21:30:00-05:00').nextAllowedAt).toBe(at('2026-11-25T08:00:00-05:00'))
  })

  it('must fit in every zone the person may be in', () => {
    const zones = ['America/New_York', 'America/Los_Angeles']
    const decision = judge({}, '2026-11-24T09:00:00-05:00', { zones })
    expect(decision.verdict).toBe('deny')
    expect(decision.denials[0]).toMatchObject({ zone: 'America/Los_Angeles', facts: { localTime: '06:00', localDate: '2026-11-24' } })
    expect(decision.nextAllowedAt).toBe(at('2026-11-24T11:00:00-05:00'))
    expect(judge({}, '2026-11-24T11:00:00-05:00', { zones }).validUntil).toBe(at('2026-11-24T21:00:00-05:00'))
  })

  it('fall back on every zone of the pack when nobody knows where the person is', () => {
    const decision = judge({}, '2026-11-24T07:00:00-05:00', { zones: [] })
    expect(decision).toMatchObject({ verdict: 'deny', zones: ['America/New_York'] })
  })

  it('follow the clocks when they change overnight', () => {
    expect(judge({}, '2026-03-07T22:00:00-05:00').nextAllowedAt).toBe(at('2026-03-08T08:00:00-04:00'))
    expect(judge({}, '2026-10-31T22:00:00-04:00').nextAllowedAt).toBe(at('2026-11-01T08:00:00-05:00'))
  })

  it('that would open in the skipped hour open right after it', () => {
    const rule = { allow: [{ on: ['sun'], spans: [['02:30', '04:00']] }] } satisfies Partial<HoursRule>
    expect(judge(rule, '2026-03-08T01:00:00-05:00').nextAllowedAt).toBe(at('2026-03-08T03:00:00-04:00'))
  })

  it('are judged by the clock in both passes of the repeated hour', () => {
    const rule = { allow: [{ on: ['sun'], spans: [['01:15', '01:45']] }] } satisfies Partial<HoursRule>
    const passes = ['2026-11-01T01:30:00-04:00', '2026-11-01T01:50:00-04:00', '2026-11-01T01:10:00-05:00', '2026-11-01T01:30:00-05:00']
    expect(passes.map((pass) => verdict(rule, pass))).toEqual(['allow', 'deny', 'deny', 'allow'])
    expect(judge(rule, '2026-11-01T01:50:00-04:00').nextAllowedAt).toBe(at('2026-11-01T01:15:00-05:00'))
  })

  it('take the first slot that names the day, and list the closed days in between', () => {
    const allow = [
      { on: ['sun'], spans: [] }, { on: ['sat'], spans: [['09:00', '12:00'], ['14:00', '15:00']] },
      { on: ['mon', 'sat'], spans: [['00:00', '24:00']] },
    ] satisfies HoursSlot[]
    expect(verdict({ allow }, '2026-11-28T13:00:00-05:00')).toBe('deny')
    expect(verdict({ allow }, '2026-11-28T14:30:00-05:00')).toBe('allow')
    const decision = judge({ allow }, '2026-11-28T15:10:00-05:00')
    expect(decision.nextAllowedAt).toBe(at('2026-11-30T00:00:00-05:00'))
    expect(decision.denials[0]?.facts).toMatchObject({
      day: 'sat', open: [['09:00', '12:00'], ['14:00', '15:00']], skipped: [{ date: '2026-11-29', day: 'sun', holiday: false }],
    })
  })

  it('that never open are never promised', () => {
    expect(judge({ allow: [] }, '2026-11-24T12:00:00-05:00')).toMatchObject({ verdict: 'deny', nextAllowedAt: null })
  })
})

describe('stated windows', () => {
  it('bar what they cover, or what they leave out', () => {
    const lunch = [{ from: '12:00', to: '13:00' }]
    expect([avoid(lunch, '2026-11-24T12:00:00-05:00'), avoid(lunch, '2026-11-24T13:00:00-05:00')]).toEqual(['deny', 'allow'])
    expect([only(lunch, '2026-11-24T12:00:00-05:00'), only(lunch, '2026-11-24T13:00:00-05:00')]).toEqual(['allow', 'deny'])
  })

  it('run over midnight and belong to the day they begin on', () => {
    const night = [{ days: ['tue'], from: '22:00', to: '09:00' }] as const
    expect(avoid(night, '2026-11-24T08:00:00-05:00')).toBe('allow')
    expect(avoid(night, '2026-11-24T22:00:00-05:00')).toBe('deny')
    expect(avoid(night, '2026-11-25T08:59:59-05:00')).toBe('deny')
    expect(avoid(night, '2026-11-25T09:00:00-05:00')).toBe('allow')
  })

  it('take 23:59 for the end of the day', () => {
    expect(avoid([{ from: '18:00', to: '23:59' }], '2026-11-24T23:59:30-05:00')).toBe('deny')
  })

  it('hold in their own zone where they name one', () => {
    const morning = [{ from: '08:00', to: '12:00', zone: 'Asia/Shanghai' }]
    expect(avoid(morning, '2026-11-24T19:00:00-05:00')).toBe('deny')
    expect(avoid(morning, '2026-11-24T09:00:00-05:00')).toBe('allow')
  })

  it('hold on every day if none is named', () => {
    expect(avoid([{ days: [], from: '12:00', to: '13:00' }], '2026-11-29T12:30:00-05:00')).toBe('deny')
  })

  it('protect when they make no sense', () => {
    for (const [from, to] of [['12:00', '12:00'], ['25:00', '26:00'], ['noon', '13:00']] as const) {
      expect(avoid([{ from, to }], '2026-11-24T15:00:00-05:00'), `${from}–${to}`).toBe('deny')
      expect(only([{ from, to }], '2026-11-24T15:00:00-05:00'), `${from}–${to}`).toBe('deny')
    }
    expect(avoid([{ days: ['wed'], from: '12:00', to: '12:00' }], '2026-11-24T15:00:00-05:00')).toBe('allow')
  })

  it('bar nothing while none is stated', () => {
    expect(avoid([], '2026-11-24T12:00:00-05:00')).toBe('allow')
  })

  it('open at the end of the last of several that follow each other', () => {
    const windows = [{ from: '12:00', to: '13:00' }, { from: '12:30', to: '14:00' }, { from: '14:00', to: '15:00' }]
    const decision = judge({ avoid: 'inconvenient' }, '2026-11-24T12:10:00-05:00', { flags: { inconvenient: windows } })
    expect(decision.nextAllowedAt).toBe(at('2026-11-24T15:00:00-05:00'))
  })
})
