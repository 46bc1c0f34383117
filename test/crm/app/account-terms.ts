import { dayBefore } from './calendar-days.ts'
import { type Bucket, BUCKETS, type Currency, type Debtor } from './debtor.ts'
import type { Random } from './random.ts'

type Terms = Pick<
  Debtor,
  | 'bucket'
  | 'daysPastDue'
  | 'dueOn'
  | 'openedOn'
  | 'lastPaidOn'
  | 'lastPaidMinor'
  | 'recallOn'
  | 'currency'
  | 'creditLimitMinor'
  | 'principalMinor'
  | 'interestMinor'
  | 'penaltyMinor'
  | 'totalMinor'
>

/** Out of a hundred accounts: how many stand in M1, M2 … M6. */
const SHARE = [30, 22, 16, 13, 10, 9] as const
/** Smallest and largest principal in whole units of money. */
const PRINCIPAL: Record<Currency, readonly [number, number]> = { CNY: [1_800, 68_000], USD: [300, 14_500], TWD: [12_000, 380_000] }
/** Taiwan writes whole dollars. */
const STEP_MINOR: Record<Currency, number> = { CNY: 1, USD: 1, TWD: 100 }

/** What is owed and since when. The age of the debt is drawn, the dates follow from today: the book never ages. */
export function accountTerms(random: Random, today: Date, currency: Currency): Terms {
  const { bucket, daysPastDue } = ageOfDebt(random)
  const [least, most] = PRINCIPAL[currency]
  const rounded = (minor: number) => Math.round(minor / STEP_MINOR[currency]) * STEP_MINOR[currency]
  const principalMinor = rounded(random.between(least * 100, most * 100))
  const interestMinor = rounded((principalMinor * 0.012 * (daysPastDue + 30)) / 30)
  const penaltyMinor = rounded((principalMinor * daysPastDue * 5) / 10_000)
  const openedAgo = daysPastDue + random.between(180, 900)
  const paidAgo = daysPastDue + random.between(25, 35)
  return {
    bucket,
    daysPastDue,
    dueOn: dayBefore(today, daysPastDue),
    openedOn: dayBefore(today, openedAgo),
    lastPaidOn: dayBefore(today, paidAgo),
    lastPaidMinor: rounded(principalMinor / random.between(8, 14)),
    recallOn: dayBefore(today, -random.between(12, 75)),
    currency,
    creditLimitMinor: Math.ceil((principalMinor * 1.4) / 500_000) * 500_000,
    principalMinor,
    interestMinor,
    penaltyMinor,
    totalMinor: principalMinor + interestMinor + penaltyMinor,
  }
}

function ageOfDebt(random: Random): { bucket: Bucket; daysPastDue: number } {
  let rest = random.between(1, 100)
  const index = SHARE.findIndex((share) => (rest -= share) <= 0)
  return { bucket: BUCKETS[index] ?? 'M1', daysPastDue: index * 30 + random.between(1, 30) }
}
