import type { ApiInput, ApiOutput } from '#shared/contract/api'
import { makeDecision } from '../make/contact-detail.ts'
import { makeOpenDebtor } from '../make/debtor.ts'
import { makeId } from '../make/ids.ts'
import { makeWrapUp } from '../make/wrap-up.ts'
import type { Client } from './client.ts'

type Dial = ApiInput<'authoriseDial'>['body']
type Offline = ApiInput<'offlineDial'>['body']
type Logged = ApiInput<'logContact'>['body']
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
    overrideId: null,
    scriptVersionId: null,
    ...dial,
  }
}

/** The same call as one placed offline, on a history of a quarter of an hour before and allowed by the agent's machine. */
export function makeOfflineDial(online: Dial, offline: Partial<Offline> = {}): Offline {
  const { overrideId: _, ...dial } = online
  const placedAt = offline.placedAt ?? Date.now()
  return { ...dial, placedAt, historyAsOf: placedAt - 15 * 60_000, decision: makeDecision(placedAt), ...offline }
}

/** A text message of ours to the number of a dial; say only what matters. */
export function makeLogged({ debtorId, accountId, phoneId }: Pick<Dial, 'debtorId' | 'accountId' | 'phoneId'>, contact: Partial<Logged> = {}): Logged {
  return { contactId: makeId(), debtorId, accountId, phoneId, channel: 'sms', by: 'collector', party: 'debtor', place: 'mobile', at: Date.now(), result: 'sent', ...contact }
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
