import type { DialFacts, PastContact } from '#shared/dial/facts'
import { packsById } from '#shared/packs/shipped'
import { HOLIDAY_TABLES } from '#shared/packs/holidays/shipped'
import type { Result } from '#shared/packs/pack'

/**
 * The most rules a debtor can well have: a US portfolio, numbers in New York City, the District of Columbia and Washington
 * State – federal law, two states and the city – on both coasts, so that every rule is judged in two zones.
 */
export const PACKS = packsById(['US', 'US-NYC', 'US-DC', 'US-WA'])
export const HOLIDAYS = HOLIDAY_TABLES
export const ZONES = ['America/Los_Angeles', 'America/New_York']

const MINUTE = 60_000
const DAY = 1440 * MINUTE
/** Wednesday noon in New York. */
const NOON = Date.parse('2026-11-18T12:00:00-05:00')
/** What may have become of a call before the windows of the caps began, and since: lately nobody was reached. */
const LONG_AGO: readonly Result[] = ['no_answer', 'conversation', 'voicemail', 'busy', 'no_answer', 'refused', 'wrong_number']
const LATELY: readonly Result[] = ['no_answer', 'busy']

/** Sizes of history: up to 100 contacts within two months, 1,000 within two years. */
export const SIZES = [0, 10, 100, 1000] as const

/** As regular as a log is not: days apart by a fixed sequence, in working hours, two accounts, three numbers, newest first. */
function historyOf(size: number): PastContact[] {
  const days = size > 100 ? 730 : (60 * size) / 100
  return Array.from({ length: size }, (_, index): PastContact => {
    const age = Math.ceil((days * (index + 1)) / size) * DAY + ((index * 7919) % 420) * MINUTE
    const results = age > 9 * DAY ? LONG_AGO : LATELY
    return {
      id: `0192f0c0-0000-7000-8000-${String(index).padStart(12, '0')}`,
      at: NOON - age,
      channel: index % 11 === 5 && age > 9 * DAY ? 'sms' : 'call',
      party: 'debtor',
      place: index % 3 === 2 ? 'home' : 'mobile',
      account: index % 4 === 3 && age > 9 * DAY ? 'B' : 'A',
      creditor: 'Example Bank',
      number: `n${index % 3}`,
      result: results[index % results.length] ?? 'no_answer',
      by: index % 29 === 17 ? 'debtor' : 'collector',
    }
  }).toSorted((left, right) => right.at - left.at)
}

/** Calls that are allowed, too early, too late, at a time asked not to be called, and capped, mixed as a day mixes them. */
const PROPOSALS = [
  { time: '12:40', account: 'B' },
  { time: '09:15', account: 'B', place: 'home', number: 'n2' },
  { time: '12:45', account: 'A' },
  { time: '22:30', account: 'A' },
  { time: '15:20', account: 'B' },
  { time: '17:05', account: 'A', place: 'home', number: 'n2' },
] as const

/** The facts of one round over a history of that size. */
export function casesOf(size: number): DialFacts[] {
  const contacts = historyOf(size)
  return PROPOSALS.map(({ time, ...proposal }) => ({
    at: Date.parse(`2026-11-18T${time}:00-05:00`), zones: ZONES, channel: 'call', party: 'debtor', place: 'mobile', creditor: 'Example Bank', number: 'n0', contacts,
    flags: {
      daysPastDue: 74,
      inconvenient: [{ days: ['wed'], from: '15:00', to: '15:30', zone: 'America/New_York' }],
      consents: [{ kind: 'frequency', from: NOON - 20 * DAY }],
    },
    ...proposal,
  }))
}

/** The same facts as new objects, as every decision gets them: nothing can be remembered by identity. */
export function renewed(facts: DialFacts): DialFacts {
  return { ...facts, zones: [...facts.zones], contacts: facts.contacts.map((contact) => ({ ...contact })), flags: { ...facts.flags } }
}
