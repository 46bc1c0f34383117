import { describe, expect, it } from 'vitest'
import type { Pack } from '#shared/packs/pack'
import { lookBackMs } from '../../../worker/debtor/look-back.ts'

const DAY = 86_400_000
const HEAD = { cite: '', say: { 'zh-CN': '', 'zh-TW': '', en: '' }, grade: 'A', force: 'house' } as const

const packOf = (rules: Pack['rules']): Pack => ({
  id: 'X', version: '2026-01-01', title: { 'zh-CN': '', 'zh-TW': '', en: '' }, binds: { 'zh-CN': '', 'zh-TW': '', en: '' }, fallbackZones: ['Asia/Shanghai'], weekStart: 1, rules,
})

it('reaches as far as the longest limit in time of the packs, and never less than a day', () => {
  expect(lookBackMs([packOf([])])).toBe(3 * DAY)
  expect(lookBackMs([packOf([{ ...HEAD, id: 'a', kind: 'count', limit: 1, counts: {}, window: { months: 3 } }])])).toBe(95 * DAY)
  const past = { past: { counts: {}, window: { days: 40 } }, atLeast: 1 } as const
  expect(lookBackMs([packOf([{ ...HEAD, id: 'b', kind: 'forbid', unless: { any: [{ not: past }] } }])])).toBe(42 * DAY)
  expect(lookBackMs(null)).toBeGreaterThan(365 * DAY)
})

/** `LASTING` serves a rule without an end in time only where it holds everything the rule can count. */
describe('a rule without an end in time', () => {
  const ever = { window: { ever: true }, limit: 1 } as const
  it.each([
    ['refusals', { counts: { result: ['refused'] } }],
    ['other people', { counts: { party: ['third_party', 'employer'] } }],
    ['the same person, who owes nothing', { when: { all: [{ party: ['emergency_contact'] }, { channel: ['call'] }] }, per: ['person'], counts: {} }],
  ] as const)('reaches back for ever at no cost: %s', (_, rule) => {
    expect(lookBackMs([packOf([{ ...HEAD, ...ever, id: 'x', kind: 'count', ...rule }])])).toBe(3 * DAY)
  })

  it.each([
    ['everything', { counts: {} }],
    ['talks', { counts: { result: ['conversation', 'refused'] } }],
    ['the same number, whoever it was taken for then', { when: { party: ['employer'] }, per: ['number'], counts: {} }],
    ['the same person, who may owe', { when: { any: [{ party: ['employer'] }, { party: ['debtor'] }] }, per: ['person'], counts: {} }],
  ] as const)('else makes the whole past be read: %s', (_, rule) => {
    expect(lookBackMs([packOf([{ ...HEAD, ...ever, id: 'x', kind: 'count', ...rule }])])).toBe(Number.POSITIVE_INFINITY)
    const condition = { past: { ...rule, window: { ever: true } }, atLeast: 1 } as const
    const { when } = { when: undefined, ...rule }
    expect(lookBackMs([packOf([{ ...HEAD, id: 'x', kind: 'forbid', ...(when && { when }), unless: condition }])])).toBe(Number.POSITIVE_INFINITY)
  })
})
