import { wallClock } from './zone.ts'

/** Times of day in which people are reached differently, with the hour to try in each. Until the next band's `from`. */
export const BANDS = [
  { name: 'morning', from: 0, at: { hour: 9, minute: 30 } },
  { name: 'midday', from: 12, at: { hour: 12, minute: 30 } },
  { name: 'evening', from: 17, at: { hour: 18, minute: 30 } },
] as const
export type Band = (typeof BANDS)[number]['name']

const HOUR_MS = 3_600_000

/** The band in which an instant falls where the debtor is. */
export function bandOf(at: number, zone: string): Band {
  const hour = wallClock(zone, at).ms / HOUR_MS
  return BANDS.findLast((band) => hour >= band.from)?.name ?? 'morning'
}
