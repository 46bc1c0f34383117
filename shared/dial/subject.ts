import type { Channel, Initiator, Party, Place, Result } from '../packs/pack.ts'
import type { DialFacts, DialFlags } from './facts.ts'

/** A debtor as extension and server both know him; the part of it that a decision needs. */
export interface DialSubject {
  portfolio: { creditor: string }
  phones: readonly { phoneId: string; party: Party; place: Place; zones: readonly string[] }[]
  accounts: readonly { accountId: string; daysPastDue: number | null }[]
  flags: DialFlags
  history: readonly {
    contactId: string
    at: number
    channel: Channel
    party: Party
    place: Place
    accountId: string | null
    phoneId: string | null
    result: Result | null
    by: Initiator
  }[]
}

/**
 * The facts for one proposed contact, made in one place so that extension and server can never differ.
 * Zones: those of the number called and of every other number of the same party – any of them may be where the person is.
 * Throws a RangeError for a phone that is not the subject's.
 */
export function factsFor(
  subject: DialSubject,
  proposal: { phoneId: string; accountId: string; channel: Channel; at: number },
): DialFacts {
  const phone = subject.phones.find((candidate) => candidate.phoneId === proposal.phoneId)
  if (!phone) throw new RangeError('This number does not belong to the open record.')
  const account = subject.accounts.find((candidate) => candidate.accountId === proposal.accountId)
  const zones = new Set(
    subject.phones.filter((other) => other.party === phone.party).flatMap((other) => other.zones),
  )
  return {
    at: proposal.at,
    zones: [...zones].toSorted(),
    channel: proposal.channel,
    party: phone.party,
    place: phone.place,
    account: proposal.accountId,
    creditor: subject.portfolio.creditor,
    number: phone.phoneId,
    contacts: subject.history.map((past) => ({
      id: past.contactId,
      at: past.at,
      channel: past.channel,
      party: past.party,
      place: past.place,
      account: past.accountId ?? undefined,
      creditor: subject.portfolio.creditor,
      number: past.phoneId ?? undefined,
      result: past.result,
      by: past.by,
    })),
    flags: { ...subject.flags, daysPastDue: account?.daysPastDue ?? undefined },
  }
}
