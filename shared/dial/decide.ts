import type { Pack, RuleKind } from '../packs/pack.ts'
import type { Decision, Finding, Meter } from './decision.ts'
import type { DialFacts, HolidayTables } from './facts.ts'
import { findingOf } from './finding.ts'
import { hear, nameOf } from './hearing.ts'
import type { Hearing } from './hearing.ts'
import { holidayBook } from './holiday.ts'
import { earliestPass, firstChange, HORIZON_MS } from './next-allowed.ts'

const KIND_ORDER: readonly RuleKind[] = ['forbid', 'hours', 'count']

/**
 * May this contact be placed at `facts.at`? Every rule of every pack must pass in every zone the called person may be in;
 * no rule relaxes another. Parents of overlays must be among `packs` (see `packsById`).
 *
 * A past contact whose outcome is not recorded yet (`result: null`) counts as matching any filter on results where that
 * protects, and creates no exception; the same goes for a missing place, account, person or number.
 * A date whose holiday table is not loaded is never taken for a working day in silence: where a holiday would be closed
 * the rule warns, and the table is named in `holidaysMissing`.
 *
 * Same input, same output, in whatever order contacts and zones come. RangeError: no pack, no zone, or an unknown one.
 */
export function decide(facts: DialFacts, packs: readonly Pack[], holidays: HolidayTables): Decision {
  if (!Number.isFinite(facts.at)) throw new RangeError('A decision needs the instant of the contact.')
  const book = holidayBook(holidays)
  const { list: hearings, zones } = hear(facts, packs, book)
  const denials: Finding[] = []
  const warnings: Finding[] = []
  const requirements: Finding[] = []
  const into = { block: denials, warn: warnings, require: requirements }
  for (const kind of KIND_ORDER) {
    for (const hearing of hearings) {
      const finding = hearing.rule.kind === kind ? findingOf(hearing, facts.at) : null
      if (finding) into[finding.effect].push(finding)
    }
  }
  const meters: Meter[] = []
  for (const hearing of hearings) {
    const meter = meterOf(hearing, facts.at)
    if (meter) meters.push(meter)
  }
  const denied = denials.length > 0
  return {
    verdict: denied ? 'deny' : 'allow',
    denials,
    warnings,
    requirements,
    meters,
    nextAllowedAt: denied ? nextAllowed(hearings, denials, facts.at) : null,
    validUntil: denied ? null : firstChange(hearings, facts.at),
    at: facts.at,
    zones,
    packs: [...new Set(packs.map(nameOf))],
    holidaysMissing: book.missing(),
  }
}

/** A denial without an end settles it: the search need not go 400 days ahead. */
function nextAllowed(hearings: readonly Hearing[], denials: readonly Finding[], at: number): number | null {
  let from = at
  for (const { until } of denials) {
    if (until === null) return null
    from = Math.max(from, until)
  }
  const blocking = hearings.filter(({ rule }) => (rule.effect ?? 'block') === 'block')
  const found = earliestPass(blocking, from)
  return found !== null && found < at + HORIZON_MS ? found : null
}

function meterOf({ rule, pack, voices }: Hearing, at: number): Meter | null {
  if (rule.kind !== 'count') return null
  let used = -1
  for (const voice of voices) if (voice.applies.at(at) === true) used = Math.max(used, voice.used(at))
  return used < 0 ? null : { rule: rule.id, pack: pack.id, used, limit: rule.limit, window: rule.window, say: rule.say }
}
