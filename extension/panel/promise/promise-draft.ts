import type { DebtorView } from '#shared/contract/debtor'
import { readDueDate } from '#shared/promise/due-date'
import { checkPromise, type PromiseProblem } from '#shared/promise/limits'
import { PAYMENT_METHODS, type PaymentMethod } from '#shared/promise/promise-to-pay'
import { amountText, readAmount } from './read-amount.ts'

/** Fields of the draft in which a promise is typed. */
export const PROMISE_FIELDS = { amount: 'promise.amount', due: 'promise.due', method: 'promise.method' } as const

/** A promise as typed so far. */
export interface PromiseDraft {
  amountText: string
  amountMinor: number | null
  dueText: string
  dueOn: string | null
  method: PaymentMethod
  currency: string
  problems: readonly PromiseProblem[]
}

/** Reads what was typed; the amount due stands where nothing was. `today` is today in the debtor's zone. */
export function promiseDraft(typed: Readonly<Record<string, string>>, debtor: DebtorView, today: string): PromiseDraft {
  const due = debtor.accounts[0]?.amountDue ?? null
  const currency = due?.currency ?? debtor.portfolio.currency
  const shown = typed[PROMISE_FIELDS.amount] ?? (due ? amountText(due.amountMinor, currency) : '')
  const amountMinor = readAmount(shown, currency)
  const dueText = typed[PROMISE_FIELDS.due] ?? ''
  const dueOn = readDueDate(dueText, today)
  return {
    amountText: shown.trim(),
    amountMinor,
    dueText,
    dueOn,
    method: PAYMENT_METHODS.find((method) => method === typed[PROMISE_FIELDS.method]) ?? 'bank_transfer',
    currency,
    problems: checkPromise({ amountMinor, dueOn }, { today, amountDueMinor: due?.amountMinor ?? null }),
  }
}
