import { describe, expect, it } from 'vitest'
import type { ImportResult } from '#shared/contract/import'
import { ClosingDays, Hold, Policy } from '#shared/contract/policy'
import { SHIPPED_PACKS } from '#shared/packs/shipped'
import { proposeSay } from '#shared/policy/say/propose'
import { newRule } from '#shared/policy/templates'
import { writeCsv } from '../../../extension/console/imports/csv.ts'
import { readTable, sniffEncoding } from '../../../extension/console/imports/read-file.ts'
import { addResult, NOTHING_SENT } from '../../../extension/console/imports/totals.ts'
import { readClockText, renumbered, slotsOf, weekOf } from '../../../extension/console/policy/edit-policy.ts'
import { houseProblems } from '../../../extension/console/policy/house-problems.ts'
import { isEnded } from '../../../extension/console/policy/house-summary.ts'
import { readClosingDays, readHold, readPolicy } from '../../../extension/console/policy/read-house.ts'
import { addPage, NO_SUMS } from '../../../extension/console/policy/what-if/sums.ts'
import { searchPacks } from '../../../extension/console/rules/pack-search.ts'
import { makeHouseCap, makeHouseForbid, makeHouseHours, makePolicy } from '../../make/policy.ts'
import { aWhatIf, OUR_DAYS, OUR_HOLD, OUR_HOURS } from './rule-book.ts'

/** Ids instead of sentences, so that a test sees what is said. */
const say = (id: string, values: Record<string, string | number> = {}) => [id, ...Object.values(values)].join(' ')

describe('a draft of our own rules', () => {
  it('that is as it was published is opened without a change', () => {
    expect(readPolicy(OUR_HOURS)).toEqual(OUR_HOURS)
    expect(readClosingDays(OUR_DAYS)).toEqual(OUR_DAYS)
    expect(readHold(OUR_HOLD)).toEqual(OUR_HOLD)
    const odd = makePolicy({ rules: [makeHouseForbid({ id: 'house.odd', when: { any: [{ optedOut: true }, { not: { flag: 'minor' } }] }, unless: { consent: 'work' } })] })
    expect(readPolicy(odd)).toEqual(odd)
  })

  it.each([null, 7, [], { rules: [null, { kind: 'hours', id: 'a', allow: 'x' }, { kind: 'count', id: 'b' }, { kind: 'forbid', id: 'c', when: { nonsense: 1 } }] }])('that is damaged still opens: %j', (content) => {
    expect(readPolicy(content).rules.length).toBeLessThanOrEqual(3)
    expect(readHold(content).reason.en).toBe('')
  })

  it('has a sentence that follows the numbers until somebody rewrites it', () => {
    const rule = newRule('cap', { id: 'house.cap-1', cite: 'x' })
    if (rule.kind !== 'count') throw new Error('No cap.')
    const more = renumbered(rule, { ...rule, limit: 5 })
    expect(more.say).toEqual(proposeSay(more))
    const own = { ...rule, say: { ...rule.say, en: 'Twice is enough.' } }
    expect(renumbered(own, { ...own, limit: 5 }).say).toBe(own.say)
  })

  it('keeps the hours of every day, whatever slots they were written in', () => {
    const rule = makeHouseHours({ allow: [{ on: ['sat', 'mon'], spans: [['09:00', '12:00']] }, { on: ['tue', 'sat'], spans: [['10:00', '24:00']] }] })
    const again = { ...rule, allow: slotsOf(weekOf(rule)) }
    expect(weekOf(again)).toEqual(weekOf(rule))
    expect(weekOf(again).sat).toEqual([['09:00', '12:00']])
  })

  it('takes a time as people type it', () => {
    expect(['9', '930', '9:30', '０９：３０', '24', '2400', '24:01', '9:7', 'noon', ''].map(readClockText)).toEqual(['09:00', '09:30', '09:30', '09:30', '24:00', '24:00', null, null, null, null])
  })

  it('names the place of what is missing, in the kind of rule that was meant', () => {
    const policy = makePolicy({ title: '', rules: [{ ...makeHouseCap({ id: 'house.cap-1', limit: -1 }), say: { 'zh-CN': '', 'zh-TW': '次', en: 'x' } }, makeHouseHours({ id: 'house.hours-1', cite: '' })] })
    const found = houseProblems('policy', policy, [{ path: 'rules.1', code: 'never-stricter', severity: 'warning', message: 'English' }, { path: 'rules.1.cite', code: 'shape', severity: 'error', message: 'too small' }], say)
    expect(found.map(({ at, severity }) => `${severity} ${at}`)).toEqual(['error title', 'error rules.0.say.zh-CN', 'error rules.0.limit', 'error rules.1.cite', 'warning rules.1'])
    expect(found.at(-1)?.words).toBe('policy.problem.never-stricter')
    for (const [kind, content] of [['policy', OUR_HOURS], ['closing-days', OUR_DAYS], ['hold', OUR_HOLD]] as const) expect(houseProblems(kind, content, [], say)).toEqual([])
    expect([Policy, ClosingDays, Hold].map((schema) => schema.safeParse({}).success)).toEqual([false, false, false])
  })

  it('is over after its last day, never on it', () => {
    expect(['2026-11-27', '2026-11-28'].map((today) => isEnded('hold', OUR_HOLD, today))).toEqual([false, true])
    expect(['2026-12-25', '2026-12-26'].map((today) => isEnded('closing-days', OUR_DAYS, today))).toEqual([false, true])
    expect(isEnded('policy', OUR_HOURS, '2099-01-01')).toBe(false)
  })
})

it('adds the pages of a what-if up, each call once, by team and by the hour of the debtor', () => {
  const pages = aWhatIf()
  const sums = pages.reduce((before, page) => addPage(before, { ...page, next: null }), NO_SUMS)
  const calls = pages.flatMap((page) => page.calls)
  expect(sums).toMatchObject({ judged: 8_400, promises: 122, touched: { stopped: 32, moved: 16, warned: 16 } })
  expect(sums.promisesTouched).toBe(calls.filter(({ promise, effect }) => promise && effect !== 'warned').length)
  const counted = [...sums.teams].flatMap(([, hours]) => hours.map(({ stopped, moved, warned }) => stopped + moved + warned))
  expect(counted.reduce((sum, one) => sum + one, 0)).toBe(calls.length)
  const first = calls[0]
  const hour = new Date((first?.placedAt ?? 0) + 8 * 3_600_000).getUTCHours()
  expect(sums.teams.get(first?.teamName ?? '')?.[hour]?.stopped).toBeGreaterThan(0)
})

describe('a pack', () => {
  it('is found by country, id, and words of a sentence in any language', () => {
    const found = ['澳大利亚', 'us-ma', '1006.14 harassment'].map((text) => searchPacks(SHIPPED_PACKS, text).map(({ id }) => id))
    expect(found).toEqual([expect.arrayContaining(['AU']), ['US-MA'], ['US']])
    expect(searchPacks(SHIPPED_PACKS, '  ')).toHaveLength(SHIPPED_PACKS.length)
  })
})

describe('a file of contacts', () => {
  const text = '案件编号;结果\r\nR-1;"无人;接听"\r\n\r\n'

  it('is read in whatever way it was written', () => {
    const gb = new Uint8Array([0xb0, 0xb8, 0xbc, 0xfe, 0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0x78, 0x0a, 0x31, 0x2c, 0x32])
    const utf16 = new Uint8Array([0xff, 0xfe, ...new Uint8Array(new Uint16Array([...text].map((letter) => letter.charCodeAt(0))).buffer)])
    expect([new TextEncoder().encode(text), gb, utf16].map(sniffEncoding)).toEqual(['utf-8', 'gb18030', 'utf-16le'])
    expect(readTable(new TextEncoder().encode(`\uFEFF${text}`), 'utf-8')).toEqual({ ok: true, table: { heads: ['案件编号', '结果'], rows: [['R-1', '无人;接听']] } })
    expect(readTable(gb, 'gb18030')).toMatchObject({ table: { heads: ['案件编号', 'x'] } })
    expect(readTable(utf16, 'utf-16le')).toMatchObject({ table: { rows: [['R-1', '无人;接听']] } })
  })

  it('that is none is refused with the reason', () => {
    expect(readTable(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'utf-8')).toEqual({ ok: false, problem: 'unreadable' })
    expect(readTable(new TextEncoder().encode('a,b\n'), 'utf-8')).toEqual({ ok: false, problem: 'no-rows' })
  })

  it('runs nothing in the spreadsheet that opens what we write', () => {
    expect(writeCsv(['=cmd()', 'n'], [['+1', 2]])).toBe('\uFEFF"\'=cmd()",n\r\n"\'+1",2')
  })
})

function aChange(before: number, after: number, verdict: 'allow' | 'deny'): ImportResult['changes'][number] {
  return { debtorId: 'd1', label: '王', before: 'allow', after: verdict, meters: [{ rule: 'a', before, after, limit: 3 }], nextAllowedAt: verdict === 'deny' ? 5 : null }
}

function anAnswer(changes: ImportResult['changes']): ImportResult {
  return { taken: 1, known: 1, newRecords: 0, refused: [{ row: 0, field: 'at', message: 'no' }], changes }
}

it('tells of a debtor once, though his rows lie in two parts of an import', () => {
  const part = [{ line: 7, contact: { ref: null, recordId: 'R', accountNumber: null, e164: null, at: 0, channel: 'call', party: 'debtor', place: 'mobile', result: 'conversation', by: 'collector' } }] as const
  const other = { ...aChange(0, 1, 'allow'), debtorId: 'd2' }
  const totals = addResult(addResult(NOTHING_SENT, part, anAnswer([other, aChange(1, 2, 'allow')])), part, anAnswer([aChange(1, 3, 'deny')]))
  expect(totals).toMatchObject({ taken: 2, known: 2, refused: [{ line: 7 }, { line: 7 }] })
  expect(totals.changes).toEqual([{ ...aChange(1, 4, 'deny') }, other])
})
