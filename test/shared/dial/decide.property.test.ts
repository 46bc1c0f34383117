import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide } from '#shared/dial/decide'
import type { Decision } from '#shared/dial/decision'
import type { DialFacts } from '#shared/dial/facts'
import { RESULTS, type Pack } from '#shared/packs/pack'
import { packsById, SHIPPED_PACKS } from '#shared/packs/shipped'
import { anyFacts, anyPastContact, ZONES } from '../../make/dial-arbitrary.ts'
import { makeCountRule, makeHoursRule, makePack } from '../../make/pack.ts'

/** Windows and holidays that no shipped pack uses yet. */
const OTHER: Pack = makePack([
  makeHoursRule({
    id: 'other.hours',
    allow: [{ on: ['hol', 'sun'], spans: [['13:00', '17:00']] }, { on: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], spans: [['00:00', '02:30'], ['07:30', '24:00']] }],
  }),
  makeCountRule({ id: 'other.month', limit: 5, window: { months: 1 } }),
  makeCountRule({ id: 'other.channel', limit: 2, per: ['!channel'], window: { calendar: 'week' }, counts: { result: ['conversation'] } }),
  makeCountRule({ id: 'other.late', limit: 3, window: { hours: 5 }, when: { past: { counts: { result: ['conversation'] }, window: { days: 9 } }, atLeast: 1 } }),
], { id: 'OTHER', weekStart: 7, consents: { hours: { days: 2 } } })
const HOLIDAYS = { OTHER: { years: [2025, 2026, 2027, 2028], dates: ['2026-03-09', '2026-11-02', '2026-12-25', '2027-01-01'] } }

const anyPacks = fc.oneof(
  fc.constantFrom(['US'], ['CN'], ['TW'], ['HK'], ['US-MA'], ['US-WA'], ['US-DC'], ['US-NYC'], ['CN', 'US']).map(packsById),
  fc.constant([OTHER]),
  fc.subarray(SHIPPED_PACKS.map((pack) => pack.id), { minLength: 1, maxLength: 3 }).map((ids) => [...packsById(ids), OTHER]),
)
const judge = (facts: DialFacts, packs: readonly Pack[]) => decide(facts, packs, HOLIDAYS)
/** The answer itself, without the numbers that explain it. */
const answer = ({ verdict, denials, warnings, requirements }: Decision) =>
  ({ verdict, rules: [denials, warnings, requirements].map((findings) => findings.map(({ rule }) => rule)) })
/** How long one must wait: 0 now, then later instants, never last. */
const wait = ({ verdict, nextAllowedAt }: Decision) => (verdict === 'allow' ? 0 : (nextAllowedAt ?? Number.POSITIVE_INFINITY))

describe('a decision', () => {
  it('is the same in whatever order contacts and zones come', () => {
    fc.assert(fc.property(anyFacts, anyPacks, fc.infiniteStream(fc.nat()), (facts, packs, dice) => {
      const keyed = facts.contacts.map((contact, index) => ({ ...contact, id: `c${index}` }))
      const shuffled = keyed.map((contact) => [dice.next().value, contact] as const).toSorted(([left], [right]) => left - right).map(([, contact]) => contact)
      const zones = facts.zones.toReversed()
      expect(judge({ ...facts, contacts: shuffled, zones: [...zones, ...zones] }, packs)).toEqual(judge({ ...facts, contacts: keyed }, packs))
    }), { numRuns: 100 })
  })

  it('changes neither facts nor packs', () => {
    fc.assert(fc.property(anyFacts, anyPacks, (facts, packs) => {
      const before = structuredClone({ facts, packs })
      judge(facts, packs)
      expect({ facts, packs }).toEqual(before)
    }), { numRuns: 50 })
  })

  it('never turns from no to yes, nor comes sooner, by one more zone or one more pack', () => {
    fc.assert(fc.property(anyFacts, anyPacks, fc.constantFrom(...ZONES), fc.constantFrom(...SHIPPED_PACKS, OTHER), (facts, packs, zone, pack) => {
      const now = wait(judge(facts, packs))
      expect(wait(judge({ ...facts, zones: [...facts.zones, zone] }, packs))).toBeGreaterThanOrEqual(now)
      expect(wait(judge(facts, [...packs, pack]))).toBeGreaterThanOrEqual(now)
    }), { numRuns: 120 })
  })

  it('that is no becomes yes at the instant it names, and not a millisecond before', () => {
    fc.assert(fc.property(anyFacts, anyPacks, (facts, packs) => {
      const { verdict, nextAllowedAt } = judge(facts, packs)
      fc.pre(verdict === 'deny' && nextAllowedAt !== null)
      expect(nextAllowedAt).toBeGreaterThan(facts.at)
      expect(judge({ ...facts, at: nextAllowedAt }, packs).verdict).toBe('allow')
      expect(judge({ ...facts, at: nextAllowedAt - 1 }, packs).verdict).toBe('deny')
    }), { numRuns: 180 })
  })

  it('that is no without an instant stays no', () => {
    fc.assert(fc.property(anyFacts, anyPacks, fc.integer({ min: 1, max: 390 * 24 * 60 }), (facts, packs, minutes) => {
      const { verdict, nextAllowedAt } = judge(facts, packs)
      fc.pre(verdict === 'deny' && nextAllowedAt === null)
      expect(judge({ ...facts, at: facts.at + minutes * 60_000 }, packs).verdict).toBe('deny')
    }), { numRuns: 120 })
  })

  it('that is no stays no all the time until the instant it names', () => {
    fc.assert(fc.property(anyFacts, anyPacks, fc.double({ min: 0, max: 1, noNaN: true }), (facts, packs, part) => {
      const { verdict, nextAllowedAt } = judge(facts, packs)
      fc.pre(verdict === 'deny' && nextAllowedAt !== null)
      const between = Math.min(nextAllowedAt - 1, Math.floor(facts.at + part * (nextAllowedAt - facts.at)))
      expect(judge({ ...facts, at: between }, packs).verdict).toBe('deny')
    }), { numRuns: 120 })
  })

  it('that is yes gives the same answer until it ends, and another one then', () => {
    fc.assert(fc.property(anyFacts, anyPacks, fc.double({ min: 0, max: 1, noNaN: true }), (facts, packs, part) => {
      const decision = judge(facts, packs)
      fc.pre(decision.verdict === 'allow')
      const end = decision.validUntil ?? facts.at + 30 * 86_400_000
      expect(end).toBeGreaterThan(facts.at)
      const between = Math.min(end - 1, Math.floor(facts.at + part * (end - facts.at)))
      for (const at of [between, end - 1]) expect(answer(judge({ ...facts, at }, packs))).toEqual(answer(decision))
      if (decision.validUntil !== null) expect(answer(judge({ ...facts, at: end }, packs))).not.toEqual(answer(decision))
    }), { numRuns: 180 })
  })

  it('never allows more for a call without outcome than for any outcome it may turn out to have', () => {
    const given = anyFacts.chain((facts) => fc.tuple(fc.constant(facts), anyPastContact(facts.at)))
    fc.assert(fc.property(given, anyPacks, fc.constantFrom(...RESULTS), ([facts, contact], packs, result) => {
      const open = judge({ ...facts, contacts: [...facts.contacts, { ...contact, result: null }] }, packs)
      const closed = judge({ ...facts, contacts: [...facts.contacts, { ...contact, result }] }, packs)
      expect(wait(open)).toBeGreaterThanOrEqual(wait(closed))
    }), { numRuns: 250 })
  })

  it('never allows more for a contact of which place, account or creditor is not recorded', () => {
    const given = anyFacts.chain((facts) => fc.tuple(fc.constant(facts), anyPastContact(facts.at)))
    fc.assert(fc.property(given, anyPacks, fc.constantFrom('place', 'account', 'creditor'), ([facts, contact], packs, key) => {
      // A number is told by role and place where it is missing itself, so a place must be told by the number here.
      const full = { ...facts, number: 'n1' }
      const known = { ...contact, number: contact.number ?? 'n1' }
      const open = judge({ ...full, contacts: [...facts.contacts, { ...known, [key]: undefined }] }, packs)
      const closed = judge({ ...full, contacts: [...facts.contacts, known] }, packs)
      expect(wait(open)).toBeGreaterThanOrEqual(wait(closed))
    }), { numRuns: 180 })
  })

  it('names for every no a rule whose own end is not later than the end of all', () => {
    fc.assert(fc.property(anyFacts, anyPacks, (facts, packs) => {
      const decision = judge(facts, packs)
      expect(decision.denials.length > 0).toBe(decision.verdict === 'deny')
      for (const { until } of decision.denials) expect(until ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(wait(decision))
    }), { numRuns: 100 })
  })
})
