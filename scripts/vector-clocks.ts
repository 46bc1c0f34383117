import { pieceAt } from '#shared/dial/zone'

/**
 * Zones that have stopped changing their clocks since vectors were first written, with the winter offset they gave up.
 * The law speaks of the clock on the wall: an instant written with the old offset is read as what that clock shows.
 */
const GIVEN_UP = [
  { zone: 'America/Vancouver', place: 'CA-BC', offset: '-08:00', ms: -8 * 3_600_000 },
  { zone: 'America/Edmonton', place: 'CA-AB', offset: '-07:00', ms: -7 * 3_600_000 },
] as const
/** November to the middle of March: outside it no vector meant these offsets. */
const WINTER = /^(?:2026-1[12]|20(?:2[7-9]|[3-9]\d)-(?:1[12]|0[12]|03-(?:0\d|1[0-4])))/

/** The vector with its instants as they are under the clocks this runtime knows. */
export function underTodaysClocks(vector: unknown): unknown {
  const given = JSON.stringify(vector) ?? ''
  const moved = GIVEN_UP.filter(({ zone, place }) => given.includes(`"${zone}"`) || given.includes(`"${place}"`))
  return moved.length === 0 ? vector : rewrite(vector, moved)
}

function rewrite(value: unknown, moved: readonly (typeof GIVEN_UP)[number][]): unknown {
  if (typeof value === 'string') return moved.reduce(rewriteInstant, value)
  if (Array.isArray(value)) return value.map((item) => rewrite(item, moved))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, rewrite(item, moved)]))
}

function rewriteInstant(text: string, { zone, offset, ms }: (typeof GIVEN_UP)[number]): string {
  const at = Date.parse(text)
  if (!text.endsWith(offset) || !WINTER.test(text) || Number.isNaN(at)) return text
  const now = pieceAt(zone, at).offset
  return now === ms ? text : `${text.slice(0, -offset.length)}${offsetText(now)}`
}

function offsetText(ms: number): string {
  const minutes = Math.abs(ms) / 60_000
  return `${ms < 0 ? '-' : '+'}${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
