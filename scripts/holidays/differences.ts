import type { HolidayCalendar } from '#shared/packs/holidays/table'
import { EXCEPTIONS, type Exception } from './exceptions.ts'
import { libraryDays } from './library.ts'

/** A date that only one of the two has, and what it is called there. */
export interface Difference {
  id: string
  date: string
  name: string
  only: 'ours' | 'library'
}

/** Where our calendar and the library's part, year by year. */
export function differencesOf({ id, years, days }: HolidayCalendar): Difference[] {
  return years.flatMap((year) => {
    const ours = new Map(days.filter(({ date }) => date.startsWith(`${year}-`)).map(({ date, name }) => [date, name]))
    const theirs = libraryDays(id, year)
    return [...onlyIn(ours, theirs, 'ours'), ...onlyIn(theirs, ours, 'library')].map((found) => ({ id, ...found }))
  })
}

/** Sorts differences into those with a reviewed reason and those without, and names reasons that explain nothing any more. */
export function review(differences: readonly Difference[], exceptions: readonly Exception[] = EXCEPTIONS) {
  const judged = differences.map((difference) => ({ difference, reason: exceptions.find((exception) => explains(exception, difference))?.reason }))
  return {
    explained: judged.flatMap(({ difference, reason }) => (reason === undefined ? [] : [{ difference, reason }])),
    unexplained: judged.filter(({ reason }) => reason === undefined).map(({ difference }) => difference),
    idle: exceptions.flatMap((exception) =>
      eachOf(exception).filter((one) => !differences.some((difference) => explains(one, difference))).map(({ id, dates = [], names = [] }) => `${id} ${[...dates, ...names].join()}`),
    ),
  }
}

function explains({ id, only, dates, names }: Exception, difference: Difference): boolean {
  return id === difference.id && only === difference.only && ((dates?.includes(difference.date) ?? false) || (names?.includes(difference.name) ?? false))
}

function eachOf({ dates = [], names = [], ...head }: Exception): Exception[] {
  return [...dates.map((date) => ({ ...head, dates: [date] })), ...names.map((name) => ({ ...head, names: [name] }))]
}

function onlyIn(some: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>, only: Difference['only']) {
  return [...some].filter(([date]) => !others.has(date)).map(([date, name]) => ({ date, name, only }))
}
