import { brokenEntries } from '../audit/verify.ts'
import { sweep } from '../auth/store.ts'
import { type Database, databaseOf } from '../db/database.ts'
import type { Env } from '../env.ts'
import { logFault, logWarning } from '../http/log.ts'
import { expireOverrides } from '../override/store.ts'
import { type Keys, keysOf } from '../privacy/keys.ts'
import { fallDue } from '../promise/fall-due.ts'

const MINUTE = 60_000
/** Twice the longest time an attempt is remembered for. */
const ATTEMPTS_KEPT_MS = 2 * 60 * MINUTE
const SWEPT_MAX = 500
/** Longer than the pause between two runs, so that no entry is passed over. */
const AUDITED_MS = 15 * MINUTE

/** What cron starts. Each job stands alone: one that fails is reported and does not keep the others from running. */
export async function runJobs(env: Env, now: number): Promise<void> {
  const db = databaseOf(env.DB)
  const keys = await keysOf(env.FAIRDIAL_SECRET)
  const jobs: Readonly<Record<string, () => Promise<unknown>>> = {
    'promises-fall-due': () => fallDue(db, now),
    'overrides-expire': () => expireOverrides(db, now),
    sweep: () => sweep(db, { sessions: now, attempts: now - ATTEMPTS_KEPT_MS }, SWEPT_MAX),
    'audit-check': () => checkAudit(db, keys, now),
  }
  for (const [route, job] of Object.entries(jobs)) {
    try {
      await job()
    } catch (error) {
      logFault(error, { requestId: 'scheduled', route })
    }
  }
}

async function checkAudit(db: Database, keys: Keys, now: number): Promise<void> {
  const broken = await brokenEntries(db, keys.audit, { from: now - AUDITED_MS, to: now })
  for (const entryId of broken) logWarning('An entry of the audit log was changed or its predecessor is missing.', { entryId })
}
