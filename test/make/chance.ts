import * as fc from 'fast-check'

/** Left out half of the time. */
export const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 })

/** Left out three times out of four. */
export const seldom = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary })

/** The usual value five times out of six, else any of the others. */
export const mostly = <T>(usual: T, others: readonly T[]) =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...others) })

/** At least one of the values. */
export const some = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1 })
