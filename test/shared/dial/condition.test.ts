import { describe, expect, it } from 'vitest'
import { holds } from '#shared/dial/condition'
import type { DialFacts, DialFlags } from '#shared/dial/facts'
import type { Condition } from '#shared/packs/pack'
import { makeDialFacts } from '../../make/dial-facts.ts'
import { makePastContact } from '../../make/past-contact.ts'
import { makeScene } from '../../make/scene.ts'

const NOW = makeDialFacts().at
const DAY = 86_400_000
const truth = (condition: Condition, facts: Partial<DialFacts> = {}) => holds(condition, makeScene({ facts })).at(NOW)
const given = (condition: Condition, flags: DialFlags) => truth(condition, { flags })
const YES: Condition = { channel: ['call'] }
const NO: Condition = { channel: ['sms'] }
const MAYBE: Condition = { flag: 'debtorReachable' }

describe('a condition', () => {
  it('combines yes, no and unknown', () => {
    expect(truth({ all: [YES, MAYBE] })).toBe('unknown')
    expect(truth({ all: [NO, MAYBE] })).toBe(false)
    expect(truth({ any: [YES, MAYBE] })).toBe(true)
    expect(truth({ any: [NO, MAYBE] })).toBe('unknown')
    expect(truth({ not: MAYBE })).toBe('unknown')
    expect(truth({ not: NO })).toBe(true)
    expect([truth({ all: [] }), truth({ any: [] })]).toEqual([true, false])
  })

  it('looks at the proposed contact', () => {
    expect(truth({ party: ['debtor'] })).toBe(true)
    expect(truth({ place: ['work', 'home'] })).toBe(false)
  })

  it('takes a flag nobody set for a no, except where that would be a guess', () => {
    expect(given({ flag: 'deceased' }, {})).toBe(false)
    expect(given({ flag: 'deceased' }, { deceased: true })).toBe(true)
    expect(given({ flag: 'debtorReachable' }, {})).toBe('unknown')
    expect(given({ flag: 'locationInfoObtained' }, {})).toBe('unknown')
    expect(given({ flag: 'debtorReachable' }, { debtorReachable: false })).toBe(false)
  })

  it('does not guess what a flag means that is neither yes nor no', () => {
    expect(given({ flag: 'deceased' }, { deceased: 'probably' } as unknown as DialFlags)).toBe('unknown')
  })

  it('knows whether a fact is there; an empty list states nothing', () => {
    expect(given({ known: 'agreedHours' }, { agreedHours: [] })).toBe(false)
    expect(given({ known: 'agreedHours' }, { agreedHours: [{ from: '09:00', to: '10:00' }] })).toBe(true)
    expect(given({ known: 'daysPastDue' }, { daysPastDue: 0 })).toBe(true)
  })

  it('holds from an instant on', () => {
    expect(given({ since: 'ceasedAt' }, { ceasedAt: NOW })).toBe(true)
    expect(given({ since: 'ceasedAt' }, { ceasedAt: NOW + 1 })).toBe(false)
    expect(given({ since: 'ceasedAt' }, {})).toBe(false)
    expect(given({ since: 'ceasedAt' }, { ceasedAt: 'yesterday' } as unknown as DialFlags)).toBe('unknown')
    expect(holds({ since: 'ceasedAt' }, makeScene({ facts: { flags: { ceasedAt: NOW + 5 } } })).next(NOW)).toBe(NOW + 5)
  })

  it('compares numbers, and is unknown without one', () => {
    expect(given({ fact: 'daysPastDue', gt: 15 }, { daysPastDue: 15 })).toBe(false)
    expect(given({ fact: 'daysPastDue', ge: 15 }, { daysPastDue: 15 })).toBe(true)
    expect(given({ fact: 'daysPastDue', gt: 15 }, {})).toBe('unknown')
    expect(given({ fact: 'tier', eq: 'gold' }, { tier: 'gold' })).toBe(true)
    expect(given({ fact: 'tier', eq: 'gold' }, { tier: 'blue' })).toBe(false)
  })

  it('counts the age of a fact in local dates', () => {
    const age: Condition = { age: 'noticeSentAt', days: 6 }
    const sentLate = Date.parse('2026-11-18T23:59:00-05:00')
    expect(given(age, { noticeSentAt: sentLate })).toBe(true)
    expect(given(age, { noticeSentAt: sentLate + DAY })).toBe(false)
    expect(given(age, {})).toBe('unknown')
  })

  it('knows the media that were closed', () => {
    expect(given({ optedOut: true }, { optedOutChannels: ['call'] })).toBe(true)
    expect(given({ optedOut: true }, { optedOutChannels: ['sms'] })).toBe(false)
    expect(given({ optedOut: true }, {})).toBe(false)
  })

  it('counts the past, and is unknown where the count hangs on an unrecorded outcome', () => {
    const spoken: Condition = { past: { counts: { result: ['conversation'] }, window: { days: 7 } }, atLeast: 1 }
    const contact = makePastContact({ at: NOW - DAY, result: 'conversation' })
    expect(truth(spoken, { contacts: [contact] })).toBe(true)
    expect(truth(spoken, { contacts: [{ ...contact, result: null }] })).toBe('unknown')
    expect(truth(spoken, { contacts: [{ ...contact, result: null }, contact] })).toBe(true)
    expect(truth(spoken, { contacts: [{ ...contact, at: NOW - 7 * DAY }] })).toBe(false)
    expect(truth(spoken)).toBe(false)
  })
})
