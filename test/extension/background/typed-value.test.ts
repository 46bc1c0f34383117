import { describe, expect, it } from 'vitest'
import { readTyped } from '../../../extension/background/typed-value.ts'

describe('a value as agents type it', () => {
  it('is read in full width, with separators, signs and units', () => {
    expect(readTyped.days(' ４５ 天 ')).toBe(45)
    expect(readTyped.days('-3')).toBe(-3)
    expect(readTyped.money('¥8,200.5', 'CNY')).toEqual({ amountMinor: 820_050, currency: 'CNY' })
    expect(readTyped.money('NT$ 1,200', 'TWD')).toEqual({ amountMinor: 120_000, currency: 'TWD' })
    expect(readTyped.money('500', 'JPY')).toEqual({ amountMinor: 500, currency: 'JPY' })
    expect(readTyped.text('  王 ')).toBe('王')
  })

  it('is none where it says more or less than that', () => {
    for (const typed of ['', 'about 45', '4.5', '45 60']) expect(readTyped.days(typed)).toBeNull()
    for (const typed of ['', '8.200.5', '1.234', '-5', '1e9', 'x']) expect(readTyped.money(typed, 'CNY')).toBeNull()
    expect(readTyped.money('5', 'yuan')).toBeNull()
    expect(readTyped.text(' ')).toBeNull()
  })
})
