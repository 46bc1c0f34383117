import type { Channel, Initiator, Party, Place, Result } from '../packs/pack.ts'
import { DAY_MS } from './calendar.ts'
import type { DialFacts, DialFlags } from './facts.ts'
import { lostEvidence } from './lost.ts'

/** A debtor as extension and server both know him; the part of it that a decision needs. */
export interface DialSubject {
  /** `zone`: the book's, by whose days the evidence of a lost debtor is read. */
  portfolio: { creditor: string; zone: string }
  /** Zones of the debtor's address; empty: unknown. */
  addressZones: readonly string[]
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
    disposition?: string | null
    by: Initiator
  }[]
}

/** How long it counts where the debtor said he is. */
const STATED_MS = 30 * DAY_MS
/** Whoever may be called only while the debtor himself is lost. */
const OTHERS: readonly Party[] = ['emergency_contact', 'third_party', 'employer']

/**
 * The facts for one proposed contact, made in one place so that extension and server can never differ.
 * Zones: those of the number called and of every other number of the same party, for the debtor those of his address as
 * well – any of them may be where the person is. Only what the debtor himself said of late narrows them
 * (12 CFR 1006 Supp. I, comment 6(b)(1)(i)-2). That the debtor is lost is read from the log unless somebody set it.
 * Throws a RangeError for a phone that is not the subject's.
 */
export function factsFor(
  subject: DialSubject,
  proposal: { phoneId: string; accountId: string; channel: Channel; at: number },
): DialFacts {
  const phone = subject.phones.find((candidate) => candidate.phoneId === proposal.phoneId)
  if (!phone) throw new RangeError('This number does not belong to the open record.')
  const account = subject.accounts.find((candidate) => candidate.accountId === proposal.accountId)
  return {
    at: proposal.at,
    zones: zonesOf(subject, phone.party, proposal.at),
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
    flags: {
      ...subject.flags,
      debtorReachable: subject.flags.debtorReachable ?? reachableByLog(subject, phone.party),
      numberClosed: subject.flags.closedNumbers?.includes(phone.phoneId) ?? false,
      daysPastDue: account?.daysPastDue ?? undefined,
    },
  }
}

function zonesOf({ phones, addressZones, flags: { stated } }: DialSubject, party: Party, at: number): string[] {
  if (party === 'debtor' && stated && at >= stated.at && at < stated.at + STATED_MS) return stated.zones.toSorted()
  const zones = phones.filter((other) => other.party === party).flatMap((other) => other.zones)
  return [...new Set(party === 'debtor' ? [...zones, ...addressZones] : zones)].toSorted()
}

/** `undefined`: the log does not prove it, and what nobody knows opens nothing. */
function reachableByLog(subject: DialSubject, party: Party): false | undefined {
  return OTHERS.includes(party) && lostEvidence(subject, subject.portfolio.zone).lost ? false : undefined
}
