import type { Meter } from '#shared/dial/decision'
import { useWords } from '../../ui/Words.tsx'

/** How much of a frequency cap was used at the dial, as bar and numbers. */
export function CapMeter({ meter }: { meter: Meter }) {
  const { say, locale } = useWords()
  const full = meter.used >= meter.limit
  const near = !full && meter.used + 1 >= meter.limit
  const share = meter.limit === 0 ? 100 : Math.min(100, (meter.used / meter.limit) * 100)
  return (
    <li title={meter.say[locale]} className="grid gap-1">
      <span className="flex items-baseline justify-between gap-2 text-xs">
        <span className="text-ink-soft">{windowWords(meter.window, say)}</span>
        <span className={`font-medium ${full ? 'text-stop' : near ? 'text-ask' : ''}`}>
          {meter.used}/{meter.limit}
        </span>
      </span>
      <span aria-hidden className="h-1.5 overflow-hidden rounded-full bg-sunken">
        <span className={`block h-full rounded-full ${full ? 'bg-stop' : near ? 'bg-ask' : 'bg-accent'}`} style={{ width: `${share}%` }} />
      </span>
      <span className="text-2xs text-ink-faint">{meter.say[locale]}</span>
    </li>
  )
}

function windowWords(window: Meter['window'], say: ReturnType<typeof useWords>['say']): string {
  if ('days' in window) return say('call.window.days', { count: window.days })
  if ('hours' in window) return window.hours < 1 ? say('call.window.minutes', { count: Math.round(window.hours * 60) }) : say('call.window.hours', { count: window.hours })
  if ('months' in window) return say('call.window.months', { count: window.months })
  if ('calendar' in window) return say(`call.window.${window.calendar}`)
  return say('call.window.ever')
}
