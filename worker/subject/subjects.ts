import type { RuledSubject } from '#shared/policy/decide-for'
import { historyFrom, type KnownDebtor, LEAST_MS, subjectOf } from '../debtor/known.ts'
import type { Database } from '../db/database.ts'
import { houseOf } from '../house/house.ts'
import { liveHouse } from '../house/store.ts'
import { type PastRow, pastsOf, readsOfMany } from './store.ts'

/** A debtor as the rules see him, with where each entry of his past comes from. */
export interface PastSubject extends RuledSubject {
  history: readonly PastRow[]
}

/** Several debtors at once, each with what the organisation adds to the law; whoever is not there is left out. */
export async function knownDebtors(db: Database, debtorIds: readonly string[]): Promise<ReadonlyMap<string, KnownDebtor>> {
  const [heads, debtors, portfolios, accounts, phones] = await db.batch([liveHouse(db), ...readsOfMany(db, debtorIds)])
  const house = await houseOf(db, heads)
  return new Map(
    debtors.flatMap((debtor): [string, KnownDebtor][] => {
      const portfolio = portfolios.find(({ id }) => id === debtor.portfolioId)
      return portfolio ? [[debtor.id, { portfolio, debtor, accounts: ofDebtor(accounts, debtor.id), phones: ofDebtor(phones, debtor.id), house }]] : []
    }),
  )
}

function ofDebtor<Row extends { debtorId: string }>(rows: readonly Row[], id: string): Row[] {
  return rows.filter(({ debtorId }) => debtorId === id)
}

/** The same debtors with as much of their past as a decision at `from` or later can need: one reading for all of them. */
export async function withPasts(db: Database, known: ReadonlyMap<string, KnownDebtor>, from: number): Promise<ReadonlyMap<string, PastSubject>> {
  if (known.size === 0) return new Map()
  const since = Math.min(Math.max(0, from - LEAST_MS), ...[...known.values()].map((one) => historyFrom(one, from)))
  const byDebtor = new Map<string, PastRow[]>([...known.keys()].map((id) => [id, []]))
  for (const row of await pastsOf(db, [...known.keys()], since)) byDebtor.get(row.debtorId)?.push(row)
  return new Map([...known].map(([id, one]) => [id, { ...subjectOf(one, []), history: byDebtor.get(id) ?? [] }]))
}
