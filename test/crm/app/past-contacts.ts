import { dayBefore } from './calendar-days.ts'
import type { Debtor } from './debtor.ts'
import { randomOf } from './random.ts'
import type { Word } from './words.ts'

export interface PastContact {
  at: string
  agent: string
  channel: 'channelCall' | 'channelMessage'
  toWhom: Word
  result: Word
}

const RESULTS = ['resultNoAnswer', 'resultNoAnswer', 'resultBusy', 'resultLater', 'resultPromise', 'resultRefused'] as const

/** What was done on an account before today, newest first. */
export function pastContacts(debtor: Debtor, today: Date): PastContact[] {
  const random = randomOf(Number(debtor.id) + 50_000)
  const count = Math.min(debtor.daysPastDue - 1, random.between(2, 6))
  const days = Array.from({ length: Math.max(0, count) }, () => random.between(1, debtor.daysPastDue - 1)).toSorted((a, b) => a - b)
  return days.map((ago) => {
    const message = random.chance(20)
    const minute = String(random.between(0, 59)).padStart(2, '0')
    return {
      at: `${dayBefore(today, ago)} ${String(random.between(9, 19)).padStart(2, '0')}:${minute}`,
      agent: debtor.owner,
      channel: message ? 'channelMessage' : 'channelCall',
      toWhom: message || random.chance(75) ? 'kind_mobile' : 'kind_work',
      result: message ? 'resultSent' : random.pick(RESULTS),
    }
  })
}
