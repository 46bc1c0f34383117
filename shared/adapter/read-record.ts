import { agree, type Found } from './agree.ts'
import type { AdapterDocument } from './adapter.ts'
import { numberKey } from './number-text.ts'
import { isEmptyWord } from './page-text.ts'
import { parseDays } from './parse-days.ts'
import { parseMoney } from './parse-money.ts'
import { parseAccount, parseAddress, parseName } from './parse-words.ts'
import type { PhoneReading, RecordReading } from './reading.ts'

/** Fields of a record, without what says which one it is. */
export type RecordFields = Pick<RecordReading, 'name' | 'account' | 'daysPastDue' | 'amountDue' | 'address' | 'phones'>
export type FieldName = keyof AdapterDocument['fields']

/** Texts the page shows for each field, in the order they stand. */
export type FoundFields = Readonly<Record<FieldName, readonly Found[]>>

/** What the texts of a page say about its record. */
export function readFields(adapter: AdapterDocument, found: FoundFields, phones: readonly PhoneReading[]): RecordFields {
  const { currency } = adapter.fields.amountDue
  return {
    name: agree(found.name, parseName),
    account: agree(found.account, parseAccount),
    daysPastDue: agree(found.daysPastDue, parseDays),
    amountDue: agree(found.amountDue, (text) => parseMoney(text, currency)),
    address: agree(found.address, parseAddress),
    phones: oneEach(phones),
  }
}

/** A number as the page shows it; `null` where there is none. Whether it can be dialled is decided elsewhere. */
export function readPhone(raw: string, finder: AdapterDocument['phones'][number], label: string): PhoneReading | null {
  const text = raw.replaceAll(/\s+/g, ' ').trim()
  const key = numberKey(text)
  if (isEmptyWord(text) || key === '') return null
  return { key, raw: text.slice(0, 60), party: finder.party, place: finder.place, label: label.slice(0, 60) }
}

const PHONES_MAX = 20

/** A number listed for the debtor and for somebody else may be answered by somebody else: that is the stricter reading. */
function oneEach(phones: readonly PhoneReading[]): PhoneReading[] {
  const byKey = new Map<string, PhoneReading>()
  for (const phone of phones) {
    const known = byKey.get(phone.key)
    if (!known || (known.party === 'debtor' && phone.party !== 'debtor')) byKey.set(phone.key, phone)
  }
  return [...byKey.values()].slice(0, PHONES_MAX)
}

/**
 * A field that is not on the page now, but was while the same record was open (its tab was up), is what it was. A field
 * that is there and can't be read is not.
 */
export function keepUnseen(now: RecordFields, before: RecordFields | null, phonesShown: boolean): RecordFields {
  if (!before) return now
  return {
    name: kept(now.name, before.name),
    account: kept(now.account, before.account),
    daysPastDue: kept(now.daysPastDue, before.daysPastDue),
    amountDue: kept(now.amountDue, before.amountDue),
    address: kept(now.address, before.address),
    phones: phonesShown ? now.phones : before.phones,
  }
}

function kept<T extends { raw: string | null }>(current: T, earlier: T): T {
  return current.raw === null ? earlier : current
}
