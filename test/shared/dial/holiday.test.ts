import { describe, expect, it } from 'vitest'
import { dayOfDate } from '#shared/dial/calendar'
import { decide } from '#shared/dial/decide'
import { holidayBook } from '#shared/dial/holiday'
import { makeDialFacts } from '../../make/dial-facts.ts'
import { makeHoursRule, makePack } from '../../make/pack.ts'

const table = { years: [2026], dates: ['2026-11-26'] }

describe('the holiday book', () => {
  it('knows holidays and working days of the years it has', () => {
    const book = holidayBook({ TEST: table })
    expect(book.isHoliday('TEST', dayOfDate('2026-11-26'))).toBe(true)
    expect(book.isHoliday('TEST', dayOfDate('2026-11-27'))).toBe(false)
    expect(book.missing()).toEqual([])
  })

  it('never takes a date of a year it does not have for a working day, and says which table is missing', () => {
    const book = holidayBook({ TEST: table })
    expect(book.isHoliday('TEST', dayOfDate('2027-01-01'))).toBe('unknown')
    expect(book.isHoliday('OTHER', dayOfDate('2026-11-26'))).toBe('unknown')
    expect(book.missing()).toEqual(['OTHER', 'TEST'])
  })
})

describe('a decision where holidays matter', () => {
  const closed = makeHoursRule({ allow: [{ on: ['hol', 'sun'], spans: [] }, { on: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], spans: [['08:00', '20:00']] }] })
  const pack = makePack([closed])
  const thursday = makeDialFacts({ at: Date.parse('2026-11-26T12:00:00-05:00') })

  it('is a no on a holiday', () => {
    const decision = decide(thursday, [pack], { TEST: table })
    expect(decision.verdict).toBe('deny')
    expect(decision.nextAllowedAt).toBe(Date.parse('2026-11-27T08:00:00-05:00'))
    expect(decision.holidaysMissing).toEqual([])
  })

  it('warns and names the table while it is not loaded', () => {
    const decision = decide(thursday, [pack], {})
    expect(decision.verdict).toBe('allow')
    expect(decision.warnings).toMatchObject([{ rule: 'test.rule', effect: 'warn', facts: { holidaysNotLoaded: 'TEST' } }])
    expect(decision.holidaysMissing).toEqual(['TEST'])
  })

  it('asks the table that the pack names', () => {
    const elsewhere = makePack([closed], { holidays: 'SHARED' })
    expect(decide(thursday, [elsewhere], { SHARED: table }).verdict).toBe('deny')
    expect(decide(thursday, [elsewhere], { TEST: table }).holidaysMissing).toEqual(['SHARED'])
  })

  it('asks for no table where no rule depends on one', () => {
    expect(decide(thursday, [makePack([makeHoursRule()])], {}).holidaysMissing).toEqual([])
  })

  it('stays shut without a table where only a holiday would be open', () => {
    const onlyHolidays = makeHoursRule({ allow: [{ on: ['hol'], spans: [['08:00', '20:00']] }] })
    expect(decide(thursday, [makePack([onlyHolidays])], {}).verdict).toBe('deny')
    expect(decide(thursday, [makePack([onlyHolidays])], { TEST: table }).verdict).toBe('allow')
  })
})
