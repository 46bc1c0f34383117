import { useCallback, useSyncExternalStore } from 'react'
import { usePanel } from './panel-context.tsx'

/** The server's clock (ms UTC), in steps of `everyMs`. */
export function useNow(everyMs: number): number {
  const { state } = usePanel()
  return useOwnClock(everyMs) + state.clockSkew
}

/** This machine's clock (ms UTC), in steps of `everyMs`. */
export function useOwnClock(everyMs: number): number {
  const subscribe = useCallback(
    (beat: () => void) => {
      const timer = setInterval(beat, everyMs)
      return () => clearInterval(timer)
    },
    [everyMs],
  )
  return useSyncExternalStore(subscribe, () => Math.floor(Date.now() / everyMs) * everyMs)
}
