import { describe, expect, it } from 'vitest'
import { decide } from '#shared/dial/decide'
import type { DialFacts } from '#shared/dial/facts'
import type { ForbidRule } from '#shared/packs/pack'
import { makeDialFacts } from '../../../make/dial-facts.ts'
import { makeForbidRule, makePack } from '../../../make/pack.ts'

const { at } = makeDialFacts()
const judge = (rule: Partial<ForbidRule>, change: Partial<DialFacts> = {}) =>
  decide(makeDialFacts(change), [makePack([makeForbidRule(rule)])], {})

describe('a ban', () => {
  it('blocks whenever it applies, and time alone does not lift it', () => {
    const decision = judge({ when: { party: ['debtor'] } })
    expect(decision.verdict).toBe('deny')
    expect(decision.nextAllowedAt).toBeNull()
    expect(judge({ when: { party: ['employer'] } }).verdict).toBe('allow')
  })

  it('names what it looked at, absent facts too', () => {
    const decision = judge({ when: { all: [{ any: [{ flag: 'deceased' }, { known: 'workHours' }] }, { not: { since: 'ceasedAt' } }] }, unless: { consent: 'work' } }, { flags: { deceased: true } })
    expect(decision.denials[0]?.facts).toEqual({ channel: 'call', party: 'debtor', place: 'mobile', deceased: true, workHours: null, ceasedAt: null })
  })

  it('stays when the fact that would excuse is not known', () => {
    const rule = { when: { party: ['debtor'] }, unless: { not: { flag: 'debtorReachable' } } } as const
    expect(judge(rule).verdict).toBe('deny')
    expect(judge(rule, { flags: { debtorReachable: true } }).verdict).toBe('deny')
    expect(judge(rule, { flags: { debtorReachable: false } }).verdict).toBe('allow')
  })

  it('holds from its first date and through its last one, on the calendar of the called person', () => {
    const rule = { from: '2026-11-24', to: '2026-11-24' }
    expect(judge(rule).verdict).toBe('deny')
    expect(judge(rule).nextAllowedAt).toBe(Date.parse('2026-11-25T00:00:00-05:00'))
    expect(judge(rule, { at: Date.parse('2026-11-23T23:59:59-05:00') }).verdict).toBe('allow')
    expect(judge(rule, { at: Date.parse('2026-11-23T23:59:59-05:00') }).validUntil).toBe(Date.parse('2026-11-24T00:00:00-05:00'))
    expect(judge(rule, { at: Date.parse('2026-11-24T00:00:00+08:00'), zones: ['Asia/Shanghai'] }).verdict).toBe('deny')
  })

  it('that only warns or requires does not block', () => {
    expect(judge({ effect: 'warn' })).toMatchObject({ verdict: 'allow', warnings: [{ rule: 'test.rule' }], requirements: [] })
    expect(judge({ effect: 'require' })).toMatchObject({ verdict: 'allow', warnings: [], requirements: [{ rule: 'test.rule' }] })
  })

  it('lifts at the instant that is known to lift it', () => {
    const rule = { unless: { age: 'noticeSentAt', days: 6 } } as const
    const decision = judge(rule, { flags: { noticeSentAt: at } })
    expect(decision.nextAllowedAt).toBe(Date.parse('2026-11-30T00:00:00-05:00'))
  })
})
