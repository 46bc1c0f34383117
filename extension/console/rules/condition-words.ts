import type { Locale } from '#shared/locale/locale'
import type { Condition, Past } from '#shared/packs/pack'
import { countedThing } from '#shared/policy/counted-thing'
import { KNOWN_FACTS } from '#shared/policy/known-facts'

/** A sentence of the reader's language by its id. */
export type Say = (id: string, values?: Record<string, string | number>) => string
export interface Speaker {
  say: Say
  locale: Locale
}

/** A condition as a phrase: "calls, to contact persons, unless …". */
export function conditionWords(condition: Condition, speaker: Speaker): string {
  const { say, locale } = speaker
  if ('all' in condition) return condition.all.map((part) => conditionWords(part, speaker)).join(say('rules.case.comma'))
  if ('any' in condition) return list(condition.any.map((part) => partWords(part, speaker)), locale, 'disjunction')
  if ('not' in condition) return say('rules.case.not', { what: partWords(condition.not, speaker) })
  if ('channel' in condition) return list(condition.channel.map((channel) => say(`rules.channel.${channel}`)), locale, 'disjunction')
  if ('party' in condition) return say('rules.case.party', { who: list(condition.party.map((party) => say(`rules.party.${party}`)), locale, 'disjunction') })
  if ('place' in condition) return say('rules.case.place', { where: list(condition.place.map((place) => say(`call.place.${place}`)), locale, 'disjunction') })
  if ('flag' in condition) return factWords(condition.flag, say)
  if ('known' in condition) return say('rules.case.known', { what: factWords(condition.known, say) })
  if ('since' in condition) return factWords(condition.since, say)
  if ('fact' in condition) return comparison(condition, say)
  if ('age' in condition) return say('rules.case.age', { what: factWords(condition.age, say), days: condition.days })
  if ('consent' in condition) return say(`rules.consent.${condition.consent}`)
  if ('optedOut' in condition) return say('rules.case.opted-out')
  if ('past' in condition) return say('rules.case.past', { count: condition.atLeast, what: countedWords(condition.past, speaker), window: windowWords(condition.past.window, say) })
  return condition satisfies never
}

/** One of several possibilities; what holds together stays together. */
function partWords(part: Condition, speaker: Speaker): string {
  const words = conditionWords(part, speaker)
  return 'all' in part && part.all.length > 1 ? speaker.say('rules.case.together', { what: words }) : words
}

/** A fact by the name people use; one that nobody knows by its own. */
export function factWords(name: string, say: Say): string {
  // Within a sentence, and no fact begins with a name.
  const words = Object.hasOwn(KNOWN_FACTS, name) ? say(`rules.fact.${name}`) : name
  return words.charAt(0).toLowerCase() + words.slice(1)
}

/** What a cap counts: "conversations", or all that must fit, one after another. */
export function countedWords({ counts }: Pick<Past, 'counts'>, { say, locale }: Speaker): string {
  const thing = countedThing(counts)
  if (thing) return say(`rules.counted.${thing}`)
  const parts = [
    counts.by?.length === 1 && counts.by[0] === 'debtor' ? say('rules.counted.by-debtor') : '',
    counts.channel ? list(counts.channel.map((channel) => say(`rules.channel.${channel}`)), locale, 'disjunction') : say('rules.counted.contacts'),
    counts.result ? list(counts.result.map((result) => say(`history.result.${result}`)), locale, 'disjunction') : '',
    counts.place ? list(counts.place.map((place) => say(`call.place.${place}`)), locale, 'disjunction') : '',
    counts.party ? list(counts.party.map((party) => say(`rules.party.${party}`)), locale, 'disjunction') : '',
    counts.notUnder ? say('rules.case.not', { what: say(`rules.consent.${counts.notUnder}`) }) : '',
  ]
  return parts.filter(Boolean).join(say('rules.case.comma'))
}

/** The stretch of past a cap looks at: "a day", "in 7 days". */
export function windowWords(window: Past['window'], say: Say): string {
  if ('days' in window) return say('rules.window.days', { count: window.days })
  if ('hours' in window) return window.hours < 1 ? say('rules.window.minutes', { count: Math.round(window.hours * 60) }) : say('rules.window.hours', { count: window.hours })
  if ('months' in window) return say('rules.window.months', { count: window.months })
  if ('calendar' in window) return say(`rules.window.${window.calendar}`)
  return say('rules.window.ever')
}

/** What counted contacts have in common with the proposed one: "per person and account". */
export function perWords(per: Past['per'], { say, locale }: Speaker): string | null {
  if (!per || per.length === 0) return null
  return say('rules.per', { keys: list(per.map((key) => say(key.startsWith('!') ? 'rules.key.other' : `rules.key.${key}`, { key: say(`rules.key.${key.replace('!', '')}`) })), locale, 'conjunction') })
}

function comparison({ fact, gt, ge, eq }: Extract<Condition, { fact: string }>, say: Say): string {
  const what = factWords(fact, say)
  const parts = [
    ...(gt === undefined ? [] : [say('rules.case.over', { what, value: gt })]),
    ...(ge === undefined ? [] : [say('rules.case.at-least', { what, value: ge })]),
    ...(eq === undefined ? [] : [say('rules.case.is', { what, value: String(eq) })]),
  ]
  return parts.join(say('rules.case.comma'))
}

function list(parts: readonly string[], locale: Locale, type: 'conjunction' | 'disjunction'): string {
  return new Intl.ListFormat(locale, { type }).format(parts)
}
