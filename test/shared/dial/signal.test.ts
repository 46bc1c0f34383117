import { describe, expect, it } from 'vitest'
import { both, combine, constant, either, firstWhere, negate, stepAt, steps, upTo, type Truth } from '#shared/dial/signal'

const TRUTHS: readonly Truth[] = [true, false, 'unknown']

describe('three-valued logic', () => {
  it('lets a no decide an "and", a yes an "or", and knows nothing else of the unknown', () => {
    expect(TRUTHS.map((truth) => both(truth, 'unknown'))).toEqual(['unknown', false, 'unknown'])
    expect(TRUTHS.map((truth) => either(truth, 'unknown'))).toEqual([true, 'unknown', 'unknown'])
    expect(TRUTHS.map(negate)).toEqual([false, true, 'unknown'])
  })

  it('agrees with plain logic where everything is known', () => {
    for (const left of [true, false]) for (const right of [true, false]) {
      expect(both(left, right)).toBe(left && right)
      expect(either(left, right)).toBe(left || right)
    }
  })
})

describe('signals', () => {
  it('hold their value until the next instant they name', () => {
    const counter = steps([30, 10, 20], (now) => upTo([10, 20, 30], now))
    expect([9, 10, 29, 30].map((now) => counter.at(now))).toEqual([0, 1, 2, 3])
    expect([9, 10, 29, 30].map((now) => counter.next(now))).toEqual([10, 20, 30, Number.POSITIVE_INFINITY])
    expect(steps([], () => 7).next(0)).toBe(Number.POSITIVE_INFINITY)
  })

  it('step once, at the instant itself', () => {
    const step = stepAt(5)
    expect([step.at(4), step.at(5), step.next(4), step.next(5)]).toEqual([false, true, 5, Number.POSITIVE_INFINITY])
  })

  it('change together whenever a part of them does', () => {
    const pair = combine([stepAt(5), stepAt(8), constant(true)], (values) => values.filter(Boolean).length)
    expect([4, 5, 8].map((now) => pair.at(now))).toEqual([1, 2, 3])
    expect([4, 5, 8].map((now) => pair.next(now))).toEqual([5, 8, Number.POSITIVE_INFINITY])
  })

  it('are searched from now on and before the end, which itself is not asked', () => {
    expect(firstWhere(stepAt(5), 0, 9, Boolean)).toBe(5)
    expect(firstWhere(stepAt(5), 6, 9, Boolean)).toBe(6)
    expect(firstWhere(stepAt(5), 0, 5, Boolean)).toBeNull()
  })
})
