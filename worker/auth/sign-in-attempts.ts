import { ProblemError } from '../http/problem.ts'
import type { Database } from '../db/database.ts'
import { fingerprint } from '../privacy/fingerprint.ts'
import type { Keys } from '../privacy/keys.ts'
import { type BackOff, forgetAttempts, takeAttempt } from './store.ts'

const HOUR = 3600_000
/** One person at one place: a few slips of the finger, then waiting. */
const PERSON_AND_PLACE: BackOff = { free: 5, firstWaitMs: 30_000, longestWaitMs: 15 * 60_000, forgetAfterMs: HOUR }
/** One person from everywhere, against guesses spread over many addresses. */
const PERSON: BackOff = { free: 30, firstWaitMs: 30_000, longestWaitMs: 5 * 60_000, forgetAfterMs: HOUR }
/** One address for many people: an office shares one, so it may try more. */
const ADDRESS: BackOff = { free: 100, firstWaitMs: 30_000, longestWaitMs: 15 * 60_000, forgetAfterMs: HOUR }

/**
 * Counts this attempt and refuses it with `too-many-requests` and the seconds to wait while any limit is reached.
 * Returns what to call after a success.
 */
export async function admitAttempt(
  db: Database,
  keys: Keys,
  from: { email: string; address: string; now: number },
): Promise<() => Promise<void>> {
  const email = from.email.toLowerCase()
  const [pair, person, address] = await Promise.all([
    fingerprint(keys.signIn, 'pair', email, from.address),
    fingerprint(keys.signIn, 'person', email),
    fingerprint(keys.signIn, 'address', from.address),
  ])
  for (const [key, backOff] of [[pair, PERSON_AND_PLACE], [person, PERSON], [address, ADDRESS]] as const) {
    const until = await takeAttempt(db, key, backOff, from.now)
    if (until !== null) throw new ProblemError('too-many-requests', { retryAfterSeconds: Math.max(1, Math.ceil((until - from.now) / 1000)) })
  }
  return () => forgetAttempts(db, [pair, person])
}
