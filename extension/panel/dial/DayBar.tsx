import { useMemo } from 'react'
import type { DebtorView } from '#shared/contract/debtor'
import type { Light } from '#shared/dial/decision'
import { formatTime } from '../../ui/format.ts'
import { useWords } from '../../ui/Words.tsx'
import { useNow } from '../use-now.ts'
import { dayStretches } from './day-stretches.ts'

const LOOK: Record<Light, string> = { green: 'bg-go h-2', amber: 'bg-ask h-2', red: 'bg-line-strong/60 h-0.5', unknown: 'bg-line-strong h-0.5' }
const HOURS = [6, 12, 18]

/** The debtor's local day: thick where a call is allowed, thin where not, a tick for each attempt, a mark for now. */
export function DayBar({ debtor, phoneId, zone }: { debtor: DebtorView; phoneId: string; zone: string }) {
  const { say, locale } = useWords()
  const now = useNow(15_000)
  const minute = Math.floor(now / 60_000)
  const { start, end, stretches } = useMemo(() => dayStretches(debtor, { phoneId, zone, now: minute * 60_000 }), [debtor, phoneId, zone, minute])
  const place = (at: number) => `${((at - start) / (end - start)) * 100}%`
  const attempts = debtor.history.filter((past) => past.at >= start && past.at < end && past.by === 'collector')
  const open = stretches.filter(({ light }) => light === 'green' || light === 'amber')
  const told = open.map(({ from, to }) => `${formatTime(from, locale, zone)}–${to === end ? '24:00' : formatTime(to, locale, zone)}`)
  const summary = [
    told.length > 0 ? say('dial.day.open', { stretches: told.join(say('dial.list-comma')) }) : say('dial.day.closed'),
    say('dial.day.attempts', { count: attempts.length }),
    say('dial.day.now', { time: formatTime(now, locale, zone) }),
  ].join(' ')
  return (
    <div>
      <div role="img" aria-label={summary} title={summary} className="relative h-5">
        {stretches.map(({ from, to, light }) => (
          <span
            key={from}
            className={`absolute top-1/2 -translate-y-1/2 rounded-full ${LOOK[light]}`}
            style={{ left: place(from), width: `calc(${((to - from) / (end - start)) * 100}% - 1px)` }}
          />
        ))}
        {attempts.map((past) => (
          <span key={past.contactId} className="absolute top-0.5 bottom-0.5 w-0.5 -translate-x-1/2 rounded-full bg-ink ring-1 ring-surface" style={{ left: place(past.at) }} />
        ))}
        <span className="absolute -top-0.5 -bottom-0.5 w-0 border-l-2 border-accent" style={{ left: place(now) }}>
          <span className="absolute -top-0.5 -left-[5px] size-2 rounded-full bg-accent" />
        </span>
      </div>
      <div aria-hidden className="relative h-3.5 text-2xs leading-3.5 text-ink-faint">
        {HOURS.map((hour) => (
          <span key={hour} className="absolute -translate-x-1/2" style={{ left: `${(hour / 24) * 100}%` }}>
            {hour}:00
          </span>
        ))}
        <span className="absolute right-0">{say('dial.day.theirs')}</span>
      </div>
    </div>
  )
}
