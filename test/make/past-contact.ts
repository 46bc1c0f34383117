import type { PastContact } from '#shared/dial/facts'

/** A call of ours that rang out, on the debtor's mobile, about account A; change what the test is about. */
export function makePastContact(change: Partial<PastContact> & { at: number }): PastContact {
  return { channel: 'call', party: 'debtor', place: 'mobile', account: 'A', result: 'no_answer', by: 'collector', ...change }
}
