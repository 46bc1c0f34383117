import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Decision } from '#shared/dial/decision'
import { CHANNELS, PARTIES, PLACES, RESULTS } from '#shared/packs/pack'
import { SHIPPED_PACKS } from '#shared/packs/shipped'
import { decideFor, type RuledSubject } from '#shared/policy/decide-for'
import { NO_HOUSE_CONTENT, type HouseContent } from '#shared/policy/policy'
import { anyMoment, type Moment } from '../../make/moment.ts'
import { anyPack } from '../../make/pack-arbitrary.ts'
import { makeClosingDays, makeHold, makeHouse, makePolicy } from '../../make/policy.ts'
import { makeRuledSubject } from '../../make/ruled-subject.ts'
import { plusDays } from '../../reference/calendar.ts'
import { readClock } from '../../reference/wall-clock.ts'

/** Somebody in any book that can be judged, wherever the moment is, with a history of a few days. */
function anySubject({ at, zones }: Moment): fc.Arbitrary<RuledSubject> {
  const past = fc.record({
    contactId: fc.uuid(), at: fc.integer({ min: 0, max: 9 * 1440 }).map((minutes) => at - minutes * 60_000),
    channel: fc.constantFrom(...CHANNELS), party: fc.constant('debtor' as const), place: fc.constantFrom(...PLACES),
    accountId: fc.constantFrom('account', null), phoneId: fc.constantFrom('phone', null),
    result: fc.option(fc.constantFrom(...RESULTS)), by: fc.constantFrom('collector' as const, 'debtor' as const),
  })
  return fc.record({
    jurisdiction: fc.constantFrom(...SHIPPED_PACKS.map(({ id }) => id)),
    regions: fc.subarray(['CN', 'TW', 'US', 'US-MA', 'US-FL', null]),
    party: fc.constantFrom('debtor' as const, ...PARTIES),
    history: fc.array(past, { maxLength: 6 }),
    flags: fc.record({ debtorReachable: fc.boolean(), deceased: fc.boolean(), disputedAt: fc.constant(at - 1), consents: fc.constant([{ kind: 'hours' as const, from: at - 1 }]) }, { requiredKeys: [] }),
  }).map(({ jurisdiction, regions, party, history, flags }) => makeRuledSubject({
    portfolio: { portfolioId: 'book', creditor: 'Invented Bank', zone: zones[0] ?? 'UTC', jurisdiction },
    regions, history, flags, phones: [{ phoneId: 'phone', party, place: 'mobile', zones }],
  }))
}

/** Anything at all that somebody may publish, rules nobody would write among it. */
function anyHouse(moment: Moment): fc.Arbitrary<HouseContent> {
  const { date } = readClock(moment.zones[0] ?? 'UTC', moment.at)
  const reach = fc.constantFrom({}, {}, { regions: ['US'] }, { portfolios: ['other'] }, { regions: ['CN', 'US-MA'], portfolios: ['book'] })
  const policy = fc.tuple(anyPack(moment, 'house'), reach).map(([{ rules }, to]) => makePolicy({ rules, ...to }))
  const days = fc.tuple(fc.integer({ min: -3, max: 3 }), fc.nat({ max: 40 })).map(([first, length]) => [plusDays(date, first), plusDays(date, first + length)] as const)
  return fc.record({
    policies: fc.array(policy, { maxLength: 2 }),
    closingDays: fc.array(fc.tuple(days, reach).map(([both, to]) => makeClosingDays(both, to)), { maxLength: 1 }),
    holds: fc.array(fc.tuple(days, reach).map(([[from, to], wide]) => makeHold({ from, to, ...wide })), { maxLength: 1 }),
  }).map(makeHouse)
}

/** How long one must wait: 0 now, then later instants, never last. */
const wait = ({ verdict, nextAllowedAt }: Decision) => (verdict === 'allow' ? 0 : (nextAllowedAt ?? Number.POSITIVE_INFINITY))

it('whatever an organisation publishes, it never turns no into yes and never brings the next call nearer', () => {
  const anyCase = anyMoment.chain((moment) => fc.tuple(fc.constant(moment), anySubject(moment), anyHouse(moment), anyHouse(moment), fc.constantFrom(...CHANNELS)))
  fc.assert(
    fc.property(anyCase, ([{ at }, subject, some, more, channel]) => {
      const waitFor = (house: HouseContent) => wait(decideFor(subject, { phoneId: 'phone', accountId: 'account', channel, at }, house))
      const both = { policies: [...some.policies, ...more.policies], closingDays: [...some.closingDays, ...more.closingDays], holds: [...some.holds, ...more.holds] }
      expect(waitFor(some)).toBeGreaterThanOrEqual(waitFor(NO_HOUSE_CONTENT))
      expect(waitFor(both)).toBeGreaterThanOrEqual(waitFor(some))
    }),
    { numRuns: 40 },
  )
})
