import { describe, expect, it } from 'vitest'
import { maskNote } from '../../../worker/privacy/mask-note.ts'

describe('a note', () => {
  it.each([
    ['ID 110101199003071234 给了', 'ID ＊＊＊1234 给了'],
    ['身分證 A123456789', '身分證 ＊＊＊6789'],
    ['SSN 123-45-6789.', 'SSN ＊＊＊6789.'],
    ['card 4111 1111 1111 1111', 'card ＊＊＊1111'],
    ['新号１３９１２３４５６７８', '新号＊＊＊5678'],
    ['call (212) 555-0123 or 555-0199', 'call ＊＊＊0123 or ＊＊＊199'],
    ['+86 139 1234 5678', '＊＊＊5678'],
    ['0912-345-678 可打', '＊＊＊5678 可打'],
    ['幺三九一二三四五六七八', '＊＊＊五六七八'],
    ['¥13912345678', '¥＊＊＊5678'],
    ['HKID A123456(7)', 'HKID ＊＊＊4567'],
  ])('loses numbers of people: %s', (note, masked) => {
    expect(maskNote(note)).toBe(masked)
    expect(maskNote(masked)).toBe(masked)
  })

  it.each([
    '2026-11-27 还 5000 元', '20261127 前付清', '12/05 15:30 再打', '还款 12000000 元', 'RMB 1,234,567.89', '¥12345678', '分 12 期,每期 899.50', 'M3, 45 days, 3 of 7',
    '2026-11-24 2026-11-25 都可以', '工号 8018',
  ])('keeps dates and sums: %s', (note) => {
    expect(maskNote(note)).toBe(note)
  })
})
