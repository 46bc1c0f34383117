import { browser } from 'wxt/browser'

export const WAKE_ALARM = 'wake'
const LONGEST_TIMER_MS = 86_400_000

/** One appointment: exactly by a timer while the worker runs, by an alarm if it was stopped meanwhile. */
export interface Wake {
  /** This machine's clock; `null`: none. */
  set(at: number | null): void
}

export function createWake(now: () => number, wake: () => void): Wake {
  let timer: ReturnType<typeof setTimeout> | null = null
  let current: number | null = null
  return {
    set: (at) => {
      if (at === current && (timer !== null || at === null)) return
      current = at
      if (timer !== null) clearTimeout(timer)
      timer = null
      if (at === null) return void browser.alarms.clear(WAKE_ALARM)
      const wait = Math.max(0, at - now())
      timer = setTimeout(() => {
        timer = null
        wake()
      }, Math.min(wait, LONGEST_TIMER_MS))
      void browser.alarms.create(WAKE_ALARM, { when: Math.max(at, now() + 1000) })
    },
  }
}
