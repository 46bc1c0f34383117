import { DebtorView } from '#shared/contract/debtor'
import type { Database } from './database.ts'
import type { Vault } from './vault.ts'
import type { World } from './world.ts'

const KEPT_MS = 86_400_000
const KEPT_MAX = 400

/** A debtor as the server last showed him, and when (this machine's clock) he was asked for. */
export interface KnownDebtor {
  debtor: DebtorView
  fetchedAt: number
}

/** Debtors that somebody opened on this machine in the last day, sealed: where there is no network they are all there is. */
export interface KnownDebtors {
  /** `key`: what the record was opened with; with any of it different, an earlier answer says nothing. */
  find(userId: string, key: string): Promise<KnownDebtor | null>
  keep(userId: string, key: string, known: KnownDebtor): Promise<void>
  /** Puts right what is kept of this debtor, under whatever record. */
  change(debtorId: string, change: (debtor: DebtorView) => DebtorView): Promise<void>
  clear(): Promise<void>
}

export function openKnownDebtors(world: World, database: Database, vault: Vault): KnownDebtors {
  const idOf = (userId: string, key: string) => vault.nameOf(JSON.stringify(['debtor', userId, key]))
  return {
    find: async (userId, key) => {
      const row = await database.debtors.get(await idOf(userId, key))
      if (!row || world.now() - row.fetchedAt > KEPT_MS) return null
      const debtor = await vault.unseal(row.sealed, DebtorView)
      return debtor && { debtor, fetchedAt: row.fetchedAt }
    },
    keep: async (userId, key, { debtor, fetchedAt }) => {
      await database.debtors.put({ id: await idOf(userId, key), debtorId: debtor.debtorId, fetchedAt, sealed: await vault.seal(debtor) })
      await database.debtors.where('fetchedAt').below(world.now() - KEPT_MS).delete()
      const ids = await database.debtors.orderBy('fetchedAt').primaryKeys()
      if (ids.length > KEPT_MAX) await database.debtors.bulkDelete(ids.slice(0, -KEPT_MAX))
    },
    change: async (debtorId, change) => {
      for (const row of await database.debtors.where('debtorId').equals(debtorId).toArray()) {
        const debtor = await vault.unseal(row.sealed, DebtorView)
        if (debtor) await database.debtors.put({ ...row, sealed: await vault.seal(change(debtor)) })
      }
    },
    clear: () => database.debtors.clear(),
  }
}
