import { z } from 'zod'
import { INITIATORS } from '../packs/pack.ts'
import { DISPOSITIONS } from '../playbook/disposition.ts'
import { Channel, Flags, Party, Place, Result } from './dial.ts'
import { FollowUpView } from './follow-up.ts'
import { AmountMinor, Currency, Id, Instant, Zone } from './primitives.ts'
import { PromiseView } from './promise.ts'

/** E.164, e.g. +8613800000000. Hashed on arrival; only the last four digits are kept in clear. */
export const PhoneE164 = z.string().regex(/^\+[1-9]\d{4,14}$/)

/** ISO 3166 country ("CN") or a place within it ("US-CA", "US-NYC"). */
export const Region = z.string().regex(/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/)

/**
 * What the extension tells the server when an agent opens a record. No name: the label is masked in the browser.
 * Record id, account and numbers are hashed on arrival; the record's address is kept encrypted.
 */
export const OpenDebtor = z.object({
  portfolioId: Id,
  recordId: z.string().min(1).max(200),
  label: z.string().min(1).max(40),
  recordUrl: z.url().max(2000),
  account: z.object({
    number: z.string().min(1).max(100),
    daysPastDue: z.int().min(-3650).max(36500).nullable(),
    amountDue: z.object({ amountMinor: AmountMinor, currency: Currency }).nullable(),
  }),
  phones: z.array(z.object({ e164: PhoneE164, party: Party, place: Place })).max(20),
  /** Read from the debtor's address in the browser; the address itself stays there. `null`: none on the page, or unreadable. */
  address: z.object({ region: Region.nullable(), zones: z.array(Zone).max(12) }).nullable(),
})
export type OpenDebtor = z.infer<typeof OpenDebtor>

export const HistoryEntry = z.object({
  contactId: Id,
  /** Place in the debtor's log; `null`: not a call placed or taken through Fairdial. */
  seq: z.int().nullable(),
  at: Instant,
  channel: Channel,
  party: Party,
  place: Place,
  accountId: Id.nullable(),
  phoneId: Id.nullable(),
  result: Result.nullable(),
  by: z.enum(INITIATORS),
  disposition: z.enum(DISPOSITIONS).nullable(),
  /** Empty: nobody of this organisation. */
  agentName: z.string(),
  /** Where the entry comes from if it was brought in from elsewhere, such as another dialler or agency. */
  source: z.string().nullable(),
})
export type HistoryEntry = z.infer<typeof HistoryEntry>

/** Everything an agent needs of a debtor; made by the server, cached by the extension, a `DialSubject` for the engine. */
export const DebtorView = z.object({
  debtorId: Id,
  label: z.string(),
  portfolio: z.object({
    portfolioId: Id,
    name: z.string(),
    creditor: z.string(),
    jurisdiction: z.string(),
    currency: Currency,
    zone: Zone,
  }),
  /** Law packs that hold for this debtor, e.g. ["CN"]; the organisation's own rules come with the bundle. */
  packs: z.array(z.string()),
  /** Countries and places within them that numbers and address point to. */
  regions: z.array(z.string()),
  /** Zones of the debtor's address; empty: unknown. */
  addressZones: z.array(z.string()),
  accounts: z.array(
    z.object({
      accountId: Id,
      tail: z.string(),
      daysPastDue: z.int().nullable(),
      amountDue: z.object({ amountMinor: AmountMinor, currency: Currency }).nullable(),
    }),
  ),
  /** In the order in which they were sent; `e164Tail` recognises, `index` leads back to the sent one. */
  phones: z.array(
    z.object({
      phoneId: Id,
      index: z.int().nullable(),
      tail: z.string(),
      party: Party,
      place: Place,
      /** Candidate zones of the number; empty: unknown. */
      zones: z.array(z.string()),
      country: z.string().nullable(),
    }),
  ),
  flags: Flags,
  history: z.array(HistoryEntry),
  promises: z.array(PromiseView),
  followUps: z.array(FollowUpView),
  /** Server's clock when this was made. */
  asOf: Instant,
})
export type DebtorView = z.infer<typeof DebtorView>

/** Sets or clears flags for everyone at once: a field set to `null` is cleared, one left out is untouched. */
export const FlagChange = z.object({
  changeId: Id,
  set: Flags.partial(),
  clear: z.array(z.string().max(40)).max(20),
  note: z.string().max(500),
})
export type FlagChange = z.infer<typeof FlagChange>
