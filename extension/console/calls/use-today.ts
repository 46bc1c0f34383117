import { useSyncExternalStore } from 'react'
import { dateIn, viewerZone } from './day.ts'

/** Today's calendar date where the viewer is; moves on at midnight by itself. */
export function useToday(): string {
  return useSyncExternalStore(everyMinute, today)
}

function today(): string {
  return dateIn(viewerZone(), Date.now())
}

function everyMinute(changed: () => void): () => void {
  const timer = setInterval(changed, 60_000)
  document.addEventListener('visibilitychange', changed)
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', changed)
  }
}
