import type { Condition, Pack, Window } from '#shared/packs/pack'

const DAY_MS = 86_400_000
/** Two calendars may differ by a day, and the first day of a stretch counts whole. */
const MARGIN_DAYS = 2
/** For packs this release does not have: more than any limit in time that was read in a law. */
const UNKNOWN_DAYS = 400

/**
 * How far back the rules of these packs can look, ms. Windows without an end are served by the partial index of lasting
 * contacts instead (see `LASTING`); `null`: the packs are not known.
 */
export function lookBackMs(packs: readonly Pack[] | null): number {
  const days = packs === null ? UNKNOWN_DAYS : Math.max(1, ...packs.flatMap(windowsOf).map(daysOf), ...packs.flatMap(consentDays))
  return (days + MARGIN_DAYS) * DAY_MS
}

function windowsOf(pack: Pack): Window[] {
  return pack.rules.flatMap((rule) => [
    ...(rule.kind === 'count' ? [rule.window] : []),
    ...[rule.when, rule.unless].flatMap((condition) => (condition ? windowsIn(condition) : [])),
  ])
}

function windowsIn(condition: Condition): Window[] {
  if ('all' in condition) return condition.all.flatMap(windowsIn)
  if ('any' in condition) return condition.any.flatMap(windowsIn)
  if ('not' in condition) return windowsIn(condition.not)
  return 'past' in condition ? [condition.past.window] : []
}

function daysOf(window: Window): number {
  if ('ever' in window) return 0
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
