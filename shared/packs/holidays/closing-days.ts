import { dateText, dayOfDate, type DayNumber } from '../../dial/calendar.ts'
import { LOCALES, type Localized } from '../../locale/locale.ts'
import { barredBetween, housePack, type HousePackHead } from '../house-pack.ts'
import type { Pack } from '../pack.ts'

interface ClosingDay {
  /** YYYY-MM-DD. */
  date: string
  reason: Localized
}

interface Stretch {
  from: DayNumber
  to: DayNumber
  reason: Localized
}

/**
 * The days on which an organisation contacts nobody, as a pack that bars them. Dates are the called person's own, and no
 * holiday table is asked. Days in a row with the same reason are one rule. A RangeError for a date that does not exist.
 */
export function closingDaysPack({ days, ...head }: HousePackHead & { days: readonly ClosingDay[] }): Pack {
  return housePack(
    head,
    stretchesOf(days).map(({ from, to, reason }, index) =>
      barredBetween({
        id: `${head.id}.closed.${index + 1}`,
        title: head.title,
        from: dateText(from),
        to: dateText(to),
        say: {
          'zh-CN': `机构休息日：${reason['zh-CN']}`,
          'zh-TW': `機構休息日：${reason['zh-TW']}`,
          en: `Our closing day: ${reason.en}`,
        },
      }),
    ),
  )
}

function stretchesOf(days: readonly ClosingDay[]): Stretch[] {
  const inOrder = days.map(({ date, reason }) => ({ day: dayOfDate(date), reason })).toSorted((one, other) => one.day - other.day)
  const stretches: Stretch[] = []
  for (const { day, reason } of inOrder) {
    const running = stretches.find((stretch) => day - stretch.to <= 1 && isSame(stretch.reason, reason))
    if (running) running.to = day
    else stretches.push({ from: day, to: day, reason })
  }
  return stretches
}

function isSame(one: Localized, other: Localized): boolean {
  return LOCALES.every((locale) => one[locale] === other[locale])
}
