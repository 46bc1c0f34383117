const STARTED = 'fairdial:sensor-started'

interface Scope {
  fairdialSensor?: () => void
}

/**
 * Makes this the only sensor of the document. Injected again by the same extension, the older one stops. One of an
 * extension that was replaced lives in another world and hears an event; a page may send that event too, so only a sensor
 * whose extension is really gone obeys it.
 */
export function takeOver(isAlive: () => boolean, stop: () => void, signal: AbortSignal): void {
  const scope = globalThis as Scope
  scope.fairdialSensor?.()
  scope.fairdialSensor = stop
  document.dispatchEvent(new CustomEvent(STARTED))
  document.addEventListener(STARTED, () => isAlive() || stop(), { signal })
}
