import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { assert, constantFrom, integer, nat, oneof, property, string, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { QUICK_DATES, quickDate, readDueDate } from '#shared/promise/due-date'

/** A Wednesday. */
const TODAY = '2026-08-12'
const anyDay = integer({ min: 0, max: 40_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10))

describe('a quick date', () => {
  it.each([
    ['today', '2026-08-12'], ['tomorrow', '2026-08-13'], ['friday', '2026-08-14'],
    ['payday', '2026-08-15'], ['plus3', '2026-08-15'], ['plus7', '2026-08-19'],
  ] as const)('%s', (quick, expected) => {
    expect(quickDate(quick, TODAY)).toBe(expected)
  })

  it('Friday on a Friday is the next one, for today has a pick of its own', () => {
    expect(quickDate('friday', '2026-08-14')).toBe('2026-08-21')
  })

  it.each([
    ['2026-01-04', '2026-01-05'], ['2026-01-05', '2026-01-10'], ['2026-01-10', '2026-01-15'], ['2026-01-15', '2026-01-28'],
    ['2026-01-28', '2026-01-30'], ['2026-01-30', '2026-02-05'], ['2026-02-28', '2026-03-05'], ['2026-12-31', '2027-01-05'],
  ])('pay day after %s is %s', (today, expected) => {
    expect(quickDate('payday', today)).toBe(expected)
  })

  it('is never in the past and always a real date', () => {
    assert(property(anyDay, constantFrom(...QUICK_DATES), (today, quick) => {
      const date = quickDate(quick, today)
      expect(date >= today).toBe(true)
      expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date)
    }))
  })

  it('refuses a today that is none', () => {
    expect(() => quickDate('today', '12.8.2026')).toThrow(RangeError)
  })
})

describe('a typed due date', () => {
  it.each([
    ['今天', '2026-08-12'], ['明天', '2026-08-13'], ['后天', '2026-08-14'], ['後天', '2026-08-14'], ['大后天', '2026-08-15'],
    ['周五', '2026-08-14'], ['週五', '2026-08-14'], ['星期三', '2026-08-19'], ['禮拜日', '2026-08-16'], ['周天', '2026-08-16'], ['周5', '2026-08-14'],
    ['下周五', '2026-08-21'], ['下週五', '2026-08-21'], ['下个星期一', '2026-08-17'], ['本周五', '2026-08-14'], ['這週三', '2026-08-12'],
    ['25号', '2026-08-25'], ['25號', '2026-08-25'], ['25日', '2026-08-25'], ['５号', '2026-09-05'], ['二十五号', '2026-08-25'], ['十五', '2026-08-15'],
    ['8月25日', '2026-08-25'], ['8月25號', '2026-08-25'], ['8月25', '2026-08-25'], ['８月２５日', '2026-08-25'], ['八月二十五日', '2026-08-25'], ['7月1号', '2027-07-01'],
    ['下月5号', '2026-09-05'], ['下個月五號', '2026-09-05'], ['本月20号', '2026-08-20'], ['月底', '2026-08-31'], ['月末', '2026-08-31'],
    ['3天后', '2026-08-15'], ['３天後', '2026-08-15'], ['三天后', '2026-08-15'], ['两天后', '2026-08-14'], ['兩天後', '2026-08-14'], ['十天后', '2026-08-22'], ['一周后', '2026-08-19'],
    ['发薪日', '2026-08-15'], ['發薪日', '2026-08-15'], ['领薪日', '2026-08-15'], ['领薪', '2026-08-15'],
    ['2026年9月1日', '2026-09-01'],
  ])('reads %s', (typed, expected) => {
    expect(readDueDate(typed, TODAY)).toBe(expected)
  })

  it.each([
    ['today', '2026-08-12'], ['Tomorrow', '2026-08-13'], ['tmr', '2026-08-13'], ['day after tomorrow', '2026-08-14'],
    ['fri', '2026-08-14'], ['FRIDAY', '2026-08-14'], ['ｆｒｉ', '2026-08-14'], ['weds', '2026-08-19'], ['wed', '2026-08-19'], ['thurs', '2026-08-13'], ['tues', '2026-08-18'], ['on monday', '2026-08-17'],
    ['next friday', '2026-08-21'], ['this friday', '2026-08-14'], ['this monday', null],
    ['25', '2026-08-25'], ['12', '2026-08-12'], ['11', '2026-09-11'], ['25th', '2026-08-25'], ['the 1st', '2026-09-01'], ['31', '2026-08-31'],
    ['8/25', '2026-08-25'], ['08-25', '2026-08-25'], ['8.25', '2026-08-25'], ['8/12', '2026-08-12'], ['8/11', '2027-08-11'], ['２０２６／８／２５', '2026-08-25'],
    ['aug 25', '2026-08-25'], ['25 August', '2026-08-25'], ['Sept 3rd', '2026-09-03'], ['3rd of september', '2026-09-03'],
    ['2026-08-25', '2026-08-25'], ['2026-08-01', '2026-08-01'], ['2/29', '2028-02-29'],
    ['+3', '2026-08-15'], ['＋３', '2026-08-15'], ['+0', '2026-08-12'], ['+2w', '2026-08-26'], ['in 3 days', '2026-08-15'], ['10 days', '2026-08-22'], ['in 1 week', '2026-08-19'],
    ['payday', '2026-08-15'], ['pay day', '2026-08-15'], ['end of month', '2026-08-31'], ['eom', '2026-08-31'],
    ['  tomorrow  ', '2026-08-13'],
  ])('reads or declines %s', (typed, expected) => {
    expect(readDueDate(typed, TODAY)).toBe(expected)
  })

  it.each([
    '', ' ', '?', 'soon', '以后', '改天', '0', '32', '99', '25/8', '13/1', '2/30', '8月32日', '2026-02-29', '2026-13-01', '0月5号', '下月31号x', '-3', '+', '周八', '周0',
    'constructor', '__proto__', '8/25/2026/1', '1e3', '25 or 26', '9'.repeat(500),
  ])('declines %j', (typed) => {
    expect(readDueDate(typed, TODAY)).toBeNull()
  })

  it('skips months that lack the day, and declines a day next month does not have', () => {
    expect(readDueDate('31', '2026-06-15')).toBe('2026-07-31')
    expect(readDueDate('30', '2026-01-31')).toBe('2026-03-30')
    expect(readDueDate('下月31号', '2026-08-12')).toBeNull()
  })

  it('turns the week on Monday, also on a Sunday', () => {
    expect(readDueDate('下周五', '2026-08-16')).toBe('2026-08-21')
    expect(readDueDate('周五', '2026-08-16')).toBe('2026-08-21')
    expect(readDueDate('本周日', '2026-08-16')).toBe('2026-08-16')
  })

  it('never lies in the past unless the year was typed, and never fails', () => {
    const words = oneof(
      string({ maxLength: 12 }),
      constantFrom('周一', '下周日', 'payday', '月底', '29号', 'mon', 'next sun', '二月二十九号', '三天后'),
      tuple(nat(40), constantFrom('', '号', 'th', '天后')).map(([n, unit]) => `${n}${unit}`),
      tuple(nat(14), nat(33)).map(([month, day]) => `${month}/${day}`),
    ).filter((typed) => !/\d{4}/.test(typed.normalize('NFKC')))
    assert(property(words, anyDay, (typed, today) => {
      const date = readDueDate(typed, today)
      if (date !== null) expect(date >= today).toBe(true)
    }))
  })

  it('is the same whatever zone the machine is in', () => {
    const root = resolve(import.meta.dirname, '../../..')
    const code = `import { QUICK_DATES, quickDate, readDueDate } from './shared/promise/due-date.ts'
      for (const zone of ['UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
        process.env.TZ = zone
        const dates = ['2026-03-08', '2026-11-01', '2026-12-31', '2028-02-29'].map((today) =>
          [...QUICK_DATES.map((quick) => quickDate(quick, today)), ...['周五', '25', '+3', '8/25', '月底'].map((typed) => readDueDate(typed, today))])
        console.log(JSON.stringify({ hour: new Date(0).getHours(), dates }))
      }`
    const lines = execFileSync(process.execPath, ['--input-type=module-typescript', '-e', code], { cwd: root, encoding: 'utf8' }).trim().split('\n')
    const answers = lines.map((line) => JSON.parse(line) as { hour: number; dates: string[][] })
    expect(new Set(answers.map((each) => each.hour)).size).toBeGreaterThan(3)
    expect(new Set(answers.map((each) => JSON.stringify(each.dates))).size).toBe(1)
  }, 30_000)
})
