import { type ReactNode, useMemo } from 'react'
import type { DebtorView } from '#shared/contract/debtor'
import type { NumberState } from '#shared/contract/messages'
import type { Decision, Light } from '#shared/dial/decision'
import { formatTime } from '../../ui/format.ts'
import { useWords } from '../../ui/Words.tsx'
import { useBundle } from '../content/use-bundle.ts'
import { useNow } from '../use-now.ts'
import { dayIn, type DebtorDay, dayStretches, inZone, type LightStretch } from './day-stretches.ts'
import { distinctClocks, signsOf } from './debtor-time.ts'
import { useZoneName } from './use-zone-name.ts'

const LOOK: Record<Light, string> = { green: 'bg-go', amber: 'bg-ask', red: 'bg-line-strong/60', unknown: 'bg-line-strong' }
const HOURS = [6, 12, 18]
/** With more zones a row each would say less than all of them together. */
const ROWS_MAX = 3

/**
 * The debtor's local day: thick where a call is allowed, thin where not, a tick for each attempt, a mark for now. Where he
 * may be in several zones, each has a row, and the last row is what they all allow.
 */
export function DayBar({ debtor, number, decision, zone }: { debtor: DebtorView; number: NumberState & { phoneId: string }; decision: Decision; zone: string }) {
  const { say, locale } = useWords()
  const zoneName = useZoneName()
  const house = useBundle()
  const now = useNow(15_000)
  const hour = Math.floor(now / 3_600_000)
  const { phoneId, party } = number
  const day = useMemo(() => dayIn(zone, hour * 3_600_000), [zone, hour])
  const clocks = useMemo(() => distinctClocks([zone, ...decision.zones.filter((other) => other !== zone)].filter((each) => decision.zones.includes(each)), day), [decision.zones, zone, day])
  const together = useMemo(() => dayStretches(debtor, phoneId, day, house), [debtor, phoneId, day, house])
  const rows = useMemo(
    () => (clocks.length > 1 && clocks.length <= ROWS_MAX ? clocks.map((each) => ({ zone: each, stretches: dayStretches(inZone(debtor, each), phoneId, day, house) })) : []),
    [clocks, debtor, phoneId, day, house],
  )
  const attempts = debtor.history.filter((past) => past.at >= day.start && past.at < day.end && past.by === 'collector')
  const several = clocks.length > 1
  return (
    <div className={several ? 'grid grid-cols-[minmax(0,7.5rem)_minmax(0,1fr)] items-center gap-x-2 gap-y-1' : ''}>
      {rows.map((row) => (
        <Row key={row.zone} label={say('dial.day.zone', { zone: zoneName(row.zone), time: formatTime(now, locale, row.zone) })} title={signsOf(debtor, party, row.zone).map((sign) => say(`dial.sign.${sign}`)).join(say('dial.list-comma'))}>
          <Stretches stretches={row.stretches} day={day} label={toldOf(row.stretches, day, (at) => formatTime(at, locale, row.zone), say)} />
        </Row>
      ))}
      {several && (
        <span className="min-w-0 text-2xs leading-3.5">
          <span className="block truncate font-semibold text-ink">{say('dial.day.together', { count: clocks.length })}</span>
          <span className="block truncate text-ink-faint">{say('dial.day.axis', { zone: zoneName(zone) })}</span>
        </span>
      )}
      <div>
        <div
          role="img"
          aria-label={[toldOf(together, day, (at) => formatTime(at, locale, zone), say), say('dial.day.attempts', { count: attempts.length }), say('dial.day.now', { time: formatTime(now, locale, zone) })].join(' ')}
          className="relative h-5"
        >
          <Stretches stretches={together} day={day} main />
          {attempts.map((past) => (
            <span key={past.contactId} className="absolute top-0.5 bottom-0.5 w-0.5 -translate-x-1/2 rounded-full bg-ink ring-1 ring-surface" style={{ left: placeOf(past.at, day) }} />
          ))}
          <span className="absolute -top-0.5 -bottom-0.5 w-0 border-l-2 border-accent" style={{ left: placeOf(now, day) }}>
            <span className="absolute -top-0.5 -left-[5px] size-2 rounded-full bg-accent" />
          </span>
        </div>
        <div aria-hidden className="relative h-3.5 text-2xs leading-3.5 text-ink-faint">
          {HOURS.map((each) => (
            <span key={each} className="absolute -translate-x-1/2" style={{ left: `${(each / 24) * 100}%` }}>
              {each}:00
            </span>
          ))}
          {!several && <span className="absolute right-0">{say('dial.day.theirs')}</span>}
        </div>
      </div>
    </div>
  )
}

function Row({ label, title, children }: { label: string; title: string; children: ReactNode }) {
  return (
    <>
      <span className="min-w-0 text-2xs leading-3.5 text-ink-soft">
        <span className="block truncate">{label}</span>
        <span className="block truncate text-ink-faint">{title}</span>
      </span>
      <div className="relative h-4">{children}</div>
    </>
  )
}

function Stretches({ stretches, day, main = false, label }: { stretches: readonly LightStretch[]; day: DebtorDay; main?: boolean; label?: string }) {
  return (
    <span role={label ? 'img' : undefined} aria-label={label} className="absolute inset-0">
      {stretches.map(({ from, to, light }) => (
        <span
          key={from}
          className={`absolute top-1/2 -translate-y-1/2 rounded-full ${LOOK[light]} ${light === 'green' || light === 'amber' ? (main ? 'h-2' : 'h-1 opacity-60') : 'h-0.5'}`}
          style={{ left: placeOf(from, day), width: `calc(${((to - from) / (day.end - day.start)) * 100}% - 1px)` }}
        />
      ))}
    </span>
  )
}

function placeOf(at: number, { start, end }: DebtorDay): string {
  return `${((at - start) / (end - start)) * 100}%`
}

function toldOf(stretches: readonly LightStretch[], { end }: DebtorDay, time: (at: number) => string, say: (id: string, values?: Record<string, string>) => string): string {
  const open = stretches.filter(({ light }) => light === 'green' || light === 'amber')
  if (open.length === 0) return say('dial.day.closed')
  return say('dial.day.open', { stretches: open.map(({ from, to }) => `${time(from)}–${to === end ? '24:00' : time(to)}`).join(say('dial.list-comma')) })
}
