import { CopyPlus, Plus, X } from 'lucide-react'
import { useState } from 'react'
import { clockMs, DAY_MS, readClock } from '#shared/dial/calendar'
import type { HoursRule, HoursSlot } from '#shared/packs/pack'
import { WEEK_DAYS, type WeekDay } from '#shared/policy/open-runs'
import { Button } from '../../ui/Button.tsx'
import { CONTROL } from '../../ui/Field.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useWords } from '../../ui/Words.tsx'
import { factWords } from '../rules/condition-words.ts'
import { dayName } from '../rules/week-words.ts'
import { readClockText, slotsOf, weekOf } from './edit-policy.ts'

const SPANS_MAX = 6
type Spans = HoursSlot['spans']

/** The week's open hours: a row a day with its stretches, and a bar that shows them. */
export function HoursFields({ rule, onChange }: { rule: HoursRule; onChange: (next: HoursRule, label: string) => void }) {
  const { say, locale } = useWords()
  if (!('allow' in rule)) {
    return <p className="text-sm text-ink-soft">{'only' in rule ? say('rules.hours.only', { what: factWords(rule.only, say) }) : say('rules.hours.avoid', { what: factWords(rule.avoid, say) })}</p>
  }
  const week = weekOf(rule)
  const change = (days: Partial<Record<WeekDay, Spans>>, label: string) => onChange({ ...rule, allow: slotsOf({ ...week, ...days }) }, label)
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-2 text-sm font-medium">{say('policy.field.allow')}</legend>
      <ul className="grid gap-1.5">
        {WEEK_DAYS.map((day, index) => (
          <li key={day} className="grid items-center gap-x-3 gap-y-1 sm:grid-cols-[3.5rem_minmax(0,1fr)_8rem]">
            <label className="flex items-center gap-1.5 text-sm">
              <input
                type="checkbox"
                className="size-4 accent-accent"
                checked={week[day].length > 0}
                onChange={(event) => change({ [day]: event.target.checked ? (previous(week, index) ?? [['09:00', '18:00']]) : [] }, `${day} open`)}
              />
              {dayName(day, locale)}
            </label>
            <DaySpans day={day} spans={week[day]} onChange={(spans, label) => change({ [day]: spans }, `${day} ${label}`)} />
            <span aria-hidden className="relative h-3 rounded-sm bg-sunken">
              {week[day].map(([from, to]) => (
                <span key={`${from} ${to}`} className="absolute inset-y-0 rounded-sm bg-accent" style={{ left: `${share(from)}%`, width: `${Math.max(0, share(to) - share(from))}%` }} />
              ))}
            </span>
          </li>
        ))}
      </ul>
      <Button size="sm" look="quiet" className="justify-self-start" onClick={() => change(Object.fromEntries(WEEK_DAYS.slice(1, 5).map((day) => [day, week.mon])), 'copy')}>
        <CopyPlus aria-hidden size={14} />
        {say('policy.hours.copy')}
      </Button>
    </fieldset>
  )
}

function DaySpans({ day, spans, onChange }: { day: WeekDay; spans: Spans; onChange: (spans: Spans, label: string) => void }) {
  const { say, locale } = useWords()
  const name = dayName(day, locale, 'long')
  if (spans.length === 0) return <span className="text-xs text-ink-faint">{say('rules.hours.closed')}</span>
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      {spans.map(([from, to], index) => (
        <span key={index /* A stretch has no identity but its place. */} className="flex items-center gap-1">
          <Clock label={say('policy.hours.from', { day: name, number: index + 1 })} value={from} onChange={(value) => onChange(spans.with(index, [value, to]), `from ${index}`)} />
          –
          <Clock label={say('policy.hours.to', { day: name, number: index + 1 })} value={to} onChange={(value) => onChange(spans.with(index, [from, value]), `to ${index}`)} />
          {spans.length > 1 && (
            <IconButton label={say('policy.hours.remove', { day: name, number: index + 1 })} onClick={() => onChange(spans.toSpliced(index, 1), `remove ${index}`)}>
              <X aria-hidden size={13} />
            </IconButton>
          )}
        </span>
      ))}
      {spans.length < SPANS_MAX && (
        <IconButton label={say('policy.hours.add', { day: name })} onClick={() => onChange([...spans, ['19:00', '20:00']], 'add')}>
          <Plus aria-hidden size={14} />
        </IconButton>
      )}
    </span>
  )
}

/** A time of day, typed as people do ("9", "930"); what is no time goes back to what it was. */
function Clock({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  const [typed, setTyped] = useState<string | null>(null)
  const settle = () => {
    const read = typed === null ? null : readClockText(typed)
    setTyped(null)
    if (read !== null && read !== value) onChange(read)
  }
  return (
    <span className="w-14">
      <input
        aria-label={label}
        inputMode="numeric"
        maxLength={5}
        className={`${CONTROL} text-center`}
        value={typed ?? value}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={settle}
        onKeyDown={(event) => event.key === 'Enter' && settle()}
      />
    </span>
  )
}

function share(clock: string): number {
  return readClock(clock) === null ? 0 : (clockMs(clock) / DAY_MS) * 100
}

/** The hours of the nearest open day before: what somebody who opens a day most likely wants. */
function previous(week: Readonly<Record<WeekDay, Spans>>, index: number): Spans | null {
  const day = WEEK_DAYS.slice(0, index).findLast((one) => week[one].length > 0)
  return day ? week[day] : null
}
