import type { RuledSubject } from '#shared/policy/decide-for'
import { type History, historyFrom, knownFrom, type KnownDebtor, LEAST_MS, readsOf, subjectOf } from '../debtor/known.ts'
import type { PhoneRow } from '../debtor/store.ts'
import { packsOf } from '../debtor/whereabouts.ts'
import type { Database } from '../db/database.ts'
import { historyOf } from '../history/store.ts'
import type { Call } from '../http/call.ts'
import { ProblemError } from '../http/problem.ts'
import { blockedUnder, placedUnder } from './store.ts'

/** What is asked about: one contact of one debtor. */
interface Asked {
  contactId: string
  debtorId: string
}

/** Everything an answer about one call depends on, read in one go. */
export interface DialCase {
  /** What became of the id earlier: a call that was placed or taken, or a dial that was refused. */
  placed: Awaited<ReturnType<typeof placedUnder>>[number] | null
  blocked: Awaited<ReturnType<typeof blockedUnder>>[number] | null
  /** `null`: not the caller's to know. */
  known: KnownDebtor | null
  recent: { since: number; history: History }
}

/**
 * Reads a case: its debtor together with as much of his past as almost every rule looks at, so that one reading is enough
 * and a write guarded by his revision misses nobody's call.
 */
export async function readCase({ db, actor, now }: Call, { contactId, debtorId }: Asked): Promise<DialCase> {
  const since = Math.max(0, now - LEAST_MS)
  const [[placed], [blocked], history, ...rows] = await db.batch([
    placedUnder(db, contactId), blockedUnder(db, contactId), historyOf(db, debtorId, since), ...readsOf(db, actor, debtorId),
  ])
  return { placed: placed ?? null, blocked: blocked ?? null, known: await knownFrom(db, rows), recent: { since, history } }
}

/** The debtor of a case; one who is not the caller's does not exist. */
export function knownIn({ known }: DialCase): KnownDebtor {
  if (!known) throw new ProblemError('not-found')
  return known
}

/** The number called, if number and account are this debtor's; those of anybody else do not exist for the caller. */
export function ownPhone({ accounts, phones }: KnownDebtor, asked: { accountId: string; phoneId: string }): PhoneRow {
  const phone = phones.find((candidate) => candidate.id === asked.phoneId)
  if (!phone || !accounts.some((account) => account.id === asked.accountId)) throw new ProblemError('not-found')
  return phone
}

/**
 * The debtor with as much of his past as a decision at `at` can need. `unusable-content` where no rules are shipped for his
 * book, for then nobody can say what is allowed.
 */
export async function subjectIn(db: Database, known: KnownDebtor, { since, history }: DialCase['recent'], at: number): Promise<RuledSubject & { history: History }> {
  if (!packsOf(known, known.house.content)) throw new ProblemError('unusable-content', { detail: 'No rules are shipped for the jurisdiction of this portfolio.' })
  const from = historyFrom(known, at)
  const whole = from >= since ? history : await historyOf(db, known.debtor.id, from)
  return { ...subjectOf(known, whole), history: whole }
}
