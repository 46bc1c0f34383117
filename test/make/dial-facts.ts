import type { DialFacts } from '#shared/dial/facts'

/** A call to the debtor's mobile about account A, in New York at noon on Tuesday 24 November 2026, nothing known beyond. */
export function makeDialFacts(change: Partial<DialFacts> = {}): DialFacts {
  return {
    at: Date.parse('2026-11-24T12:00:00-05:00'),
    zones: ['America/New_York'],
    channel: 'call',
    party: 'debtor',
    place: 'mobile',
    account: 'A',
    contacts: [],
    flags: {},
    ...change,
  }
}
