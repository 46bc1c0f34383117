import { describe, expect, it } from 'vitest'
import { decide } from '#shared/dial/decide'
import type { DialFacts, PastContact } from '#shared/dial/facts'
import type { CountRule } from '#shared/packs/pack'
import { makeDialFacts } from '../../../make/dial-facts.ts'
import { makeCountRule, makePack } from '../../../make/pack.ts'
import { makePastContact } from '../../../make/past-contact.ts'

const HOUR = 3_600_000
const { at } = makeDialFacts()
const past = (hoursAgo: number, change: Partial<PastContact> = {}) => makePastContact({ at: at - hoursAgo * HOUR, ...change })
const judge = (rule: Partial<CountRule>, contacts: readonly PastContact[], change: Partial<DialFacts> = {}) =>
  decide(makeDialFacts({ contacts, ...change }), [makePack([makeCountRule(rule)])], {})

describe('a count', () => {
  it('refuses the contact that would be one too many, and says what it counted', () => {
    const contacts = [past(3, { id: 'c' }), past(5, { id: 'b' }), past(7, { id: 'a' })]
    expect(judge({ limit: 4 }, contacts).verdict).toBe('allow')
    const decision = judge({ limit: 3 }, contacts)
    expect(decision.verdict).toBe('deny')
    expect(decision.denials).toMatchObject([{
      kind: 'count', counted: ['a', 'b', 'c'], used: 3, limit: 3,
      facts: { window: { calendar: 'day' }, countedAt: [at - 7 * HOUR, at - 5 * HOUR, at - 3 * HOUR] },
    }])
  })

  it('shows its meter while there is room, for rules that only warn as well', () => {
    expect(judge({ limit: 3 }, [past(1)]).meters).toMatchObject([{ rule: 'test.rule', used: 1, limit: 3 }])
    expect(judge({ limit: 3, effect: 'warn' }, []).meters).toMatchObject([{ used: 0, limit: 3 }])
  })

  it('opens again when enough contacts have left the window', () => {
    const decision = judge({ limit: 2, window: { hours: 10 } }, [past(9), past(4), past(2)])
    expect(decision.nextAllowedAt).toBe(at - 4 * HOUR + 10 * HOUR)
  })

  it('never opens again where the law never forgets', () => {
    const decision = judge({ window: { ever: true } }, [past(24 * 900)])
    expect(decision.verdict).toBe('deny')
    expect(decision.nextAllowedAt).toBeNull()
    expect(decision.denials[0]?.until).toBeNull()
  })

  it('looks only at contacts of the kind it names', () => {
    const rule = { counts: { channel: ['call'], result: ['conversation'], by: ['collector'] } } as const
    const others = [past(1), past(2, { channel: 'sms' }), past(3, { result: 'conversation', by: 'debtor' })]
    expect(judge(rule, others).verdict).toBe('allow')
    expect(judge(rule, [...others, past(4, { result: 'conversation' })]).verdict).toBe('deny')
  })

  it('keeps accounts, creditors and numbers apart where it says so, and together where it does not', () => {
    const elsewhere = [past(1, { account: 'B', creditor: 'other', number: 'n2' })]
    const facts = { creditor: 'bank', number: 'n1' }
    for (const key of ['account', 'creditor', 'number'] as const) expect(judge({ per: [key] }, elsewhere, facts).verdict, key).toBe('allow')
    expect(judge({}, elsewhere, facts).verdict).toBe('deny')
  })

  it('takes a call without outcome for the one that protects most', () => {
    expect(judge({ counts: { result: ['conversation'] } }, [past(1, { result: null })]).verdict).toBe('deny')
    expect(judge({ counts: { result: ['conversation'] } }, [past(1, { result: 'busy' })]).verdict).toBe('allow')
  })

  it('leaves out what was made under a consent, unless that may have ended', () => {
    const rule = { counts: { notUnder: 'frequency' } } as const
    const flags = { consents: [{ kind: 'frequency', from: at - 10 * HOUR }] } as const
    expect(judge(rule, [past(5)], { flags }).verdict).toBe('allow')
    expect(judge(rule, [past(11)], { flags }).verdict).toBe('deny')
  })

  it('does not count what has not happened yet', () => {
    const decision = judge({}, [past(-2)])
    expect(decision.verdict).toBe('allow')
    expect(decision.validUntil).toBe(at + 2 * HOUR)
  })

  it('counts by the day of every zone the person may be in', () => {
    // 9:00 in New York is 22:00 in Shanghai; ten hours before, it was yesterday in New York but already today in Shanghai.
    const morning = at - 3 * HOUR
    const contacts = [makePastContact({ at: morning - 10 * HOUR })]
    expect(judge({}, contacts, { at: morning, zones: ['America/New_York'] }).verdict).toBe('allow')
    const decision = judge({}, contacts, { at: morning, zones: ['America/New_York', 'Asia/Shanghai'] })
    expect(decision.denials[0]?.zone).toBe('Asia/Shanghai')
    expect(decision.nextAllowedAt).toBe(Date.parse('2026-11-25T00:00:00+08:00'))
  })
})
