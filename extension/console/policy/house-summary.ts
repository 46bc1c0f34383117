import { formatDay } from '../../ui/format.ts'
import type { HouseKind } from '../rules/house-pack.ts'
import type { Speaker } from '../rules/condition-words.ts'
import { daysBetween } from './end-words.ts'
import { readClosingDays, readHold, readPolicy } from './read-house.ts'

const SHOWN = 2

/** What a live document says, in a line or two. */
export function summaryOf(kind: HouseKind, content: unknown, today: string, { say, locale }: Speaker): string {
  switch (kind) {
    case 'policy': {
      const { rules } = readPolicy(content)
      const more = rules.length - SHOWN
      return [...rules.slice(0, SHOWN).map((rule) => rule.say[locale]), ...(more > 0 ? [say('policy.summary.more', { count: more })] : [])].join(' ')
    }
    case 'closing-days': {
      const { days } = readClosingDays(content)
      const next = days.map(({ date }) => date).filter((date) => date >= today).toSorted()[0]
      return [say('policy.summary.days', { count: days.length }), ...(next ? [say('policy.summary.next', { day: formatDay(next, locale) })] : [])].join(say('rules.case.comma'))
    }
    case 'hold': {
      const { from, to, reason } = readHold(content)
      return `${formatDay(from, locale)} – ${formatDay(to, locale)}${say('rules.case.comma')}${reason[locale]}`
    }
    default:
      return kind satisfies never
  }
}

/** Whether a document says nothing any more: the last day of a hold, or of all closing days, is past. */
export function isEnded(kind: HouseKind, content: unknown, today: string): boolean {
  if (content === undefined || kind === 'policy') return false
  const last = kind === 'hold' ? readHold(content).to : (readClosingDays(content).days.map(({ date }) => date).toSorted().at(-1) ?? '')
  return (daysBetween(today, last) ?? 0) < 0
}
