import { CHANNELS, INITIATORS, PARTIES, PLACES, RESULTS } from '../packs/pack.ts'
import type { Match } from '../packs/pack.ts'
import type { PastContact } from './facts.ts'

/** Every property of a contact that a filter can name is one bit, so that a filter is one comparison. */
const SHIFT = { channel: 0, party: CHANNELS.length, place: CHANNELS.length + PARTIES.length, result: 0, by: 0 }
SHIFT.result = SHIFT.place + PLACES.length + 1
SHIFT.by = SHIFT.result + RESULTS.length + 1

/** Nobody recorded where. */
const NO_PLACE = 1 << (SHIFT.place + PLACES.length)
const UNKNOWN_PLACE = 1 << (SHIFT.place + PLACES.indexOf('unknown'))
/** The outcome is not recorded yet. */
const NO_RESULT = 1 << (SHIFT.result + RESULTS.length)
const ALL = -1

function table<T extends string>(names: readonly T[], shift: number): Readonly<Record<string, number>> {
  return Object.fromEntries(names.map((name, index) => [name, 1 << (shift + index)]))
}
const CHANNEL_BITS = table(CHANNELS, SHIFT.channel)
const PARTY_BITS = table(PARTIES, SHIFT.party)
const PLACE_BITS = table(PLACES, SHIFT.place)
const RESULT_BITS = table(RESULTS, SHIFT.result)
const BY_BITS = table(INITIATORS, SHIFT.by)

/** A contact as one bit per property. A word this release does not know has no bit: no filter rules it out. */
export function bitsOf({ channel, party, place, result, by }: PastContact): number {
  return (
    (CHANNEL_BITS[channel] ?? 0) | (PARTY_BITS[party] ?? 0) | (BY_BITS[by] ?? 0) |
    (place === undefined ? NO_PLACE : (PLACE_BITS[place] ?? NO_PLACE)) |
    (result === null ? NO_RESULT : (RESULT_BITS[result] ?? NO_RESULT))
  )
}

/** What a filter lets through: for certain, and if what is not recorded is taken for whatever it may be. */
export interface Sieve {
  surely: number
  possibly: number
}

const sieves = new WeakMap<Match, Sieve>()

/** The filter as bits; `notUnder` aside. Worked out once, for packs are data that nobody changes. */
export function sieveOf(match: Match): Sieve {
  let sieve = sieves.get(match)
  if (!sieve) sieves.set(match, (sieve = makeSieve(match)))
  return sieve
}

function makeSieve({ channel, party, place, result, by }: Match): Sieve {
  const possibly =
    pass(channel, CHANNELS, CHANNEL_BITS) & pass(party, PARTIES, PARTY_BITS) & pass(by, INITIATORS, BY_BITS) &
    (pass(place, PLACES, PLACE_BITS) | NO_PLACE | UNKNOWN_PLACE) & (pass(result, RESULTS, RESULT_BITS) | NO_RESULT)
  const vague = (place ? NO_PLACE : 0) | (place && !place.includes('unknown') ? UNKNOWN_PLACE : 0) | (result ? NO_RESULT : 0)
  return { possibly, surely: possibly & ~vague }
}

/** All bits but those of this property which the filter leaves out. */
function pass<T extends string>(wanted: readonly T[] | undefined, names: readonly T[], bits: Readonly<Record<string, number>>): number {
  if (!wanted) return ALL
  return names.reduce((mask, name) => (wanted.includes(name) ? mask : mask & ~(bits[name] ?? 0)), ALL)
}
