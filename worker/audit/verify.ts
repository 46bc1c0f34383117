import type { Database } from '../db/database.ts'
import { isIntact } from './chain.ts'
import { entriesBetween, hashAt } from './store.ts'

const ENTRIES_MAX = 500

/** Looks at the entries of a stretch of time, each against its predecessor; ids of those that were touched or orphaned. */
export async function brokenEntries(db: Database, key: CryptoKey, span: { from: number; to: number }): Promise<string[]> {
  const broken: string[] = []
  for (const entry of await entriesBetween(db, span.from, span.to, ENTRIES_MAX)) {
    const before = entry.seq === 1 ? null : await hashAt(db, entry.stream, entry.seq - 1)
    if (!(await isIntact(key, entry, before))) broken.push(entry.id)
  }
  return broken
}
