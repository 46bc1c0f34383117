import * as fc from 'fast-check'
import { CHANNELS, CONSENTS, DAYS, INITIATORS, KEYS, PARTIES, PLACES, RESULTS } from '#shared/packs/pack'
import type { Condition, Day, HoursRule, HoursSlot, Match, Pack, Past, Rule, Window } from '#shared/packs/pack'
import { plusDays } from '../reference/calendar.ts'
import { readClock } from '../reference/wall-clock.ts'
import { maybe, seldom, some } from './chance.ts'
import { ALL_ZONES } from './moment.ts'
import type { Moment } from './moment.ts'
import { makeCountRule, makeForbidRule, makeHoursRule, makePack } from './pack.ts'

const EVERY_DAY = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
const FLAGS = ['deceased', 'representedBy', 'workProhibited', 'debtorReachable', 'locationInfoObtained', 'oddity'] as const
const DATED = ['ceasedAt', 'disputedAt', 'noticeSentAt'] as const
const LISTS = ['inconvenient', 'agreedHours', 'workHours'] as const

/** Few kinds, so that the consents given and those asked for meet. */
export const anyConsentKind = fc.constantFrom(...CONSENTS.slice(0, 2))

const anyMatch: fc.Arbitrary<Match> = fc.record({
  channel: seldom(some(CHANNELS)),
  party: seldom(some(PARTIES)),
  place: seldom(some(PLACES)),
  result: maybe(some(RESULTS)),
  by: seldom(some(INITIATORS)),
  notUnder: seldom(anyConsentKind),
})

export const anyWindow: fc.Arbitrary<Window> = fc.oneof(
  fc.record({ days: fc.constantFrom(1, 2, 3, 7, 7, 8, 14, 30, 60) }),
  fc.record({ hours: fc.constantFrom(0.5, 1, 2, 24, 36, 72) }),
  fc.record({ months: fc.constantFrom(1, 1, 2, 3, 12) }),
  fc.record({ calendar: fc.constantFrom('day' as const, 'week' as const, 'month' as const) }),
  fc.record({ ever: fc.constant(true as const) }),
)

const anyKeys = fc.uniqueArray(fc.constantFrom(...KEYS, ...KEYS.map((key) => `!${key}` as const)), { maxLength: 2 })
const anyPast: fc.Arbitrary<Past> = fc.record({ counts: anyMatch, per: maybe(anyKeys), window: anyWindow })

const anyLeaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ channel: some(CHANNELS) }),
  fc.record({ party: some(PARTIES) }),
  fc.record({ place: some(PLACES) }),
  fc.record({ flag: fc.constantFrom(...FLAGS) }),
  fc.record({ known: fc.constantFrom(...DATED, ...LISTS, 'daysPastDue') }),
  fc.record({ since: fc.constantFrom(...DATED) }),
  fc.record({ fact: fc.constantFrom('daysPastDue', 'oddity'), gt: fc.constantFrom(0, 15, 60) }),
  fc.record({ fact: fc.constantFrom('daysPastDue', 'oddity'), ge: fc.constantFrom(15, 60) }),
  fc.record({ fact: fc.constantFrom('daysPastDue', 'oddity'), eq: fc.constantFrom(15, 'odd') }),
  fc.record({ age: fc.constantFrom(...DATED), days: fc.constantFrom(0, 1, 5, 6, 60) }),
  fc.record({ consent: anyConsentKind }),
  fc.record({ optedOut: fc.constant(true as const) }),
  fc.record({ past: anyPast, atLeast: fc.integer({ min: 0, max: 3 }) }),
)

export const { condition: anyCondition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 4, arbitrary: anyLeaf },
    { weight: 1, arbitrary: fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }) },
    { weight: 1, arbitrary: fc.record({ any: fc.array(tie('condition'), { maxLength: 3 }) }) },
    { weight: 1, arbitrary: fc.record({ not: tie('condition') }) },
  ),
}))

/** Spans that end at odd minutes, at midnight, at usual hours and at the very minute of the call. */
function anySpan({ at, zones: [zone = 'UTC'] }: Moment): fc.Arbitrary<[string, string]> {
  const clock = (shift: number) => readClock(zone, at + shift * 60_000).time.slice(0, 5)
  const ends = ['00:00', '01:30', '02:00', '02:30', '03:00', '07:30', '08:00', '12:00', '13:07', '17:00', '20:00', '21:00', '23:59', '24:00', ...[-60, -1, 0, 0, 1, 60].map(clock)]
  return fc.tuple(fc.constantFrom(...ends), fc.constantFrom(...ends))
    .filter(([from, to]) => from !== to)
    .map(([one, other]) => (one < other ? [one, other] : [other, one]))
}

/** Often a slot for holidays, mostly before all others; often a last one for every day, so that few weeks are closed altogether. */
function anySlots(moment: Moment): fc.Arbitrary<HoursSlot[]> {
  const spans = fc.oneof({ weight: 4, arbitrary: fc.array(anySpan(moment), { minLength: 1, maxLength: 2 }) }, { weight: 1, arbitrary: fc.constant([]) })
  const slot = (on: fc.Arbitrary<readonly Day[]>) => fc.record({ on, spans })
  return fc.tuple(maybe(slot(fc.constant(['hol']))), seldom(slot(some(DAYS))), fc.oneof(slot(fc.constant(EVERY_DAY)), slot(some(DAYS))), seldom(fc.constant(true)))
    .map(([holidays, few, others, holidaysLast]) => (holidaysLast ? [few, others, holidays] : [holidays, few, others]).filter((one) => one !== undefined))
}

/** Effect, dates of validity around the date of the call, and conditions. */
function anyHead({ at, zones: [zone = 'UTC'] }: Moment) {
  const anyDate = fc.constantFrom(-1, 0, 1, 6).map((days) => plusDays(readClock(zone, at).date, days))
  return fc.record({
    effect: fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 2, arbitrary: fc.constantFrom('block' as const, 'warn' as const, 'require' as const) }),
    from: seldom(anyDate),
    to: seldom(anyDate),
    when: seldom(anyCondition),
    unless: seldom(anyCondition),
  })
}

/** Opening hours, or windows agreed or barred; agreed ones mostly hold only once some are. */
export function anyHoursRule(moment: Moment, head: fc.Arbitrary<Partial<HoursRule>>): fc.Arbitrary<HoursRule> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.tuple(head, anySlots(moment)).map(([given, allow]) => makeHoursRule({ ...given, allow })) },
    { weight: 1, arbitrary: fc.tuple(head, fc.constantFrom(...LISTS)).map(([given, only]) => makeHoursRule({ ...given, when: given.when ?? { known: only }, only })) },
    { weight: 1, arbitrary: fc.tuple(head, fc.constantFrom(...LISTS)).map(([given, avoid]) => makeHoursRule({ ...given, avoid })) },
  )
}

/** A rule of any kind; bans are conditional, or little else would matter. */
function anyRule(moment: Moment): fc.Arbitrary<Rule> {
  const head = anyHead(moment)
  return fc.oneof(
    { weight: 5, arbitrary: anyHoursRule(moment, head) },
    { weight: 4, arbitrary: fc.tuple(head, anyPast, fc.constantFrom(1, 2, 3, 4, 6)).map(([given, past, limit]) => makeCountRule({ ...given, ...past, limit })) },
    { weight: 1, arbitrary: fc.tuple(head, anyCondition).map(([given, when]) => makeForbidRule({ ...given, when })) },
  )
}

const anyConsentLives = fc.dictionary(
  anyConsentKind, fc.record({ days: maybe(fc.constantFrom(1, 2, 7)), endsWith: maybe(anyMatch) }), { maxKeys: 2 },
)

/** A pack of up to four rules, each with an id of its own. */
export function anyPack(moment: Moment, id: string): fc.Arbitrary<Pack> {
  return fc.record({
    rules: fc.array(anyRule(moment), { minLength: 1, maxLength: 4 }),
    weekStart: fc.constantFrom(1 as const, 6 as const, 7 as const),
    fixed: seldom(fc.constantFrom(...ALL_ZONES)),
    fallbackZones: fc.uniqueArray(fc.constantFrom(...ALL_ZONES), { minLength: 1, maxLength: 2 }),
    holidays: maybe(fc.constant('shared-table')),
    consents: maybe(anyConsentLives),
  }).map(({ rules, fixed, ...pack }) =>
    makePack(rules.map((rule, index) => ({ ...rule, id: `${id}.${index}` })), { ...pack, id, ...(fixed && { zone: { fixed } }) }))
}
