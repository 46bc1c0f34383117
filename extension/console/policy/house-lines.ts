import type { Rule } from '#shared/packs/pack'
import type { ClosingDaysDocument, HoldDocument, PolicyDocument, Reach } from '#shared/policy/policy'
import { LOCALES } from '#shared/locale/locale'
import { conditionWords, countedWords, factWords, perWords, windowWords, type Speaker } from '../rules/condition-words.ts'
import { weekWords } from '../rules/week-words.ts'

/** Names of portfolios by id. */
export type PortfolioNames = ReadonlyMap<string, string>

/** A document in words, a line for each thing that may change: for reading a version and for telling two apart. */
export function policyLines(policy: PolicyDocument, names: PortfolioNames, speaker: Speaker): string[] {
  const { say } = speaker
  return [
    policy.title,
    ...reachLines(policy, names, speaker),
    ...(policy.offlineMaxMinutes === null ? [] : [say('policy.line.offline', { count: policy.offlineMaxMinutes })]),
    ...policy.rules.flatMap((rule) => ruleLines(rule, speaker)),
  ]
}

export function closingDaysLines({ title, days, ...reach }: ClosingDaysDocument, names: PortfolioNames, speaker: Speaker): string[] {
  return [title, ...reachLines(reach, names, speaker), ...days.map(({ date, reason }) => `${date} ${LOCALES.map((locale) => reason[locale]).join(' / ')}`)]
}

export function holdLines({ title, from, to, reason, ...reach }: HoldDocument, names: PortfolioNames, speaker: Speaker): string[] {
  return [title, ...reachLines(reach, names, speaker), `${from} – ${to}`, ...LOCALES.map((locale) => reason[locale])]
}

/** One rule: its sentences, its numbers, its case, its force and dates. */
function ruleLines(rule: Rule, speaker: Speaker): string[] {
  const { say } = speaker
  return [
    '',
    ...LOCALES.map((locale) => rule.say[locale]),
    `${say(`rules.effect.${rule.effect ?? 'block'}`)} · ${numbersLine(rule, speaker)}`,
    ...(rule.when ? [`${say('rules.when')} ${conditionWords(rule.when, speaker)}`] : []),
    ...(rule.unless ? [`${say('rules.unless')} ${conditionWords(rule.unless, speaker)}`] : []),
    ...(rule.from ? [`${say('rules.from')} ${rule.from}`] : []),
    ...(rule.to ? [`${say('rules.to')} ${rule.to}`] : []),
    [rule.cite, rule.url].filter(Boolean).join(' '),
  ]
}

function numbersLine(rule: Rule, speaker: Speaker): string {
  const { say, locale } = speaker
  switch (rule.kind) {
    case 'forbid':
      return say('rules.kind.forbid')
    case 'count':
      return [say('policy.line.cap', { limit: rule.limit, window: windowWords(rule.window, say) }), countedWords(rule, speaker), perWords(rule.per, speaker)].filter(Boolean).join(say('rules.case.comma'))
    case 'hours':
      if ('allow' in rule) return weekWords(rule.allow, say, locale).map(({ days, hours }) => `${days} ${hours}`).join(say('rules.case.comma'))
      return 'only' in rule ? say('rules.hours.only', { what: factWords(rule.only, say) }) : say('rules.hours.avoid', { what: factWords(rule.avoid, say) })
    default:
      return rule satisfies never
  }
}

function reachLines({ portfolios, regions }: Reach, names: PortfolioNames, { say }: Speaker): string[] {
  return [
    portfolios === null ? say('policy.reach.all-portfolios') : portfolios.map((id) => names.get(id) ?? id).join(say('rules.case.comma')),
    regions === null ? say('policy.reach.all-regions') : regions.join(say('rules.case.comma')),
  ]
}
