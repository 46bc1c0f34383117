import { describe, expect, it } from 'vitest'
import { hear } from '#shared/dial/hearing'
import { holidayBook } from '#shared/dial/holiday'
import { earliestPass, firstChange, HORIZON_MS } from '#shared/dial/next-allowed'
import type { DialFacts } from '#shared/dial/facts'
import type { Rule } from '#shared/packs/pack'
import { makeDialFacts } from '../../make/dial-facts.ts'
import { makeCountRule, makeForbidRule, makeHoursRule, makePack } from '../../make/pack.ts'
import { makePastContact } from '../../make/past-contact.ts'

const { at } = makeDialFacts()
const heard = (rules: readonly Rule[], change: Partial<DialFacts> = {}) => hear(makeDialFacts(change), [makePack(rules)], holidayBook({})).list
const instant = (text: string) => Date.parse(text)

describe('the earliest pass', () => {
  it('is now, if nothing is in the way', () => {
    expect(earliestPass(heard([makeHoursRule()]), at)).toBe(at)
    expect(earliestPass([], at)).toBe(at)
  })

  it('waits until hours and counts agree, going round as often as it takes', () => {
    const contacts = [makePastContact({ at: instant('2026-11-24T11:00:00-05:00') })]
    const rules = [
      makeHoursRule({ allow: [{ on: ['tue', 'thu'], spans: [['10:00', '12:30']] }, { on: ['wed', 'fri'], spans: [['08:00', '09:00']] }] }),
      makeHoursRule({ id: 'test.other', allow: [{ on: ['wed', 'thu', 'fri'], spans: [['12:00', '20:00']] }] }),
      makeCountRule({ id: 'test.count', window: { days: 2 } }),
    ]
    expect(earliestPass(heard(rules, { contacts }), at)).toBe(instant('2026-11-26T12:00:00-05:00'))
  })

  it('is none where rules exclude each other, or only a change of facts helps', () => {
    const apart = [makeHoursRule({ allow: [{ on: ['mon'], spans: [['08:00', '20:00']] }] }), makeHoursRule({ id: 'test.other', allow: [{ on: ['tue'], spans: [['08:00', '20:00']] }] })]
    expect(earliestPass(heard(apart), at)).toBeNull()
    expect(earliestPass(heard([makeForbidRule()]), at)).toBeNull()
  })

  it('looks 400 days ahead and no further', () => {
    const ends = (date: string) => earliestPass(heard([makeForbidRule({ to: date })]), at)
    expect(ends('2027-12-27')).toBe(instant('2027-12-28T00:00:00-05:00'))
    expect(ends('2027-12-30')).toBeNull()
    expect(at + HORIZON_MS).toBeLessThan(instant('2027-12-31T00:00:00-05:00'))
  })
})

describe('the first change', () => {
  it('is the first of all rules to say something else, warnings included', () => {
    const rules = [makeHoursRule(), makeHoursRule({ id: 'test.edge', effect: 'warn', allow: [{ on: ['tue'], spans: [['09:00', '19:00']] }] })]
    expect(firstChange(heard(rules), at)).toBe(instant('2026-11-24T19:00:00-05:00'))
  })

  it('is not the midnight at which nothing changes', () => {
    const rules = [makeHoursRule({ allow: [{ on: ['tue', 'wed'], spans: [['00:00', '24:00']] }] })]
    expect(firstChange(heard(rules), at)).toBe(instant('2026-11-26T00:00:00-05:00'))
  })

  it('is none for rules that time does not touch', () => {
    expect(firstChange(heard([makeForbidRule({ effect: 'warn' })]), at)).toBeNull()
  })
})
