import { uuidv7 } from 'uuidv7'
import { untilSettled, type Write, writeAll } from '../db/batch.ts'
import { readHouse } from '../house/house.ts'
import type { Call } from '../http/call.ts'
import type { Input, Verbs } from '../http/endpoint.ts'
import { ProblemError } from '../http/problem.ts'
import { canonicalJson } from '../privacy/canonical-json.ts'
import { seal, unseal } from '../privacy/seal.ts'
import { checkSent, readSent, type SentRecord } from './sent-record.ts'
import { type AccountRow, type DebtorRow, findInBook, insertDebtor, moveDebtor, type PhoneRow, readRecord, writeAccount, writePhone } from './store.ts'
import { viewOf } from './view.ts'

type Sent = Input<'openDebtor'>['body']

const TRIES = 8

/**
 * Opens a CRM record: keeps what is new about the debtor and answers with everything an agent needs of him.
 * Opening the same record again writes nothing. `not-found` for a book that is not the caller's.
 */
export const openDebtor: Verbs['openDebtor'] = async ({ body }, call) => {
  checkSent(body)
  const sent = await readSent(body, call.keys)
  return untilSettled(TRIES, async () => {
    const [found, house] = await Promise.all([findInBook(call.db, call.actor, { portfolioId: body.portfolioId, key: sent.key }), readHouse(call.db)])
    if (!found) throw new ProblemError('not-found')
    const known = found.debtor ? await readRecord(call.db, found.debtor.id) : { accounts: [], phones: [] }
    const id = found.debtor?.id ?? uuidv7()
    const account = accountAfter(known.accounts, sent, id, call.now)
    const phones = sent.phones.map((phone) => phoneAfter(known.phones, phone, id, call.now))
    const changes = [
      ...(account.changed ? [writeAccount(call.db, account.row, account.isNew)] : []),
      ...phones.filter((phone) => phone.changed).map((phone) => writePhone(call.db, phone.row, phone.isNew)),
    ]
    const debtor = await keepDebtor(call, found.debtor, { id, key: sent.key, ...body }, changes)
    const unsent = known.phones.filter((phone) => !phones.some(({ row }) => row.id === phone.id))
    return viewOf(call, {
      house,
      portfolio: found.portfolio,
      debtor,
      accounts: [account.row, ...known.accounts.filter((other) => other.id !== account.row.id)],
      phones: [
        ...phones.flatMap(({ row, indexes }) => indexes.map((index) => ({ ...row, index }))).toSorted((one, other) => one.index - other.index),
        ...unsent.map((phone) => ({ ...phone, index: null })),
      ],
    })
  })
}

/** Writes the debtor together with what changed about him; the row as it then is. */
async function keepDebtor(
  { db, keys, now }: Call,
  before: DebtorRow | null,
  sent: { id: string; key: string; portfolioId: string; label: string; recordUrl: string; address: Sent['address'] },
  changes: readonly Write[],
): Promise<DebtorRow> {
  const address = addressAfter(before, sent.address)
  if (!before) {
    const row: DebtorRow = {
      id: sent.id,
      portfolioId: sent.portfolioId,
      key: sent.key,
      label: sent.label,
      recordUrlSealed: await seal(keys.recordUrl, sent.id, sent.recordUrl),
      ...address,
      flags: {},
      revision: 1,
      nextSeq: 1,
      createdAt: now,
      updatedAt: now,
    }
    await writeAll(db, [insertDebtor(db, row), ...changes])
    return row
  }
  const sameUrl = (await unseal(keys.recordUrl, before.id, before.recordUrlSealed)) === sent.recordUrl
  const sameAddress = canonicalJson(address) === canonicalJson({ region: before.region, addressZones: before.addressZones })
  if (sameUrl && sameAddress && before.label === sent.label && changes.length === 0) return before
  const set = {
    ...address,
    label: sent.label,
    updatedAt: now,
    ...(!sameUrl && { recordUrlSealed: await seal(keys.recordUrl, before.id, sent.recordUrl) }),
  }
  await writeAll(db, [moveDebtor(db, before, set), ...changes])
  return { ...before, ...set, revision: before.revision + 1 }
}

/** Where the address points to. A page without one, or with one nobody could read, takes nothing away. */
function addressAfter(before: DebtorRow | null, sent: Sent['address']): Pick<DebtorRow, 'region' | 'addressZones'> {
  if (sent && (sent.region !== null || sent.zones.length > 0)) return { region: sent.region, addressZones: [...new Set(sent.zones)].toSorted() }
  return { region: before?.region ?? null, addressZones: before?.addressZones ?? [] }
}

interface After<Row> {
  row: Row
  isNew: boolean
  changed: boolean
}

function accountAfter(known: readonly AccountRow[], { account }: SentRecord, debtorId: string, now: number): After<AccountRow> {
  return after(known.find((row) => row.key === account.key), { ...account, debtorId }, now)
}

function phoneAfter(known: readonly PhoneRow[], sent: SentRecord['phones'][number], debtorId: string, now: number): After<PhoneRow> & { indexes: readonly number[] } {
  const { indexes, ...phone } = sent
  const row = known.find((candidate) => candidate.key === phone.key)
  const isNew = row === undefined
  const next: PhoneRow = { id: row?.id ?? uuidv7(), createdAt: row?.createdAt ?? now, debtorId, ...phone }
  return { row: next, isNew, changed: canonicalJson(next) !== canonicalJson(row), indexes }
}

function after(row: AccountRow | undefined, sent: Omit<AccountRow, 'id' | 'createdAt' | 'updatedAt'>, now: number): After<AccountRow> {
  const next = { id: row?.id ?? uuidv7(), createdAt: row?.createdAt ?? now, ...sent }
  const changed = canonicalJson({ ...next, updatedAt: row?.updatedAt ?? now }) !== canonicalJson(row)
  return { row: { ...next, updatedAt: changed ? now : (row?.updatedAt ?? now) }, isNew: row === undefined, changed }
}
