import Holidays from 'date-holidays'
import { DAY_MS } from '#shared/dial/calendar'

/** Where the library keeps each of our calendars: country and, where it knows one, the part of it. Several are taken together. */
const PLACES: Readonly<Record<string, readonly (readonly [string, string?])[]>> = {
  GB: [['GB', 'ENG'], ['GB', 'SCT'], ['GB', 'NIR']],
}

/** Public holidays of a year as the library has them, by date. It is compared with, never copied from: its data is CC BY-SA. */
export function libraryDays(id: string, year: number): Map<string, string> {
  const days = new Map<string, string>()
  for (const [country, part] of PLACES[id] ?? [partsOf(id)]) {
    const library = part === undefined ? new Holidays(country) : new Holidays(country, part)
    for (const { date, start, end, name, type } of library.getHolidays(year, 'en')) {
      if (type !== 'public') continue
      const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`)
      const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY_MS))
      for (let day = 0; day < length; day += 1) days.set(new Date(first + day * DAY_MS).toISOString().slice(0, 10), name)
    }
  }
  return days
}

function partsOf(id: string): readonly [string, string?] {
  const [country = id, part] = id.split('-')
  return [country, part]
}
