/** Age of the debt in months past due: M0 not yet due, M1 1–30 days, M2 31–60 … M7 beyond 180. */
export const BUCKETS = ['M0', 'M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7'] as const
export type Bucket = (typeof BUCKETS)[number]

/** Bucket for a whole number of days past due; anything at or below zero is M0. Throws a RangeError for a non-number. */
export function bucketOf(daysPastDue: number): Bucket {
  if (!Number.isFinite(daysPastDue)) throw new RangeError('Days past due must be a number.')
  if (daysPastDue <= 0) return 'M0'
  return BUCKETS[Math.min(7, Math.ceil(daysPastDue / 30))] ?? 'M7'
}
