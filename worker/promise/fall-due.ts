import { DAY_MS, dateText } from '#shared/dial/calendar'
import { wallClock } from '#shared/dial/zone'
import { writeAll } from '../db/batch.ts'
import type { Database } from '../db/database.ts'
import { movePromise, openUntil } from './store.ts'

/** Promises looked at in one run; what is left is done by the next. */
const RUN_MAX = 400
const BATCH = 40

/**
 * Open promises become due when their day begins in the debtor's own zone. Whether they are kept is said by payments;
 * nothing here guesses it.
 */
export async function fallDue(db: Database, now: number): Promise<number> {
  const tomorrow = dateText(Math.floor(now / DAY_MS) + 1)
  const candidates = await openUntil(db, tomorrow, RUN_MAX)
  const due = candidates.filter(({ zone, dueOn }) => dueOn <= dateText(wallClock(zone, now).day))
  for (let from = 0; from < due.length; from += BATCH)
    await writeAll(db, due.slice(from, from + BATCH).flatMap((promise) => movePromise(db, promise.id, 'due', now, null)))
  return due.length
}
