import type { z } from 'zod'
import type { ContactRow } from '#shared/contract/contact'
import type { NamedContact } from './store.ts'

/** A row of the call log as the contract has it. */
export function contactRow({ amountMinor, currency, dueOn, ...row }: NamedContact): z.input<typeof ContactRow> {
  return { ...row, promise: amountMinor !== null && currency !== null && dueOn !== null ? { amountMinor, currency, dueOn } : null }
}
