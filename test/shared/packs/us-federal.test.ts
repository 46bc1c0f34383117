import { describe, expect, it } from 'vitest'
import { decide } from '#shared/dial/decide'
import type { DialFacts, PastContact } from '#shared/dial/facts'
import { PRESUMPTION_REASONS } from '#shared/packs/pack'
import { US_PACKS } from '#shared/packs/us/packs'
import { packsById } from '#shared/packs/shipped'
import { makeDialFacts } from '../../make/dial-facts.ts'
import { makePastContact } from '../../make/past-contact.ts'

const AT = makeDialFacts().at
const DAY = 86_400_000
const judge = (change: Partial<DialFacts> = {}) => decide(makeDialFacts(change), packsById(['US']), {})
const ids = (findings: readonly { rule: string }[]) => findings.map(({ rule }) => rule)
const warned = (...contacts: PastContact[]) => ids(judge({ contacts }).warnings)
const ago = (ms: number, change: Partial<PastContact> = {}) => makePastContact({ at: AT - ms, ...change })
const required = (change: Partial<DialFacts> = {}) => ids(judge(change).requirements)
/** What is asked about the notice, so many days after it was sent. */
const after = (days: number) => required({ flags: { noticeSentAt: AT - days * DAY } }).filter((rule) => rule.startsWith('us.validation'))

describe('the two federal limits on calls', () => {
  it('are the only blocks that a lead may pass: the law words them as presumptions, and no State or city does', () => {
    const passable = US_PACKS.flatMap(({ rules }) => rules).filter((rule) => rule.presumption)
    expect(ids(passable.map(({ id }) => ({ rule: id })))).toEqual(['us.frequency.conversation', 'us.frequency.attempts'])
    for (const { presumption } of passable) expect(presumption).toMatchObject({ by: ['lead', 'admin'], reasons: PRESUMPTION_REASONS })
  })
})

describe('calls close upon each other', () => {
  it('warn within five minutes of one that nobody answered', () => {
    expect(warned(ago(5 * 60_000 - 1))).toEqual(['us.frequency.concentration.minutes'])
    expect(warned(ago(60_000, { result: 'voicemail' }))).toEqual(['us.frequency.concentration.minutes'])
    expect(warned(ago(5 * 60_000))).toEqual([])
    expect(warned(ago(60_000, { result: 'busy' }))).toEqual([])
  })

  it('warn at the seventh of a day', () => {
    const six = Array.from({ length: 6 }, (_, at) => ago((at + 1) * 30 * 60_000))
    expect(warned(...six)).toEqual(['us.frequency.concentration.day'])
    expect(warned(...six.slice(1))).toEqual([])
  })
})

describe('a consumer who died', () => {
  it('is not called any more; whoever may stand for the estate only after a look', () => {
    expect(ids(judge({ flags: { deceased: true } }).denials)).toEqual(['us.deceased'])
    const estate = judge({ party: 'co_debtor', flags: { deceased: true } })
    expect([estate.verdict, ids(estate.warnings)]).toEqual(['allow', ['us.deceased.estate']])
  })
})

describe('what has to be said and done', () => {
  it('on a call to the consumer is a list that can be read before dialling', () => {
    expect(required()).toEqual(['us.disclosure.caller', 'us.disclosure', 'us.disclosure.voicemail', 'us.recording', 'us.validation'])
  })

  it('on a call to find the consumer never speaks of a debt', () => {
    expect(required({ party: 'third_party', flags: { locationInfoObtained: false } })).toEqual(['us.location-info.script', 'us.recording'])
  })

  it('in a message is how to opt out', () => {
    expect(required({ channel: 'sms' })).toContain('us.sms')
    expect(required({ channel: 'email' })).toContain('us.email')
  })

  it('about the notice is to send it, then to leave the right to dispute alone until it has lapsed', () => {
    expect(after(-1)).toEqual(['us.validation'])
    expect(after(1)).toEqual(['us.validation.period'])
    expect(after(39)).toEqual(['us.validation.period'])
    expect(after(40)).toEqual([])
  })

  it('about a debt past its limitation period is no word of a suit', () => {
    expect(required({ flags: { timeBarred: true } })).toContain('us.time-barred')
    expect(required()).not.toContain('us.time-barred')
  })
})
