import type { Channel, CountRule, Key, Party, Place } from '../../packs/pack.ts'
import type { CaseFlag } from '../circumstance.ts'
import type { CountedThing } from '../counted-thing.ts'
import { spanText, type OpenRun } from '../open-runs.ts'
import type { Phrases } from './phrases.ts'

const CHANNELS: Record<Channel, string> = { call: 'calls', sms: 'text messages', email: 'e-mails', visit: 'visits' }
const PARTIES: Record<Party, string> = {
  debtor: 'the debtor', co_debtor: 'co-debtors', guarantor: 'guarantors', emergency_contact: 'contact persons', third_party: 'third parties', employer: 'employers',
}
const PLACES: Record<Place, string> = { mobile: 'mobile numbers', home: 'home numbers', work: 'work numbers', unknown: 'numbers of an unknown kind' }
const FLAGS: Record<CaseFlag, string> = {
  disputedAt: 'a disputed debt', ceasedAt: 'after a request to stop', representedBy: 'with a representative', writtenOnly: 'if only writing is wanted',
  workProhibited: 'if calls at work are not wanted', deceased: 'if the debtor has died', bankrupt: 'in bankruptcy', minor: 'a minor', incapacitated: 'without legal capacity',
}
const COUNTED: Record<CountedThing, [one: string, more: string]> = {
  contacts: ['contact', 'contacts'], calls: ['call', 'calls'], conversations: ['conversation', 'conversations'],
  unanswered: ['unanswered call', 'unanswered calls'], sms: ['text message', 'text messages'], email: ['e-mail', 'e-mails'], visits: ['visit', 'visits'],
}
const PER: Record<Key, string> = {
  person: 'one person', number: 'one number', account: 'one account', creditor: 'one creditor', party: 'one kind of person', place: 'one kind of number', channel: 'one channel',
}
const DAY_NAMES = { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' } as const

/** Sentences of rules in English. */
export const EN: Phrases = {
  hours: (open, { channels, warns }) =>
    warns ? `${capital(noun(channels))} outside ${openText(open)} need a reason.` : `${capital(noun(channels))} only ${openText(open)}.`,
  cap: ({ limit, window, per, counted, warns }) => {
    const number = limit === 0 ? `no ${COUNTED[counted][1]}` : `${limit} ${COUNTED[counted][limit === 1 ? 0 : 1]}`
    const rest = `${windowText(window)}${perText(per)}`
    if (warns) return limit === 0 ? `A reason is needed for ${COUNTED[counted][1]}${perText(per)}.` : `After ${number}${rest} a reason is needed.`
    return limit === 0 ? `${capital(number)}${rest}.` : `At most ${number}${rest}.`
  },
  prohibition: ({ channels, warns }) => (warns ? `${capital(noun(channels))} need a reason.` : `No ${noun(channels)}.`),
  narrowed: (sentence, { parties, places, flag }) => {
    const whom = [...(flag ? [FLAGS[flag]] : []), ...parties.map((party) => PARTIES[party]), ...places.map((place) => PLACES[place])]
    return whom.length === 0 ? sentence : `${capital(whom.join(', '))}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`
  },
}

function noun(channels: readonly Channel[]): string {
  return channels.length === 0 ? 'contacts' : channels.map((channel) => CHANNELS[channel]).join(' and ')
}

function openText(open: readonly OpenRun[]): string {
  return open.map(({ from, to, spans }) => `${daysText(from, to)}${spans.map(spanText).join(' and ')}`).join(', ')
}

function daysText(from: OpenRun['from'], to: OpenRun['to']): string {
  if (from === 'mon' && to === 'sun') return ''
  return from === to ? `${DAY_NAMES[from]} ` : `${DAY_NAMES[from]}–${DAY_NAMES[to]} `
}

function windowText(window: CountRule['window']): string {
  if ('calendar' in window) return ` a ${window.calendar}`
  if ('days' in window) return window.days === 1 ? ' a day' : ` in ${window.days} days`
  if ('hours' in window) return ` in ${window.hours} hours`
  if ('months' in window) return window.months === 1 ? ' in one month' : ` in ${window.months} months`
  return ' ever'
}

function perText(per: readonly Key[]): string {
  return per.length === 0 ? '' : ` for ${per.map((key) => PER[key]).join(' and ')}`
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
