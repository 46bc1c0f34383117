import type { ApiInput } from '#shared/contract/api'
import { makeId } from './ids.ts'

type Elsewhere = ApiInput<'importContacts'>['body']['rows'][number]

/** A talk with the debtor that another agency had; say only what matters. */
export function makeContactElsewhere(row: Partial<Elsewhere> & { recordId: string; at: number }): Elsewhere {
  return {
    ref: makeId(), accountNumber: null, e164: '+8613912345678', channel: 'call', party: 'debtor', place: 'mobile', result: 'conversation', by: 'collector', ...row,
  }
}
