export const BUCKETS = ['M1', 'M2', 'M3', 'M4', 'M5', 'M6'] as const
export type Bucket = (typeof BUCKETS)[number]

export const REGIONS = ['CN', 'US', 'TW'] as const
export type Region = (typeof REGIONS)[number]

export const PHONE_KINDS = ['mobile', 'home', 'work', 'emergency'] as const
export type PhoneKind = (typeof PHONE_KINDS)[number]

export const RELATIONS = ['self', 'spouse', 'father', 'mother', 'sibling', 'friend', 'colleague'] as const
export type Relation = (typeof RELATIONS)[number]

export type PhoneStatus = 'valid' | 'unverified' | 'unreachable'
export type Segment = 'prime' | 'standard' | 'watch'
export type Currency = 'CNY' | 'USD' | 'TWD'

export interface Phone {
  kind: PhoneKind
  relation: Relation
  name: string
  /** The number as the source system delivered it. */
  shown: string
  /** "+" and digits for the `tel:` link; `null` where the delivered text is not one whole number. */
  dials: string | null
  area: string
  status: PhoneStatus
}

/** A field whose stored value cannot be shown; the text is what the source system left there. */
export type Unreadable = Partial<Record<'name' | 'account' | 'daysPastDue' | 'dueOn' | 'total', string>>

/** One overdue account with its customer. Days are calendar days ("2026-08-01"), amounts minor units. */
export interface Debtor {
  id: string
  region: Region
  name: string
  identity: string
  account: string
  product: string
  client: string
  segment: Segment
  bucket: Bucket
  dueOn: string
  daysPastDue: number
  openedOn: string
  lastPaidOn: string
  lastPaidMinor: number
  recallOn: string
  currency: Currency
  creditLimitMinor: number
  principalMinor: number
  interestMinor: number
  penaltyMinor: number
  totalMinor: number
  /** Total in the record's headline where it comes from a cache that has fallen behind. */
  cachedTotalMinor: number | null
  city: string
  address: string
  employer: string
  /** Seat number of the agent in charge. */
  owner: string
  phones: readonly Phone[]
  unreadable: Unreadable
}
