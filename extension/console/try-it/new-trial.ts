import type { Portfolio } from '#shared/contract/content'
import { clockText, dateText } from '#shared/dial/calendar'
import { wallClock } from '#shared/dial/zone'
import type { Trial } from './trial.ts'

/** A call to the debtor's mobile now, nothing known beyond, in the first book there is. */
export function newTrial(portfolios: readonly Portfolio[], now: number): Trial {
  const [portfolio] = portfolios
  const { day, ms } = wallClock(portfolio?.zone ?? 'UTC', now)
  return {
    portfolioId: portfolio?.portfolioId ?? null,
    jurisdiction: portfolio?.jurisdiction ?? 'CN',
    number: '',
    address: '',
    zone: '',
    party: 'debtor',
    place: 'mobile',
    channel: 'call',
    daysPastDue: '',
    flags: [],
    consents: [],
    date: dateText(day),
    time: clockText(ms),
    history: [],
  }
}
