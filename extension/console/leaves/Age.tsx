import { useEffect, useState } from 'react'
import { useWords } from '../../ui/Words.tsx'

const MINUTE = 60_000

/** How long ago, moving on by itself; after a quarter of an hour it says so louder. */
export function Age({ since }: { since: number }) {
  const { locale } = useWords()
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE / 2)
    return () => clearInterval(timer)
  }, [])
  const minutes = Math.max(0, Math.floor((now - since) / MINUTE))
  const [value, unit] = minutes < 60 ? ([minutes, 'minute'] as const) : minutes < 48 * 60 ? ([Math.floor(minutes / 60), 'hour'] as const) : ([Math.floor(minutes / 1440), 'day'] as const)
  return (
    <time dateTime={new Date(since).toISOString()} className={`text-xs ${minutes >= 15 ? 'font-medium text-ask' : 'text-ink-faint'}`}>
      {new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' }).format(-value, unit)}
    </time>
  )
}
