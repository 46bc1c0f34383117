import { clockText, dateText, DAY_MS, dayOfDate, readClock } from '../dial/calendar.ts'
import { pieceAt, startOfDay, wallClock } from '../dial/zone.ts'

/** Which part of "3/4/2026" is the day. */
export type DateOrder = 'day-first' | 'month-first'
/** A time as written; `null` where it is no time at all. `unsure`: it can be read in both orders. */
export type ReadTime = { at: number } | { problem: 'unreadable' | 'skipped' }

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i
const CHINESE = /^(\d{4})年(\d{1,2})月(\d{1,2})日?\s*(?:(\d{1,2}[:时時]\d{2}(?:[:分]\d{2})?)[分秒]?)?$/
const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?:\s+(.+))?$/
const YEAR_LAST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:,?\s+(.+))?$/
const CLOCK = /^(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(am|pm|a\.m\.|p\.m\.)?$/i

/**
 * Reads the instant (ms UTC) of a contact: with an offset as it stands, else on the wall clock of `zone`. `clock`: the time of
 * day where it has a column of its own. Of an hour that is shown twice the first is taken; one that the clocks skip is no time.
 */
export function readTime(text: string, clock: string, { zone, order }: { zone: string; order: DateOrder }): ReadTime {
  const written = text.normalize('NFKC').trim()
  if (/^\d{10}$|^\d{13}$/.test(written)) return { at: Number(written) * (written.length === 10 ? 1000 : 1) }
  const parts = partsOf(written, order)
  if (!parts) return { problem: 'unreadable' }
  const ms = clockMsOf(clock.normalize('NFKC').trim() || parts.clock)
  if (ms === null) return { problem: 'unreadable' }
  const day = dayNumber(parts.date)
  if (day === null) return { problem: 'unreadable' }
  if (parts.offset !== null) return { at: day * DAY_MS + ms - parts.offset }
  return onTheWall(zone, day, ms)
}

/** Which order dates such as "13/4/2026" show; `null`: there are such dates, and none of them tells. */
export function dateOrderOf(texts: readonly string[]): DateOrder | null {
  let some = false
  for (const text of texts) {
    const [, first, second] = YEAR_LAST.exec(text.normalize('NFKC').trim()) ?? []
    if (first === undefined || second === undefined) continue
    some = true
    if (Number(first) > 12) return 'day-first'
    if (Number(second) > 12) return 'month-first'
  }
  return some ? null : 'day-first'
}

interface Parts {
  date: readonly [year: number, month: number, day: number]
  clock: string
  /** ms to subtract; `null`: none is written. */
  offset: number | null
}

function partsOf(text: string, order: DateOrder): Parts | null {
  const iso = ISO.exec(text)
  if (iso) return { date: numbers(iso[1], iso[2], iso[3]), clock: iso[4] ?? '', offset: offsetMs(iso[5]) }
  const chinese = CHINESE.exec(text)
  if (chinese) return { date: numbers(chinese[1], chinese[2], chinese[3]), clock: (chinese[4] ?? '').replaceAll(/[时時分]/g, ':').replace(/:$/, ''), offset: null }
  const yearFirst = YEAR_FIRST.exec(text)
  if (yearFirst) return { date: numbers(yearFirst[1], yearFirst[2], yearFirst[3]), clock: yearFirst[4] ?? '', offset: null }
  const last = YEAR_LAST.exec(text)
  if (!last) return null
  const [day, month] = order === 'day-first' ? [last[1], last[2]] : [last[2], last[1]]
  return { date: numbers(last[3], month, day), clock: last[4] ?? '', offset: null }
}

function numbers(year = '', month = '', day = ''): Parts['date'] {
  return [Number(year), Number(month), Number(day)]
}

function offsetMs(text: string | undefined): number | null {
  if (text === undefined) return null
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(text) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000
}

/** A contact without a time of day is none: whether it was within the hours cannot be told. */
function clockMsOf(text: string): number | null {
  const [, hours, minutes, seconds = '0', half] = CLOCK.exec(text) ?? []
  if (hours === undefined || minutes === undefined) return null
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0) : Number(hours)
  if ((half && Number(hours) > 12) || hour > 23 || Number(seconds) > 59) return null
  const ms = readClock(`${String(hour).padStart(2, '0')}:${minutes}`)
  return ms === null ? null : ms + Number(seconds) * 1000
}

function dayNumber([year, month, day]: Parts['date']): number | null {
  try {
    return dayOfDate(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
  } catch {
    return null
  }
}

function onTheWall(zone: string, day: number, ms: number): ReadTime {
  const wanted = day * DAY_MS + ms
  for (let at = startOfDay(zone, day); ;) {
    const piece = pieceAt(zone, at)
    if (piece.endsAt + piece.offset > wanted) {
      const found = Math.max(at, wanted - piece.offset)
      const shown = wallClock(zone, found)
      return shown.day === day && shown.ms === ms ? { at: found } : { problem: 'skipped' }
    }
    at = piece.endsAt
  }
}

/** An instant as a file may write it and `readTime` reads it back: "2026-11-24 15:20". */
export function timeText(zone: string, at: number): string {
  const { day, ms } = wallClock(zone, at)
  return `${dateText(day)} ${clockText(ms)}`
}
