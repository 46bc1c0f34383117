/**
 * What a text on a page says as a value. `empty`: a word for nothing ("—"). `vague`: there is a value, but the page
 * hides or rounds it ("***", "$12.4K"). `unreadable`: anything else. Only `value` may be used.
 */
export type Parsed<T> = { kind: 'value'; value: T } | { kind: 'empty' | 'vague' | 'unreadable' }

export const EMPTY = { kind: 'empty' } as const
export const VAGUE = { kind: 'vague' } as const
export const UNREADABLE = { kind: 'unreadable' } as const

/** A value that was read. */
export function parsed<T>(value: T): Parsed<T> {
  return { kind: 'value', value }
}
