import type { z } from 'zod'
import type { FollowUpView } from '#shared/contract/follow-up'
import type { Keys } from '../privacy/keys.ts'
import { unseal } from '../privacy/seal.ts'
import type { FollowUpRow } from './store.ts'

/** A follow-up as people see it, with the way back to the record. */
export async function followUpView(keys: Keys, row: FollowUpRow): Promise<z.input<typeof FollowUpView>> {
  const { recordUrlSealed, amountMinor, currency, dueOn, ...rest } = row
  return {
    ...rest,
    recordUrl: await unseal(keys.recordUrl, row.debtorId, recordUrlSealed),
    promise: amountMinor !== null && currency !== null && dueOn !== null ? { amountMinor, currency, dueOn } : null,
  }
}
