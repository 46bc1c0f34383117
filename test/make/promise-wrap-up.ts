import type { ApiInput } from '#shared/contract/api'
import { makeId } from './ids.ts'
import { makeWrapUp } from './wrap-up.ts'

type WrapUp = ApiInput<'wrapUp'>['body']

/** A promise of the right party, in full. */
export function makePromiseWrapUp(body: Partial<WrapUp> & { dueOn: string; amountMinor?: number }): WrapUp {
  const { dueOn, amountMinor = 50_000, ...rest } = body
  return makeWrapUp({
    disposition: 'RPC_PTP',
    gate: 'VERIFIED',
    promise: { promiseId: makeId(), amountMinor, currency: 'CNY', dueOn, zone: 'Asia/Shanghai', method: 'app' },
    ...rest,
  })
}
