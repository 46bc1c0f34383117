import type { audit } from '../db/schema/audit.ts'
import { digestOf } from '../privacy/fingerprint.ts'

export type AuditEntry = typeof audit.$inferSelect

/** Keyed hash over everything an entry says and the hash of the one before it. */
export function auditHash(key: CryptoKey, entry: Omit<AuditEntry, 'hash'>): Promise<string> {
  const { id, stream, seq, at, action, subject, subjectId, detail, requestId, hashBefore } = entry
  return digestOf(key, { id, stream, seq, at, action, subject, subjectId, detail, requestId, hashBefore })
}

/** Whether an entry is untouched and follows the one before it, whose hash is `before` (`null`: there is none). */
export async function isIntact(key: CryptoKey, entry: AuditEntry, before: string | null): Promise<boolean> {
  const follows = entry.seq === 1 ? entry.hashBefore === '' : entry.hashBefore === before
  return follows && entry.hash === (await auditHash(key, entry))
}
