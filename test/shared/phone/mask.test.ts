import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskName } from '#shared/phone/mask'

const masks = (pairs: Readonly<Record<string, string>>) => {
  for (const [name, masked] of Object.entries(pairs)) expect(maskName(name), name).toBe(masked)
}

const letters = (text: string) => (text.match(/\p{L}/gu) ?? []).length

describe('a masked name', () => {
  it('shows the surname, and of three or more characters the last', () => {
    masks({ 王明: '王＊', 王小明: '王＊明', 陈建国华: '陈＊＊华', '王 小 明': '王＊明', 陳美玲: '陳＊玲', 김민수: '김＊수', 田中太郎: '田＊＊郎' })
  })

  it('shows a surname of two characters whole', () => {
    masks({ 欧阳修: '欧阳＊', 欧阳娜娜: '欧阳＊＊', 諸葛孔明: '諸葛＊＊', 歐陽: '歐＊', 张简美玲: '张简＊＊' })
  })

  it('keeps a title', () => {
    masks({ 王先生: '王先生', 王小明先生: '王＊明先生', 欧阳女士: '欧阳女士', '陳美玲 小姐': '陳＊玲小姐', 'Mr John Doe': 'Mr J＊＊＊ D.', 'Dr. Smith': 'Dr. S＊＊＊' })
  })

  it('shows the first letters of a western name', () => {
    masks({
      'John Doe': 'J＊＊＊ D.', 'Doe, John': 'J＊＊＊ D.', 'john ronald reuel doe': 'J＊＊＊ D.', 'John Doe Jr.': 'J＊＊＊ D.', 'Doe, Jr.': 'D＊＊＊', Madonna: 'M＊＊＊',
      "Seán O'Brien": 'S＊＊＊ O.', 'Anne-Marie Müller': 'A＊＊＊ M.', 'Élodie Ñandú': 'É＊＊＊ Ñ.', 'Иван Петров': 'И＊＊＊ П.', 'Ng K': 'N＊＊＊ K.',
    })
  })

  it('shows the first character of every part of a dotted name', () => {
    masks({ '买买提·艾力': '买＊＊·艾＊＊', 'ジョン・スミス': 'ジ＊＊·ス＊＊' })
  })

  it('never tells a name that is only its initials', () => {
    masks({ J: '＊＊＊', 王: '＊＊＊', 'J.': '＊＊＊', 'J D': 'J＊＊＊', 'J. D.': 'J＊＊＊', 'D, J': 'J＊＊＊', 'A·B': 'A＊＊＊' })
  })

  it('adds nothing to what the page itself has masked', () => {
    masks({ '王*': '王＊', '王**': '王＊＊', '*小明': '＊＊明', '**': '＊＊＊', 'J*** D.': 'J＊＊＊ D.' })
  })

  it('drops what is no name: numbers, addresses, remarks in brackets', () => {
    masks({
      '王小明(本人 13800138000)': '王＊明', '王小明（妻子': '王＊明', '王小明13800138000': '王＊明', 'John Doe <john@example.org>': 'J＊＊＊ D.',
      'John john.doe@example.org': 'J＊＊＊', '110101199003074578': '＊＊＊', '': '＊＊＊', '  ': '＊＊＊', '***': '＊＊＊', '(王小明)': '＊＊＊', '😀': '＊＊＊',
    })
  })

  it('stays as it is when masked again', () => {
    const names = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'王李欧阳诸葛小明娜先生·・* ()'), maxLength: 12 }),
      fc.string({ unit: fc.constantFrom(..."AaBbÉz .,-'·*1@", 'Mr ', ' Jr'), maxLength: 16 }),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
    )
    fc.assert(fc.property(names, (name) => {
      const masked = maskName(name)
      expect(maskName(masked)).toBe(masked)
    }), { numRuns: 1000 })
  })

  it('is short, and never holds the name, a digit or a word of it', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzéñ'), minLength: 2, maxLength: 9 })
      .filter((text) => !/^(?:mr|mrs|ms|miss|mx|dr|prof|jr|sr|ii|iii|iv)$/.test(text))
    const western = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
    const chinese = fc.string({ unit: fc.constantFrom(...'王李张刘陈杨黄赵吴周小明建国美玲'), minLength: 2, maxLength: 4 })
    fc.assert(fc.property(fc.oneof(western, chinese), fc.nat(), (name, digits) => {
      const masked = maskName(`${name}${digits}`)
      expect(masked.length).toBeLessThanOrEqual(40)
      expect(masked).not.toMatch(/\d/)
      for (const part of name.split(' ')) expect(masked.toLowerCase()).not.toContain(part)
      expect(letters(masked)).toBeLessThan(letters(name))
    }), { numRuns: 500 })
  })

  it('fits its place whatever it is made from', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.string({ unit: 'binary-ascii', maxLength: 300 })), (name) => {
      const masked = maskName(name)
      expect(masked.length).toBeGreaterThan(0)
      expect(masked.length).toBeLessThanOrEqual(40)
    }), { numRuns: 300 })
  })
})
