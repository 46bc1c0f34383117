import { regionOf } from '#shared/phone/region'
import { zonesOf } from '#shared/phone/zones-of'
import { fingerprint, tailOf } from '../privacy/fingerprint.ts'
import type { Keys } from '../privacy/keys.ts'

/** What is kept of a number: a keyed hash, four digits to recognise it by, and where its owner may be. */
export interface KeptNumber {
  key: string
  tail: string
  zones: readonly string[]
  /** ISO 3166 country, or a place within it that has rules of its own ("US-MA"). */
  country: string | null
}

/** What is kept of the id of a record: a keyed hash, the same for one record of a book whoever sends it. */
export function recordKey(keys: Keys, portfolioId: string, recordId: string): Promise<string> {
  return fingerprint(keys.debtor, portfolioId, recordId)
}

/** What is kept of an account's number. */
export async function keptAccount(keys: Keys, portfolioId: string, number: string): Promise<{ key: string; tail: string }> {
  return { key: await fingerprint(keys.account, portfolioId, number), tail: tailOf(number) }
}

/** What is kept of a number. Where its owner may be is derived here: the client's word for it is not asked. */
export async function keptNumber(keys: Keys, e164: string): Promise<KeptNumber> {
  return { key: await fingerprint(keys.phone, e164), tail: tailOf(e164), zones: zonesOf(e164).toSorted(), country: regionOf(e164) }
}
