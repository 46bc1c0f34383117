import type { KnownAdapter } from '#shared/adapter/find'
import type { PageReading } from '#shared/adapter/reading'
import { look, NOTHING_SEEN, type Seen, stillShows } from '#shared/adapter/two-marks'
import { type PageLook, readPage } from './read-page.ts'

/** Follows the page and knows what it shows. */
export interface Watch {
  readonly seen: Seen
  /** Places of the numbers at the last look. */
  readonly page: PageLook | null
  /** Looks at once; whether the record last reported is, at this moment, still the one on the page. */
  confirm(): boolean
  /** Resolves when a record is settled on, or after this many ms. */
  settled(withinMs: number): Promise<void>
  /** Reads with these from now on. */
  use(adapters: readonly KnownAdapter[]): void
}

export interface WatchEvents {
  /** Only what is new. */
  report(reading: PageReading): void
  /** After every look: things may stand elsewhere. */
  looked(): void
}

const IDLE_WITHIN_MS = 120
/** What a page hides, shows or renames things with. */
const ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'href', 'value', 'aria-hidden', 'aria-modal', 'aria-label', 'aria-labelledby', 'data-phone', 'title']

/** Looks at the page after every change, at most once an idle slot, and not at all in a hidden tab. */
export function watchPage(adapters: readonly KnownAdapter[], events: WatchEvents, signal: AbortSignal): Watch {
  let known = adapters
  let seen = NOTHING_SEEN
  let page: PageLook | null = null
  let idle = 0
  let timer = 0
  let missed = false
  const waiting = new Set<() => void>()

  const lookNow = () => {
    cancelIdle(idle)
    clearTimeout(timer)
    idle = 0
    if (signal.aborted) return
    page = read(known)
    for (const root of page.roots) observe(root)
    const step = look(seen, page.look, performance.now())
    seen = step.seen
    if (step.report) events.report(step.report)
    if (step.againMs !== null) timer = window.setTimeout(lookNow, step.againMs + 1)
    if (seen.phase === 'record' && step.againMs === null) for (const go of waiting) go()
    events.looked()
  }
  const changed = () => {
    if (document.hidden) missed = true
    else if (idle === 0) idle = onIdle(lookNow)
  }
  const observer = new MutationObserver(changed)
  const observed = new WeakSet<Node>()
  const observe = (root: Node) => {
    if (observed.has(root)) return
    observed.add(root)
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ATTRIBUTES })
  }

  observe(document)
  // A router changes the address first and the page later: the address alone ends the old record.
  navigationEvents()?.addEventListener('currententrychange', lookNow, { signal })
  for (const type of ['hashchange', 'popstate']) addEventListener(type, lookNow, { signal })
  for (const type of ['input', 'change', 'toggle', 'load']) document.addEventListener(type, changed, { signal, capture: true, passive: true })
  const shown = () => {
    if (!document.hidden && missed) {
      missed = false
      lookNow()
    }
  }
  document.addEventListener('visibilitychange', shown, { signal })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    cancelIdle(idle)
    clearTimeout(timer)
  })
  lookNow()

  return {
    get seen() {
      return seen
    },
    get page() {
      return page
    },
    confirm: () => {
      page = read(known)
      return stillShows(seen, page.look)
    },
    settled: (withinMs) =>
      new Promise((resolve) => {
        const go = () => {
          waiting.delete(go)
          clearTimeout(end)
          resolve()
        }
        const end = setTimeout(go, withinMs)
        waiting.add(go)
      }),
    use: (next) => {
      known = next
      lookNow()
    },
  }
}

/** A page that we stumble over shows no record to us: what was read before must not stand. */
function read(adapters: readonly KnownAdapter[]): PageLook {
  try {
    return readPage(adapters)
  } catch {
    return { look: { kind: 'elsewhere' }, adapter: null, phones: [], roots: new Set([document]) }
  }
}

/** The page's own `pushState` reaches no listener of ours in any other way; older Firefox has no such events. */
function navigationEvents(): EventTarget | null {
  return 'navigation' in window && window.navigation instanceof EventTarget ? window.navigation : null
}

function onIdle(call: () => void): number {
  return window.requestIdleCallback(call, { timeout: IDLE_WITHIN_MS })
}

function cancelIdle(id: number): void {
  if (id !== 0) window.cancelIdleCallback(id)
}
