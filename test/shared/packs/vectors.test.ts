import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decide } from '#shared/dial/decide'
import { packsById, SHIPPED_PACKS } from '#shared/packs/shipped'
import { DialVector, factsOf, holidaysOf, jurisdictionsOf, meets } from '../../../scripts/dial-vector.ts'

/** What can be told of a vector before it is checked. */
interface RawVector { id: string; note: string; given: { jurisdiction: string | string[] } }

const FOLDER = resolve(import.meta.dirname, '../../vectors')
const raw = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => JSON.parse(readFileSync(resolve(FOLDER, file), 'utf8')) as RawVector[])
const shipped = new Set(SHIPPED_PACKS.map((pack) => pack.id))
const packsOf = ({ given }: RawVector) => [given.jurisdiction].flat()
/** Left out only if none of its packs ships: one that names a shipped pack beside another must run, and fail. */
const run = raw.filter((vector) => packsOf(vector).some((id) => shipped.has(id)))

function judge(vector: DialVector, at = Date.parse(vector.given.at)) {
  const packs = packsById(jurisdictionsOf(vector))
  return decide({ ...factsOf(vector), at }, packs, holidaysOf(vector, packs))
}

describe('vectors of the shipped packs', () => {
  it('are there for every pack, each with an id of its own', () => {
    const covered = new Set(run.flatMap(packsOf))
    expect([...shipped].filter((id) => !covered.has(id)), 'Add vectors to test/vectors/.').toEqual([])
    expect(raw.length).toBe(new Set(raw.map(({ id }) => id)).size)
  })

  it.each(run.map((vector) => [vector.id, vector.note, vector] as const))('%s: %s', (_id, _note, vector) => {
    const parsed = DialVector.parse(vector)
    const decision = judge(parsed)
    expect(decision, JSON.stringify(parsed.expect)).toSatisfy((made: typeof decision) => meets(parsed, made))
    if (decision.nextAllowedAt !== null) {
      expect(judge(parsed, decision.nextAllowedAt).verdict).toBe('allow')
      expect(judge(parsed, decision.nextAllowedAt - 1).verdict).toBe('deny')
    }
  })

  it('would tell a wrong verdict, a wrong rule and a wrong time', () => {
    const denied = DialVector.parse(run.find(({ id }) => id === 'us.hours.after-close'))
    const { expect: wanted } = denied
    expect(meets(denied, judge(denied))).toBe(true)
    expect(meets({ ...denied, expect: { ...wanted, verdict: 'allow' } }, judge(denied))).toBe(false)
    expect(meets({ ...denied, expect: { ...wanted, rule: 'us.cease' } }, judge(denied))).toBe(false)
    expect(meets({ ...denied, expect: { ...wanted, nextAllowedAt: '2026-11-25T08:00:01-05:00' } }, judge(denied))).toBe(false)
    expect(meets({ ...denied, expect: { ...wanted, nextAllowedAt: null } }, judge(denied))).toBe(false)
  })
})
