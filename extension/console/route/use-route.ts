import { useMemo, useSyncExternalStore } from 'react'
import { readRoute, writeRoute, type Route } from './route.ts'

const MOVED = 'fairdial-moved'

/** The route in the address bar; the page draws itself from it, so every view has a link. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(listen, () => location.hash)
  return useMemo(() => readRoute(hash), [hash])
}

/** Goes to a route; `replace` keeps the step back where it was, for changes within one view. */
export function goTo(route: Route, { replace = false }: { replace?: boolean } = {}): void {
  const hash = writeRoute(route)
  if (hash === location.hash) return
  if (replace) history.replaceState(null, '', hash)
  else history.pushState(null, '', hash)
  dispatchEvent(new Event(MOVED))
}

function listen(changed: () => void): () => void {
  addEventListener('hashchange', changed)
  addEventListener('popstate', changed)
  addEventListener(MOVED, changed)
  return () => {
    removeEventListener('hashchange', changed)
    removeEventListener('popstate', changed)
    removeEventListener(MOVED, changed)
  }
}
