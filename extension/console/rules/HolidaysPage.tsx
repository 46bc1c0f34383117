import { CalendarDays, TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { missingYears } from '#shared/packs/holidays/ending'
import { HOLIDAY_CALENDARS } from '#shared/packs/holidays/shipped'
import type { HolidayCalendar } from '#shared/packs/holidays/table'
import { SHIPPED_PACKS } from '#shared/packs/shipped'
import { formatDay } from '../../ui/format.ts'
import { Notice } from '../../ui/Notice.tsx'
import { useWords } from '../../ui/Words.tsx'
import { formatFullDay } from '../call/zone-name.ts'
import { writeRoute } from '../route/route.ts'
import { PageHead } from '../shell/PageHead.tsx'
import { tableOf } from './holiday-use.ts'
import { SourceLink } from './SourceLink.tsx'
import { useBundle } from './use-bundle.ts'
import { RulesTabs } from './RulesTabs.tsx'

/** The holidays the packs go by: each place with its years and days, and a word where a year runs out. */
export function HolidaysPage({ tableId }: { tableId: string | null }) {
  const { say, locale } = useWords()
  const [now] = useState(Date.now)
  const sorted = HOLIDAY_CALENDARS.toSorted((one, other) => one.title[locale].localeCompare(other.title[locale], locale))
  const needed = new Set(SHIPPED_PACKS.map(tableOf))
  const bundle = useBundle()
  const ours = bundle.data?.portfolios.map(({ jurisdiction }) => jurisdiction) ?? []
  const current = sorted.find(({ id }) => id === tableId) ?? sorted.find(({ id }) => ours.includes(id)) ?? sorted[0]
  return (
    <>
      <PageHead title={say('rules.title')} note={say('rules.holidays.note')}>
        <RulesTabs here="holidays" />
      </PageHead>
      <div className="grid min-h-0 flex-1 border-t border-line max-lg:auto-rows-max lg:grid-cols-[18rem_minmax(0,1fr)]">
        <nav aria-label={say('rules.holidays.tables')} className="min-h-0 overflow-auto border-line bg-canvas p-2 max-lg:max-h-80 max-lg:border-b lg:border-r">
          <ul>
            {sorted.map((calendar) => (
              <li key={calendar.id}>
                <a
                  href={writeRoute({ page: 'holidays', tableId: calendar.id })}
                  aria-current={calendar === current ? 'page' : undefined}
                  className="flex items-center gap-2 rounded-md px-2 py-1.5 text-sm hover:bg-sunken aria-[current=page]:bg-accent-soft aria-[current=page]:text-accent"
                >
                  <span className="min-w-0 flex-1">{calendar.title[locale]}</span>
                  {missingYears(calendar, now).length > 0 && <TriangleAlert aria-label={say('rules.holidays.ending')} size={14} className={needed.has(calendar.id) ? 'text-ask' : 'text-ink-faint'} />}
                  <code className="shrink-0 text-2xs text-ink-soft">{calendar.id}</code>
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {current && <Calendar key={current.id} calendar={current} now={now} />}
      </div>
    </>
  )
}

function Calendar({ calendar, now }: { calendar: HolidayCalendar; now: number }) {
  const { say, locale } = useWords()
  const missing = missingYears(calendar, now)
  const packs = SHIPPED_PACKS.filter((pack) => tableOf(pack) === calendar.id)
  return (
    <article aria-labelledby="table-title" className="min-h-0 overflow-auto bg-surface">
      <header className="grid gap-2 border-b border-line px-5 py-4">
        <h2 id="table-title" className="flex items-center gap-2 text-lg leading-6 font-semibold">
          <CalendarDays aria-hidden size={18} className="text-ink-faint" />
          {calendar.title[locale]}
        </h2>
        <p className="text-sm text-ink-soft">
          {packs.length > 0 ? say('rules.holidays.used') : say('rules.holidays.unused')}{' '}
          {packs.map((pack, index) => (
            <span key={pack.id}>
              {index > 0 && say('rules.case.comma')}
              <a href={writeRoute({ page: 'rules', packId: pack.id })} className="text-accent underline underline-offset-2">
                {pack.title[locale]}
              </a>
            </span>
          ))}
        </p>
        <p className="text-xs text-ink-faint">{say('rules.holidays.reviewed', { day: formatFullDay(calendar.reviewed, locale) })}</p>
        <ul className="text-xs">
          {calendar.sources.map((source) => (
            <li key={source} className="flex min-h-6 items-center truncate">
              <SourceLink url={source} />
            </li>
          ))}
        </ul>
        {missing.length > 0 && (
          <div className="max-w-prose">
            <Notice tone="ask">{say('rules.holidays.missing', { years: missing.join(say('rules.case.comma')) })}</Notice>
          </div>
        )}
      </header>
      <div className="grid content-start gap-x-8 gap-y-6 p-5 xl:grid-cols-2">
        {calendar.years.map((year) => (
          <section key={year}>
            <h3 className="mb-1 text-sm font-semibold">{year}</h3>
            <table className="w-full text-sm">
              <tbody>
                {calendar.days
                  .filter(({ date }) => date.startsWith(`${year}-`))
                  .map(({ date, name }) => (
                    <tr key={date} className="border-b border-line last:border-0">
                      <th scope="row" className="w-36 py-1 pr-3 text-left font-normal whitespace-nowrap text-ink-soft">
                        {formatDay(date, locale)}
                      </th>
                      <td className="py-1">{name}</td>
                    </tr>
                  ))}
              </tbody>
            </table>
          </section>
        ))}
      </div>
    </article>
  )
}

