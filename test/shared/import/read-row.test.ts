import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ContactElsewhere } from '#shared/contract/import'
import { matchColumns, missingColumns } from '#shared/import/columns'
import { partsOf } from '#shared/import/parts'
import { readRow, unknownWords, type ReadingSettings } from '#shared/import/read-row'
import { dateOrderOf, readTime, timeText } from '#shared/import/read-time'

const NOW = Date.parse('2026-11-25T12:00:00+08:00')
const HEAD = ['通话ID', '案件编号', '被叫号码', '通话时间', '对象', '结果', '呼叫方向']
const SETTINGS: ReadingSettings = { columns: matchColumns(HEAD), zone: 'Asia/Shanghai', order: 'day-first', country: 'CN', words: {}, now: NOW }
const read = (cells: readonly string[], settings: Partial<ReadingSettings> = {}) => readRow(cells, { ...SETTINGS, ...settings })

describe('the columns of a file', () => {
  it('are found by their heads, in Chinese and English, each used once', () => {
    expect(SETTINGS.columns).toEqual({ ref: 0, recordId: 1, phone: 2, at: 3, party: 4, result: 5, by: 6 })
    expect(matchColumns(['Date', 'Time', 'Case ID', 'Outcome'])).toEqual({ at: 0, time: 1, recordId: 2, result: 3 })
    expect(matchColumns(['Time', 'customer_id', 'Status', 'Direction'])).toEqual({ at: 0, recordId: 1, result: 2, by: 3 })
    expect(missingColumns(matchColumns(['Phone']))).toEqual(['recordId', 'at', 'result'])
  })
})

describe('a row', () => {
  it('is read as it stands, and is what the server takes', () => {
    const row = read(['A-1', 'R-9', '138 0013 8000', '2026/11/24 15:20', '本人', '无人接听', '外呼'])
    expect(row).toEqual({
      kind: 'contact',
      contact: {
        ref: 'A-1', recordId: 'R-9', accountNumber: null, e164: '+8613800138000', at: Date.parse('2026-11-24T15:20:00+08:00'),
        channel: 'call', party: 'debtor', place: 'unknown', result: 'no_answer', by: 'collector',
      },
    })
    expect(row.kind === 'contact' && ContactElsewhere.safeParse(row.contact).success).toBe(true)
  })

  it('names all that is wrong with it at once, and never makes up a result', () => {
    const row = read(['A-1', '', '138****8000', '2026/11/31 15:20', '本人', '', '外呼'])
    expect(row).toEqual({ kind: 'problems', problems: [
      { field: 'result', code: 'missing' }, { field: 'recordId', code: 'missing' }, { field: 'phone', code: 'unreadable' }, { field: 'at', code: 'unreadable' },
    ] })
    expect(read(['A-1', 'R', '', '2026-11-25 12:01', '', '接通', ''])).toMatchObject({ problems: [{ field: 'at', code: 'future' }] })
  })

  it('holds words nobody listed until a person says what they mean, or that such rows stay out', () => {
    const cells = ['A-1', 'R-9', '', '2026-11-24 15:20', '本人', '拒接', '外呼']
    expect(read(cells)).toMatchObject({ problems: [{ field: 'result', code: 'unknown-word' }] })
    expect(unknownWords([cells, cells], 'result', SETTINGS.columns)).toEqual([{ word: '拒接', count: 2 }])
    expect(read(cells, { words: { result: { 拒接: 'no_answer' } } })).toMatchObject({ contact: { result: 'no_answer' } })
    expect(read(cells, { words: { result: { 拒接: 'skip' } } })).toEqual({ kind: 'left-out' })
  })
})

function at(text: string, clock = '', zone = 'America/New_York', order: 'day-first' | 'month-first' = 'month-first') {
  return readTime(text, clock, { zone, order })
}

describe('a time', () => {
  it.each([
    ['2026-11-24T15:20:00Z', '2026-11-24T15:20:00Z'],
    ['2026-11-24 15:20:30.5 +0800', '2026-11-24T15:20:30+08:00'],
    ['11/24/2026, 3:20 PM', '2026-11-24T15:20:00-05:00'],
    ['2026年11月24日 15时20分', '2026-11-24T15:20:00-05:00'],
    ['２０２６-1-4 09:05', '2026-01-04T09:05:00-05:00'],
    ['1795533600', '2026-11-24T15:20:00Z'],
  ])('is read from %s', (text, expected) => {
    expect(at(text)).toEqual({ at: Date.parse(expected) })
  })

  it('of two columns is put together', () => {
    expect(at('24.11.2026', '15:20', 'Europe/Berlin', 'day-first')).toEqual({ at: Date.parse('2026-11-24T15:20:00+01:00') })
  })

  it('that the clocks skip, or of which a part is missing, is none', () => {
    expect(at('2027-03-14 02:30')).toEqual({ problem: 'skipped' })
    for (const text of ['2026-11-24', '24/13/2026 10:00', '2026-11-24 25:00', 'yesterday', '11/24/2026 13:00 PM']) expect(at(text)).toEqual({ problem: 'unreadable' })
  })

  it('of an hour that is shown twice is the first', () => {
    expect(at('2026-11-01 01:30')).toEqual({ at: Date.parse('2026-11-01T01:30:00-04:00') })
  })

  it('comes back from the text it is written as, in any zone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20_000_000, max: 30_000_000 }), fc.constantFrom('Asia/Shanghai', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'), (minute, zone) => {
        const text = timeText(zone, minute * 60_000)
        const again = readTime(text, '', { zone, order: 'day-first' })
        expect('at' in again && timeText(zone, again.at)).toBe(text)
      }),
      { numRuns: 200 },
    )
  })

  it('tells the order of its parts only where some date does', () => {
    expect(dateOrderOf(['3/4/2026 10:00', '13/4/2026 10:00'])).toBe('day-first')
    expect(dateOrderOf(['3/14/2026'])).toBe('month-first')
    expect(dateOrderOf(['3/4/2026'])).toBeNull()
  })
})

it('sends every contact once, in parts that keep a record together where it fits', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 120 }), fc.integer({ min: 1, max: 20 }), (records, size) => {
      const row = read(['A', 'R', '', '2026-11-24 15:20', '', '接通', ''])
      if (row.kind !== 'contact') throw new Error('No contact.')
      const contacts = records.map((record, index) => ({ line: index + 2, contact: { ...row.contact, recordId: String(record) } }))
      const parts = partsOf(contacts, size)
      expect(parts.flat().map(({ line }) => line).toSorted((one, other) => one - other)).toEqual(contacts.map(({ line }) => line))
      for (const part of parts) expect(part.length).toBeLessThanOrEqual(size)
      for (const record of new Set(records)) {
        const together = records.filter((one) => one === record).length <= size
        const spread = parts.filter((part) => part.some(({ contact }) => contact.recordId === String(record))).length
        if (together) expect(spread).toBe(1)
      }
    }),
    { numRuns: 100 },
  )
})
