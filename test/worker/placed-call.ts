import type { ApiInput, ApiOutput } from '#shared/contract/api'
import { makeOpenDebtor } from '../make/debtor.ts'
import { makeId } from '../make/ids.ts'
import { makeWrapUp } from '../make/wrap-up.ts'
import type { Client } from './client.ts'

type Dial = ApiInput<'authoriseDial'>['body']
type WrapUp = ApiInput<'wrapUp'>['body']

/** A call that was placed and wrapped up. */
export interface PlacedCall {
  debtorId: string
  dial: Dial
  wrapUp: WrapUp
}

/** The dial of the debtor's first number about his first account. */
export function makeDial(debtor: ApiOutput<'openDebtor'>, dial: Partial<Dial> = {}): Dial {
  return {
    contactId: makeId(),
    debtorId: debtor.debtorId,
    accountId: debtor.accounts[0]?.accountId ?? '',
    phoneId: debtor.phones[0]?.phoneId ?? '',
    reason: null,
    scriptVersionId: null,
    ...dial,
  }
}

/** Opens a new debtor of this book, calls him and records the outcome: unanswered, unless said otherwise. */
export async function makeCall(agent: Client, portfolioId: string, wrapUp: Partial<WrapUp> = {}): Promise<PlacedCall> {
  const debtor = await agent.call('openDebtor', { body: makeOpenDebtor({ portfolioId }) })
  const dial = makeDial(debtor)
  const answer = await agent.call('authoriseDial', { body: dial })
  if (!answer.placed) throw new Error(`Not placed: ${answer.decision.denials.map((denial) => denial.rule).join(', ')}`)
  const outcome = makeWrapUp({ endedAt: Date.now(), ...wrapUp })
  await agent.call('wrapUp', { params: { contactId: dial.contactId }, body: outcome })
  return { debtorId: debtor.debtorId, dial, wrapUp: outcome }
}
