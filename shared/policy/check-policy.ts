import { COUNTRIES } from '../packs/countries.ts'
import type { Rule } from '../packs/pack.ts'
import { checkApplies } from './check-applies.ts'
import { checkDates, daysBetween, isPast } from './check-dates.ts'
import { checkFacts } from './check-facts.ts'
import { checkOpening } from './check-opening.ts'
import { checkSlots } from './check-slots.ts'
import { checkStricter } from './check-stricter.ts'
import { checkWords } from './check-words.ts'
import type { Ground } from './ground.ts'
import type { ClosingDaysDocument, HoldDocument, PolicyDocument, Reach } from './policy.ts'
import { problem, type PolicyProblem } from './problem.ts'

/** A hold that lasts longer than this was hardly meant, or should be a rule. */
const HOLD_DAYS = 60

/** Everything that stops a policy from being published (errors) or deserves a look (warnings), errors first. */
export function checkPolicy(policy: PolicyDocument, ground: Ground): PolicyProblem[] {
  const found = policy.rules.map((rule, index) => checkRule(rule, policy.rules.slice(0, index), `rules.${index}`, ground))
  // A rule that is wrong in itself may close everything only because of that.
  const sound = [...policy.rules.entries()].filter(([index]) => !found[index]?.some(({ severity }) => severity === 'error'))
  return inOrder([
    ...checkReach(policy),
    ...(policy.rules.length === 0 && policy.offlineMaxMinutes === null ? [problem('says-nothing', 'rules', 'There is no rule in it.')] : []),
    ...found.flat(),
    ...checkOpening(new Map(sound), ground),
  ])
}

/** The same of a calendar of closing days. */
export function checkClosingDays({ days, ...reach }: ClosingDaysDocument, { now }: Ground): PolicyProblem[] {
  return inOrder([
    ...checkReach(reach),
    ...(days.length === 0 ? [problem('says-nothing', 'days', 'There is no day in it.')] : []),
    ...days.flatMap(({ date, reason }, index) => {
      const path = `days.${index}`
      return [
        ...(days.slice(0, index).some((day) => day.date === date) ? [problem('date-twice', `${path}.date`, `${date} is listed before.`)] : []),
        ...(isPast(date, now) ? [problem('date-past', `${path}.date`, `Over since ${date}.`)] : []),
        ...checkWords(reason, `${path}.reason`),
      ]
    }),
  ])
}

/** The same of a hold. */
export function checkHold(hold: HoldDocument, { now }: Ground): PolicyProblem[] {
  const { from, to, reason } = hold
  const days = from <= to ? daysBetween(from, to) : 0
  return inOrder([
    ...checkReach(hold),
    ...checkDates(hold, '', now),
    ...(days > HOLD_DAYS ? [problem('hold-long', 'to', `All contact stops for ${days} days.`)] : []),
    ...checkWords(reason, 'reason'),
  ])
}

function checkRule(rule: Rule, before: readonly Rule[], path: string, ground: Ground): PolicyProblem[] {
  return [
    ...(before.some(({ id }) => id === rule.id) ? [problem('rule-twice', `${path}.id`, `${rule.id} is the id of a rule before.`)] : []),
    ...(rule.kind === 'count' && rule.limit === 0 ? [problem('closes-everything', `${path}.limit`, 'A limit of 0 allows nothing. To forbid for good make a prohibition, for a time a hold.')] : []),
    ...(rule.kind === 'hours' && 'allow' in rule ? checkSlots(rule.allow, `${path}.allow`) : []),
    ...checkDates(rule, path, ground.now),
    ...checkFacts(rule, path),
    ...checkApplies(rule, path),
    ...checkStricter(rule, path, ground),
    ...checkWords(rule.say, `${path}.say`),
  ]
}

/** A place that does not exist would reach only debtors whom nobody can place. */
function checkReach({ regions }: Reach): PolicyProblem[] {
  return (regions ?? []).flatMap((region, index) =>
    COUNTRIES.has(region.split('-')[0] ?? region) ? [] : [problem('region-unknown', `regions.${index}`, `No country is called ${region}.`)],
  )
}

function inOrder(problems: readonly PolicyProblem[]): PolicyProblem[] {
  return problems.toSorted((one, other) => Number(one.severity === 'warning') - Number(other.severity === 'warning'))
}
