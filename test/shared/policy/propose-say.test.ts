import { describe, expect, it } from 'vitest'
import { Policy } from '#shared/contract/policy'
import { COUNTS } from '#shared/policy/counted-thing'
import { circumstanceOf, whenOf, type Circumstance } from '#shared/policy/circumstance'
import { proposeSay } from '#shared/policy/say/propose'
import { newPolicy, newRule, RULE_TEMPLATES } from '#shared/policy/templates'
import { makeCountRule, makeForbidRule, makeHoursRule } from '../../make/pack.ts'

const WEEK = [{ on: ['mon', 'tue', 'wed', 'thu', 'fri'], spans: [['09:00', '12:00'], ['13:30', '18:00']] }, { on: ['sat'], spans: [['10:00', '16:00']] }] as const

describe('the sentence proposed for a rule', () => {
  it.each([
    [makeHoursRule({ allow: WEEK }), '只能在周一至周五 9:00–12:00、13:30–18:00，周六 10:00–16:00 联系。', '只能在週一至週五 9:00–12:00、13:30–18:00，週六 10:00–16:00 聯絡。', 'Contacts only Mon–Fri 9:00–12:00 and 13:30–18:00, Sat 10:00–16:00.'],
    [makeHoursRule({ allow: [{ on: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], spans: [['08:00', '20:00']] }], effect: 'warn', when: { channel: ['call'] } }), '在 8:00–20:00 以外打电话，要先说明理由。', '在 8:00–20:00 以外打電話，須先說明理由。', 'Calls outside 8:00–20:00 need a reason.'],
    [makeCountRule({ limit: 2, per: ['person'], counts: COUNTS.calls, window: { calendar: 'day' } }), '同一人每天最多拨打 2 次。', '同一人每日最多撥打 2 次。', 'At most 2 calls a day for one person.'],
    [makeCountRule({ limit: 1, per: ['number'], counts: COUNTS.sms, window: { days: 7 }, effect: 'warn' }), '同一号码 7 天内发短信满 1 条后，再联系要先说明理由。', '同一門號 7 日內傳簡訊滿 1 則後，再聯絡須先說明理由。', 'After 1 text message in 7 days for one number a reason is needed.'],
    [makeForbidRule({ when: { all: [{ channel: ['call'] }, { place: ['work'] }, { since: 'disputedAt' }] } }), '对欠款有异议的、单位电话：不要打电话。', '對欠款有異議者、公司電話：不得打電話。', 'A disputed debt, work numbers: no calls.'],
  ])('says its numbers in every language: %#', (rule, mainland, taiwan, english) => {
    expect(proposeSay(rule)).toEqual({ 'zh-CN': mainland, 'zh-TW': taiwan, en: english })
  })

  it('is none where words would say less than the rule does', () => {
    const more = [
      makeForbidRule({ when: { not: { channel: ['call'] } } }),
      makeForbidRule({ when: { channel: ['call'] }, unless: { consent: 'hours' } }),
      makeCountRule({ counts: { result: ['voicemail'] } }),
      makeCountRule({ counts: COUNTS.calls, per: ['!channel'] }),
      makeHoursRule({ only: 'agreedHours' }),
    ]
    expect(more.map(proposeSay)).toEqual(more.map(() => null))
  })
})

describe('the case a rule speaks in', () => {
  it('comes back from the rule as it was put in', () => {
    const cases: Circumstance[] = [
      { channels: [], parties: [], places: [], flag: null },
      { channels: ['call', 'sms'], parties: ['employer'], places: ['work', 'unknown'], flag: 'ceasedAt' },
      { channels: [], parties: [], places: ['home'], flag: 'bankrupt' },
    ]
    for (const one of cases) expect(circumstanceOf(whenOf(one))).toEqual(one)
  })

  it('is not simplified: what the form cannot show is not shown as something else', () => {
    expect(circumstanceOf({ any: [{ channel: ['call'] }] })).toBeNull()
    expect(circumstanceOf({ all: [{ channel: ['call'] }, { channel: ['sms'] }] })).toBeNull()
    expect(circumstanceOf({ flag: 'disputedAt' })).toBeNull()
  })
})

it('begins every kind of rule as one that may be published', () => {
  const rules = RULE_TEMPLATES.map((template) => newRule(template, { id: `house.${template}-1`, cite: 'House rule 1' }))
  expect(Policy.safeParse(newPolicy('A policy', rules)).error).toBeUndefined()
})
