import { z } from 'zod'

/** The Worker's log is the platform's console; this is the only place that writes to it. */
const { error: write } = console

/**
 * Reports a fault with where it happened, never with what it was about: messages of database errors carry the values of
 * the statement, so only their kind and the stack's places are kept.
 */
export function logFault(fault: unknown, where: { requestId: string; route: string }): void {
  write(JSON.stringify({ level: 'error', ...where, ...describeFault(fault) }))
}

/** Reports a condition an operator should know of, in fixed words. */
export function logWarning(message: string, detail: Readonly<Record<string, string | number>>): void {
  write(JSON.stringify({ level: 'warning', message, ...detail }))
}

/** What may be told of a fault: its kind and its places. */
export function describeFault(fault: unknown): { name: string; kind?: string; stack?: string[] } {
  if (!(fault instanceof Error)) return { name: typeof fault }
  const places = (fault.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)).slice(0, 12)
  const kind = kindOf(fault)
  return { name: fault.name, ...(kind !== null && { kind }), stack: places.map((place) => place.trim()) }
}

/** What a schema or the database says about itself: names of fields, constraints and columns, no values. */
function kindOf(fault: Error): string | null {
  if (fault instanceof z.ZodError) return fault.issues.slice(0, 5).map((issue) => `${issue.code} ${issue.path.map(String).join('.')}`).join(', ')
  for (let cause: unknown = fault; cause instanceof Error; cause = cause.cause) {
    const [kind] = /(?:UNIQUE|NOT NULL|FOREIGN KEY|CHECK) constraint failed(?:: [a-z_]+\.[a-z_]+(?:, [a-z_]+\.[a-z_]+)*)?|no such (?:table|column): [a-z_.]+/.exec(cause.message) ?? []
    if (kind !== undefined) return kind
  }
  return null
}
