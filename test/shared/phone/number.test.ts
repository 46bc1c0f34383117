import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseNumber } from '#shared/phone/number'

const e164 = (raw: string, country: string) => parseNumber(raw, country)?.e164 ?? null

describe('a number', () => {
  it('is read as people in its country write it', () => {
    for (const raw of ['13800138000', '138 0013 8000', '138-0013-8000', '+86 138 0013 8000', '0086 13800138000', '(+86)13800138000', 'tel:+8613800138000']) {
      expect(e164(raw, 'CN'), raw).toBe('+8613800138000')
    }
    expect(e164('010-62345678', 'CN')).toBe('+861062345678')
    expect(e164('0912 345 678', 'TW')).toBe('+886912345678')
    expect(e164('(02) 2345-6789', 'TW')).toBe('+886223456789')
    expect(e164('9123 4567', 'HK')).toBe('+85291234567')
    expect(e164('(617) 555-0123', 'US')).toBe('+16175550123')
    expect(e164('1-617-555-0123', 'US')).toBe('+16175550123')
    expect(e164('+44 20 7946 0018', 'CN')).toBe('+442079460018')
  })

  it('is read through full-width digits, odd dashes and invisible marks', () => {
    expect(e164('１３８００１３８０００', 'CN')).toBe('+8613800138000')
    expect(e164('＋８６　１３８　００１３　８０００', 'CN')).toBe('+8613800138000')
    expect(e164('138–0013—8000', 'CN')).toBe('+8613800138000')
    expect(e164('\u200e138\u200b00138000\ufeff', 'CN')).toBe('+8613800138000')
    expect(e164('\u00a0138\u00a00013\u00a08000 ', 'cn')).toBe('+8613800138000')
  })

  it('loses its extension', () => {
    for (const mark of [' ext. 12', ' x12', ',12', ',,12#', ' extension 12', ';ext=12', ' #12']) expect(e164(`617-555-0123${mark}`, 'US'), mark).toBe('+16175550123')
    for (const mark of ['转802', ' 轉 802', '分机802', '分機：802', '内线 8']) expect(e164(`010-62345678${mark}`, 'CN'), mark).toBe('+861062345678')
  })

  it('says its country and its last four digits', () => {
    expect(parseNumber('13800138000', 'CN')).toEqual({ e164: '+8613800138000', country: 'CN', tail: '8000' })
    expect(parseNumber('+1 787 555 0123', 'US')?.country).toBe('PR')
    expect(parseNumber('+1 416 555 0123', 'US')?.country).toBe('CA')
    expect(parseNumber('+800 1234 5678', 'CN')?.country).toBeNull()
  })

  it('is nothing where it is no whole number: never guessed', () => {
    const garbage = [
      '', ' ', '-', '+', 'unknown', '无', '空号', '138****8000', '138xxxx8000', '13800138', '138001380001', '12345', '110',
      '13800138000/13900139000', '13800138000 13900139000', '13800138000、13900139000', '13800138000;13900139000', '13800138000 or 13900139000',
      '+', '++8613800138000', '1.38E+10', '1,380,013,8000', '2026-11-24', '¥13800138000', '<b>13800138000</b>', 'javascript:13800138000', '٠١٢٣٤٥٦٧٨٩',
    ]
    for (const raw of garbage) expect(parseNumber(raw, 'CN'), raw).toBeNull()
    for (const raw of ['62345678', '023456789', '1380013800']) expect(parseNumber(raw, 'CN'), raw).toBeNull()
    expect(parseNumber('2345678', 'TW')).toBeNull()
    expect(parseNumber('555-0123', 'US')).toBeNull()
    expect(parseNumber('13800138000', 'ZZ')).toBeNull()
    expect(parseNumber('13800138000', '')).toBeNull()
  })

  it('is read from anything without a fault, and only to a whole E.164 number', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom(...'0123456789+-() .,;#x转１２３') }))
    fc.assert(fc.property(text, fc.constantFrom('CN', 'US', 'TW', 'HK', 'XX'), (raw, country) => {
      const number = parseNumber(raw, country)
      if (number) expect(number.e164).toMatch(/^\+[1-9]\d{6,14}$/)
    }), { numRuns: 500 })
  })

  it('reads its own E.164 form back, whatever the country', () => {
    const mobiles = fc.integer({ min: 13_000_000_000, max: 19_999_999_999 }).map(String)
    fc.assert(fc.property(mobiles, (raw) => {
      const number = parseNumber(raw, 'CN')
      if (number) expect(parseNumber(number.e164, 'US')).toEqual(number)
    }), { numRuns: 200 })
  })
})
