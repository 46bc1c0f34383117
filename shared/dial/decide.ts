import type { Pack, RuleKind } from '../packs/pack.ts'
import type { Decision, Meter } from './decision.ts'
import type { DialFacts, HolidayTables } from './facts.ts'
import { findingOf } from './finding.ts'
import { hear, nameOf } from './hearing.ts'
import type { Hearing } from './hearing.ts'
import { holidayBook } from './holiday.ts'
import { earliestPass, firstChange } from './next-allowed.ts'

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
  const hearings = hear(facts, packs, book)
  const findings = inReportingOrder(hearings).flatMap((hearing) => findingOf(hearing, facts.at) ?? [])
  const blocking = hearings.filter(({ rule }) => (rule.effect ?? 'block') === 'block')
  const denials = findings.filter((finding) => finding.effect === 'block')
  const denied = denials.length > 0
  return {
    verdict: denied ? 'deny' : 'allow',
    denials,
    warnings: findings.filter((finding) => finding.effect === 'warn'),
    requirements: findings.filter((finding) => finding.effect === 'require'),
    meters: hearings.flatMap((hearing) => meterOf(hearing, facts.at) ?? []),
    nextAllowedAt: denied ? earliestPass(blocking, facts.at) : null,
    validUntil: denied ? null : firstChange(hearings, facts.at),
    at: facts.at,
    zones: [...new Set(hearings.flatMap(({ voices }) => voices.map((voice) => voice.zone)))].toSorted(),
    packs: [...new Set(packs.map(nameOf))],
    holidaysMissing: book.missing(),
  }
}

/** Forbids first, then hours, then counts; within a kind as the packs list them. */
function inReportingOrder(hearings: readonly Hearing[]): Hearing[] {
  return KIND_ORDER.flatMap((kind) => hearings.filter(({ rule }) => rule.kind === kind))
}

function meterOf({ rule, pack, voices }: Hearing, at: number): Meter | null {
  if (rule.kind !== 'count') return null
  const used = voices.filter((voice) => voice.applies.at(at)).map((voice) => voice.explain(at).used ?? 0)
  if (used.length === 0) return null
  return { rule: rule.id, pack: pack.id, used: Math.max(...used), limit: rule.limit, window: rule.window, say: rule.say }
}
