import { array, assert, constantFrom, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSameNumber, numberInAddress, numberKey } from '#shared/adapter/number-text'

const digits = (length: number) => array(integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(''))

describe('telling numbers apart by their text', () => {
  it('knows a number however it is grouped and wherever it is dialled from', () => {
    assert(
      property(digits(10), constantFrom('', '+86', '0086', '+1 ', '0'), (rest, prefix) => {
        const number = `1${rest}`
        expect(isSameNumber(`${prefix}${number}`, `${number.slice(0, 3)} ${number.slice(3, 7)}-${number.slice(7)}`)).toBe(true)
      }),
    )
  })

  it('never takes two different numbers of one length for the same', () => {
    assert(property(digits(10), digits(10), (a, b) => void expect(isSameNumber(`1${a}`, `1${b}`)).toBe(a === b)))
  })

  it('does not take a short number for the end of a long one', () => {
    expect(isSameNumber('555-0112', '+1 201 555 0112')).toBe(false)
    expect(isSameNumber('95588', '021-95588')).toBe(false)
  })

  it('matches nothing with a masked number, a letter or two numbers', () => {
    expect(isSameNumber('138****1234', '138****1234')).toBe(false)
    expect(isSameNumber('1600000112O', '16000001120')).toBe(false)
    expect(isSameNumber('160 0000 1082 / 163 0000 9082', '+8616300009082')).toBe(false)
  })

  it('leaves extensions aside', () => {
    expect(isSameNumber('021-00001003 转 801', '+862100001003')).toBe(true)
    expect(isSameNumber('231-555-0162 x5878', '+12315550162')).toBe(true)
  })

  it('reads the number of an address that dials, and none of any other', () => {
    expect(numberInAddress('tel:+86%20160-0000-1003;ext=8')).toBe('+86 160-0000-1003')
    expect(numberInAddress('TEL:16000001003')).toBe('16000001003')
    expect(numberInAddress('sip:16000001003@pbx.example')).toBe('16000001003')
    expect(numberInAddress('https://crm.example/tel:1600')).toBeNull()
    expect(numberInAddress('mailto:160@example.com')).toBeNull()
    expect(numberInAddress('tel:%E0%A4%A')).toBeNull()
  })

  it('keys a number by its digits, full-width ones too', () => {
    expect(numberKey('１６０ 0000-1103')).toBe('16000001103')
    expect(numberKey('138****0001')).toBe('1380001')
  })
})
