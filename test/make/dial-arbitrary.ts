import * as fc from 'fast-check'
import type { DialFacts, GivenConsent, PastContact, StatedWindow } from '#shared/dial/facts'
import { CHANNELS, CONSENTS, INITIATORS, PARTIES, PLACES, RESULTS } from '#shared/packs/pack'

/** Zones whose clocks change, never change, change at midnight, and differ by half an hour. */
export const ZONES = [
  'America/New_York', 'America/Chicago', 'America/Los_Angeles', 'America/Phoenix', 'Asia/Shanghai', 'Asia/Taipei',
  'America/Havana', 'Africa/Cairo', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Kiritimati', 'Pacific/Pago_Pago',
] as const
const DAY = 86_400_000

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })

/** Any instant of three years, whole minutes and odd milliseconds, the days on which clocks change often among them. */
export const anyInstant = fc.oneof(
  fc.integer({ min: Date.parse('2025-01-01') / 60_000, max: Date.parse('2028-01-01') / 60_000 }).map((minute) => minute * 60_000),
  fc.integer({ min: Date.parse('2025-01-01'), max: Date.parse('2028-01-01') }),
  fc.tuple(fc.constantFrom('2026-03-08', '2026-11-01', '2026-04-24', '2026-10-30'), fc.integer({ min: -DAY, max: 2 * DAY }))
    .map(([date, offset]) => Date.parse(`${date}T00:00:00Z`) + offset),
)

/** A contact of the twelve days before `at`, mostly calls of ours to the debtor, one in five without outcome. */
export const anyPastContact = (at: number): fc.Arbitrary<PastContact> => fc.record({
  at: fc.integer({ min: 0, max: 12 * 24 * 60 }).map((minutes) => at - minutes * 60_000),
  channel: fc.oneof({ weight: 4, arbitrary: fc.constant('call' as const) }, fc.constantFrom(...CHANNELS)),
  party: fc.oneof({ weight: 4, arbitrary: fc.constant('debtor' as const) }, fc.constantFrom(...PARTIES)),
  place: maybe(fc.constantFrom(...PLACES)),
  account: maybe(fc.constantFrom('A', 'B')),
  creditor: maybe(fc.constantFrom('bank', 'shop')),
  person: maybe(fc.constantFrom('p1', 'p2')),
  number: maybe(fc.constantFrom('n1', 'n2')),
  result: fc.option(fc.constantFrom(...RESULTS), { freq: 4 }),
  by: fc.oneof({ weight: 4, arbitrary: fc.constant('collector' as const) }, fc.constantFrom(...INITIATORS)),
})

const anyWindow: fc.Arbitrary<StatedWindow> = fc.record({
  days: maybe(fc.uniqueArray(fc.constantFrom('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'), { maxLength: 3 })),
  from: fc.constantFrom('00:00', '06:30', '09:00', '12:00', '18:00', '22:00'),
  to: fc.constantFrom('07:00', '09:00', '13:15', '17:00', '20:00', '23:59', '24:00'),
  zone: maybe(fc.constantFrom(...ZONES)),
})

const anyConsent = (at: number): fc.Arbitrary<GivenConsent> => fc.record({
  kind: fc.constantFrom(...CONSENTS),
  from: fc.integer({ min: -12 * DAY, max: DAY }).map((offset) => at + offset),
  until: maybe(fc.integer({ min: -DAY, max: 5 * DAY }).map((offset) => at + offset)),
})

const anyFlags = (at: number) => fc.record({
  ceasedAt: maybe(fc.constantFrom(at - DAY, at + DAY)),
  disputedAt: maybe(fc.constantFrom(at - DAY, at + DAY)),
  noticeSentAt: maybe(fc.integer({ min: -9 * DAY, max: 0 }).map((offset) => at + offset)),
  representedBy: maybe(fc.boolean()),
  workProhibited: maybe(fc.boolean()),
  locationInfoObtained: maybe(fc.boolean()),
  debtorReachable: maybe(fc.boolean()),
  deceased: maybe(fc.boolean()),
  bankrupt: maybe(fc.boolean()),
  inconvenient: maybe(fc.array(anyWindow, { maxLength: 2 })),
  agreedHours: maybe(fc.array(anyWindow, { maxLength: 2 })),
  consents: maybe(fc.array(anyConsent(at), { maxLength: 2 })),
  optedOutChannels: maybe(fc.subarray([...CHANNELS])),
})

/** Whatever may be known when somebody is about to be called; half of the time nothing special. */
export const anyFacts: fc.Arbitrary<DialFacts> = anyInstant.chain((at) => fc.record({
  at: fc.constant(at),
  zones: fc.uniqueArray(fc.constantFrom(...ZONES), { minLength: 1, maxLength: 3 }),
  channel: fc.oneof({ weight: 4, arbitrary: fc.constant('call' as const) }, fc.constantFrom(...CHANNELS)),
  party: fc.oneof({ weight: 4, arbitrary: fc.constant('debtor' as const) }, fc.constantFrom(...PARTIES)),
  place: fc.constantFrom(...PLACES),
  account: fc.constantFrom('A', 'B'),
  creditor: maybe(fc.constantFrom('bank', 'shop')),
  person: maybe(fc.constantFrom('p1', 'p2')),
  number: maybe(fc.constantFrom('n1', 'n2')),
  contacts: fc.array(anyPastContact(at), { maxLength: 9 }),
  flags: fc.oneof(fc.constant({}), anyFlags(at)),
}))
