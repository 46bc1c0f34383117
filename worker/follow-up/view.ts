import type { z } from 'zod'
import type { FollowUpView } from '#shared/contract/follow-up'
import type { Keys } from '../privacy/keys.ts'
import { unseal } from '../privacy/seal.ts'
import type { FollowUpRow } from './store.ts'

type View = z.input<typeof FollowUpView>

/** A follow-up as people see it, with the way back to the record. `check`: where somebody asked what the rules say now. */
export async function followUpView(keys: Keys, row: FollowUpRow, check: View['check'] = null): Promise<View> {
  const { recordUrlSealed, amountMinor, currency, dueOn, accountId: _account, phoneId: _phone, ...rest } = row
  return {
    ...rest,
    recordUrl: await unseal(keys.recordUrl, row.debtorId, recordUrlSealed),
    check,
    promise: amountMinor !== null && currency !== null && dueOn !== null ? { amountMinor, currency, dueOn } : null,
  }
}
