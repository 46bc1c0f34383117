import { truthFor } from '../dial/addressed.ts'
import { UNKNOWN_WHEN_ABSENT } from '../dial/condition.ts'
import type { Truth } from '../dial/signal.ts'
import { CHANNELS, PARTIES, PLACES, type Channel, type Condition, type Party, type Place, type Rule } from '../packs/pack.ts'
import { problem, type PolicyProblem } from './problem.ts'
import { sameText } from './same-text.ts'

/** More circumstances than this would take too long to go through; a rule on so many is taken to apply somewhere. */
const ASKED_MAX = 6

/** A fact or count that conditions ask for, once for all places where they do, and what may be said of it. */
interface Asked {
  parts: Condition[]
  truths: readonly Truth[]
}

/** Somebody in some case, as far as a condition can ask. */
interface Case {
  channel: Channel
  party: Party
  place: Place
  truths: ReadonlyMap<Condition, Truth>
}

/** A rule whose conditions contradict each other: it would protect nobody. */
export function checkApplies(rule: Rule, path: string): PolicyProblem[] {
  const { per = [] } = rule.kind === 'count' ? rule : {}
  const clash = per.find((key) => per.some((other) => other === `!${key}`))
  return [
    ...(clash === undefined ? [] : [problem('never-applies', `${path}.per`, `No contact has the same ${clash} and another one.`)]),
    ...(appliesSomewhere(rule) ? [] : [problem('never-applies', `${path}.${rule.when ? 'when' : 'unless'}`, 'There is no case in which this rule applies.')]),
  ]
}

/** Unknown counts as applying, as it does for the engine. */
function appliesSomewhere({ when, unless }: Rule): boolean {
  const asked = new Map<string, Asked>()
  for (const condition of [when, unless]) if (condition) collect(condition, asked)
  if (asked.size > ASKED_MAX) return true
  const applies = (one: Case) => (!when || truthIn(when, one) !== false) && (!unless || truthIn(unless, one) !== true)
  for (const truths of everyTruth([...asked.values()])) {
    for (const channel of CHANNELS) {
      for (const party of PARTIES) if (PLACES.some((place) => applies({ channel, party, place, truths }))) return true
    }
  }
  return false
}

function collect(condition: Condition, asked: Map<string, Asked>): void {
  if ('all' in condition || 'any' in condition) {
    for (const part of 'all' in condition ? condition.all : condition.any) collect(part, asked)
    return
  }
  if ('not' in condition) return collect(condition.not, asked)
  if ('channel' in condition || 'party' in condition || 'place' in condition) return
  const isCertain = 'known' in condition || 'since' in condition || 'optedOut' in condition || ('flag' in condition && !UNKNOWN_WHEN_ABSENT.has(condition.flag))
  const text = sameText(condition)
  const known = asked.get(text)
  if (known) known.parts.push(condition)
  else asked.set(text, { parts: [condition], truths: isCertain ? [true, false] : [true, false, 'unknown'] })
}

function* everyTruth([first, ...rest]: readonly Asked[]): Generator<ReadonlyMap<Condition, Truth>> {
  if (!first) return yield new Map()
  for (const others of everyTruth(rest)) for (const truth of first.truths) yield new Map([...others, ...first.parts.map((part) => [part, truth] as const)])
}

function truthIn(condition: Condition, one: Case): Truth {
  return truthFor(condition, one, (leaf) => one.truths.get(leaf) ?? 'unknown')
}
