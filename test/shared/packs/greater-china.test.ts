import { describe, expect, it } from 'vitest'
import { decide } from '#shared/dial/decide'
import type { DialFacts } from '#shared/dial/facts'
import { packsById } from '#shared/packs/shipped'
import { makeDialFacts } from '../../make/dial-facts.ts'

const judge = (pack: string, change: Partial<DialFacts> = {}) =>
  decide(makeDialFacts({ at: Date.parse('2026-11-24T12:00:00+08:00'), zones: ['Asia/Shanghai'], ...change }), packsById([pack]), {})
const warned = (...asked: Parameters<typeof judge>) => judge(...asked).warnings.map(({ rule }) => rule)
const required = (...asked: Parameters<typeof judge>) => judge(...asked).requirements.map(({ rule }) => rule)

describe('mainland China', () => {
  it('warns that a debt past its limitation period may be refused', () => {
    expect(warned('CN', { flags: { timeBarred: true } })).toEqual(['cn.limitation'])
    expect(warned('CN')).toEqual([])
  })

  it('warns that a guarantee may be over after half a year, and while nobody knows how old the arrears are', () => {
    const guarantor = (daysPastDue?: number) => warned('CN', { party: 'guarantor', flags: { daysPastDue } })
    expect([guarantor(180), guarantor(181), guarantor()]).toEqual([[], ['cn.liable.guarantor'], ['cn.liable.guarantor']])
    expect(warned('CN', { flags: { daysPastDue: 400 } })).toEqual([])
  })

  it('asks little of a call to the debtor and other things of one to a contact person', () => {
    expect(required('CN')).toEqual(['cn.identity', 'cn.identity-first', 'cn.recording', 'cn.requests'])
    expect(required('CN', { party: 'emergency_contact', flags: { debtorReachable: false } }))
      .toEqual(['cn.identity', 'cn.recording', 'cn.third-party.content', 'cn.third-party.source'])
  })

  it('asks to take an objection down once there is one', () => {
    expect(required('CN', { flags: { disputedAt: 0 } })).toContain('cn.dispute')
  })
})

describe('Taiwan', () => {
  it('warns before a third person whose number may come from a card application', () => {
    const third = { party: 'third_party', flags: { debtorReachable: false } } as const
    expect([judge('TW', third).verdict, warned('TW', third)]).toEqual(['allow', ['tw.third-party.referee']])
    expect(warned('TW')).toEqual([])
  })

  it('takes no money on a visit', () => {
    expect(required('TW', { channel: 'visit' })).toContain('tw.no-cash')
    expect(required('TW')).not.toContain('tw.no-cash')
  })
})
