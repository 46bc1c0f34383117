import type { Signal } from '../signal.ts'

/** What a rule says at an instant; `unsure`: it would block if the day were a holiday, and nobody loaded the table. */
export type Speech = 'pass' | 'unsure' | 'block'

/** A rule set up for one zone. */
export interface Ruling {
  speech: Signal<Speech>
  /** It says the same in every zone. */
  isTheSameEverywhere?: boolean
  /** First instant from `now` on at which it passes, where that is quicker to tell than by asking again and again; Infinity: never. */
  passesFrom?(now: number): number
  /** Counts: how much of the limit is used. */
  used?(now: number): number
  /** The numbers behind the speech at an instant, free of any language. */
  explain(instant: number): Explanation
}

export interface Explanation {
  counted?: readonly string[]
  used?: number
  limit?: number
  facts: Readonly<Record<string, unknown>>
}
