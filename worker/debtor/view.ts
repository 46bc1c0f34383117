import type { z } from 'zod'
import type { DebtorView } from '#shared/contract/debtor'
import { packIdsFor } from '#shared/packs/shipped'
import { followUpsOfDebtor, type FollowUpRow } from '../follow-up/store.ts'
import { followUpView } from '../follow-up/view.ts'
import { historyOf } from '../history/store.ts'
import type { Call } from '../http/call.ts'
import { ProblemError } from '../http/problem.ts'
import { historyFrom, type KnownDebtor, knownDebtor } from './known.ts'
import { type PhoneRow, promisesOf } from './store.ts'
import { regionsOf } from './whereabouts.ts'

export interface KnownRecord extends KnownDebtor {
  /** `index`: place among the numbers the caller sent. */
  phones: readonly (PhoneRow & { index: number | null })[]
}

/** Reads the debtor's past and says everything an agent needs of him. */
export async function viewOf({ db, keys, now }: Call, record: KnownRecord): Promise<z.input<typeof DebtorView>> {
  const { portfolio, debtor, accounts, phones } = record
  const regions = regionsOf(record)
  const [history, promises, followUps] = await db.batch([historyOf(db, debtor.id, historyFrom(record, now)), promisesOf(db, debtor.id), followUpsOfDebtor(db, debtor.id)])
  return {
    debtorId: debtor.id,
    label: debtor.label,
    portfolio: {
      portfolioId: portfolio.id,
      name: portfolio.name,
      creditor: portfolio.creditor,
      jurisdiction: portfolio.jurisdiction,
      currency: portfolio.currency,
      zone: portfolio.zone,
    },
    packs: packIdsFor({ jurisdiction: portfolio.jurisdiction, regions }),
    regions,
    addressZones: [...debtor.addressZones],
    accounts: accounts.map((account) => ({
      accountId: account.id,
      tail: account.tail,
      daysPastDue: account.daysPastDue,
      amountDue: account.amountMinor !== null && account.currency !== null ? { amountMinor: account.amountMinor, currency: account.currency } : null,
    })),
    phones: phones.map(({ id, index, tail, party, place, zones, country }) => ({ phoneId: id, index, tail, party, place, zones: [...zones], country })),
    flags: debtor.flags,
    history,
    promises,
    followUps: await Promise.all(followUps.map((row: FollowUpRow) => followUpView(keys, row))),
    asOf: now,
  }
}

/** The same of a debtor whose record nobody sent just now; `not-found` where he is not the caller's to know. */
export async function viewOfKnown(call: Call, debtorId: string): Promise<z.input<typeof DebtorView>> {
  const known = await knownDebtor(call.db, call.actor, debtorId)
  if (!known) throw new ProblemError('not-found')
  return viewOf(call, { ...known, phones: known.phones.map((phone) => ({ ...phone, index: null })) })
}
