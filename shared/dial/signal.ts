/** Three-valued: a fact nobody knows is neither true nor false. */
export type Truth = boolean | 'unknown'

/** A value that changes with time alone, in steps. */
export interface Signal<T> {
  /** The value at an instant (ms UTC). */
  at(instant: number): T
  /** First instant after `instant` at which the value may be another; Infinity: never again. */
  next(instant: number): number
  /** Set where the value never changes: whoever asks need not ask again – nor in another zone, if it is so everywhere. */
  always?: { value: T; everywhere: boolean }
}

export function constant<T>(value: T, everywhere = true): Signal<T> {
  return { at: () => value, next: () => Number.POSITIVE_INFINITY, always: { value, everywhere } }
}

const FIXED = { everywhere: threefold(true), here: threefold(false) }

function threefold(everywhere: boolean) {
  return { yes: constant<Truth>(true, everywhere), no: constant<Truth>(false, everywhere), perhaps: constant<Truth>('unknown', everywhere) }
}

/** A truth that time does not touch, the same in every zone or in this one only. */
export function fixed(truth: Truth, everywhere = true): Signal<Truth> {
  const { yes, no, perhaps } = everywhere ? FIXED.everywhere : FIXED.here
  if (truth === 'unknown') return perhaps
  return truth ? yes : no
}

/** False before `instant`, true from then on. */
export function stepAt(instant: number): Signal<boolean> {
  return { at: (now) => now >= instant, next: (now) => (now < instant ? instant : Number.POSITIVE_INFINITY) }
}

/** A value recomputed at each of the given instants. */
export function steps<T>(instants: readonly number[], valueAt: (instant: number) => T): Signal<T> {
  if (instants.length === 0) return constant(valueAt(0))
  const inOrder = instants.toSorted((left, right) => left - right)
  return { at: valueAt, next: (now) => inOrder[upTo(inOrder, now)] ?? Number.POSITIVE_INFINITY }
}

/** How many of the instants, which are in order, lie at or before `instant`. */
export function upTo(instants: readonly number[], instant: number): number {
  let [low, high] = [0, instants.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((instants[middle] ?? instant) <= instant) low = middle + 1
    else high = middle
  }
  return low
}

/** A value made of several signals. */
export function combine<A, B>(parts: readonly Signal<A>[], value: (values: readonly A[]) => B): Signal<B> {
  return {
    at: (now) => value(parts.map((part) => part.at(now))),
    next: (now) => earliest(parts, now),
  }
}

export function earliest(parts: readonly Signal<unknown>[], now: number): number {
  let first = Number.POSITIVE_INFINITY
  for (const part of parts) first = Math.min(first, part.next(now))
  return first
}

/** First instant from `from` on, before `end`, at which the signal has a wanted value; `null`: none. */
export function firstWhere<T>(
  signal: Signal<T>, from: number, end: number, wanted: (value: T) => boolean,
): number | null {
  for (let now = from; now < end; now = signal.next(now)) if (wanted(signal.at(now))) return now
  return null
}

export function both(left: Truth, right: Truth): Truth {
  if (left === false || right === false) return false
  return left === 'unknown' || right === 'unknown' ? 'unknown' : true
}

export function either(left: Truth, right: Truth): Truth {
  return negate(both(negate(left), negate(right)))
}

export function negate(truth: Truth): Truth {
  return truth === 'unknown' ? truth : !truth
}
