import { describe, expect, it } from 'vitest'
import { decide } from '#shared/dial/decide'
import type { DialFacts } from '#shared/dial/facts'
import { packsById } from '#shared/packs/shipped'
import { makeDialFacts } from '../../make/dial-facts.ts'
import { makePastContact } from '../../make/past-contact.ts'

/** Decides by one house pack, in whose country 2 November is a holiday this year. */
const judge = (pack: string, at: string, change: Partial<DialFacts> = {}) => {
  const holidays = { [pack.slice(0, 2)]: { years: [2026], dates: ['2026-11-02'] } }
  return decide(makeDialFacts({ zones: [], ...change, at: Date.parse(at) }), packsById([pack]), holidays)
}
const denied = (...asked: Parameters<typeof judge>) => judge(...asked).denials.map(({ rule }) => rule)

describe('a house pack', () => {
  it('beside a law without hours is open on Sundays from nine to six and says that no law names the number', () => {
    expect(denied('GB-HOUSE', '2026-11-22T17:59:00Z')).toEqual([])
    const { denials: [late] } = judge('GB-HOUSE', '2026-11-22T18:00:00Z')
    expect(late).toMatchObject({ rule: 'gb-house.hours', force: 'house', openTextured: true, until: Date.parse('2026-11-23T08:00:00Z') })
    expect(denied('NZ-HOUSE', '2026-11-23T20:59:00+13:00', { zones: ['Pacific/Auckland'] })).toEqual([])
    expect(denied('NZ-HOUSE', '2026-11-23T21:00:00+13:00', { zones: ['Pacific/Auckland'] })).toEqual(['nz-house.hours'])
    expect(denied('BR-HOUSE', '2026-11-28T14:00:00-03:00', { zones: ['America/Bahia'] })).toEqual(['br-house.hours'])
  })

  it('where no law is shipped leaves people alone on Sundays, holidays and after eight', () => {
    const closed = ['2026-11-21T20:00:00+01:00', '2026-11-22T12:00:00+01:00', '2026-11-02T12:00:00+01:00']
    expect(closed.map((at) => denied('FR-HOUSE', at))).toEqual(closed.map(() => ['fr-house.hours']))
    expect(denied('FR-HOUSE', '2026-11-21T08:00:00+01:00')).toEqual([])
  })

  it('allows three attempts a day and person, answered or not', () => {
    const noon = '2026-11-24T12:00:00+08:00'
    const contacts = [1, 2, 3].map((hours) => makePastContact({ at: Date.parse(noon) - hours * 3_600_000, result: hours === 1 ? 'busy' : 'no_answer' }))
    expect(denied('SG-HOUSE', noon, { contacts })).toEqual(['sg-house.frequency.attempts'])
    expect(denied('SG-HOUSE', noon, { contacts: contacts.slice(1) })).toEqual([])
  })

  it('respects how, where and when a person wants to be contacted, and asks before calling one who wants no contact', () => {
    const noon = '2026-11-24T12:00:00+01:00'
    expect(denied('DE-HOUSE', noon, { flags: { optedOutChannels: ['call'] } })).toEqual(['de-house.channel'])
    expect(denied('DE-HOUSE', noon, { flags: { writtenOnly: true } })).toEqual(['de-house.channel'])
    expect(denied('DE-HOUSE', noon, { place: 'work', flags: { workProhibited: true } })).toEqual(['de-house.channel'])
    expect(denied('DE-HOUSE', noon, { flags: { inconvenient: [{ from: '11:00', to: '13:00' }] } })).toEqual(['de-house.requests'])
    const asked = judge('DE-HOUSE', noon, { flags: { ceasedAt: 0 } })
    expect([asked.verdict, asked.warnings.map(({ rule }) => rule)]).toEqual(['allow', ['de-house.wishes']])
  })

  it('carries what is certain of a law that names no hours', () => {
    const noon = '2026-11-24T12:00:00Z'
    expect(denied('ZA-HOUSE', noon, { flags: { representedBy: true } })).toEqual(['za-house.represented'])
    expect(denied('KE-HOUSE', noon, { party: 'employer' })).toEqual(['ke-house.third-party'])
    expect(denied('NG-HOUSE', noon, { party: 'third_party' })).toEqual(['ng-house.third-party'])
    expect(denied('NG-HOUSE', noon, { party: 'third_party', flags: { locationInfoObtained: false } })).toEqual([])
    expect(denied('NG-HOUSE', noon, { party: 'guarantor' })).toEqual([])
    expect(judge('PL-HOUSE', '2026-11-28T12:00:00+01:00').warnings).toMatchObject([{ rule: 'pl-house.weekend', force: 'code' }])
  })

  it('for any other country still finds an hour when nobody knows where the person is', () => {
    const { denials, nextAllowedAt } = judge('HOUSE', '2026-11-24T03:00:00Z')
    expect([denials.map(({ rule }) => rule), nextAllowedAt]).toEqual([['house.hours'], Date.parse('2026-11-24T11:00:00Z')])
  })

  it('for Macau takes over what Hong Kong\'s banks hold to', () => {
    expect(denied('MO-HOUSE', '2026-11-24T22:00:00+08:00')).toEqual(['mo-house.hours'])
    expect(judge('MO-HOUSE', '2026-11-24T21:30:00+08:00').warnings.map(({ rule }) => rule)).toEqual(['mo-house.hours.edge'])
    expect(denied('MO-HOUSE', '2026-11-24T12:00:00+08:00', { party: 'employer' })).toEqual(['mo-house.third-party'])
  })
})
