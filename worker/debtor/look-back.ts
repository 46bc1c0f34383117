import { PARTIES, type Condition, type Pack, type Party, type Past, type Rule, type Window } from '#shared/packs/pack'

const DAY_MS = 86_400_000
/** Two calendars may differ by a day, and the first day of a stretch counts whole. */
const MARGIN_DAYS = 2
/** For packs this release does not have: more than any limit in time that was read in a law. */
const UNKNOWN_DAYS = 400
/** People who owe nothing: their contacts are among the lasting ones (see `LASTING`). */
const OTHERS: readonly Party[] = ['emergency_contact', 'third_party', 'employer']

/**
 * How far back the rules of these packs can look, ms; Infinity: to the beginning. A window without an end is served by the
 * partial index of lasting contacts (see `LASTING`) wherever that holds all it can count. `null`: the packs are not known.
 */
export function lookBackMs(packs: readonly Pack[] | null): number {
  const days = packs === null ? UNKNOWN_DAYS : Math.max(1, ...packs.flatMap(({ rules }) => rules.flatMap(daysOfRule)), ...packs.flatMap(consentDays))
  return (days + MARGIN_DAYS) * DAY_MS
}

function daysOfRule(rule: Rule): number[] {
  const pasts = [...(rule.kind === 'count' ? [rule] : []), ...[rule.when, rule.unless].flatMap((condition) => (condition ? pastsIn(condition) : []))]
  return pasts.map((past) => ('ever' in past.window ? (isLasting(past, partiesOf(rule.when)) ? 0 : Number.POSITIVE_INFINITY) : daysOf(past.window)))
}

function pastsIn(condition: Condition): Past[] {
  if ('all' in condition) return condition.all.flatMap(pastsIn)
  if ('any' in condition) return condition.any.flatMap(pastsIn)
  if ('not' in condition) return pastsIn(condition.not)
  return 'past' in condition ? [condition.past] : []
}

/** Whether everything it can count is lasting: refusals only, or contacts with people who owe nothing. */
function isLasting({ counts, per }: Past, proposed: readonly Party[]): boolean {
  const sameParty = per?.includes('party') || per?.includes('person')
  const parties = (counts.party ?? PARTIES).filter((party) => !sameParty || proposed.includes(party))
  return (counts.result?.every((result) => result === 'refused') ?? false) || parties.every((party) => OTHERS.includes(party))
}

/** The parties to which a rule with this condition can apply. */
function partiesOf(when: Condition | undefined): readonly Party[] {
  if (!when) return PARTIES
  if ('party' in when) return when.party
  if ('all' in when) return PARTIES.filter((party) => when.all.every((part) => partiesOf(part).includes(party)))
  if ('any' in when) return PARTIES.filter((party) => when.any.some((part) => partiesOf(part).includes(party)))
  return PARTIES
}

function daysOf(window: Exclude<Window, { ever: true }>): number {
  if ('days' in window) return window.days
  if ('hours' in window) return Math.ceil(window.hours / 24)
  if ('months' in window) return window.months * 31
  switch (window.calendar) {
    case 'day': return 1
    case 'week': return 7
    case 'month': return 31
    default: return window.calendar satisfies never
  }
}

/** A consent that a contact ends must be seen together with that contact for as long as it could run. */
function consentDays(pack: Pack): number[] {
  return Object.values(pack.consents ?? {}).flatMap((life) => (life?.endsWith ? [life.days ?? UNKNOWN_DAYS] : []))
}
