import type { z } from 'zod'
import type { OverrideView } from '#shared/contract/override'
import type { Call } from '../http/call.ts'
import { unseal } from '../privacy/seal.ts'
import type { NamedOverride } from './store.ts'

/** A leave as people see it; one that nobody used in time is expired. */
export async function overrideView({ recordUrlSealed, rules, ...row }: NamedOverride, { keys, now }: Pick<Call, 'keys' | 'now'>): Promise<z.input<typeof OverrideView>> {
  return {
    ...row,
    rules: [...rules],
    state: row.state === 'granted' && row.expiresAt !== null && row.expiresAt <= now ? 'expired' : row.state,
    recordUrl: await unseal(keys.recordUrl, row.debtorId, recordUrlSealed),
  }
}
