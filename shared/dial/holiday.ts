import { dayOfDate, yearOf } from './calendar.ts'
import type { DayNumber } from './calendar.ts'
import type { HolidayTable, HolidayTables } from './facts.ts'
import type { Truth } from './signal.ts'

/** Looks up holidays and remembers which tables had nothing to say. */
export interface HolidayBook {
  /** `unknown` if the table has no data for the year: that is not the same as no holiday. */
  isHoliday(tableId: string, day: DayNumber): Truth
  /** Ids of the tables that were asked for a year they do not have, sorted. */
  missing(): string[]
}

interface OpenTable {
  years: ReadonlySet<number>
  days: ReadonlySet<DayNumber>
}

const opened = new WeakMap<HolidayTable, OpenTable>()
const NO_TABLE: OpenTable = { years: new Set(), days: new Set() }

export function holidayBook(tables: HolidayTables): HolidayBook {
  const missing: string[] = []
  return {
    isHoliday(tableId, day) {
      const { years, days } = open(tables[tableId])
      if (years.has(yearOf(day))) return days.has(day)
      if (!missing.includes(tableId)) missing.push(tableId)
      return 'unknown'
    },
    missing: () => missing.toSorted(),
  }
}

/** Read once for each table: tables are data that nobody changes. */
function open(table: HolidayTable | undefined): OpenTable {
  if (!table) return NO_TABLE
  let known = opened.get(table)
  if (!known) opened.set(table, (known = { years: new Set(table.years), days: new Set(table.dates.map(dayOfDate)) }))
  return known
}
