import type { Party, Place } from '../packs/pack.ts'

/** Where on the page a value came from, in words an admin understands ("逾期天数 → next cell"). */
export interface FieldSource {
  label: string
  relation: 'column' | 'row' | 'definition' | 'near' | 'attribute' | 'url' | 'link' | 'typed'
}

/** A value read from the page; `value: null` means present but unreadable, or missing: ask, never guess. */
export interface FieldReading<T> {
  value: T | null
  /** Text as it stood on the page; `null` when the field was not found. */
  raw: string | null
  source: FieldSource | null
}

export interface PhoneReading {
  /** Position-independent key of the number on this record: digits of the raw text. */
  key: string
  raw: string
  party: Party
  place: Place
  /** The label that told whose number it is. */
  label: string
}

/** What the sensor read of one open record. Only `recordId` proves identity; it must also be found in the page text. */
export interface RecordReading {
  /** Counts up with every record the page shows; answers for an older epoch are dropped. */
  epoch: number
  adapterId: string
  recordId: string
  /** Address of the record in the CRM. */
  url: string
  /** Name as the page shows it; never leaves the browser. */
  name: FieldReading<string>
  account: FieldReading<string>
  daysPastDue: FieldReading<number>
  amountDue: FieldReading<{ amountMinor: number; currency: string }>
  /** As it stands on the page; it tells place and time zone and never leaves the browser. */
  address: FieldReading<string>
  phones: readonly PhoneReading[]
}

/** What the page shows now. */
export type PageReading =
  | { kind: 'no-record'; epoch: number }
  | { kind: 'reading'; epoch: number }
  /** The URL and the page name different records: nothing may be done until they agree. */
  | { kind: 'conflict'; epoch: number; inUrl: string; onPage: string }
  | { kind: 'record'; record: RecordReading }
