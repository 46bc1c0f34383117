import { dateText, DAY_MS } from '../dial/calendar.ts'
import { isInside, type Span, weekOf } from '../dial/spans.ts'
import type { Condition, HoursRule, Pack, Rule } from '../packs/pack.ts'
import type { Ground } from './ground.ts'
import { problem, type PolicyProblem } from './problem.ts'
import { sameText } from './same-text.ts'

/** A rule of the law beside which a rule of the organisation adds nothing. */
interface Cover {
  rule: string
  /** The law steps back where the person agreed, and only then does the organisation's rule say something. */
  saveByConsent: boolean
}

/** A rule that the law of every place it reaches already contains: its author believes in a protection that is none. */
export function checkStricter(rule: Rule, path: string, { laws, now }: Ground): PolicyProblem[] {
  const today = dateText(Math.floor(now / DAY_MS))
  const found = laws.flatMap((packs) => coverIn(packs, rule, today) ?? [])
  if (found.length === 0 || found.length < laws.length) return []
  const names = [...new Set(found.map((cover) => cover.rule))].join(', ')
  const save = found.some(({ saveByConsent }) => saveByConsent) ? ', save where the person agreed otherwise' : ''
  return [problem('never-stricter', path, `The law already forbids all of this (${names})${save}.`)]
}

function coverIn(packs: readonly Pack[], own: Rule, today: string): Cover | null {
  if (own.effect === 'require') return null
  for (const pack of packs) {
    for (const law of pack.rules) {
      const cover = pack.zone ? null : coverBy(law, own, today)
      if (cover) return cover
    }
  }
  return null
}

function coverBy(law: Rule, own: Rule, today: string): Cover | null {
  const sure = (law.effect ?? 'block') === 'block' && implies(own.when, law.when) && lastsAsLong(law, own, today) && forbidsAsMuch(law, own)
  if (!sure) return null
  if (!law.unless || (own.unless && implies(law.unless, own.unless))) return { rule: law.id, saveByConsent: false }
  return 'consent' in law.unless ? { rule: law.id, saveByConsent: true } : null
}

/** Whether the law holds on every date, from today on, on which the rule does. */
function lastsAsLong(law: Rule, own: Rule, today: string): boolean {
  const begins = own.from !== undefined && own.from > today ? own.from : today
  return (law.from === undefined || law.from <= begins) && (law.to === undefined || (own.to !== undefined && own.to <= law.to))
}

function forbidsAsMuch(law: Rule, own: Rule): boolean {
  if (law.kind === 'count' && own.kind === 'count') {
    return own.limit >= law.limit && sameText([own.window, own.counts, own.per ?? []]) === sameText([law.window, law.counts, law.per ?? []])
  }
  if (law.kind === 'hours' && own.kind === 'hours') return opensAsMuch(own, law)
  return law.kind === 'forbid' && own.kind === 'forbid'
}

/** Whether one rule is open whenever the other is, on every day of the week and on holidays. */
function opensAsMuch(own: HoursRule, law: HoursRule): boolean {
  if ('allow' in own && 'allow' in law) {
    const lawful = weekOf(law.allow)
    return weekOf(own.allow).every((day, index) => (lawful[index]?.all ?? []).every((span) => covers(day.ordinary, span)))
  }
  if ('only' in own && 'only' in law) return own.only === law.only
  return 'avoid' in own && 'avoid' in law && own.avoid === law.avoid
}

/** Whether a stretch lies within the spans, which may touch one another. */
function covers(spans: readonly Span[], { from, to }: Span): boolean {
  const edges = [from, ...spans.map((span) => span.to).filter((edge) => edge > from && edge < to)]
  return edges.every((edge) => isInside(spans, edge))
}

/** Whether the second condition holds wherever the first does, as far as their words show. */
function implies(condition: Condition | undefined, other: Condition | undefined): boolean {
  if (!other) return true
  if (!condition) return false
  if (sameText(condition) === sameText(other)) return true
  if ('all' in other) return other.all.every((part) => implies(condition, part))
  if ('any' in condition) return condition.any.every((part) => implies(part, other))
  if ('all' in condition && condition.all.some((part) => implies(part, other))) return true
  if ('any' in other) return other.any.some((part) => implies(condition, part))
  if ('channel' in condition && 'channel' in other) return condition.channel.every((channel) => other.channel.includes(channel))
  if ('party' in condition && 'party' in other) return condition.party.every((party) => other.party.includes(party))
  return 'place' in condition && 'place' in other && condition.place.every((place) => other.place.includes(place))
}
