import { describe, expect, it } from 'vitest'
import { decide } from '#shared/dial/decide'
import { lightOf } from '#shared/dial/decision'
import { packsById } from '#shared/packs/shipped'
import { makeDialFacts } from '../../make/dial-facts.ts'
import { makeCountRule, makeForbidRule, makeHoursRule, makePack } from '../../make/pack.ts'
import { makePastContact } from '../../make/past-contact.ts'

const { at } = makeDialFacts()
const DAY = 86_400_000

const light = (effect?: 'warn' | 'require') => lightOf(decide(makeDialFacts(), [makePack([makeForbidRule({ effect })])], {}))

describe('a decision', () => {
  it('reports bans first, then hours, then counts, each as its packs list them', () => {
    const contacts = [makePastContact({ at: at - 1 })]
    const closed = makeHoursRule({ id: 'b', allow: [] })
    const packs = [
      makePack([makeCountRule({ id: 'a' }), closed, makeForbidRule({ id: 'c' })]),
      makePack([makeForbidRule({ id: 'd' }), makeCountRule({ id: 'e' })], { id: 'SECOND' }),
    ]
    expect(decide(makeDialFacts({ contacts }), packs, {}).denials.map(({ rule }) => rule)).toEqual(['c', 'd', 'b', 'a', 'e'])
  })

  it('hands on what a rule stands on', () => {
    const rule = makeForbidRule({ url: 'https://example.org/1', grade: 'B', force: 'guideline', openTextured: true })
    expect(decide(makeDialFacts(), [makePack([rule])], {}).denials).toMatchObject([{
      rule: 'test.rule', pack: 'TEST', version: '2026-11-22', cite: 'Test Act 1', url: 'https://example.org/1',
      grade: 'B', force: 'guideline', effect: 'block', openTextured: true, say: { en: 'Test' },
    }])
  })

  it('names every pack it asked, with its version, once', () => {
    const us = packsById(['US'])
    expect(decide(makeDialFacts(), [...us, ...us], {}).packs).toEqual(['US@2026-11-22'])
  })

  it('hears two versions of a pack, for neither may relax the other', () => {
    const packs = [makePack([], { version: '2026-11-22' }), makePack([makeForbidRule()], { version: '2026-01-01' })]
    expect(decide(makeDialFacts(), packs, {}).verdict).toBe('deny')
    expect(decide(makeDialFacts(), packs.toReversed(), {}).verdict).toBe('deny')
  })

  it('is refused without a pack, a zone or an instant, for silence must not read as leave', () => {
    expect(() => decide(makeDialFacts(), [], {})).toThrow(RangeError)
    expect(() => decide(makeDialFacts({ zones: [] }), [makePack([], { fallbackZones: [] }), makePack([makeForbidRule()], { fallbackZones: [] })], {})).toThrow(RangeError)
    expect(() => decide(makeDialFacts({ at: Number.NaN }), packsById(['US']), {})).toThrow(RangeError)
    expect(() => decide(makeDialFacts({ zones: ['Mars/Olympus'] }), packsById(['US']), {})).toThrow(RangeError)
  })

  it('uses the zone that a pack prescribes instead of the person’s', () => {
    const pack = makePack([makeHoursRule()], { zone: { fixed: 'America/Denver' } })
    expect(decide(makeDialFacts({ at: Date.parse('2026-11-24T09:30:00-05:00') }), [pack], {})).toMatchObject({ verdict: 'deny', zones: ['America/Denver'] })
  })

  it('tells a count that may have ended from one that has: recording an outcome opens the debtor again', () => {
    const call = makePastContact({ at: at - DAY, result: null })
    const judge = (result: 'busy' | null) => decide(makeDialFacts({ contacts: [{ ...call, result }] }), packsById(['US']), {})
    expect(judge(null)).toMatchObject({ verdict: 'deny', denials: [{ rule: 'us.frequency.conversation' }] })
    expect(judge('busy').verdict).toBe('allow')
  })

  it('lets an unrecorded outcome create no exception either', () => {
    const facts = makeDialFacts({
      flags: { consents: [{ kind: 'frequency', from: at - 2 * DAY }] },
      contacts: [makePastContact({ at: at - 3 * DAY, result: 'conversation' }), makePastContact({ at: at - DAY, result: null })],
    })
    expect(decide(facts, packsById(['US']), {}).denials.map(({ rule }) => rule)).toEqual(['us.frequency.conversation'])
    expect(decide({ ...facts, contacts: facts.contacts.slice(0, 1) }, packsById(['US']), {}).verdict).toBe('allow')
  })

  it('does not shorten its own term for a zone that says what another already says', () => {
    const early = makeHoursRule({ effect: 'warn', allow: [{ on: ['tue'], spans: [['13:00', '14:00']] }] })
    const decision = decide(makeDialFacts({ zones: ['America/New_York', 'America/Los_Angeles'] }), [makePack([early])], {})
    expect(decision.warnings).toHaveLength(1)
    expect(decision.validUntil).toBeNull()
  })
})

describe('the light', () => {

  it('is green only for an allowance without warnings', () => {
    expect(light('require')).toBe('green')
    expect(light('warn')).toBe('amber')
    expect(light()).toBe('red')
  })
})
