import type { Parsed } from './parsed.ts'
import type { FieldReading, FieldSource } from './reading.ts'

/** One place on the page that may hold a field's value. */
export interface Found {
  raw: string
  source: FieldSource
}

/** A field that nothing on the page was found for. */
export const NOT_FOUND = { value: null, raw: null, source: null } as const satisfies FieldReading<never>
const RAW_MAX = 500

/**
 * One reading out of every visible place of a field. Equal values are one; places that are empty or only hide the value
 * say nothing against another; two different values, or one beside something unreadable, are a disagreement: no value,
 * and both texts to show.
 */
export function agree<T>(places: readonly Found[], parse: (text: string) => Parsed<T>): FieldReading<T> {
  const read = places.map((place) => ({ place, result: parse(place.raw) }))
  const values = read.flatMap(({ place, result }) => (result.kind === 'value' ? [{ place, value: result.value }] : []))
  const garbled = read.filter(({ result }) => result.kind === 'unreadable').map(({ place }) => place)
  const [first, ...others] = values
  if (first && garbled.length === 0 && others.every(({ value }) => same(value, first.value))) {
    return { value: first.value, raw: clip(first.place.raw), source: first.place.source }
  }
  const shown = [...values.map(({ place }) => place), ...garbled]
  const speaking = shown.length > 0 ? shown : places
  const [place] = speaking
  if (!place) return NOT_FOUND
  return { value: null, raw: clip([...new Set(speaking.map(({ raw }) => raw))].join(' ≠ ')), source: place.source }
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function clip(raw: string): string {
  return raw.slice(0, RAW_MAX)
}
