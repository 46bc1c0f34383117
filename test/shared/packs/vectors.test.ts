import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decide } from '#shared/dial/decide'
import type { Decision } from '#shared/dial/decision'
import { packsById, SHIPPED_PACKS } from '#shared/packs/shipped'
import { DialVector, factsOf, holidaysOf, jurisdictionsOf, meets } from '../../../scripts/dial-vector.ts'
import { underTodaysClocks } from '../../../scripts/vector-clocks.ts'

/** What can be told of a vector before it is checked. */
interface RawVector { id: string; note: string; given: { jurisdiction: string | string[] } }

const FOLDER = resolve(import.meta.dirname, '../../vectors')
const raw = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => JSON.parse(readFileSync(resolve(FOLDER, file), 'utf8')) as RawVector[])
const packsOf = ({ given }: RawVector) => [given.jurisdiction].flat()
function judge(vector: DialVector, at = Date.parse(vector.given.at)) {
  const packs = packsById(jurisdictionsOf(vector))
  return decide({ ...factsOf(vector), at }, packs, holidaysOf(vector, packs))
}

describe('vectors of the shipped packs', () => {
  it('are there for the law of every country, each with an id of its own', () => {
    const covered = new Set(raw.flatMap(packsOf))
    const countries = SHIPPED_PACKS.map((pack) => pack.id).filter((id) => id.length === 2)
    expect(countries.filter((id) => !covered.has(id)), 'Add vectors to test/vectors/.').toEqual([])
    expect(raw.length).toBe(new Set(raw.map(({ id }) => id)).size)
  })

  it.each(raw.map((vector) => [vector.id, vector.note, vector] as const))('%s: %s', (_id, _note, vector) => {
    const parsed = DialVector.parse(underTodaysClocks(vector))
    const decision = judge(parsed)
    expect(decision, JSON.stringify(parsed.expect)).toSatisfy((made: Decision) => meets(parsed, made))
    if (decision.nextAllowedAt !== null) {
      expect(judge(parsed, decision.nextAllowedAt).verdict).toBe('allow')
      expect(judge(parsed, decision.nextAllowedAt - 1).verdict).toBe('deny')
    }
  })

  it('would tell a wrong verdict, a wrong rule and a wrong time', () => {
    const denied = DialVector.parse(raw.find(({ id }) => id === 'us.hours.after-close'))
    const { expect: wanted } = denied
    expect(meets(denied, judge(denied))).toBe(true)
    expect(meets({ ...denied, expect: { ...wanted, verdict: 'allow' } }, judge(denied))).toBe(false)
    expect(meets({ ...denied, expect: { ...wanted, rule: 'us.cease' } }, judge(denied))).toBe(false)
    expect(meets({ ...denied, expect: { ...wanted, nextAllowedAt: '2026-11-25T08:00:01-05:00' } }, judge(denied))).toBe(false)
    expect(meets({ ...denied, expect: { ...wanted, nextAllowedAt: null } }, judge(denied))).toBe(false)
  })
})
