import type { World } from './world.ts'

/** One thing that waits to leave for the server. */
export interface Parcel {
  /** Its own among all lines: a call and its outcome have one id. */
  id: string
  order: number
  /** When it may leave, this machine's clock. `hurry`: without the pause after a failure. */
  dueAt(hurry: boolean): number
  /** Sends it; true if the next one may follow. */
  send(): Promise<boolean>
}

/** Things of one sort that wait for the server. */
export interface Line {
  /** Those of this person that may leave once their turn comes. */
  waiting(userId: string): readonly Parcel[]
  /** Place of the last one, whoever's it is; 0 for none. */
  lastOrder(): number
}

/** Everything on its way to the server leaves in the order in which it happened. */
export interface Post {
  /** The place after everything that waits. */
  nextOrder(): number
  /** Sends what is due. `now`: without waiting for the pause after a failure. */
  flush(options?: { now: boolean }): Promise<void>
  /** When the first one is due to leave; `null` for none, or while something is leaving. */
  nextAt(userId: string | null): number | null
}

/** `lines` are asked anew each time. `changed`: something left or could not. */
export function openPost({ world, lines, userId, changed }: { world: World; lines: () => readonly Line[]; userId: () => string | null; changed: () => void }): Post {
  let leaving: Promise<void> | null = null
  const waiting = (id: string) => lines().flatMap((line) => line.waiting(id)).toSorted((one, other) => one.order - other.order)

  /** What can't be delivered yet holds back what comes after it; what was refused does not. Each is tried once. */
  const sendDue = async (hurry: boolean) => {
    const id = userId()
    if (id === null) return
    const tried = new Set<string>()
    for (;;) {
      const next = waiting(id).find((parcel) => !tried.has(parcel.id))
      if (!next || world.now() < next.dueAt(hurry) || !(await next.send())) return
      tried.add(next.id)
    }
  }
  const flush = ({ now } = { now: false }): Promise<void> => {
    // Asked to go without a pause while others are leaving: once more after them.
    if (leaving && now) return leaving.then(() => flush({ now }))
    return (leaving ??= sendDue(now).finally(() => {
      leaving = null
      changed()
    }))
  }
  return {
    nextOrder: () => Math.max(world.now(), ...lines().map((line) => line.lastOrder() + 1)),
    flush,
    nextAt: (id) => (leaving || id === null ? null : (waiting(id)[0]?.dueAt(false) ?? null)),
  }
}
