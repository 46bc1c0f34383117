import type { z } from 'zod'
import type { OpenDebtor } from '#shared/contract/debtor'
import { maskName } from '#shared/phone/mask'
import { regionOf } from '#shared/phone/region'
import { zonesOf } from '#shared/phone/zones-of'
import { invalid } from '../http/problem.ts'
import { fingerprint, tailOf } from '../privacy/fingerprint.ts'
import type { Keys } from '../privacy/keys.ts'

type Sent = z.output<typeof OpenDebtor>

/** What was sent of a record, with everything clear already turned into keys, tails and zones. */
export interface SentRecord {
  key: string
  account: { key: string; tail: string; daysPastDue: number | null; amountMinor: number | null; currency: string | null }
  /** One per distinct number, in the order sent; of a number sent twice the first says whose it is. */
  phones: readonly SentPhone[]
}

export interface SentPhone {
  key: string
  tail: string
  party: Sent['phones'][number]['party']
  place: Sent['phones'][number]['place']
  zones: readonly string[]
  /** ISO 3166 country, or a place within it that has rules of its own ("US-MA"). */
  country: string | null
  /** Places among the numbers sent. */
  indexes: readonly number[]
}

/** Refuses a record whose name is not masked or whose address is not one of a web page. */
export function checkSent(sent: Sent): void {
  if (maskName(sent.label) !== sent.label) throw invalid('label', 'Not masked. The name must not leave the browser.')
  if (!/^https?:$/.test(new URL(sent.recordUrl).protocol)) throw invalid('recordUrl', 'Not the address of a web page.')
}

/** Hashes ids and numbers and derives from each number where its owner may be: the client's word for it is not asked. */
export async function readSent(sent: Sent, keys: Keys): Promise<SentRecord> {
  const { account, portfolioId } = sent
  const [key, accountKey, phones] = await Promise.all([
    fingerprint(keys.debtor, portfolioId, sent.recordId),
    fingerprint(keys.account, portfolioId, account.number),
    Promise.all(distinct(sent.phones).map(async (phone) => phoneOf(phone, await fingerprint(keys.phone, phone.e164)))),
  ])
  return {
    key,
    account: {
      key: accountKey,
      tail: tailOf(account.number),
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

function phoneOf({ e164, party, place, indexes }: Numbered, key: string): SentPhone {
  return { key, tail: tailOf(e164), party, place, indexes, zones: zonesOf(e164).toSorted(), country: regionOf(e164) }
}
