import { dateText, dayOfDate, firstOfNextMonth, firstOfNextWeek, isoWeekday, plusMonths } from '../dial/calendar.ts'
import type { DayNumber } from '../dial/calendar.ts'
import { plainWords } from './plain-words.ts'

export const QUICK_DATES = ['today', 'tomorrow', 'friday', 'payday', 'plus3', 'plus7'] as const
export type QuickDate = (typeof QUICK_DATES)[number]

/** Days of the month on which wages usually arrive. */
const PAYDAYS = [5, 10, 15, 28, 30] as const
/** Further ahead nothing typed is meant as a due date. */
const AHEAD_MAX = 999
const FRIDAY = 5

/** The date behind a quick pick, seen from `today` (both YYYY-MM-DD). Friday and pay day lie after today, which has its own pick. */
export function quickDate(quick: QuickDate, today: string): string {
  const day = dayOfDate(today)
  switch (quick) {
    case 'today': return dateText(day)
    case 'tomorrow': return dateText(day + 1)
    case 'friday': return dateText(nextWeekday(day, FRIDAY))
    case 'payday': return dateText(nextPayday(day))
    case 'plus3': return dateText(day + 3)
    case 'plus7': return dateText(day + 7)
    default: return quick satisfies never
  }
}

/**
 * The date somebody typed, in Chinese or English, full or half width: "fri", "25", "payday", "+3", "8/25" (month first),
 * "2026-08-25", 明天, 周五, 下周五, 25号, 下月5号, 月底, 三天后, 发薪日. Without a year or a month: the first such date from today on; a
 * weekday lies after today. A full date is taken as it is, past ones too. `null` for anything else and for dates that do not exist.
 */
export function readDueDate(typed: string, today: string): string | null {
  const words = plainWords(typed)
  const from = dayOfDate(today)
  const day = relativeDay(words, from) ?? weekday(words, from) ?? dayOfMonth(words, from) ?? monthAndDay(words, from) ?? fullDate(words)
  return day === null ? null : dateText(day)
}

const NAMED: Readonly<Record<string, (today: DayNumber) => DayNumber>> = {
  today: (today) => today,
  tomorrow: (today) => today + 1,
  'day after tomorrow': (today) => today + 2,
  'in 3 days': (today) => today + 3,
  payday: nextPayday,
  'month end': (today) => firstOfNextMonth(today) - 1,
}

function relativeDay(words: string, today: DayNumber): DayNumber | null {
  if (Object.hasOwn(NAMED, words)) return NAMED[words]?.(today) ?? null
  const [, count, unit] = /^(?:\+|in )(\d{1,3}) ?(d|w)?$/.exec(words) ?? []
  if (count === undefined) return null
  const days = Number(count) * (unit === 'w' ? 7 : 1)
  return days <= AHEAD_MAX ? today + days : null
}

function weekday(words: string, today: DayNumber): DayNumber | null {
  const [, which = '', number = ''] = /^(this |next )?weekday([1-7])$/.exec(words) ?? []
  const wanted = Number(number)
  if (wanted === 0) return null
  if (which === '') return nextWeekday(today, wanted)
  const monday = firstOfNextWeek(today, 1) - (which === 'this ' ? 7 : 0)
  const day = monday + wanted - 1
  return day < today ? null : day
}

function dayOfMonth(words: string, today: DayNumber): DayNumber | null {
  const [, which = '', number = ''] = /^(this month |next month )?(\d{1,2})(?:st|nd|rd|th|号)?$/.exec(words) ?? []
  if (number === '') return null
  const first = today - Number(dateText(today).slice(8)) + 1
  if (which === 'next month ') return dayIn(firstOfNextMonth(today), Number(number))
  const inMonths = which === '' ? [0, 1, 2] : [0]
  const days = inMonths.map((months) => dayIn(plusMonths(first, months), Number(number)))
  return days.find((day) => day !== null && day >= today) ?? null
}

function monthAndDay(words: string, today: DayNumber): DayNumber | null {
  const [, month, day] = /^(\d{1,2})[/.\-月](\d{1,2})号?$/.exec(words) ?? []
  if (month === undefined || day === undefined) return null
  const year = Number(dateText(today).slice(0, 4))
  // Eight years hold a 29 February.
  const days = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((years) => dateIn(year + years, Number(month), Number(day)))
  return days.find((each) => each !== null && each >= today) ?? null
}

function fullDate(words: string): DayNumber | null {
  const [, year, month, day] = /^(\d{4})[/.\-年](\d{1,2})[/.\-月](\d{1,2})号?$/.exec(words) ?? []
  return year === undefined ? null : dateIn(Number(year), Number(month), Number(day))
}

function nextWeekday(today: DayNumber, wanted: number): DayNumber {
  return today + (((wanted - isoWeekday(today) + 6) % 7) + 1)
}

function nextPayday(today: DayNumber): DayNumber {
  // The 28th comes every month, so 31 days ahead are enough.
  for (let day = today + 1; ; day++) {
    if (PAYDAYS.some((payday) => payday === Number(dateText(day).slice(8)))) return day
  }
}

/** Day `number` of the month that begins on `first`; `null` if that month is shorter. */
function dayIn(first: DayNumber, number: number): DayNumber | null {
  return number >= 1 && first + number - 1 < firstOfNextMonth(first) ? first + number - 1 : null
}

function dateIn(year: number, month: number, day: number): DayNumber | null {
  if (month < 1 || month > 12) return null
  return dayIn(dayOfDate(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`), day)
}
