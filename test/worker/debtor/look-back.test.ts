import { expect, it } from 'vitest'
import type { Pack } from '#shared/packs/pack'
import { SHIPPED_PACKS } from '#shared/packs/shipped'
import { lookBackMs } from '../../../worker/debtor/look-back.ts'

const DAY = 86_400_000
const OTHERS = ['emergency_contact', 'third_party', 'employer']

const packOf = (rules: Pack['rules']): Pack => ({
  id: 'X', version: '2026-01-01', title: { 'zh-CN': '', 'zh-TW': '', en: '' }, binds: '', fallbackZones: ['Asia/Shanghai'], weekStart: 1, rules,
})

it('reaches as far as the longest limit in time of the packs, and never less than a day', () => {
  const head = { cite: '', say: { 'zh-CN': '', 'zh-TW': '', en: '' }, grade: 'A', force: 'house' } as const
  expect(lookBackMs([packOf([])])).toBe(3 * DAY)
  expect(lookBackMs([packOf([{ ...head, id: 'a', kind: 'count', limit: 1, counts: {}, window: { months: 3 } }])])).toBe(95 * DAY)
  const past = { past: { counts: {}, window: { days: 40 } }, atLeast: 1 } as const
  expect(lookBackMs([packOf([{ ...head, id: 'b', kind: 'forbid', unless: { any: [{ not: past }] } }])])).toBe(42 * DAY)
  expect(lookBackMs(null)).toBeGreaterThan(365 * DAY)
})

/** `LASTING` serves such rules; one it does not cover would silently see too little of the past. */
it('no shipped rule without an end in time looks at contacts the partial index does not hold', () => {
  for (const pack of SHIPPED_PACKS)
    for (const rule of pack.rules) {
      if (rule.kind !== 'count' || !('ever' in rule.window)) continue
      const aboutOthers = rule.when && 'party' in rule.when && rule.per?.includes('person') && rule.when.party.every((party) => OTHERS.includes(party))
      const refusals = rule.counts.result?.every((result) => result === 'refused')
      expect(aboutOthers || refusals, rule.id).toBe(true)
    }
})
