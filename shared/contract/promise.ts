import { z } from 'zod'
import { PAYMENT_METHODS, PROMISE_STATES, type PromiseToPay } from '../promise/promise-to-pay.ts'
import { AmountMinor, CalendarDate, Currency, Id, Instant, Zone } from './primitives.ts'

export const PromiseInput = z.object({
  promiseId: Id,
  amountMinor: AmountMinor.min(1),
  currency: Currency,
  dueOn: CalendarDate,
  zone: Zone,
  method: z.enum(PAYMENT_METHODS),
}) satisfies z.ZodType<PromiseToPay>
export type PromiseInput = z.infer<typeof PromiseInput>

export const PromiseView = PromiseInput.extend({
  contactId: Id,
  accountId: Id,
  state: z.enum(PROMISE_STATES),
  takenAt: Instant,
  takenByName: z.string(),
})
export type PromiseView = z.infer<typeof PromiseView>
