import { uuidv7 } from 'uuidv7'
import type { KnownDebtor } from '../debtor/known.ts'
import type { AccountRow, DebtorRow, PhoneRow } from '../debtor/store.ts'
import type { KeptRow } from './read-rows.ts'
import type { LoggedRow } from './store.ts'
import { stubDebtor } from './stub.ts'

/** What an import adds to one record. */
export interface Addition {
  debtor: DebtorRow
  /** `null`: nobody opened or imported this record before. */
  known: KnownDebtor | null
  accounts: AccountRow[]
  phones: PhoneRow[]
  contacts: LoggedRow[]
}

interface Import {
  importId: string
  portfolioId: string
  source: string
  now: number
}

/** Sorts rows by record and gives every record, account and number that is not known yet a row of its own. */
export function planOf(rows: readonly KeptRow[], known: ReadonlyMap<string, KnownDebtor>, from: Import): Addition[] {
  const byKey = new Map([...known.values()].map((one): [string, Addition] => [one.debtor.key, { debtor: one.debtor, known: one, accounts: [], phones: [], contacts: [] }]))
  for (const row of rows) {
    let addition = byKey.get(row.recordKey)
    if (!addition) byKey.set(row.recordKey, (addition = { debtor: stubDebtor(row.recordKey, from), known: null, accounts: [], phones: [], contacts: [] }))
    add(row, addition, from)
  }
  return [...byKey.values()].filter(({ contacts }) => contacts.length > 0)
}

function add(row: KeptRow, addition: Addition, { importId, source, now }: Import): void {
  const { at, channel, party, place, result, by, ref, digest } = row
  addition.contacts.push({
    id: uuidv7(),
    debtorId: addition.debtor.id,
    accountId: row.account && accountFor(row.account, addition, now).id,
    phoneId: row.phone && phoneFor(row.phone, row, addition, now).id,
    agentId: null,
    channel,
    party,
    place,
    initiator: by,
    placedAt: at,
    result,
    source,
    sourceRef: ref,
    importId,
    decision: null,
    digest,
    loggedAt: now,
  })
}

function accountFor(account: NonNullable<KeptRow['account']>, { debtor, known, accounts }: Addition, now: number): AccountRow {
  const found = [...(known?.accounts ?? []), ...accounts].find(({ key }) => key === account.key)
  if (found) return found
  const row = { id: uuidv7(), debtorId: debtor.id, ...account, daysPastDue: null, amountMinor: null, currency: null, createdAt: now, updatedAt: now }
  accounts.push(row)
  return row
}

/** Of a number that is known already the record says whose it is; of a new one the first row does. */
function phoneFor(phone: NonNullable<KeptRow['phone']>, { party, place }: KeptRow, { debtor, known, phones }: Addition, now: number): PhoneRow {
  const found = [...(known?.phones ?? []), ...phones].find(({ key }) => key === phone.key)
  if (found) return found
  const row = { id: uuidv7(), debtorId: debtor.id, ...phone, party, place, createdAt: now }
  phones.push(row)
  return row
}
