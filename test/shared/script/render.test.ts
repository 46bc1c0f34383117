import { array, assert, constant, constantFrom, integer, oneof, property, record, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LOCALES } from '#shared/locale/locale'
import { SCRIPT_VARIABLES } from '#shared/script/document'
import { SCRIPT_LIBRARY } from '#shared/script/library/index'
import { renderLine } from '#shared/script/render'
import type { LinePart, ScriptValues } from '#shared/script/render'

const text = (parts: readonly LinePart[]) => parts.map((part) => (part.kind === 'gap' ? `[${part.variable}]` : part.text)).join('')
const money = (amountMinor: number, currency: string) => ({ amountDue: { amountMinor, currency } })

describe('a line', () => {
  it('is filled in, each value with the variable it came from', () => {
    expect(renderLine('请问是{debtorName}吗？', { debtorName: '王小明' }, 'zh-CN')).toEqual([
      { kind: 'text', text: '请问是' },
      { kind: 'value', variable: 'debtorName', text: '王小明' },
      { kind: 'text', text: '吗？' },
    ])
  })

  it('shows money by its currency and the language, from minor units', () => {
    const say = '{amountDue}'
    expect(text(renderLine(say, money(123456, 'CNY'), 'zh-CN'))).toBe('¥1,234.56')
    expect(text(renderLine(say, money(800000, 'CNY'), 'zh-CN'))).toBe('¥8,000')
    expect(text(renderLine(say, money(123456, 'USD'), 'en'))).toBe('$1,234.56')
    expect(text(renderLine(say, money(1234500, 'TWD'), 'zh-TW'))).toBe('$12,345')
    expect(text(renderLine(say, money(5000, 'JPY'), 'en'))).toBe('¥5,000')
    expect(text(renderLine('{amountDue, number}', money(800000, 'CNY'), 'zh-CN'))).toBe('¥8,000')
  })

  it('has a gap for what is not known', () => {
    expect(renderLine('应还{amountDue}。', {}, 'zh-CN')).toEqual([
      { kind: 'text', text: '应还' }, { kind: 'gap', variable: 'amountDue' }, { kind: 'text', text: '。' },
    ])
  })

  it.each<[string, ScriptValues]>([
    ['an empty text', { debtorName: '' }],
    ['blanks', { debtorName: '  　' }],
    ['no number', { debtorName: Number.NaN }],
    ['undefined', { debtorName: undefined }],
  ])('has a gap for %s', (_what, values) => {
    expect(renderLine('{debtorName}', values, 'en')).toEqual([{ kind: 'gap', variable: 'debtorName' }])
  })

  it('does not guess the currency of a bare number, nor show money of a currency that cannot be one', () => {
    expect(text(renderLine('{amountDue}', { amountDue: 8000 }, 'zh-CN'))).toBe('[amountDue]')
    expect(text(renderLine('{amountDue}', { amountDue: { amountMinor: 1, currency: 'x' } }, 'zh-CN'))).toBe('[amountDue]')
    expect(text(renderLine('{amountDue}', { amountDue: { amountMinor: Number.NaN, currency: 'CNY' } }, 'zh-CN'))).toBe('[amountDue]')
  })

  it('chooses by number and by text', () => {
    const days = '{daysPastDue, plural, =0 {today} one {# day} other {# days}}'
    expect(text(renderLine(days, { daysPastDue: 0 }, 'en'))).toBe('today')
    expect(text(renderLine(days, { daysPastDue: 1 }, 'en'))).toBe('1 day')
    expect(text(renderLine(days, { daysPastDue: 1200 }, 'en'))).toBe('1,200 days')
    expect(text(renderLine(days, { daysPastDue: '12' }, 'en'))).toBe('12 days')
    expect(text(renderLine(days, {}, 'en'))).toBe('[daysPastDue] days')
    const product = '{productName, select, card {your card} other {your {productName}}}'
    expect(text(renderLine(product, { productName: 'card' }, 'en'))).toBe('your card')
    expect(text(renderLine(product, { productName: 'constructor' }, 'en'))).toBe('your constructor')
    expect(text(renderLine(product, {}, 'en'))).toBe('your [productName]')
  })

  it.each(['{', '{debtorName', '{}', '{a b}', '{daysPastDue, plural, one {#}}', '{amountDue, date}'])('shows %s as written instead of failing', (broken) => {
    expect(renderLine(broken, { debtorName: 'x' }, 'en')).toEqual([{ kind: 'text', text: broken }])
  })

  it('leaves a blank, not a name in braces, for a variable no script knows', () => {
    expect(text(renderLine('您的{secret}', {}, 'zh-CN'))).toBe('您的＿＿＿')
    expect(text(renderLine('{toString}', {}, 'zh-CN'))).toBe('＿＿＿')
  })

  it('keeps tags and values as plain text', () => {
    expect(text(renderLine('<b>{debtorName}</b>', { debtorName: '<img src=x>{amountDue}' }, 'en'))).toBe('<b><img src=x>{amountDue}</b>')
  })

  it('of the library never shows braces or undefined, whatever is known', () => {
    const lines = [...new Set(SCRIPT_LIBRARY.flatMap(({ content }) => content.steps.map((step) => step.say)))]
    const names = Object.keys(SCRIPT_VARIABLES)
    const value = oneof(constant(undefined), constantFrom('王小明', 'Ann'), integer(), record({ amountMinor: integer(), currency: constantFrom('CNY', 'USD', 'TWD') }))
    assert(property(array(tuple(constantFrom(...names), value)), constantFrom(...LOCALES), (known, locale) => {
      const values = Object.fromEntries(known) as ScriptValues
      const shown = lines.map((say) => text(renderLine(say, values, locale)))
      expect(shown.filter((line) => /[{}]|undefined|NaN|\[object/.test(line))).toEqual([])
    }), { numRuns: 10 })
  })
})
