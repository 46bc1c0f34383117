import { describe, expect, it } from 'vitest'
import type { DialFacts, PastContact } from '#shared/dial/facts'
import { decide } from '#shared/dial/decide'
import { packsById } from '#shared/packs/shipped'
import { makeDialFacts } from '../../make/dial-facts.ts'
import { makePastContact } from '../../make/past-contact.ts'

const AT = makeDialFacts().at
const hours = (count: number) => count * 3_600_000
const ago = (count: number, change: Partial<PastContact> = {}) => makePastContact({ at: AT - hours(count), ...change })
/** Ids of the rules that deny under one overlay and the federal rules. */
const denied = (pack: string, contacts: readonly PastContact[], change: Partial<DialFacts> = {}) =>
  decide(makeDialFacts({ contacts, ...change }), packsById([pack]), {}).denials.map(({ rule }) => rule)

describe('Massachusetts', () => {
  it('refuses the third call or text about a debt to personal numbers within seven days', () => {
    expect(denied('US-MA', [ago(20)])).toEqual([])
    expect(denied('US-MA', [ago(20), ago(30, { channel: 'sms', result: 'sent' })])).toEqual(['us-ma.frequency'])
  })

  it('leaves out what could not leave a message, and other debts', () => {
    expect(denied('US-MA', [ago(20, { result: 'busy' }), ago(21, { account: 'B' }), ago(22)])).toEqual([])
  })

  it('allows a workplace two contacts in thirty days, and none after the debtor asked', () => {
    const work = { place: 'work' } as const
    expect(denied('US-MA', [ago(24 * 20, work), ago(24 * 25, work)], work)).toEqual(['us-ma.frequency.elsewhere'])
    expect(denied('US-MA', [ago(24 * 31, work), ago(24 * 25, work)], work)).toEqual([])
    expect(denied('US-MA', [], { ...work, flags: { workProhibited: true, consents: [{ kind: 'work', from: 0 }] } })).toEqual(['us-ma.work'])
  })

  it('takes a place nobody recorded for the workplace where that protects', () => {
    const work = { place: 'work' } as const
    expect(denied('US-MA', [ago(24 * 20, { place: 'unknown' }), ago(24 * 25, work)], work)).toEqual(['us-ma.frequency.elsewhere'])
  })
})

describe('Washington', () => {
  it('refuses the fourth communication in a week, all debts and media together', () => {
    const three = [ago(30, { result: 'voicemail' }), ago(50, { account: 'B', channel: 'email', result: 'sent' }), ago(70, { account: 'C', result: 'refused' })]
    expect(denied('US-WA', three)).toEqual(['us-wa.frequency'])
    expect(denied('US-WA', three.slice(1))).toEqual([])
  })

  it('refuses the third attempt of a day on mobiles, answered or not', () => {
    expect(denied('US-WA', [ago(1), ago(2, { result: 'busy' })])).toEqual(['us-wa.frequency.mobile'])
    expect(denied('US-WA', [ago(1), ago(2)], { place: 'home' })).toEqual([])
  })

  it('allows one contact a week at work', () => {
    expect(denied('US-WA', [ago(50, { place: 'work', result: 'busy' })], { place: 'work' })).toEqual(['us-wa.work'])
  })
})

describe('District of Columbia', () => {
  it('refuses the fifth call about an account within seven days', () => {
    const four = [20, 30, 40, 50].map((count) => ago(count))
    expect(denied('US-DC', four)).toEqual(['us-dc.frequency'])
    expect(denied('US-DC', four.slice(1))).toEqual([])
  })

  it('keeps eight dates clear after a talk, counting its day, unless the consumer asked for a call', () => {
    const talk = [ago(24 * 7, { result: 'conversation' })]
    expect(denied('US-DC', talk)).toEqual(['us-dc.frequency.conversation'])
    expect(denied('US-DC', [ago(24 * 8, { result: 'conversation' })])).toEqual([])
    expect(denied('US-DC', talk, { flags: { consents: [{ kind: 'frequency', from: AT - hours(1) }] } })).toEqual([])
  })

  it('takes a wish to be called back as used up by the next talk', () => {
    const asked = { kind: 'frequency', from: AT - hours(24 * 9) } as const
    expect(denied('US-DC', [ago(24 * 7, { result: 'conversation' })], { flags: { consents: [asked] } })).toEqual(['us-dc.frequency.conversation'])
  })

  it('sends no message before the notice, one to ask for consent after it, and five a week with consent', () => {
    const sms = { channel: 'sms' } as const
    const sent = [1, 2, 3, 4, 5].map((count) => ago(count, { channel: 'sms', result: 'sent' }))
    const noticeSentAt = AT - hours(24 * 10)
    const agreed = { noticeSentAt, consents: [{ kind: 'channel', from: noticeSentAt }] } as const
    expect(denied('US-DC', [], sms)).toEqual(['us-dc.messages.notice'])
    expect(denied('US-DC', [], { ...sms, flags: { noticeSentAt } })).toEqual([])
    expect(denied('US-DC', sent.slice(4), { ...sms, flags: { noticeSentAt } })).toEqual(['us-dc.frequency.messages.consent'])
    expect(denied('US-DC', sent.slice(1), { ...sms, flags: agreed })).toEqual([])
    expect(denied('US-DC', sent, { ...sms, flags: agreed })).toEqual(['us-dc.frequency.messages'])
  })

  it('allows no visit', () => {
    expect(denied('US-DC', [], { channel: 'visit' })).toEqual(['us-dc.visit'])
  })
})

describe('New York City', () => {
  const attempts = [ago(20, { result: 'busy' }), ago(30, { channel: 'email', result: 'sent' }), ago(40, { channel: 'sms', result: 'sent' })]

  it('refuses the fourth attempt within seven days since September 2026', () => {
    expect(denied('US-NYC', attempts)).toEqual(['us-nyc.frequency'])
    expect(denied('US-NYC', attempts.slice(1))).toEqual([])
  })

  it('refused the third one before', () => {
    const at = Date.parse('2026-08-31T12:00:00-04:00')
    const two = [2, 30].map((count) => makePastContact({ at: at - hours(count), result: 'busy' }))
    expect(denied('US-NYC', two, { at })).toEqual(['us-nyc.frequency.before-2026-09'])
    expect(denied('US-NYC', two, { at: at + hours(24) })).toEqual([])
  })
})
