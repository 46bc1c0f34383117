import { sql } from 'drizzle-orm'
import { dateText } from '#shared/dial/calendar'
import { wallClock } from '#shared/dial/zone'
import type { Write } from '../db/batch.ts'
import type { Database } from '../db/database.ts'
import { dayStat } from '../db/schema/contact.ts'

const COUNTERS = ['attempts', 'blocked', 'finished', 'conversations', 'rightParty', 'promises', 'promisedMinor'] as const
type Counter = (typeof COUNTERS)[number]

/** Adds to the counts of an agent's day in a book, in the batch of what is counted. `at` falls on a day of the book's zone. */
export function countDay(
  db: Database,
  key: { at: number; zone: string; agentId: string; portfolioId: string; teamId: string | null },
  add: Partial<Record<Counter, number>>,
): Write {
  const { at, zone, agentId, portfolioId, teamId } = key
  const sums = COUNTERS.filter((counter) => add[counter]).map((counter) => [counter, sql`${dayStat[counter]} + ${add[counter]}`] as const)
  return db
    .insert(dayStat)
    .values({ day: dateText(wallClock(zone, at).day), agentId, portfolioId, teamId, ...add })
    .onConflictDoUpdate({ target: [dayStat.day, dayStat.agentId, dayStat.portfolioId], set: Object.fromEntries(sums) })
}
