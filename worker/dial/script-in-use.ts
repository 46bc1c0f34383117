import type { Database } from '../db/database.ts'
import { ProblemError } from '../http/problem.ts'
import { findScriptVersion } from './store.ts'

/** An extension has a new version within a minute of its publishing; until then, and some, it may still use the one before. */
const STILL_IN_USE_MS = 10 * 60_000

/** Refuses a call with a script that does not exist (`not-found`) or is no longer in use (`conflict`: load the bundle again). */
export async function checkScriptInUse(db: Database, versionId: string | null, now: number): Promise<void> {
  if (versionId === null) return
  const found = await findScriptVersion(db, versionId)
  if (!found) throw new ProblemError('not-found')
  if (found.isLive || (found.supersededAt !== null && now - found.supersededAt < STILL_IN_USE_MS)) return
  throw new ProblemError('conflict', { detail: 'This script version is no longer in use.' })
}
