// npm run -s fuzz -- [60s | 5000] [--seed N]: the engine beside its reference, for so long or so many cases of each property.
import { parseArgs } from 'node:util'
import * as fc from 'fast-check'
import { decide } from '#shared/dial/decide'
import { dialProperties } from '../test/reference/properties.ts'

const HOUR = 3_600_000
/** Cases of one property before the next one has its turn. */
const ROUND = 50

const { values, positionals } = parseArgs({ allowPositionals: true, options: { seed: { type: 'string' } } })
const [amount = '60s'] = positionals
const [, number, unit] = /^(\d+)(s?)$/.exec(amount) ?? []
if (!number) throw new Error('Say how long or how often: npm run -s fuzz -- 60s, or npm run -s fuzz -- 5000')
const firstSeed = Number(values.seed ?? Date.now() % 2 ** 31)
const start = performance.now()
const isEnough = (cases: number) => (unit ? performance.now() - start >= Number(number) * 1000 : cases >= Number(number))

const properties = dialProperties(decide, { walk: 12 * HOUR, samples: 120 })
let cases = 0
console.log(`seed ${firstSeed}`)
for (let seed = firstSeed; !isEnough(cases); seed += 1) {
  const numRuns = unit ? ROUND : Math.min(ROUND, Number(number) - cases)
  for (const { says, property, often } of properties) {
    const details = fc.check(property, { seed, numRuns: numRuns * often })
    if (!details.failed) continue
    console.log(`A decision ${says}: not so.\nAgain: npm run -s fuzz -- ${numRuns} --seed ${seed}\n${fc.defaultReportMessage(details)}`)
    process.exit(1)
  }
  cases += numRuns
}
console.log(`${cases} cases or more of each of ${properties.length} properties hold, in ${Math.round((performance.now() - start) / 1000)} s.`)
