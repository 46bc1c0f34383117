import type { DialFacts, HolidayTables } from '#shared/dial/facts'
import type { Pack } from '#shared/packs/pack'
import { refAllows } from './verdict.ts'

const MINUTE = 60_000

/**
 * First instant after `after` and before `before` at which the contact may be placed, found by walking; `null`: none.
 * Clocks, dates and windows turn on whole minutes or a whole number of minutes after an instant of the facts, so in every
 * minute the minute itself is tried, and the milliseconds at which contacts, consents and dates of the facts lie, and the next ones.
 */
export function refNextAllowed(
  facts: DialFacts, packs: readonly Pack[], holidays: HolidayTables, { after, before }: { after: number; before: number },
): number | null {
  const odd = oddMilliseconds(facts)
  for (let minute = Math.floor(after / MINUTE) * MINUTE; minute < before; minute += MINUTE) {
    for (const at of odd.map((ms) => minute + ms)) {
      if (after < at && at < before && refAllows(facts, packs, holidays, at)) return at
    }
  }
  return null
}

/** Where in a minute anything can happen, in order. */
function oddMilliseconds(facts: DialFacts): number[] {
  const instants = [
    ...facts.contacts.map((contact) => contact.at),
    ...(facts.flags.consents ?? []).flatMap(({ from, until = from }) => [from, until]),
    ...Object.values(facts.flags).filter((value) => typeof value === 'number'),
  ]
  const within = instants.flatMap((at) => [at % MINUTE, (at + 1) % MINUTE]).map((ms) => (ms + MINUTE) % MINUTE)
  return [...new Set([0, ...within])].toSorted((one, other) => one - other)
}
