import type { HoursRule, HoursSlot, Rule } from '#shared/packs/pack'
import { spansOn, WEEK_DAYS, type WeekDay } from '#shared/policy/open-runs'
import type { PolicyDocument } from '#shared/policy/policy'
import { proposeSay } from '#shared/policy/say/propose'

type Spans = HoursSlot['spans']

/** The policy with one rule changed. */
export function withRule(policy: PolicyDocument, id: string, rule: Rule): PolicyDocument {
  return { ...policy, rules: policy.rules.map((one) => (one.id === id ? rule : one)) }
}

/**
 * A rule with other numbers. A sentence that was the proposal for the old ones becomes the proposal for the new; one that a
 * person wrote stays.
 */
export function renumbered<R extends Rule>(before: R, after: R): R {
  const proposed = JSON.stringify(proposeSay(before)) === JSON.stringify(before.say)
  return proposed ? { ...after, say: proposeSay(after) ?? after.say } : after
}

/** The rule with a part set, or taken away by `undefined`. */
export function withPart<R extends Rule>(rule: R, part: Partial<Rule>): R {
  const merged = { ...rule, ...part }
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined)) as R // the same rule, absent parts left out
}

/** The open hours of each day of the week. */
export function weekOf(rule: HoursRule & { allow: readonly HoursSlot[] }): Record<WeekDay, Spans> {
  return Object.fromEntries(WEEK_DAYS.map((day) => [day, spansOn(rule.allow, day)])) as Record<WeekDay, Spans> // every day is named
}

/** A week as slots: days with the same hours share one, in the order in which they first come. */
export function slotsOf(week: Readonly<Record<WeekDay, Spans>>): HoursSlot[] {
  const slots: { on: WeekDay[]; spans: Spans }[] = []
  for (const day of WEEK_DAYS) {
    const known = slots.find(({ spans }) => JSON.stringify(spans) === JSON.stringify(week[day]))
    if (known) known.on.push(day)
    else slots.push({ on: [day], spans: week[day] })
  }
  return slots
}

/** A time as typed ("9", "930", "9:30", "24") as the rule model writes it; `null`: it is none. */
export function readClockText(typed: string): string | null {
  const [, hours = '', minutes = '00'] = /^(\d{1,2})(?::?(\d{2}))?$/.exec(typed.normalize('NFKC').trim().replace(/[.点點]/, ':')) ?? []
  if (hours === '') return null
  const [hour, minute] = [Number(hours), Number(minutes)]
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
