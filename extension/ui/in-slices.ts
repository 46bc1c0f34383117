/** As long as the page may be held at once, so that no key waits for it. */
const SLICE_MS = 10

/**
 * Works through something long without holding the page: a slice of work, then a breath for whoever types. `take` gets each
 * result. Resolves to `false` when stopped before the end.
 */
export async function inSlices<T>(work: Iterator<T, unknown, void>, take: (result: T) => void, stop: AbortSignal): Promise<boolean> {
  let sliceEnds = performance.now() + SLICE_MS
  for (let next = work.next(); !next.done; next = work.next()) {
    if (stop.aborted) return false
    take(next.value)
    if (performance.now() < sliceEnds) continue
    await new Promise<void>((go) => setTimeout(go))
    sliceEnds = performance.now() + SLICE_MS
  }
  return !stop.aborted
}
