import type { Channel, CountRule, Key, Party, Place } from '../../packs/pack.ts'
import type { CaseFlag } from '../circumstance.ts'
import type { CountedThing } from '../counted-thing.ts'
import { spanText, type OpenRun, type WeekDay } from '../open-runs.ts'
import type { Phrases } from './phrases.ts'

/** What differs between the two ways of writing Chinese: the words, never the sentence around them. */
export interface ChineseWords {
  contact: string
  channels: Record<Channel, string>
  parties: Record<Party, string>
  places: Record<Place, string>
  flags: Record<CaseFlag, string>
  counted: Record<CountedThing, { verb: string; measure: string }>
  per: Record<Key, string>
  days: Record<WeekDay, string>
  only: (open: string, contact: string) => string
  outside: (open: string, contact: string) => string
  never: (contact: string) => string
  reasonFor: (contact: string) => string
  atMost: (rest: string, verb: string, number: string) => string
  noneOf: (rest: string, verb: string) => string
  afterwards: (rest: string, verb: string, number: string) => string
  window: { day: string; week: string; month: string; days: (count: number) => string; hours: (count: number) => string; months: (count: number) => string; ever: string }
  and: string
}

/** Sentences of rules in Chinese, in the words given. */
export function chinese(words: ChineseWords): Phrases {
  const noun = (channels: readonly Channel[]) => (channels.length === 0 ? words.contact : channels.map((channel) => words.channels[channel]).join(words.and))
  const days = (from: WeekDay, to: WeekDay) => {
    if (from === 'mon' && to === 'sun') return ' '
    return from === to ? `${words.days[from]} ` : `${words.days[from]}至${words.days[to]} `
  }
  const openText = (open: readonly OpenRun[]) => open.map(({ from, to, spans }) => `${days(from, to)}${spans.map(spanText).join('、')}`).join('，')
  const windowText = (window: CountRule['window']) => {
    if ('calendar' in window) return words.window[window.calendar]
    if ('days' in window) return window.days === 1 ? words.window.day : words.window.days(window.days)
    if ('hours' in window) return words.window.hours(window.hours)
    return 'months' in window ? words.window.months(window.months) : words.window.ever
  }
  return {
    hours: (open, { channels, warns }) => (warns ? words.outside(openText(open), noun(channels)) : words.only(openText(open), noun(channels))),
    cap: ({ limit, window, per, counted, warns }) => {
      const { verb, measure } = words.counted[counted]
      const rest = `${per.map((key) => words.per[key]).join(words.and)}${windowText(window)}`
      if (limit === 0) return warns ? words.reasonFor(verb) : words.noneOf(rest, verb)
      return warns ? words.afterwards(rest, verb, `${limit} ${measure}`) : words.atMost(rest, verb, `${limit} ${measure}`)
    },
    prohibition: ({ channels, warns }) => (warns ? words.reasonFor(noun(channels)) : words.never(noun(channels))),
    narrowed: (sentence, { parties, places, flag }) => {
      const whom = [...(flag ? [words.flags[flag]] : []), ...parties.map((party) => words.parties[party]), ...places.map((place) => words.places[place])]
      return whom.length === 0 ? sentence : `${whom.join('、')}：${sentence}`
    },
  }
}
