import type { Channel, Consent, Initiator, Party, Place, Result } from '../packs/pack.ts'

/** One contact of the past, as the log knows it. */
export interface PastContact {
  /** Instant it was placed or received, ms UTC. */
  at: number
  channel: Channel
  party: Party
  place?: Place
  account?: string
  creditor?: string
  person?: string
  /** Opaque id of the number. */
  number?: string
  /** `null`: placed, outcome not recorded yet – it then counts as whatever would protect most. */
  result: Result | null
  by: Initiator
  id?: string
}

/** A stretch of the week named by the debtor or agreed in the contract. `from > to` runs into the next day. */
export interface StatedWindow {
  days?: readonly ('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[]
  from: string
  to: string
  zone?: string
}

export interface GivenConsent {
  kind: Consent
  /** Instant of receipt, ms UTC. */
  from: number
  /** Instant it ends, ms UTC; absent: the pack's own life of such a consent, else until withdrawn. */
  until?: number
}

/** What is known about the debtor beyond the contacts. Absent: not set; see the rule model for what is then unknown. */
export interface DialFlags {
  /** Written stop-contact received, ms UTC. */
  ceasedAt?: number
  /** Written dispute received within the validation period and not yet answered, ms UTC. */
  disputedAt?: number
  noticeSentAt?: number
  representedBy?: boolean
  workProhibited?: boolean
  writtenOnly?: boolean
  locationInfoObtained?: boolean
  debtorReachable?: boolean
  deceased?: boolean
  /** Open bankruptcy, or the debt was discharged in one. */
  bankrupt?: boolean
  minor?: boolean
  /** Without legal capacity: a guardian speaks for the debtor. */
  incapacitated?: boolean
  /** The limitation period is over. */
  timeBarred?: boolean
  medicalDebt?: boolean
  /** A court gave judgment on the debt, ms UTC. */
  judgmentAt?: number
  daysPastDue?: number
  inconvenient?: readonly StatedWindow[]
  agreedHours?: readonly StatedWindow[]
  workHours?: readonly StatedWindow[]
  consents?: readonly GivenConsent[]
  optedOutChannels?: readonly Channel[]
  /** Ids of numbers the person asked not to be called on. */
  closedNumbers?: readonly string[]
  /** Where the debtor said he is, and when he said so (ms UTC). */
  stated?: { zones: readonly string[]; at: number }
  /** Any further fact a pack may name. */
  [fact: string]: unknown
}

/** Everything a decision depends on. Same facts, same packs, same answer. */
export interface DialFacts {
  /** Instant of the proposed contact, ms UTC. */
  at: number
  /** Every IANA zone the called person may be in; empty: unknown, the packs' fallback zones hold. */
  zones: readonly string[]
  channel: Channel
  party: Party
  place: Place
  account: string
  creditor?: string
  person?: string
  number?: string
  contacts: readonly PastContact[]
  flags: DialFlags
}

/** Dates (YYYY-MM-DD) per holiday table; a year that is not in `years` is not loaded, which is not the same as no holiday. */
export interface HolidayTable {
  years: readonly number[]
  dates: readonly string[]
}
export type HolidayTables = Readonly<Record<string, HolidayTable>>
