import { describe, expect, it } from 'vitest'
import type { DialFacts, PastContact } from '#shared/dial/facts'
import { decide } from '#shared/dial/decide'
import { packsById } from '#shared/packs/shipped'
import { makeDialFacts } from '../../make/dial-facts.ts'
import { makePastContact } from '../../make/past-contact.ts'

const AT = makeDialFacts().at
const hours = (count: number) => count * 3_600_000
const ago = (count: number, change: Partial<PastContact> = {}) => makePastContact({ at: AT - hours(count), ...change })
const judge = (pack: string, contacts: readonly PastContact[], change: Partial<DialFacts> = {}) =>
  decide(makeDialFacts({ contacts, ...change }), packsById([pack]), {})
/** Ids of the rules that deny under one overlay and the federal rules. */
const denied = (...asked: Parameters<typeof judge>) => judge(...asked).denials.map(({ rule }) => rule)
const warned = (...asked: Parameters<typeof judge>) => judge(...asked).warnings.map(({ rule }) => rule)
const required = (...asked: Parameters<typeof judge>) => judge(...asked).requirements.map(({ rule }) => rule)
/** That many contacts, five hours apart. */
const often = (count: number, change: Partial<PastContact>) => Array.from({ length: count }, (_, at) => ago(2 + at * 5, { result: 'busy', ...change }))

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

describe('West Virginia', () => {
  it('warns of the thirty-first call of a week to one person, all debts together', () => {
    expect(warned('US-WV', often(30, { account: 'B' }))).toContain('us-wv.frequency.calls')
    expect(warned('US-WV', often(29, { account: 'B' }))).toEqual([])
    expect(warned('US-WV', often(30, { party: 'guarantor' }))).toEqual([])
  })

  it('warns of the eleventh talk', () => {
    expect(warned('US-WV', often(10, { account: 'B', result: 'refused' }))).toEqual(['us-wv.frequency.conversations'])
    expect(warned('US-WV', often(9, { account: 'B', result: 'refused' }))).toEqual([])
  })
})

describe('Oregon', () => {
  const work = { place: 'work' } as const
  const tried = ago(20, { place: 'home' })

  it('opens the workplace only after a call to the home in vain, or with permission', () => {
    expect(denied('US-OR', [], work)).toEqual(['us-or.work.home-first'])
    expect(denied('US-OR', [ago(20, { place: 'home', result: 'refused' })], work)).toEqual(['us-or.work.home-first'])
    expect(denied('US-OR', [ago(20, { place: 'unknown' })], work)).toContain('us-or.work.home-first')
    expect(denied('US-OR', [tried], work)).toEqual([])
    expect(denied('US-OR', [], { ...work, flags: { consents: [{ kind: 'work', from: 0 }] } })).toEqual([])
  })

  it('opens it once a week, and not against a request', () => {
    expect(denied('US-OR', [tried, ago(50, work)], work)).toEqual(['us-or.work.week'])
    expect(denied('US-OR', [tried], { ...work, flags: { workProhibited: true, consents: [{ kind: 'work', from: 0 }] } })).toEqual(['us-or.work'])
  })
})

describe('Florida', () => {
  const night = { at: Date.parse('2026-11-24T22:00:00-05:00') }

  it('closes calls and texts at night; for e-mail only the federal rule does', () => {
    expect(denied('US-FL', [], night)).toEqual(['us.hours', 'us-fl.hours'])
    expect(denied('US-FL', [], { ...night, channel: 'sms' })).toEqual(['us.hours', 'us-fl.hours'])
    expect(denied('US-FL', [], { ...night, channel: 'email' })).toEqual(['us.hours'])
  })
})

describe('Nevada', () => {
  const noticeSentAt = Date.parse('2026-09-24T23:30:00-04:00')
  const medical = (at: string, flags: DialFacts['flags'] = { medicalDebt: true, noticeSentAt }) => denied('US-NV', [], { at: Date.parse(at), flags })

  it('leaves medical debt alone until sixty days have passed after the mailing', () => {
    expect(medical('2026-11-23T12:00:00-05:00')).toEqual(['us-nv.medical-60'])
    expect(medical('2026-11-24T08:00:00-05:00')).toEqual([])
  })

  it('leaves it alone altogether while no notice is known, and other debt never', () => {
    expect(medical('2026-11-24T12:00:00-05:00', { medicalDebt: true })).toEqual(['us-nv.medical-60'])
    expect(medical('2026-11-24T12:00:00-05:00', {})).toEqual([])
  })
})

describe('States with the federal rules in words of their own', () => {
  const night = { at: Date.parse('2026-11-24T22:00:00-05:00') }
  const agreed = { ...night, flags: { consents: [{ kind: 'hours', from: 0 }] } } as const

  it('close at night unless the consumer agreed', () => {
    for (const pack of ['US-MI', 'US-CO', 'US-PA']) {
      expect(denied(pack, [], night), pack).toEqual(['us.hours', `${pack.toLowerCase()}.hours`])
      expect(denied(pack, [], agreed), pack).toEqual([])
    }
  })

  it('allow Pennsylvania one talk in seven days about a debt', () => {
    const talk = ago(24 * 6, { result: 'conversation' })
    expect(denied('US-PA', [talk])).toContain('us-pa.frequency.conversation')
    expect(denied('US-PA', [{ ...talk, at: AT - hours(24 * 7) }])).toEqual([])
    expect(denied('US-PA', [talk], { flags: { consents: [{ kind: 'frequency', from: AT - hours(20) }] } })).toEqual([])
  })

  it('close work in North Carolina against the debtor’s instructions', () => {
    expect(denied('US-NC', [], { place: 'work', flags: { workProhibited: true } })).toEqual(['us.work', 'us-nc.work'])
    expect(denied('US-NC', [], { place: 'work' })).toEqual([])
  })

  it('keep Colorado from asking others past a known attorney', () => {
    const asking = { party: 'third_party', flags: { locationInfoObtained: false, representedBy: true } } as const
    expect(denied('US-CO', [], asking)).toContain('us-co.attorney')
    expect(denied('US-CO', [], { ...asking, flags: { locationInfoObtained: false } })).toEqual([])
  })

  it('ask for a name in California and for a log in Connecticut', () => {
    expect(required('US-CA', [])).toContain('us-ca.identity')
    expect(required('US-CT', [], { channel: 'email' })).toContain('us-ct.log')
  })
})

describe('Puerto Rico', () => {
  const work = { place: 'work', zones: ['America/Puerto_Rico'] } as const
  const workHours = [{ from: '08:00', to: '17:00' }]
  const consents = [{ kind: 'work', from: 0 }] as const

  it('closes the workplace in working hours, and at any hour while those are unknown', () => {
    expect(denied('US-PR', [], work)).toEqual(['us-pr.work'])
    expect(denied('US-PR', [], { ...work, flags: { workHours } })).toEqual(['us-pr.work.hours'])
    expect(denied('US-PR', [], { ...work, at: AT + hours(6), flags: { workHours } })).toEqual([])
  })

  it('opens it with express consent, unless the employer forbids it', () => {
    expect(denied('US-PR', [], { ...work, flags: { consents, workHours } })).toEqual([])
    expect(denied('US-PR', [], { ...work, flags: { consents, workProhibited: true } })).toEqual(['us-pr.work'])
  })
})

describe('New York State', () => {
  const employer = { party: 'employer', place: 'work' } as const

  it('leaves the employer alone before a judgment', () => {
    expect(denied('US-NY', [], { ...employer, flags: { locationInfoObtained: false } })).toEqual(['us-ny.employer'])
    expect(denied('US-NY', [], { ...employer, flags: { locationInfoObtained: false, judgmentAt: AT - hours(1) } })).toEqual([])
  })
})

describe('New York City', () => {
  const attempts = [ago(20, { result: 'busy' }), ago(30, { channel: 'email', result: 'sent' }), ago(40, { channel: 'sms', result: 'sent' })]

  it('refuses the fourth attempt within seven days since September 2026', () => {
    expect(denied('US-NYC', attempts)).toEqual(['us-nyc.frequency'])
    expect(denied('US-NYC', attempts.slice(1))).toEqual([])
  })

  it('sends no message without consent, and keeps the rules of its State', () => {
    expect(denied('US-NYC', [], { channel: 'sms' })).toEqual(['us-nyc.messages.consent'])
    expect(denied('US-NYC', [], { channel: 'sms', flags: { consents: [{ kind: 'channel', from: 0 }] } })).toEqual([])
    expect(packsById(['US-NYC']).map(({ id }) => id)).toEqual(['US', 'US-NY', 'US-NYC'])
  })

  it('refused the third one before', () => {
    const at = Date.parse('2026-08-31T12:00:00-04:00')
    const two = [2, 30].map((count) => makePastContact({ at: at - hours(count), result: 'busy' }))
    expect(denied('US-NYC', two, { at })).toEqual(['us-nyc.frequency.before-2026-09'])
    expect(denied('US-NYC', two, { at: at + hours(24) })).toEqual([])
  })
})
