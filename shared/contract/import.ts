import { z } from 'zod'
import { INITIATORS } from '../packs/pack.ts'
import { Channel, Party, Place, Result } from './dial.ts'
import { PhoneE164 } from './debtor.ts'
import { Id, Instant } from './primitives.ts'

/** Most rows of one request; a longer file is sent in parts under the same `importId`. */
export const IMPORT_ROWS = 100

/** A contact made elsewhere: by another dialler, another agency, or before Fairdial was there. Record id, account and number are hashed on arrival. */
export const ContactElsewhere = z.object({
  /** Its id in the source; the same id of the same source is taken in once. */
  ref: z.string().min(1).max(100),
  recordId: z.string().min(1).max(200),
  accountNumber: z.string().min(1).max(100).nullable(),
  e164: PhoneE164.nullable(),
  at: Instant,
  channel: Channel,
  party: Party,
  place: Place,
  result: Result,
  by: z.enum(INITIATORS),
})
export type ContactElsewhere = z.infer<typeof ContactElsewhere>

/** `dryRun`: writes nothing, says what it would change. */
export const ImportContacts = z.object({
  importId: Id,
  portfolioId: Id,
  source: z.string().trim().min(1).max(80),
  dryRun: z.boolean(),
  rows: z.array(ContactElsewhere).min(1).max(IMPORT_ROWS),
})
export type ImportContacts = z.infer<typeof ImportContacts>

export const ImportResult = z.object({
  taken: z.int(),
  /** Known already: same source and id. */
  known: z.int(),
  /** Rows that cannot be taken in, by their place in `rows`. */
  refused: z.array(z.object({ row: z.int(), field: z.string(), message: z.string() })),
  /** Records nobody opened yet; their contacts count once somebody does. */
  newRecords: z.int(),
  /** Debtors whose answer the rows change, worst first, at most 50. */
  changes: z.array(
    z.object({
      debtorId: Id,
      label: z.string(),
      before: z.enum(['allow', 'deny']),
      after: z.enum(['allow', 'deny']),
      /** Limits whose use changes. */
      meters: z.array(z.object({ rule: z.string(), before: z.int(), after: z.int(), limit: z.int() })),
      nextAllowedAt: Instant.nullable(),
    }),
  ),
})
export type ImportResult = z.infer<typeof ImportResult>
