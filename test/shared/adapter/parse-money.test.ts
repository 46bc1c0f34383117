import { assert, constantFrom, nat, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseMoney } from '#shared/adapter/parse-money'

const minorIn = (text: string, currency = 'CNY') => {
  const read = parseMoney(text, currency)
  return read.kind === 'value' ? [read.value.amountMinor, read.value.currency] : read.kind
}
const grouped = (minor: number) => `${String(Math.trunc(minor / 100)).replaceAll(/\B(?=(\d{3})+$)/g, ',')}.${String(minor % 100).padStart(2, '0')}`
const fullWidth = (text: string) => text.replaceAll(/[\d,.]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0))

describe('reading an amount', () => {
  it('reads every amount in every way pages write it, to the minor unit', () => {
    const write = constantFrom(
      (text: string) => `¥${text}`,
      (text: string) => `￥ ${text}`,
      (text: string) => `${text} 元`,
      (text: string) => `人民币 ${text} 元整`,
      (text: string) => `${text} CNY`,
      (text: string) => `RMB ${text}`,
      (text: string) => text,
      fullWidth,
    )
    assert(property(nat(10 ** 13), write, (minor, as) => void expect(minorIn(as(grouped(minor)))).toEqual([minor, 'CNY'])))
  })

  it('never reads a part of a text as if it were the whole', () => {
    assert(
      property(string(), (text) => {
        const read = parseMoney(text, 'CNY')
        if (read.kind !== 'value') return
        expect(text.normalize('NFKC').replaceAll(/[^\d]/g, '')).not.toBe('')
        expect(Number.isSafeInteger(read.value.amountMinor) && read.value.amountMinor >= 0).toBe(true)
      }),
    )
  })

  it.each([
    ['$1,222.08', 'USD', 122_208], ['US$1,234.56', 'USD', 123_456], ['NT$12,345', 'TWD', 1_234_500], ['$12,345', 'TWD', 1_234_500], ['12,345 元', 'TWD', 1_234_500],
    ['2681.92000', 'USD', 268_192], ['4645.60', 'EUR', 464_560], ['1 222.08', 'EUR', 122_208], ["1'222.08", 'CHF', 122_208], ['0', 'CNY', 0], ['¥1,234', 'JPY', 1234],
    ['3.9792万元', 'CNY', 3_979_200], ['1,222.08 USD', 'USD', 122_208],
  ])('reads %s in a field of %s', (text, currency, minor) => expect(minorIn(text, currency)).toEqual([minor, currency]))

  it('takes the currency that stands there over the field’s', () => {
    expect(minorIn('US$5.00', 'CNY')).toEqual([500, 'USD'])
    expect(minorIn('5.00 Euro', 'CNY')).toEqual([500, 'EUR'])
  })

  it.each(['$12.4K', '约 ¥1.2 万', '1.2万元', '3 万', '12.4k', '≈ 5000', '5000+', '>100', '5000 以上', '1.2M', '***', '¥1**.00'])('calls %s vague: it may not be quoted', (text) => {
    expect(minorIn(text, text.includes('$') ? 'USD' : 'CNY')).toBe('vague')
  })

  it.each(['', '—', 'N/A', '无', '\u00a0', '--', '暂无'])('calls %j empty', (text) => expect(minorIn(text)).toBe('empty'))

  it.each(['參拾玖萬柒仟玖佰貳拾肆元整', '-5.00', '(5.00)', '1,23', '12,34.56', '1.234,56', '5 / 6', '¥5 $6', '5.00 XYZ', '1.005', '二千元', '1234,567', '5.00 / 月', '¥¥5 USD'])(
    'refuses %s',
    (text) => expect(minorIn(text)).toBe('unreadable'),
  )

  it('does not take a sign for a currency that the field can’t have', () => {
    expect(minorIn('$5.00', 'CNY')).toBe('unreadable')
    expect(minorIn('¥5.00', 'USD')).toBe('unreadable')
  })
})
