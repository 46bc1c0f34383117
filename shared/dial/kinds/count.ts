import type { CountRule } from '../../packs/pack.ts'
import { Tally } from '../counted.ts'
import type { Scene } from '../scene.ts'
import type { Signal } from '../signal.ts'
import type { Explanation, Ruling, Speech } from './kind.ts'

/**
 * Blocks once the window holds `limit` contacts or more.
 * A contact whose outcome is not recorded yet (`result: null`) or whose place is missing counts as whatever would protect
 * most: it matches every filter on result or place, so two agents cannot slip past a cap while the first is still talking.
 * `facts`: the window, and when each counted contact was placed (ms UTC).
 */
export class Count implements Ruling, Signal<Speech> {
  readonly #rule: CountRule
  readonly #tally: Tally

  constructor(rule: CountRule, scene: Scene) {
    this.#rule = rule
    this.#tally = new Tally(rule, scene)
  }

  get speech(): Signal<Speech> {
    return this
  }

  get isTheSameEverywhere(): boolean {
    return this.#tally.isEmpty
  }

  at(now: number): Speech {
    return this.#tally.used(now) >= this.#rule.limit ? 'block' : 'pass'
  }

  next(now: number): number {
    return this.#tally.next(now)
  }

  passesFrom(now: number): number {
    return this.#tally.below(this.#rule.limit, now)
  }

  used(now: number): number {
    return this.#tally.used(now)
  }

  explain(now: number): Explanation {
    const contacts = this.#tally.inWindow(now)
    return {
      counted: contacts.map((contact) => contact.id ?? new Date(contact.at).toISOString()),
      used: contacts.length,
      limit: this.#rule.limit,
      facts: { window: this.#rule.window, countedAt: contacts.map((contact) => contact.at) },
    }
  }
}
