import * as fc from 'fast-check'
import { describe, it } from 'vitest'
import { decide } from '#shared/dial/decide'
import { dialProperties } from '../../reference/properties.ts'

const HOUR = 3_600_000

describe('a decision, beside a reference that walks through time,', () => {
  it.each(dialProperties(decide, { walk: HOUR, samples: 30 }))('$says', ({ property, often }) => {
    fc.assert(property, { numRuns: 80 * often })
  })
})
