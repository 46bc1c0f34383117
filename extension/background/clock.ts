import { browser } from 'wxt/browser'
import { z } from 'zod'

const Stored = z.object({ from: z.number(), to: z.number() })
const KEY = 'clock'

/** An instant of the server's clock, known to lie between two (ms UTC); a Date header says no more than its second. */
export interface ServerInstant {
  from: number
  to: number
}

/** How far the server's clock is from this machine's, as narrowly as its answers allow. */
export interface Clock {
  load(): Promise<void>
  /** Server's clock minus this machine's, ms; 0 as long as nothing contradicts it. */
  skew(): number
  /** The server spoke of `instant` at some moment between `sentAt` and `gotAt` (this machine's clock). */
  heard(instant: ServerInstant, sentAt: number, gotAt: number): void
}

export function openClock(): Clock {
  let known: ServerInstant | null = null
  return {
    load: async () => {
      known = Stored.safeParse((await browser.storage.session.get(KEY))[KEY]).data ?? null
    },
    skew: () => {
      if (!known || (known.from <= 0 && known.to >= 0)) return 0
      return Math.round((known.from + known.to) / 2)
    },
    heard: (instant, sentAt, gotAt) => {
      const seen = { from: instant.from - gotAt, to: instant.to - sentAt }
      if (!(seen.from <= seen.to)) return
      const both: ServerInstant = known ? { from: Math.max(known.from, seen.from), to: Math.min(known.to, seen.to) } : seen
      // Nothing in common: one of the two clocks was set anew.
      const next: ServerInstant = both.from <= both.to ? both : seen
      if (known?.from === next.from && known.to === next.to) return
      known = next
      void browser.storage.session.set({ [KEY]: next }).catch(() => undefined)
    },
  }
}

/** The instant of a Date header; `null` for none. */
export function instantOfHeader(date: string | null): ServerInstant | null {
  const at = Date.parse(date ?? '')
  return Number.isNaN(at) ? null : { from: at, to: at + 999 }
}
