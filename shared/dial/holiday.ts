import { dateText, yearOf } from './calendar.ts'
import type { DayNumber } from './calendar.ts'
import type { HolidayTables } from './facts.ts'
import type { Truth } from './signal.ts'

/** Looks up holidays and remembers which tables had nothing to say. */
export interface HolidayBook {
  /** `unknown` if the table has no data for the year: that is not the same as no holiday. */
  isHoliday(tableId: string, day: DayNumber): Truth
  /** Ids of the tables that were asked for a year they do not have, sorted. */
  missing(): string[]
}

export function holidayBook(tables: HolidayTables): HolidayBook {
  const known = new Map<string, { years: Set<number>; dates: Set<string> }>()
  const missing = new Set<string>()
  const open = (tableId: string) => {
    let table = known.get(tableId)
    if (!table) {
      const { years = [], dates = [] } = tables[tableId] ?? {}
      known.set(tableId, (table = { years: new Set(years), dates: new Set(dates) }))
    }
    return table
  }
  return {
    isHoliday(tableId, day) {
      const table = open(tableId)
      if (table.years.has(yearOf(day))) return table.dates.has(dateText(day))
      missing.add(tableId)
      return 'unknown'
    },
    missing: () => [...missing].toSorted(),
  }
}
