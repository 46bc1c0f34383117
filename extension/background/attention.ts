/** A panel that is looked at says so every 20 s. */
const LOOKED_AT_MS = 45_000

/** Which tabs somebody looks at, and what is being asked for them; lives no longer than this worker. */
export interface Attention {
  look(tabId: number): void
  isLookedAt(tabId: number): boolean
  /** Starts an attempt to load; the answer counts only while no newer attempt or page has come. */
  begin(tabId: number): { isCurrent(): boolean; end(): void }
  /** What the tab shows changed: answers under way no longer count. */
  supersede(tabId: number): void
  /** When loading was last tried, and whether it still runs. */
  triedAt(tabId: number): number | null
  isLoading(tabId: number): boolean
}

export function openAttention(now: () => number): Attention {
  const looks = new Map<number, number>()
  const attempts = new Map<number, { at: number; running: boolean }>()
  return {
    look: (tabId) => void looks.set(tabId, now()),
    isLookedAt: (tabId) => Math.abs(now() - (looks.get(tabId) ?? -Infinity)) < LOOKED_AT_MS,
    begin: (tabId) => {
      const attempt = { at: now(), running: true }
      attempts.set(tabId, attempt)
      return {
        isCurrent: () => attempts.get(tabId) === attempt,
        end: () => {
          attempt.running = false
        },
      }
    },
    supersede: (tabId) => void attempts.delete(tabId),
    triedAt: (tabId) => attempts.get(tabId)?.at ?? null,
    isLoading: (tabId) => attempts.get(tabId)?.running ?? false,
  }
}
