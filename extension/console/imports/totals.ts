import type { ImportResult } from '#shared/contract/import'
import type { NumberedContact } from '#shared/import/parts'

type Change = ImportResult['changes'][number]

/** What the parts sent so far add up to. */
export interface ImportTotals {
  taken: number
  known: number
  newRecords: number
  /** Rows the server did not take, by their line in the file. */
  refused: readonly { line: number; field: string; message: string }[]
  changes: readonly Change[]
}

export const NOTHING_SENT: ImportTotals = { taken: 0, known: 0, newRecords: 0, refused: [], changes: [] }

/** Adds the answer to one part. A debtor whose rows lie in two parts is told of once. */
export function addResult(totals: ImportTotals, part: readonly NumberedContact[], result: ImportResult): ImportTotals {
  return {
    taken: totals.taken + result.taken,
    known: totals.known + result.known,
    newRecords: totals.newRecords + result.newRecords,
    refused: [...totals.refused, ...result.refused.map(({ row, field, message }) => ({ line: part[row]?.line ?? 0, field, message }))],
    changes: worstFirst(result.changes.reduce(withChange, totals.changes)),
  }
}

function withChange(changes: readonly Change[], change: Change): readonly Change[] {
  const at = changes.findIndex(({ debtorId }) => debtorId === change.debtorId)
  const known = changes[at]
  return known ? changes.with(at, merged(known, change)) : [...changes, change]
}

/** Nothing was written between two parts of a trial run, so each tells only what its own rows add. */
function merged(one: Change, other: Change): Change {
  const meters = other.meters.reduce((list, meter) => {
    const at = list.findIndex(({ rule }) => rule === meter.rule)
    const known = list[at]
    return known ? list.with(at, { ...known, after: known.after + meter.after - meter.before }) : [...list, meter]
  }, one.meters)
  const nextAllowedAt = Math.max(one.nextAllowedAt ?? 0, other.nextAllowedAt ?? 0)
  return { ...one, after: one.after === 'deny' || other.after === 'deny' ? 'deny' : 'allow', meters, nextAllowedAt: nextAllowedAt === 0 ? null : nextAllowedAt }
}

/** Debtors who may not be called any more first, then those nearest to a limit. */
function worstFirst(changes: readonly Change[]): readonly Change[] {
  return changes.toSorted((one, other) => Number(closed(other)) - Number(closed(one)) || fullness(other) - fullness(one))
}

function closed({ before, after }: Change): boolean {
  return before === 'allow' && after === 'deny'
}

function fullness({ meters }: Change): number {
  return Math.max(0, ...meters.map(({ after, limit }) => (limit === 0 ? after : after / limit)))
}
