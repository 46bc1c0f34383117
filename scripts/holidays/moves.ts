import { isoWeekday, type DayNumber } from '#shared/dial/calendar'

/** Where a holiday's substitute falls; `null`: on this day it has none. */
export type Move = (day: DayNumber) => DayNumber | null

const SATURDAY = 6
const SUNDAY = 7

/** Saturday and Sunday give the Monday after. */
export const weekendToMonday: Move = (day) => (isoWeekday(day) >= SATURDAY ? day + 8 - isoWeekday(day) : null)

/** Saturday gives Monday and Sunday Tuesday: for two holidays in a row, so that their substitutes do not meet. */
export const weekendToMondayOrTuesday: Move = (day) => (isoWeekday(day) >= SATURDAY ? day + 2 : null)

/** Sunday gives the Monday after. */
export const sundayToMonday: Move = (day) => (isoWeekday(day) === SUNDAY ? day + 1 : null)

/** Saturday gives the Friday before, Sunday the Monday after. */
export const weekendToNearest: Move = (day) => ({ [SATURDAY]: day - 1, [SUNDAY]: day + 1 })[isoWeekday(day)] ?? null

/** Any other day than Monday gives the Monday after. */
export const toMonday: Move = (day) => (isoWeekday(day) === 1 ? null : day + 8 - isoWeekday(day))
