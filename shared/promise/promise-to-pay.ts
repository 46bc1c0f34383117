export const PROMISE_STATES = ['open', 'due', 'kept', 'part_kept', 'broken', 'replaced', 'cancelled'] as const
export type PromiseState = (typeof PROMISE_STATES)[number]
export const PAYMENT_METHODS = ['bank_transfer', 'app', 'direct_debit', 'counter', 'other'] as const
export type PaymentMethod = (typeof PAYMENT_METHODS)[number]

/** What the debtor undertook: an amount by a calendar date in his own zone. */
export interface PromiseToPay {
  promiseId: string
  /** Integer minor units. */
  amountMinor: number
  /** ISO 4217. */
  currency: string
  /** Calendar date YYYY-MM-DD in `zone`. It never moves with anybody's clock. */
  dueOn: string
  zone: string
  method: PaymentMethod
}
