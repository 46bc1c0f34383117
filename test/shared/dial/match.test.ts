import { describe, expect, it } from 'vitest'
import { agrees, matches } from '#shared/dial/match'
import { makeDialFacts } from '../../make/dial-facts.ts'
import { makePastContact } from '../../make/past-contact.ts'

const facts = makeDialFacts({ creditor: 'bank', number: 'n1' })
const past = makePastContact({ at: facts.at - 1, creditor: 'bank', number: 'n1' })

describe('a past contact is of the kind described', () => {
  it('when it fits every filter', () => {
    expect(matches({}, past)).toBe(true)
    expect(matches({ channel: ['call'], party: ['debtor'], place: ['mobile'], result: ['no_answer'], by: ['collector'] }, past)).toBe(true)
    for (const other of [{ channel: ['sms'] }, { party: ['employer'] }, { place: ['work'] }, { result: ['busy'] }, { by: ['debtor'] }] as const) {
      expect(matches(other, past)).toBe(false)
    }
  })

  it('perhaps, while its outcome is not recorded', () => {
    expect(matches({ result: ['conversation'] }, { ...past, result: null })).toBe('unknown')
    expect(matches({ result: ['conversation'], channel: ['sms'] }, { ...past, result: null })).toBe(false)
    expect(matches({ channel: ['call'] }, { ...past, result: null })).toBe(true)
  })

  it('perhaps, when nobody recorded the place, unless the rule says what that stands for', () => {
    expect(matches({ place: ['work'] }, { ...past, place: undefined })).toBe('unknown')
    expect(matches({ place: ['work'] }, { ...past, place: 'unknown' })).toBe('unknown')
    expect(matches({ place: ['mobile', 'unknown'] }, { ...past, place: 'unknown' })).toBe(true)
  })
})

describe('a past contact agrees with the proposed one', () => {
  it('on every key asked for', () => {
    expect(agrees(['account', 'creditor', 'person', 'number', 'party', 'place', 'channel'], past, facts)).toBe(true)
    expect(agrees(['account'], { ...past, account: 'B' }, facts)).toBe(false)
    expect(agrees(['number'], { ...past, number: 'n2' }, facts)).toBe(false)
    expect(agrees([], { ...past, account: 'B' }, facts)).toBe(true)
  })

  it('perhaps, when one of them does not say which account or creditor it was about', () => {
    expect(agrees(['account'], { ...past, account: undefined }, facts)).toBe('unknown')
    expect(agrees(['creditor'], past, { ...facts, creditor: undefined })).toBe('unknown')
    expect(agrees(['account', 'party'], { ...past, account: undefined, party: 'employer' }, facts)).toBe(false)
  })

  it('as a person by name, or else by role', () => {
    expect(agrees(['person'], past, facts)).toBe(true)
    expect(agrees(['person'], { ...past, party: 'guarantor' }, facts)).toBe(false)
    expect(agrees(['person'], { ...past, person: 'p2' }, { ...facts, person: 'p1' })).toBe(false)
    expect(agrees(['person'], { ...past, person: 'p1', party: 'guarantor' }, { ...facts, person: 'p1' })).toBe(true)
  })

  it('as a number, or else by role and place', () => {
    const nameless = { ...past, number: undefined }
    expect(agrees(['number'], nameless, facts)).toBe(true)
    expect(agrees(['number'], { ...nameless, place: 'home' }, facts)).toBe(false)
    expect(agrees(['number'], { ...nameless, place: 'unknown' }, facts)).toBe('unknown')
    expect(agrees(['number'], { ...nameless, party: 'employer' }, facts)).toBe(false)
  })

  it('turned round where the rule asks for a difference', () => {
    expect(agrees(['!channel'], { ...past, channel: 'sms' }, facts)).toBe(true)
    expect(agrees(['!channel'], past, facts)).toBe(false)
    expect(agrees(['!account'], { ...past, account: undefined }, facts)).toBe('unknown')
  })
})
