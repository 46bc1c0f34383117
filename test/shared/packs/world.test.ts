import { describe, expect, it } from 'vitest'
import { decide } from '#shared/dial/decide'
import type { DialFacts, PastContact } from '#shared/dial/facts'
import { packsById } from '#shared/packs/shipped'
import { makeDialFacts } from '../../make/dial-facts.ts'
import { makePastContact } from '../../make/past-contact.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const denied = (pack: string, at: string, change: Partial<DialFacts> = {}) =>
  decide(makeDialFacts({ zones: [], ...change, at: Date.parse(at) }), packsById([pack]), {}).denials.map(({ rule }) => rule)
/** Talks so many hours before an instant. */
const talks = (at: string, hours: readonly number[], change: Partial<PastContact> = {}) =>
  hours.map((ago) => makePastContact({ at: Date.parse(at) - ago * HOUR, result: 'conversation', ...change }))

describe('Australia', () => {
  const noon = '2026-11-26T12:00:00+11:00'
  const sydney = { zones: ['Australia/Sydney'] }

  it('makes room for what the debtor asked for: other hours, a call at work, one more contact', () => {
    const given = Date.parse(noon) - HOUR
    const asked = (kind: 'hours' | 'work' | 'frequency') => ({ consents: [{ kind, from: given }] })
    expect(denied('AU', '2026-11-26T22:00:00+11:00', { ...sydney, flags: asked('hours') })).toEqual([])
    expect(denied('AU', '2026-11-26T18:00:00+11:00', { ...sydney, place: 'work', flags: { ...asked('work'), workHours: [{ from: '09:00', to: '17:00' }] } })).toEqual([])
    const three = talks(noon, [25, 50, 75])
    expect(denied('AU', noon, { ...sydney, contacts: three })).toEqual(['au.frequency.week'])
    expect(denied('AU', noon, { ...sydney, contacts: three, flags: asked('frequency') })).toEqual([])
  })

  it('takes the wish for a contact as fulfilled by the talk, and does not count that talk', () => {
    const contacts = talks(noon, [1, 25, 50])
    const flags = { consents: [{ kind: 'frequency', from: Date.parse(noon) - 2 * HOUR }] } as const
    expect(denied('AU', noon, { ...sydney, contacts: [...contacts, ...talks(noon, [75])], flags })).toEqual(['au.frequency.week'])
    expect(denied('AU', noon, { ...sydney, contacts, flags })).toEqual([])
  })
})

describe('Brazil', () => {
  it('counts text messages among the calls in Alagoas only', () => {
    const sms = { channel: 'sms' } as const
    expect(denied('BR-AL', '2026-11-28T14:00:00-03:00', sms)).toEqual(['br-al.hours'])
    expect(denied('BR-AL', '2026-11-28T13:59:00-03:00', sms)).toEqual([])
    expect(denied('BR-SP', '2026-11-28T14:00:00-03:00', sms)).toEqual([])
  })

  it('is called on weekdays from nine to seven in Rio de Janeiro', () => {
    const closed = ['2026-11-27T08:59:59-03:00', '2026-11-27T19:00:00-03:00', '2026-11-28T12:00:00-03:00']
    expect(closed.map((at) => denied('BR-RJ', at))).toEqual(closed.map(() => ['br-rj.hours']))
    expect(denied('BR-RJ', '2026-11-27T09:00:00-03:00')).toEqual([])
  })
})

describe('Canada', () => {
  it('keeps a Sunday\'s hours for banks on a holiday, and closes to agencies', () => {
    const boxingDay = { years: [2026, 2027], dates: ['2027-12-26'] }
    const on = (pack: string) => decide(makeDialFacts({ zones: ['America/Toronto'], at: Date.parse('2027-12-26T14:00:00-05:00') }), packsById([pack]), { [pack]: boxingDay }).verdict
    expect([on('CA'), on('CA-ON')]).toEqual(['allow', 'deny'])
  })

  it('counts every account of one creditor together in Ontario', () => {
    const at = '2026-11-26T12:00:00-05:00'
    const contacts = talks(at, [10, 20, 30], { creditor: 'bank' }).map((contact, index) => ({ ...contact, account: `${index}` }))
    expect(denied('CA-ON', at, { contacts, creditor: 'bank' })).toEqual(['ca-on.frequency'])
    expect(denied('CA-ON', at, { contacts, creditor: 'shop' })).toEqual([])
  })

  it('lets letters and messages go out at once where only talk must wait for the notice', () => {
    const at = '2026-11-26T12:00:00-05:00'
    const flags = { noticeSentAt: Date.parse(at) - 4 * DAY }
    for (const pack of ['CA-BC', 'CA-QC']) {
      expect(denied(pack, at, { flags })).toEqual([`${pack.toLowerCase()}.notice`])
      expect(denied(pack, at, { flags, channel: 'email' })).toEqual([])
      expect(denied(pack, at, { flags: { noticeSentAt: flags.noticeSentAt - DAY } })).toEqual([])
    }
    expect(denied('CA-ON', at, { flags, channel: 'email' })).toEqual(['ca-on.notice'])
  })

  it('is not talked to after a wish for writing', () => {
    for (const pack of ['CA', 'CA-BC', 'CA-QC']) {
      expect(denied(pack, '2026-11-26T15:00:00-05:00', { flags: { writtenOnly: true } })).toEqual([`${pack.toLowerCase()}.written-only`])
      expect(denied(pack, '2026-11-26T15:00:00-05:00', { flags: { writtenOnly: true }, channel: 'email' })).toEqual([])
    }
  })
})

describe('Colombia', () => {
  it('may send what the consumer asked for, once', () => {
    const at = '2026-11-25T10:00:00-05:00'
    const email = { channel: 'email', flags: { consents: [{ kind: 'frequency', from: Date.parse(at) - 2 * HOUR }] } } as const
    const talk = talks(at, [3])
    expect(denied('CO', at, { ...email, contacts: talk })).toEqual([])
    expect(denied('CO', at, { ...email, contacts: talk, channel: 'call' })).toEqual(['co.frequency.day'])
    const sent = makePastContact({ at: Date.parse(at) - HOUR, channel: 'email', result: 'sent' })
    expect(denied('CO', at, { ...email, contacts: [...talk, sent] })).toEqual(['co.frequency.day', 'co.frequency.channel'])
  })
})

describe('a rule that began on a day', () => {
  it('was not heard before', () => {
    const before = { KR: '2024-10-16T12:00:00+09:00', TH: '2019-11-20T12:00:00+07:00', CO: '2023-10-09T12:00:00-05:00', MX: '2015-01-05T12:00:00-06:00' }
    const limits = { KR: 'kr.frequency', TH: 'th.frequency', CO: 'co.frequency.day', MX: 'mx.minor' }
    for (const [pack, at] of Object.entries(before)) {
      const judged = (instant: number) => denied(pack, new Date(instant).toISOString(), {
        flags: { minor: true }, contacts: [1, 1, 1, 1, 1, 1, 1].map((hours) => makePastContact({ at: instant - hours * HOUR, result: 'conversation' })),
      })
      expect(judged(Date.parse(at)), pack).toEqual([])
      expect(judged(Date.parse(at) + DAY), pack).toContain(limits[pack as keyof typeof limits])
    }
  })
})

describe('what the sheets say beside the numbers', () => {
  it('lets a lawyer\'s notice end direct contact in Japan', () => {
    expect(denied('JP', '2026-11-24T12:00:00+09:00', { flags: { representedBy: true } })).toEqual(['jp.represented'])
  })

  it('knows no consent that opens Indonesia\'s third parties', () => {
    expect(denied('ID', '2026-11-24T10:00:00+07:00', { party: 'third_party', flags: { consents: [{ kind: 'third_party', from: 0 }] } })).toEqual(['id.third-party'])
  })

  it('leaves Mexico\'s nights alone in every channel, and counts calls only in Italy and Greece', () => {
    expect(denied('MX', '2026-11-24T23:00:00-06:00', { zones: ['America/Mexico_City'], channel: 'sms' })).toEqual(['mx.hours'])
    const contacts = talks('2026-11-24T12:00:00+02:00', [2])
    for (const pack of ['IT', 'GR']) expect(denied(pack, '2026-11-24T12:00:00+02:00', { contacts, channel: 'email' })).toEqual([])
  })

  it('opens the borrower\'s night in the Philippines only after fifteen days past due', () => {
    const flags = [{}, { daysPastDue: 15 }, { daysPastDue: 16 }]
    expect(flags.map((known) => denied('PH', '2026-11-24T22:30:00+08:00', { flags: known }))).toEqual([['ph.hours'], ['ph.hours'], []])
  })

  it('lets Korea\'s night pass with consent, and Alberta\'s by Alberta\'s clock', () => {
    expect(denied('KR', '2026-11-24T22:00:00+09:00', { flags: { consents: [{ kind: 'hours', from: 0 }] } })).toEqual([])
    expect(denied('CA-AB', '2026-07-24T06:30:00-06:00', { zones: ['America/Toronto'] })).toEqual(['ca-ab.hours'])
  })
})
