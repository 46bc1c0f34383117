import { dayBefore } from './calendar-days.ts'
import type { Debtor } from './debtor.ts'

export interface Instalment {
  nth: number
  payOn: string
  amountMinor: number
  state: 'paid' | 'overdue' | 'upcoming'
}

const PAID_SHOWN = 4
const UPCOMING = 3

/** The plan around today: the last paid instalments, every overdue one, the next that fall due. */
export function instalments(debtor: Debtor, today: Date): Instalment[] {
  const overdue = Math.ceil(debtor.daysPastDue / 30)
  const amountMinor = Math.round(debtor.principalMinor / (overdue + UPCOMING))
  const states = [...repeat('paid', PAID_SHOWN), ...repeat('overdue', overdue), ...repeat('upcoming', UPCOMING)]
  return states.map((state, index) => ({
    nth: index + 3,
    payOn: dayBefore(today, debtor.daysPastDue - (index - PAID_SHOWN) * 30),
    amountMinor: debtor.currency === 'TWD' ? Math.round(amountMinor / 100) * 100 : amountMinor,
    state,
  }))
}

function repeat<T extends string>(value: T, times: number): T[] {
  return Array.from({ length: times }, () => value)
}
