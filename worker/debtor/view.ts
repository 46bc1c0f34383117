import type { z } from 'zod'
import type { DebtorView } from '#shared/contract/debtor'
import { followUpsOfDebtor, type FollowUpRow } from '../follow-up/store.ts'
import { followUpView } from '../follow-up/view.ts'
import type { Call } from '../http/call.ts'
import { lookBackMs } from './look-back.ts'
import { packIdsOf, shippedPacks } from './packs-of.ts'
import { type AccountRow, type DebtorRow, historyOf, type PhoneRow, type PortfolioRow, promisesOf } from './store.ts'

export interface KnownRecord {
  portfolio: PortfolioRow
  debtor: DebtorRow
  accounts: readonly AccountRow[]
  /** `index`: place among the numbers the caller sent. */
  phones: readonly (PhoneRow & { index: number | null })[]
}

/** Reads the debtor's past and says everything an agent needs of him. */
export async function viewOf({ db, keys, now }: Call, record: KnownRecord): Promise<z.input<typeof DebtorView>> {
  const { portfolio, debtor, accounts, phones } = record
  const packs = packIdsOf(portfolio.jurisdiction, phones)
  const since = now - lookBackMs(shippedPacks(packs))
  const [history, promises, followUps] = await db.batch([historyOf(db, debtor.id, since), promisesOf(db, debtor.id), followUpsOfDebtor(db, debtor.id)])
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
    packs,
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
