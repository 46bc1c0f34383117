import type { z } from 'zod'
import type { OpenDebtor } from '#shared/contract/debtor'
import { maskName } from '#shared/phone/mask'
import { invalid } from '../http/problem.ts'
import type { Keys } from '../privacy/keys.ts'
import { type KeptNumber, keptAccount, keptNumber, recordKey } from './record-keys.ts'

type Sent = z.output<typeof OpenDebtor>

/** What was sent of a record, with everything clear already turned into keys, tails and zones. */
export interface SentRecord {
  key: string
  account: { key: string; tail: string; daysPastDue: number | null; amountMinor: number | null; currency: string | null }
  /** One per distinct number, in the order sent; of a number sent twice the first says whose it is. */
  phones: readonly SentPhone[]
}

export interface SentPhone extends KeptNumber {
  party: Sent['phones'][number]['party']
  place: Sent['phones'][number]['place']
  /** Places among the numbers sent. */
  indexes: readonly number[]
}

/** Refuses a record whose name is not masked or whose address is not one of a web page. */
export function checkSent(sent: Sent): void {
  if (maskName(sent.label) !== sent.label) throw invalid('label', 'Not masked. The name must not leave the browser.')
  if (!/^https?:$/.test(new URL(sent.recordUrl).protocol)) throw invalid('recordUrl', 'Not the address of a web page.')
}

/** Hashes ids and numbers and derives from each number where its owner may be. */
export async function readSent(sent: Sent, keys: Keys): Promise<SentRecord> {
  const { account, portfolioId } = sent
  const [key, kept, phones] = await Promise.all([
    recordKey(keys, portfolioId, sent.recordId),
    keptAccount(keys, portfolioId, account.number),
    Promise.all(distinct(sent.phones).map(async ({ e164, party, place, indexes }) => ({ ...(await keptNumber(keys, e164)), party, place, indexes }))),
  ])
  return {
    key,
    account: {
      ...kept,
      daysPastDue: account.daysPastDue,
      amountMinor: account.amountDue?.amountMinor ?? null,
      currency: account.amountDue?.currency ?? null,
    },
    phones,
  }
}

type Numbered = Sent['phones'][number] & { indexes: number[] }

function distinct(phones: Sent['phones']): Numbered[] {
  const byNumber = new Map<string, Numbered>()
  for (const [index, phone] of phones.entries()) {
    const known = byNumber.get(phone.e164)
    if (known) known.indexes.push(index)
    else byNumber.set(phone.e164, { ...phone, indexes: [index] })
  }
  return [...byNumber.values()]
}
