import { dayOfDate } from '../dial/calendar.ts'
import { decide } from '../dial/decide.ts'
import type { DialFacts, DialFlags } from '../dial/facts.ts'
import { startOfDay } from '../dial/zone.ts'
import { HOLIDAY_TABLES } from '../packs/holidays/shipped.ts'
import { CHANNELS, PLACES, type Channel, type Condition, type Pack, type Rule } from '../packs/pack.ts'
import type { Ground } from './ground.ts'
import { policyPack } from './packs-for.ts'
import { problem, type PolicyProblem } from './problem.ts'

/** A debtor without history, some months behind, unless a rule asks for other arrears. */
const USUAL_DAYS_PAST_DUE = 45
const YEAR_MS = 365 * 86_400_000

/**
 * Rules that leave no time at all to contact somebody who was never contacted before, now or once they come into force.
 * `rules`: those to look at, by their place in the policy.
 */
export function checkOpening(rules: ReadonlyMap<number, Rule>, { laws, now }: Ground): PolicyProblem[] {
  const found = (laws.length > 0 ? laws : [[]]).map((law) => {
    const zone = law.find(({ fallbackZones }) => fallbackZones.length > 0)?.fallbackZones[0] ?? 'UTC'
    const instants = [now, ...[...rules.values()].flatMap(({ from }) => (from === undefined ? [] : [startOfDay(zone, dayOfDate(from))])).filter((at) => at > now)]
    for (const at of instants) {
      const closing = closingIn(rules, { law, zone, at })
      if (closing) return closing
    }
    return null
  })
  const worst = CLOSINGS.find((closing) => found.some((one) => one?.closing === closing))
  return worst ? [...new Set(found.flatMap((one) => (one?.closing === worst ? one.paths : [])))].map((path) => problem(worst, path, SAYS[worst])) : []
}

/** From worst to least. */
const CLOSINGS = ['closes-everything', 'closes-calls', 'closes-by-default'] as const
type Closing = (typeof CLOSINGS)[number]

const SAYS: Readonly<Record<Closing, string>> = {
  'closes-everything': 'There would be no time at which anybody may be contacted. To stop all contact for a time, publish a hold.',
  'closes-calls': 'There would be no time at which a debtor may be called.',
  'closes-by-default': 'Nobody may be called until something is recorded of him, such as a consent, agreed hours or a notice.',
}

interface Setting {
  law: readonly Pack[]
  zone: string
  at: number
}

function closingIn(rules: ReadonlyMap<number, Rule>, setting: Setting): { closing: Closing; paths: string[] } | null {
  const conditions = [...rules.values()].flatMap(({ when, unless }) => [when, unless].flatMap((condition) => (condition ? partsOf(condition) : [])))
  const plain = arrearsAsked(conditions).map((daysPastDue): DialFlags => ({ daysPastDue }))
  const best = plain.map((flags): DialFlags => ({ ...flags, ...everythingRecorded(conditions, setting.at) }))
  const cases = {
    'closes-everything': casesOf(CHANNELS, [...plain, ...best], setting),
    'closes-calls': casesOf(['call'], [...plain, ...best], setting),
    'closes-by-default': casesOf(['call'], plain, setting),
  }
  for (const closing of CLOSINGS) {
    const closes = (some: readonly Rule[]) => isClosed(cases[closing], setting.law, packOf(some))
    if (!closes([...rules.values()])) continue
    const alone = [...rules].flatMap(([index, rule]) => (closes([rule]) ? [`rules.${index}`] : []))
    return { closing, paths: alone.length > 0 ? alone : ['rules'] }
  }
  return null
}

/** Whether the law opens some of these cases, and the law and the organisation together none. */
function isClosed(cases: readonly DialFacts[], law: readonly Pack[], own: Pack): boolean {
  return !cases.some((facts) => opens(facts, [...law, own])) && cases.some((facts) => law.length === 0 || opens(facts, law))
}

function opens(facts: DialFacts, packs: readonly Pack[]): boolean {
  const { verdict, nextAllowedAt } = decide(facts, packs, HOLIDAY_TABLES)
  return verdict === 'allow' || nextAllowedAt !== null
}

function packOf(rules: readonly Rule[]): Pack {
  const content = { title: '', portfolios: null, regions: null, rules, offlineMaxMinutes: null }
  return policyPack({ documentId: 'draft', versionId: 'draft', number: 0, publishedAt: 0, content })
}

function casesOf(channels: readonly Channel[], flags: readonly DialFlags[], { zone, at }: Setting): DialFacts[] {
  return channels.flatMap((channel) =>
    PLACES.flatMap((place) => flags.map((one): DialFacts => ({ at, zones: [zone], channel, party: 'debtor', place, account: 'account', contacts: [], flags: one }))),
  )
}

/** A debtor of whom everything is recorded that may open a call under these conditions. */
function everythingRecorded(conditions: readonly Condition[], at: number): DialFlags {
  return {
    noticeSentAt: at - YEAR_MS,
    agreedHours: [{ from: '00:00', to: '24:00' }],
    // A consent nobody asks for would only open what the law closes.
    consents: conditions.flatMap((condition) => ('consent' in condition ? [{ kind: condition.consent, from: at - 1 }] : [])),
    locationInfoObtained: true,
    debtorReachable: true,
  }
}

/** Arrears on both sides of every limit that a condition names. */
function arrearsAsked(conditions: readonly Condition[]): number[] {
  const limits = conditions.flatMap((condition) => ('fact' in condition && condition.fact === 'daysPastDue' ? [condition.gt, condition.ge, condition.eq] : []))
  return [...new Set([USUAL_DAYS_PAST_DUE, ...limits.flatMap((limit) => (typeof limit === 'number' ? [limit - 1, limit, limit + 1] : []))])]
}

/** A condition and everything it is made of. */
function partsOf(condition: Condition): Condition[] {
  const inner = 'all' in condition ? condition.all : 'any' in condition ? condition.any : 'not' in condition ? [condition.not] : []
  return [condition, ...inner.flatMap(partsOf)]
}
