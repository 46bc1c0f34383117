import type { ReactNode } from 'react'
import { useWords } from '../../ui/Words.tsx'
import { formatDuration } from '../calls/duration.ts'

/** One point of the call: when on the clock, how long after the dial, what. */
export function Moment({
  at,
  start,
  title,
  aside,
  mark,
  last = false,
  children,
}: {
  at: number | null
  start: number
  title: ReactNode
  aside?: ReactNode
  mark: ReactNode
  last?: boolean
  children: ReactNode
}) {
  const { locale } = useWords()
  const clock = at === null ? '' : new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' }).format(at)
  return (
    <li className="grid grid-cols-[4.75rem_2rem_minmax(0,1fr)]">
      <div className="pt-1.5 pr-2 text-right">
        {at !== null && (
          <>
            <time dateTime={new Date(at).toISOString()} className="block text-xs text-ink-soft">
              {clock}
            </time>
            {at > start && <span className="block text-2xs text-ink-faint">+{formatDuration(at - start)}</span>}
          </>
        )}
      </div>
      <div className="relative grid justify-center">
        {!last && <span aria-hidden className="absolute top-4 bottom-0 left-1/2 w-px -translate-x-1/2 bg-line" />}
        <span className="relative z-10 mt-1 grid size-7 place-items-center rounded-full border border-line bg-surface">{mark}</span>
      </div>
      <div className="min-w-0 pb-5 pl-2">
        <div className="flex min-h-9 flex-wrap items-center gap-x-2">
          <h2 className="text-sm font-semibold">{title}</h2>
          {aside}
        </div>
        {children}
      </div>
    </li>
  )
}
