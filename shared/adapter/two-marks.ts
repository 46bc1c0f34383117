import { namesId } from './page-text.ts'
import { keepUnseen, type RecordFields } from './read-record.ts'
import type { PageReading, RecordReading } from './reading.ts'

/** One look at the page. `proofs`: texts of the second mark; empty while the page shows none. */
export type Look =
  | { kind: 'elsewhere' }
  | { kind: 'open'; adapterId: string; recordId: string; url: string; proofs: readonly string[]; fields: RecordFields; phonesShown: boolean }

/** What has been seen so far in one document. Start with `NOTHING_SEEN`. */
export interface Seen {
  epoch: number
  /** Record in the address; `null` where none is open. */
  key: string | null
  phase: PageReading['kind'] | 'start'
  signature: string
  /** When the page last changed what it says, ms. */
  since: number
  /** The reading last reported, of this epoch. */
  record: RecordReading | null
  /** The record reported before this epoch. */
  previous: RecordReading | null
}

export const NOTHING_SEEN: Seen = { epoch: 0, key: null, phase: 'start', signature: '', since: 0, record: null, previous: null }

/** A page is believed once it has said the same for this long … */
const SETTLED_MS = 120
/** … or this long, while it still shows the name or account of the record before: many pages swap late. */
const SUSPICIOUS_MS = 600
const CONFLICT_MS = 1500
const ABSENT_MS = 3000
const FLICKER_MS = 300

export interface Step {
  seen: Seen
  /** To report; `null`: nothing new. */
  report: PageReading | null
  /** Look again after this many ms even if nothing changes; `null`: not needed. */
  againMs: number | null
}

/**
 * Follows one page. A record is reported only while address and page name the same one, and only once what the page says
 * has settled; otherwise the page is being read, and after a while in conflict. No reading mixes two records: whatever
 * takes a record away also ends its epoch.
 */
export function look(seen: Seen, page: Look, now: number): Step {
  if (page.kind === 'elsewhere') {
    if (seen.phase === 'no-record' && seen.key === null) return quiet(seen)
    const epoch = seen.epoch + 1
    return { seen: { ...fresh(seen, null, now), epoch, phase: 'no-record' }, report: { kind: 'no-record', epoch }, againMs: null }
  }
  const key = `${page.adapterId} ${page.recordId}`
  const opened = key === seen.key ? seen : { ...fresh(seen, key, now), epoch: seen.epoch + 1 }
  const mark = markOf(page)
  const fields = keepUnseen(page.fields, opened.record, page.phonesShown)
  const signature = JSON.stringify([mark, page.proofs, fields])
  const current = signature === opened.signature ? opened : { ...opened, signature, since: now }
  const stable = now - current.since

  if (current.phase === 'record' && leaves(mark, current.record, fields)) {
    if (mark === 'absent' && stable < FLICKER_MS) return quiet(current, FLICKER_MS - stable)
    const left = { ...fresh(current, key, now), signature, epoch: current.epoch + 1 }
    return reading(left, SETTLED_MS)
  }
  if (mark === 'agree') {
    const needed = isSuspicious(fields, current) ? SUSPICIOUS_MS : SETTLED_MS
    return stable < needed ? reading(current, needed - stable) : settled(current, page, fields)
  }
  const patience = mark === 'differ' ? CONFLICT_MS : ABSENT_MS
  if (stable < patience) return reading(current, patience - stable)
  if (mark === 'absent') return once(current, { kind: 'no-record', epoch: current.epoch })
  return once(current, { kind: 'conflict', epoch: current.epoch, inUrl: page.recordId.slice(0, 200), onPage: page.proofs.join(' ').slice(0, 200) })
}

/** Whether this look proves, at this very moment, that the record last reported is still the one on the page. */
export function stillShows(seen: Seen, page: Look): boolean {
  return (
    seen.phase === 'record' &&
    seen.record !== null &&
    page.kind === 'open' &&
    seen.key === `${page.adapterId} ${page.recordId}` &&
    !leaves(markOf(page), seen.record, keepUnseen(page.fields, seen.record, page.phonesShown))
  )
}

function markOf({ proofs, recordId }: Extract<Look, { kind: 'open' }>): 'agree' | 'differ' | 'absent' {
  if (proofs.length === 0) return 'absent'
  return proofs.every((proof) => namesId(proof, recordId)) ? 'agree' : 'differ'
}

/** The marks part, or somebody else's name or account stands there: the page is on its way to another record. */
function leaves(mark: 'agree' | 'differ' | 'absent', record: RecordReading | null, now: RecordFields): boolean {
  if (mark !== 'agree') return true
  return isAnother(record?.name.value, now.name.value) || isAnother(record?.account.value, now.account.value)
}

function isAnother(before: string | null | undefined, now: string | null): boolean {
  return Boolean(before) && now !== null && before !== now
}

function isThatOne(before: string | null, now: string | null): boolean {
  return before !== null && before === now
}

/** Another record under the name of the last one, or the last one under another name. */
function isSuspicious(fields: RecordFields, { record, previous, key }: Seen): boolean {
  if (record || !previous) return false
  const names = isThatOne(previous.name.value, fields.name.value)
  const accounts = isThatOne(previous.account.value, fields.account.value)
  return key === `${previous.adapterId} ${previous.recordId}` ? !names || !accounts : names || accounts
}

function fresh(seen: Seen, key: string | null, now: number): Seen {
  return { epoch: seen.epoch, key, phase: 'start', signature: '', since: now, record: null, previous: seen.record ?? seen.previous }
}

function quiet(seen: Seen, againMs: number | null = null): Step {
  return { seen, report: null, againMs }
}

/** A record that has been reported stays reported while a change of it settles. */
function reading(seen: Seen, againMs: number): Step {
  if (seen.phase === 'record' || seen.phase === 'reading') return quiet(seen, againMs)
  return { seen: { ...seen, phase: 'reading' }, report: { kind: 'reading', epoch: seen.epoch }, againMs }
}

function once(seen: Seen, report: Extract<PageReading, { kind: 'no-record' | 'conflict' }>): Step {
  return seen.phase === report.kind ? quiet(seen) : { seen: { ...seen, phase: report.kind }, report, againMs: null }
}

function settled(seen: Seen, page: Extract<Look, { kind: 'open' }>, fields: RecordFields): Step {
  const next: RecordReading = { epoch: seen.epoch, adapterId: page.adapterId, recordId: page.recordId, url: page.url.slice(0, 2000), ...fields }
  if (seen.record && JSON.stringify(seen.record) === JSON.stringify(next)) return quiet(seen)
  return { seen: { ...seen, phase: 'record', record: next }, report: { kind: 'record', record: next }, againMs: null }
}
