import * as fc from 'fast-check'
import type { Pack, Rule, Window } from '#shared/packs/pack'
import { monthsBefore, plusDays } from '../reference/calendar.ts'
import { readClock } from '../reference/wall-clock.ts'
import { maybe, seldom } from './chance.ts'
import { anyFactsOf, anyFlags, anyHolidays, anyListsOf } from './dial-case-arbitrary.ts'
import type { DialCase } from './dial-case-arbitrary.ts'
import { makeDialFacts } from './dial-facts.ts'
import { anyMoment, anyNudge, instantAt } from './moment.ts'
import type { Moment } from './moment.ts'
import { anyCondition, anyHoursRule, anyWindow } from './pack-arbitrary.ts'
import { makeCountRule, makeForbidRule, makePack } from './pack.ts'
import { anyHistory, anyPastInstant } from './past-arbitrary.ts'
import { makePastContact } from './past-contact.ts'

const HOUR = 3_600_000
const alone = (rule: Rule, change: Partial<Omit<Pack, 'rules'>> = {}) => [makePack([rule], change)]

/** One or two contacts around the far end of a window, and a cap on everything: does each leave when it should? */
function aboutWindows(moment: Moment): fc.Arbitrary<DialCase> {
  return anyWindow.chain((window) => fc.record({
    contacts: fc.array(anyInstantAroundEndOf(window, moment).map((at) => makePastContact({ at })), { minLength: 1, maxLength: 2 }),
    limit: fc.constantFrom(1, 2),
    weekStart: fc.constantFrom(1 as const, 6 as const, 7 as const),
  }).map(({ contacts, limit, weekStart }) =>
    ({ facts: makeDialFacts({ ...moment, contacts }), packs: alone(makeCountRule({ window, limit }), { weekStart }), holidays: {} })))
}

function anyInstantAroundEndOf(window: Window, moment: Moment): fc.Arbitrary<number> {
  const { at, zones: [zone = 'UTC'] } = moment
  const today = readClock(zone, at).date
  const onDate = (dates: readonly string[]) =>
    fc.tuple(fc.constantFrom(...dates), fc.constantFrom('00:00', '12:00', '23:59'), anyNudge).map(([date, time, nudge]) => instantAt(zone, date, time) + nudge)
  const around = (date: string, daysApart: readonly number[]) => onDate(daysApart.map((days) => plusDays(date, days)))
  if ('hours' in window) return anyNudge.map((nudge) => at - window.hours * HOUR + nudge)
  if ('days' in window) return around(plusDays(today, -window.days), [0, 0, 1, 1, 2])
  if ('months' in window) return around(monthsBefore(today, window.months), [-2, -1, 0, 0, 1, 1, 2, 3])
  if ('ever' in window) return anyPastInstant(moment)
  return around(today, window.calendar === 'month' ? [-31, -30, -29, -28, -27, -1, 0] : [-7, -6, -5, -4, -3, -2, -1, 0])
}

/** Consents that begin and end at the very instants of contacts, which may use them up; asked about at such an instant, too. */
function aboutConsents(moment: Moment): fc.Arbitrary<DialCase> {
  const result = fc.constantFrom('conversation' as const, 'no_answer' as const, null)
  const contact = fc.record({ at: anyPastInstant(moment), result }).map(makePastContact)
  return fc.array(contact, { minLength: 1, maxLength: 4 }).chain((contacts) => {
    const first = Math.min(...contacts.map((one) => one.at))
    const ofContacts = fc.tuple(fc.constantFrom(first, ...contacts.map((one) => one.at)), fc.constantFrom(0, 0, 1, -1)).map(([instant, shift]) => instant + shift)
    const instant = fc.oneof({ weight: 1, arbitrary: anyPastInstant(moment) }, { weight: 3, arbitrary: ofContacts })
    const consent = fc.record({ kind: fc.constant('frequency' as const), from: instant, until: seldom(instant) })
    const life = fc.record({ days: maybe(fc.constantFrom(1, 2, 7)), endsWith: maybe(fc.constant({ result: ['conversation' as const] })) })
    const rule = fc.oneof(
      anyWindow.map((window) => makeCountRule({ window, counts: { notUnder: 'frequency' } })),
      fc.constantFrom(makeForbidRule({ unless: { consent: 'frequency' } }), makeForbidRule({ when: { consent: 'frequency' } })),
    )
    return fc.record({ at: fc.oneof(fc.constant(moment.at), ofContacts), consents: fc.array(consent, { minLength: 1, maxLength: 2 }), life, rule })
      .map(({ at, consents, life: frequency, rule: one }) =>
        ({ facts: makeDialFacts({ ...moment, at, contacts, flags: { consents } }), packs: alone(one, { consents: { frequency } }), holidays: {} }))
  })
}

/** One rule about hours, with windows stated and holidays nearby. */
function aboutHours(moment: Moment): fc.Arbitrary<DialCase> {
  return anyHoursRule(moment, fc.constant({})).chain((rule) => {
    const packs = alone(rule)
    return fc.record({ facts: anyListsOf(moment).map((flags) => makeDialFacts({ ...moment, flags })), packs: fc.constant(packs), holidays: anyHolidays(moment, packs) })
  })
}

/** One condition, both ways round. */
function aboutConditions(moment: Moment): fc.Arbitrary<DialCase> {
  const rule = anyCondition.chain((condition) => fc.constantFrom(makeForbidRule({ when: condition }), makeForbidRule({ unless: condition })))
  const facts = fc.record({ bare: anyFactsOf(moment), flags: anyFlags(moment), contacts: anyHistory(moment) })
    .map(({ bare, flags, contacts }) => ({ ...bare, flags, contacts }))
  return fc.record({ facts, packs: rule.map((one) => alone(one)), holidays: fc.constant({}) })
}

/** One rule of one kind and facts that bear on it: so small that every edge of the model is met often. */
export const anyFocusedCase: fc.Arbitrary<DialCase> = anyMoment.chain((moment) =>
  fc.oneof(aboutWindows(moment), aboutConsents(moment), aboutHours(moment), aboutConditions(moment)))
