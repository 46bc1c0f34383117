import type { Meter } from '#shared/dial/decision'
import { useWords } from '../../ui/Words.tsx'

/** How much of each frequency cap is used, also while there is room. */
export function Meters({ meters }: { meters: readonly Meter[] }) {
  const { say, locale } = useWords()
  if (meters.length === 0) return null
  return (
    <ul aria-label={say('dial.meters')} className="grid grid-cols-1 gap-1">
      {fullestFirst(meters).map((meter) => (
        <li key={`${meter.pack} ${meter.rule}`} className="flex items-center gap-2 text-xs" title={meter.say[locale]}>
          <Segments used={meter.used} limit={meter.limit} />
          <span className={`shrink-0 font-semibold ${meter.used >= meter.limit ? 'text-stop' : 'text-ink'}`}>
            {say('dial.meter', { window: windowWords(meter.window, say), used: meter.used, limit: meter.limit })}
          </span>
          <span className="min-w-0 truncate text-ink-soft">{meter.say[locale]}</span>
        </li>
      ))}
    </ul>
  )
}

/** What is used up first is what the agent looks for. */
function fullestFirst(meters: readonly Meter[]): Meter[] {
  return meters.toSorted((one, other) => other.used / other.limit - one.used / one.limit)
}

function Segments({ used, limit }: { used: number; limit: number }) {
  const full = used >= limit
  return (
    <span aria-hidden className="flex h-1.5 w-14 shrink-0 gap-px overflow-hidden rounded-full bg-line">
      {Array.from({ length: Math.min(limit, 12) }, (_, at) => (
        <span key={at} className={`h-full flex-1 ${at < used ? (full ? 'bg-stop' : 'bg-ink-soft') : ''}`} />
      ))}
    </span>
  )
}

/** "today", "within 7 days". */
export function windowWords(window: Meter['window'], say: (id: string, values?: Record<string, number>) => string): string {
  if ('calendar' in window) return say(`dial.window.${window.calendar}`)
  if ('days' in window) return say('dial.window.days', { count: window.days })
  if ('hours' in window && window.hours < 1) return say('dial.window.minutes', { count: Math.round(window.hours * 60) })
  if ('hours' in window) return say('dial.window.hours', { count: window.hours })
  if ('months' in window) return say('dial.window.months', { count: window.months })
  return say('dial.window.ever')
}
