import type { RuledSubject } from '#shared/policy/decide-for'
import type { Database } from '../db/database.ts'
import { historyOf } from '../history/store.ts'
import { type House, houseOf } from '../house/house.ts'
import { liveHouse } from '../house/store.ts'
import type { Actor } from '../http/call.ts'
import { lookBackMs } from './look-back.ts'
import { type AccountRow, accountsOf, bookOfDebtor, type DebtorRow, debtorOf, type PhoneRow, phonesOf, type PortfolioRow } from './store.ts'
import { packsOf, regionsOf } from './whereabouts.ts'

/** A debtor, his accounts and numbers, and what the organisation adds to the law: all of it as of one moment. */
export interface KnownDebtor {
  portfolio: PortfolioRow
  debtor: DebtorRow
  accounts: readonly AccountRow[]
  phones: readonly PhoneRow[]
  house: House
}

export type History = Awaited<ReturnType<typeof historyOf>>

/** Statements that read a debtor, for a batch; see `knownFrom`. */
export function readsOf(db: Database, actor: Actor, debtorId: string) {
  return [debtorOf(db, actor, debtorId), bookOfDebtor(db, debtorId), accountsOf(db, debtorId), phonesOf(db, debtorId), liveHouse(db)] as const
}

type Answered<Statements> = { [K in keyof Statements]: Awaited<Statements[K]> }

/** What those statements found; `null` where the debtor is not the caller's to know. */
export async function knownFrom(db: Database, [[debtor], [portfolio], accounts, phones, heads]: Answered<ReturnType<typeof readsOf>>): Promise<KnownDebtor | null> {
  return debtor && portfolio ? { portfolio, debtor, accounts, phones, house: await houseOf(db, heads) } : null
}

/** A debtor of a book this person may work; `null` for any other, known or not. */
export async function knownDebtor(db: Database, actor: Actor, debtorId: string): Promise<KnownDebtor | null> {
  return knownFrom(db, await db.batch(readsOf(db, actor, debtorId)))
}

/** The evidence that a debtor is lost looks back further than some laws do. */
export const LEAST_MS = 40 * 86_400_000

/** The instant back to which a decision about this debtor at `at` can look. */
export function historyFrom(known: Omit<KnownDebtor, 'accounts'>, at: number): number {
  return Math.max(0, at - Math.max(LEAST_MS, lookBackMs(packsOf(known, known.house.content))))
}

/** The debtor as the rules see him. */
export function subjectOf(known: Omit<KnownDebtor, 'house'>, history: History): RuledSubject {
  const { portfolio, debtor, accounts, phones } = known
  return {
    portfolio: { portfolioId: portfolio.id, creditor: portfolio.creditor, zone: portfolio.zone, jurisdiction: portfolio.jurisdiction },
    regions: regionsOf(known),
    addressZones: debtor.addressZones,
    phones: phones.map(({ id, party, place, zones }) => ({ phoneId: id, party, place, zones })),
    accounts: accounts.map(({ id, daysPastDue }) => ({ accountId: id, daysPastDue })),
    flags: debtor.flags,
    history,
  }
}
