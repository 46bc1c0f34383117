import type { StatedWindow } from '#shared/dial/facts'
import { DAYS } from '#shared/packs/pack'
import { useWords } from '../../ui/Words.tsx'

type WeekDay = NonNullable<StatedWindow['days']>[number]
const WEEK = DAYS.filter((day) => day !== 'hol')
/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1)

/** Stretches of the week in words: "Mon–Fri 09:00–18:00". */
export function useWindowWords(): ((window: StatedWindow) => string) & { day: (day: WeekDay) => string } {
  const { say, locale } = useWords()
  const day = (name: WeekDay) => new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(MONDAY + WEEK.indexOf(name) * 86_400_000)
  const daysOf = (days: readonly WeekDay[]) => {
    const places = days.map((name) => WEEK.indexOf(name)).toSorted((one, other) => one - other)
    const [first = 0, last = 0] = [places[0], places.at(-1)]
    const row = places.length > 2 && last - first === places.length - 1
    const names = places.map((place) => day(WEEK[place] ?? 'mon'))
    return row ? `${names[0]}–${names.at(-1)}` : names.join(say('dial.list-comma'))
  }
  const words = ({ days, from, to }: StatedWindow) => [days && days.length > 0 ? daysOf(days) : null, from === '00:00' && to === '23:59' ? null : `${from}–${to === '23:59' ? '24:00' : to}`].filter(Boolean).join(' ')
  return Object.assign(words, { day })
}
