import { type KeyboardEvent, useId, useState } from 'react'
import { dateText, DAY_MS } from '#shared/dial/calendar'
import type { Decision, Light } from '#shared/dial/decision'
import type { Stretch } from '#shared/dial/stretches'
import { onTheFace, skippedOn } from '#shared/dial/week'
import { wallClock } from '#shared/dial/zone'
import { formatDay, formatTime } from '../../ui/format.ts'
import { useWords } from '../../ui/Words.tsx'
import { StretchWords } from './StretchWords.tsx'
import { useWeek, type WeekDayRow } from './use-week.ts'

const HOURS = [0, 3, 6, 9, 12, 15, 18, 21, 24]
/** Each light by colour and by pattern: full, dotted, hatched, outlined. */
const LOOK: Record<Light, string> = {
  green: 'bg-go/85',
  amber: 'bg-ask-soft bg-[radial-gradient(circle,var(--color-ask)_1.4px,transparent_1.6px)] bg-[length:6px_6px]',
  red: 'bg-stop-soft bg-[repeating-linear-gradient(135deg,color-mix(in_srgb,var(--color-stop)_42%,transparent)_0_1px,transparent_1px_7px)]',
  unknown: 'border border-dashed border-unsure bg-unsure-soft',
}

/** The week in which calls would be allowed, to the minute: a row a day on the debtor's clock. Walked with the arrows, told in words below. */
export function WeekMap({ zone, at, decideAt, label }: { zone: string; at: number; decideAt: (at: number) => Decision | null; label: string }) {
  const { say, locale } = useWords()
  const week = useWeek({ zone, at, decideAt })
  const [chosen, setChosen] = useState<{ day: number; from: number } | null>(null)
  const [pointed, setPointed] = useState<{ day: number; from: number } | null>(null)
  const id = useId()
  const now = stretchAt(week.days, at)
  const active = found(week.days, pointed) ?? found(week.days, chosen) ?? now
  const tabbable = found(week.days, chosen) ?? now

  const walk = (event: KeyboardEvent) => {
    const next = tabbable && neighbour(week.days, tabbable, event.key)
    if (!next) return
    event.preventDefault()
    setChosen({ day: next.row.day, from: next.stretch.from })
    document.getElementById(cellId(id, next))?.focus()
  }
  return (
    <section aria-label={label} aria-busy={!week.done} className="grid gap-2">
      <Legend />
      <div role="grid" aria-label={label} aria-describedby={`${id}-keys`} onKeyDown={walk} onPointerLeave={() => setPointed(null)} className="grid gap-1">
        <div aria-hidden className="ml-24 flex justify-between text-2xs text-ink-faint">
          {HOURS.map((hour) => (
            <span key={hour} className="w-0 text-center">
              <span className="inline-block -translate-x-1/2">{hour}</span>
            </span>
          ))}
        </div>
        {week.days.map((row) => (
          <div key={row.day} role="row" className="grid grid-cols-[6rem_minmax(0,1fr)] items-center">
            <span role="rowheader" className="truncate pr-2 text-xs text-ink-soft">
              {formatDay(dateText(row.day), locale)}
            </span>
            <div role="presentation" className="relative h-7 rounded-sm bg-sunken">
              {row.stretches.map((stretch) =>
                onTheFace(week.zone, stretch).map((span, part) => (
                  <span
                    key={`${stretch.from} ${span.from}`}
                    id={part === 0 ? cellId(id, { row, stretch }) : undefined}
                    role={part === 0 ? 'gridcell' : undefined}
                    aria-hidden={part === 0 ? undefined : true}
                    aria-label={`${timesOf(stretch, week.zone, locale)} ${say(`rules.light.${stretch.light}`)}`}
                    tabIndex={part > 0 ? undefined : tabbable?.stretch === stretch ? 0 : -1}
                    onFocus={() => setChosen({ day: row.day, from: stretch.from })}
                    onPointerEnter={() => setPointed({ day: row.day, from: stretch.from })}
                    data-light={stretch.light}
                    className={`absolute inset-y-0 border-r border-surface first:rounded-l-sm last:rounded-r-sm focus-visible:z-10 focus-visible:outline-offset-1 ${LOOK[stretch.light]} ${active?.stretch === stretch ? 'z-10 ring-2 ring-accent ring-inset' : ''}`}
                    style={{ left: `${(span.from / DAY_MS) * 100}%`, width: `${((span.to - span.from) / DAY_MS) * 100}%` }}
                  />
                )),
              )}
              {skippedOn(week.zone, row).map(({ from, to }) => (
                <span key={from} aria-hidden title={say('rules.try.skipped')} className="absolute inset-y-0 bg-sunken" style={{ left: `${(from / DAY_MS) * 100}%`, width: `${((to - from) / DAY_MS) * 100}%` }} />
              ))}
              {row.start <= at && at < row.end && (
                <span aria-hidden className="pointer-events-none absolute -inset-y-0.5 z-20 w-0.5 bg-ink" style={{ left: `${(wallClock(week.zone, at).ms / DAY_MS) * 100}%` }} />
              )}
            </div>
          </div>
        ))}
      </div>
      <p id={`${id}-keys`} className="text-2xs text-ink-faint">
        {say('rules.try.keys')}
      </p>
      <div aria-live="polite" className="min-h-16 rounded-md border border-line bg-canvas p-3">
        {active && <StretchWords stretch={active.stretch} title={`${formatDay(dateText(active.row.day), locale)} ${timesOf(active.stretch, week.zone, locale)}`} zone={week.zone} />}
      </div>
    </section>
  )
}

function Legend() {
  const { say } = useWords()
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-ink-soft">
      {(['green', 'amber', 'red'] as const).map((light) => (
        <li key={light} className="flex items-center gap-1.5">
          <span aria-hidden className={`h-3 w-6 rounded-sm ${LOOK[light]}`} />
          {say(`rules.light.${light}`)}
        </li>
      ))}
    </ul>
  )
}

interface Cell {
  row: WeekDayRow
  stretch: Stretch
}

function cellId(id: string, { row, stretch }: Cell): string {
  return `${id}-${row.day}-${stretch.from}`
}

/** "08:00–21:00"; the end of a day is 24:00. */
function timesOf({ from, to }: Stretch, zone: string, locale: Parameters<typeof formatTime>[1]): string {
  return `${formatTime(from, locale, zone)}–${wallClock(zone, to).ms === 0 ? '24:00' : formatTime(to, locale, zone)}`
}

function found(days: readonly WeekDayRow[], wanted: { day: number; from: number } | null): Cell | null {
  if (!wanted) return null
  const row = days.find(({ day }) => day === wanted.day)
  const stretch = row?.stretches.find(({ from, to }) => from <= wanted.from && wanted.from < to)
  return row && stretch ? { row, stretch } : null
}

function stretchAt(days: readonly WeekDayRow[], at: number): Cell | null {
  const row = days.find(({ start, end }) => start <= at && at < end)
  return row ? found(days, { day: row.day, from: at }) : null
}

/** Left and right to the next stretch of the day, up and down to the same time of another. */
function neighbour(days: readonly WeekDayRow[], { row, stretch }: Cell, key: string): Cell | null {
  const index = row.stretches.indexOf(stretch)
  const within = { ArrowLeft: index - 1, ArrowRight: index + 1, Home: 0, End: row.stretches.length - 1 }[key]
  if (within !== undefined) {
    const next = row.stretches[within]
    return next ? { row, stretch: next } : null
  }
  const by = { ArrowUp: -1, ArrowDown: 1 }[key]
  const other = by === undefined ? undefined : days[days.indexOf(row) + by]
  return other ? found(days, { day: other.day, from: Math.min(other.start + (stretch.from - row.start), other.end - 1) }) : null
}
