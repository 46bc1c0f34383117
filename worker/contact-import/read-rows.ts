import type { z } from 'zod'
import type { ContactElsewhere, ImportContacts, ImportResult } from '#shared/contract/import'
import { parseNumber } from '#shared/phone/number'
import { type KeptNumber, keptAccount, keptNumber, recordKey } from '../debtor/record-keys.ts'
import { digestOf, fingerprint } from '../privacy/fingerprint.ts'
import type { Keys } from '../privacy/keys.ts'

type Row = z.output<typeof ContactElsewhere>
export type Refused = z.input<typeof ImportResult>['refused'][number]

/** A contact made elsewhere with everything clear already turned into keys and tails. */
export interface KeptRow extends Pick<Row, 'at' | 'channel' | 'party' | 'place' | 'result' | 'by'> {
  /** Its place among the rows sent. */
  row: number
  /** Keyed hash of its id in the source, which may hold a telephone number. */
  ref: string
  /** Tells the same contact from another one under the same id. */
  digest: string
  recordKey: string
  account: { key: string; tail: string } | null
  phone: KeptNumber | null
}

/** Nobody's records go further back than this; an earlier time is a mistake of the file. */
const FIRST_AT = Date.UTC(2000, 0, 1)

/** Rows that can be taken in, hashed as an opened record is, and those whose values are impossible. */
export async function readRows(sent: z.output<typeof ImportContacts>, keys: Keys, now: number): Promise<{ rows: KeptRow[]; refused: Refused[] }> {
  const refused = sent.rows.flatMap((row, index) => faultsIn(row, now).map((fault) => ({ row: index, ...fault })))
  const sound = [...sent.rows.entries()].filter(([index]) => !refused.some((fault) => fault.row === index))
  return { rows: await Promise.all(sound.map(([index, row]) => keptRow(row, index, sent, keys))), refused }
}

function faultsIn({ at, e164 }: Row, now: number): Omit<Refused, 'row'>[] {
  return [
    ...(at > now ? [{ field: 'at', message: 'In the future.' }] : []),
    ...(at < FIRST_AT ? [{ field: 'at', message: 'Before the year 2000.' }] : []),
    ...(e164 !== null && parseNumber(e164, '')?.e164 !== e164 ? [{ field: 'e164', message: 'Not a number anybody can have.' }] : []),
  ]
}

async function keptRow(sent: Row, row: number, { portfolioId, source }: z.output<typeof ImportContacts>, keys: Keys): Promise<KeptRow> {
  const { at, channel, party, place, result, by } = sent
  const [ref, digest, record, account, phone] = await Promise.all([
    fingerprint(keys.digest, 'contact-ref', source, sent.ref),
    digestOf(keys.digest, { portfolioId, ...sent }),
    recordKey(keys, portfolioId, sent.recordId),
    sent.accountNumber === null ? null : keptAccount(keys, portfolioId, sent.accountNumber),
    sent.e164 === null ? null : keptNumber(keys, sent.e164),
  ])
  return { row, ref, digest, recordKey: record, account, phone, at, channel, party, place, result, by }
}
