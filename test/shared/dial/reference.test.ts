import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packsById, SHIPPED_PACKS } from '#shared/packs/shipped'
import { DialVector, factsOf, holidaysOf, jurisdictionsOf } from '../../../scripts/dial-vector.ts'
import { underTodaysClocks } from '../../../scripts/vector-clocks.ts'
import { refAllows, refVerdict } from '../../reference/verdict.ts'

const FOLDER = resolve(import.meta.dirname, '../../vectors')
const shipped = new Set(SHIPPED_PACKS.map(({ id }) => id))
const vectors = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => (JSON.parse(readFileSync(resolve(FOLDER, file), 'utf8')) as unknown[]).map((raw) => DialVector.parse(underTodaysClocks(raw))))
  .filter((vector) => jurisdictionsOf(vector).every((id) => shipped.has(id)))

/** What the reference makes of a vector, written as the vector writes what it expects. */
function answerTo(vector: DialVector) {
  const packs = packsById(jurisdictionsOf(vector))
  const [facts, holidays] = [factsOf(vector), holidaysOf(vector, packs)]
  const { verdict, denials: [first = ''] } = refVerdict(facts, packs, holidays, facts.at)
  const rule = first.split(' ')[1] ?? null
  const expected = vector.expect.rule ?? null
  const next = typeof vector.expect.nextAllowedAt === 'string' ? Date.parse(vector.expect.nextAllowedAt) : null
  return {
    verdict,
    rule: expected === null ? null : rule?.startsWith(`${expected}.`) ? expected : rule,
    allowsThen: next === null || (refAllows(facts, packs, holidays, next) && !refAllows(facts, packs, holidays, next - 1)),
  }
}

describe('the reference', () => {
  it('reads the law as the vectors do', () => {
    expect(vectors.length).toBeGreaterThan(50)
    const wanted = vectors.map(({ id, expect: { verdict, rule } }) => ({ id, verdict, rule: rule ?? null, allowsThen: true }))
    expect(vectors.map((vector) => ({ id: vector.id, ...answerTo(vector) }))).toEqual(wanted)
  })
})
