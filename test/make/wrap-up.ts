import type { ApiInput } from '#shared/contract/api'

type WrapUp = ApiInput<'wrapUp'>['body']

/** The outcome of a call nobody answered; say only what matters. */
export function makeWrapUp(wrapUp: Partial<WrapUp> = {}): WrapUp {
  return {
    disposition: 'NO_ANSWER',
    endedAt: Date.now(),
    gate: 'UNKNOWN',
    scriptVersionId: null,
    path: [],
    disclosures: [],
    note: '',
    promise: null,
    followUp: null,
    ...wrapUp,
  }
}
