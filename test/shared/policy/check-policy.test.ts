import { describe, expect, it } from 'vitest'
import { Flags } from '#shared/contract/dial'
import type { HouseRule } from '#shared/contract/policy'
import { checkClosingDays, checkHold, checkPolicy } from '#shared/policy/check-policy'
import { lawsReached } from '#shared/policy/ground'
import { KNOWN_FACTS } from '#shared/policy/known-facts'
import { packsById, SHIPPED_PACKS } from '#shared/packs/shipped'
import { newRule, RULE_TEMPLATES } from '#shared/policy/templates'
import { makeClosingDays, makeHold, makeHouseCap, makeHouseForbid, makeHouseHours, makePolicy } from '../../make/policy.ts'

const NOW = Date.parse('2026-11-24T03:00:00Z')
const EVERY_DAY = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
const MAINLAND = packsById(['CN'])
const TAIWAN = packsById(['TW'])

/** Places and codes of what is found, errors first. */
function found(rules: readonly HouseRule[], laws = [MAINLAND]): string[] {
  return checkPolicy(makePolicy({ rules }), { laws, now: NOW }).map(({ path, code }) => `${path} ${code}`)
}
/** The same of one rule with these words. */
function foundInWords(mainland: string, taiwan: string, en = 'Our rule.'): string[] {
  return found([makeHouseHours({ say: { 'zh-CN': mainland, 'zh-TW': taiwan, en } })])
}
function foundInHold(from: string, to: string): string[] {
  return checkHold(makeHold({ from, to }), { laws: [], now: NOW }).map(({ path, code, severity }) => `${path} ${code} ${severity}`)
}
const open = (from: string, to: string) => makeHouseHours({ allow: [{ on: [...EVERY_DAY], spans: [[from, to]] }] })

describe('a policy', () => {
  it('that only narrows the law is in order, as are the rules one begins with', () => {
    expect(found([makeHouseHours(), makeHouseCap({ id: 'house.cap' }), makeHouseForbid({ id: 'house.work', when: { place: ['work'] } })])).toEqual([])
    for (const template of RULE_TEMPLATES) expect(checkPolicy(makePolicy({ rules: [newRule(template, { id: `house.${template}`, cite: '1' })] }), { laws: [MAINLAND], now: NOW })).toEqual([])
    expect(found([])).toEqual(['rules says-nothing'])
  })

  it.each<[string, HouseRule, string[]]>([
    ['hours that end before they begin', makeHouseHours({ allow: [{ on: ['mon'], spans: [['09:00', '12:00'], ['18:00', '13:00']] }] }), ['rules.0.allow.0.spans.1 span-reversed']],
    ['hours of no length', makeHouseHours({ allow: [{ on: ['mon'], spans: [['09:00', '09:00']] }] }), ['rules.0.allow.0.spans.0 span-empty']],
    ['hours given twice', makeHouseHours({ allow: [{ on: ['mon', 'tue'], spans: [['09:00', '12:00'], ['11:59', '13:00']] }, { on: ['tue'], spans: [['12:00', '13:00'], ['13:00', '14:00']] }] }), ['rules.0.allow.0.spans.1 spans-overlap', 'rules.0.allow.1.on day-twice']],
    ['dates the wrong way round', makeHouseForbid({ from: '2026-12-02', to: '2026-12-01' }), ['rules.0.to dates-reversed']],
    ['a fact nobody records', makeHouseForbid({ when: { all: [{ channel: ['call'] }, { not: { since: 'birthday' } }] } }), ['rules.0.when.all.1.not.since fact-unknown']],
    ['a fact that is no date', makeHouseForbid({ when: { age: 'deceased', days: 3 } }), ['rules.0.when.age fact-unfit']],
    ['a limit of nothing', makeHouseCap({ limit: 0 }), ['rules.0.limit closes-everything']],
    ['a ban of everything for good', makeHouseForbid(), ['rules.0 closes-everything']],
    ['a ban of everything for good from some day on', makeHouseForbid({ from: '2027-03-01' }), ['rules.0 closes-everything']],
    ['hours that the law leaves none of', open('22:00', '24:00'), ['rules.0 closes-everything']],
  ])('with %s is refused at its place', (_, rule, problems) => {
    expect(found([rule])).toEqual(problems)
    expect(checkPolicy(makePolicy({ rules: [rule] }), { laws: [MAINLAND], now: NOW })[0]).toMatchObject({ severity: 'error' })
  })

  it('with rules that close everything only together is refused as a whole, and in every place it reaches', () => {
    const [morning, evening] = [makeHouseHours({ allow: [{ on: ['mon'], spans: [['09:00', '12:00']] }] }), { ...open('18:00', '20:00'), id: 'house.evening' }]
    expect(found([morning, evening])).toEqual(['rules closes-everything'])
    expect(found([open('21:30', '23:00')], [MAINLAND, packsById(['US'])])).toEqual(['rules.0 closes-everything'])
    expect(found([open('21:30', '23:00')])).toEqual([])
  })

  it('may stop calls for good, or until something is recorded, but says so', () => {
    expect(found([makeHouseForbid({ when: { channel: ['call'] } })])).toEqual(['rules.0 closes-calls'])
    expect(found([makeHouseForbid({ unless: { consent: 'hours' } })])).toEqual(['rules.0 closes-by-default'])
    expect(found([makeHouseForbid({ when: { fact: 'daysPastDue', gt: 700 } }), makeHouseForbid({ id: 'house.x', from: '2026-12-01', to: '2027-02-01' })])).toEqual([])
  })

  it('with a rule id used twice is refused', () => {
    expect(found([makeHouseHours(), makeHouseCap()])).toEqual(['rules.1.id rule-twice'])
  })

  it('for a place that does not exist is refused', () => {
    const problems = checkPolicy(makePolicy({ regions: ['CN', 'XX', 'US-CA'], offlineMaxMinutes: 30 }), { laws: [MAINLAND], now: NOW })
    expect(problems).toMatchObject([{ path: 'regions.1', code: 'region-unknown', severity: 'error' }])
  })

  it('is told of rules that can never be stricter than the law, with the rule of the law', () => {
    const messages = (rule: HouseRule, laws = [MAINLAND]) =>
      checkPolicy(makePolicy({ rules: [rule] }), { laws, now: NOW }).flatMap(({ code, severity, message }) => (code === 'never-stricter' ? [`${severity} ${message}`] : []))
    expect(messages(open('08:00', '22:00'))).toEqual(['warning The law already forbids all of this (cn.hours), save where the person agreed otherwise.'])
    expect(messages(makeHouseHours({ allow: [{ on: [...EVERY_DAY], spans: [['07:00', '12:00'], ['12:00', '23:00']] }] }), [MAINLAND, TAIWAN])[0]).toContain('cn.hours, tw.hours')
    expect(messages(open('08:01', '23:00'))).toEqual([])
    expect(messages(open('08:00', '22:00'), [MAINLAND, TAIWAN])).toEqual([])
    expect(messages(makeHouseHours({ allow: [{ on: EVERY_DAY.slice(0, 6), spans: [['07:00', '23:00']] }] }))).toEqual([])
    const cap = { when: { channel: ['call'] }, per: ['creditor', 'person'], counts: { result: ['refused', 'conversation'], by: ['collector'], channel: ['call'] } } as const
    const capOf = (limit: number, unless?: HouseRule['unless']) => makeHouseCap({ ...structuredClone(cap) as object, limit, unless })
    expect(messages(capOf(3, { consent: 'frequency' }))).toEqual(['warning The law already forbids all of this (cn.frequency.conversations).'])
    expect(messages(capOf(2))).toEqual([])
    expect(messages(makeHouseForbid({ when: { all: [{ party: ['debtor'] }, { flag: 'deceased' }, { channel: ['call'] }] } }))).toEqual(['warning The law already forbids all of this (cn.deceased).'])
  })

  it('is told of conditions that contradict each other, and of what is over', () => {
    expect(found([makeHouseForbid({ when: { all: [{ channel: ['call'] }, { channel: ['sms'] }] } })])).toEqual(['rules.0.when never-applies'])
    expect(found([makeHouseForbid({ when: { flag: 'minor' }, unless: { any: [{ flag: 'minor' }, { place: ['work'] }] } })])).toEqual(['rules.0.when never-applies'])
    // Nobody knows whether he can be reached, so both hold.
    expect(found([makeHouseForbid({ when: { all: [{ flag: 'debtorReachable' }, { not: { flag: 'debtorReachable' } }, { place: ['work'] }] } })])).toEqual([])
    expect(found([makeHouseCap({ per: ['number', '!number'] })])).toEqual(['rules.0.per never-applies'])
    expect(found([makeHouseForbid({ from: '2026-01-01', to: '2026-11-22' })])).toEqual(['rules.0.to date-past'])
  })

  it('is told of words that are missing or were only copied', () => {
    expect(foundInWords('电话', '电话', ' ')).toEqual(['rules.0.say.en text-missing', 'rules.0.say.zh-TW text-same'])
    expect([foundInWords('今天不打', '今天不打'), foundInWords('电话', '電話')]).toEqual([[], []])
  })
})

it('knows every fact that can be recorded', () => {
  expect(Object.keys(KNOWN_FACTS)).toEqual(expect.arrayContaining([...Object.keys(Flags.shape), 'numberClosed', 'daysPastDue']))
})

describe('closing days and holds', () => {
  it('are told of dates that are over or listed twice', () => {
    const problems = checkClosingDays(makeClosingDays(['2026-11-22', '2026-12-25', '2026-12-25']), { laws: [], now: NOW })
    expect(problems.map(({ path, code, severity }) => `${path} ${code} ${severity}`)).toEqual(['days.0.date date-past warning', 'days.2.date date-twice warning'])
    expect(checkClosingDays(makeClosingDays([]), { laws: [], now: NOW })).toMatchObject([{ path: 'days', code: 'says-nothing' }])
  })

  it('a hold may last sixty days without a word', () => {
    expect(foundInHold('2026-11-20', '2027-01-18')).toEqual([])
    expect(foundInHold('2026-11-20', '2027-01-19')).toEqual(['to hold-long warning'])
    expect(foundInHold('2026-11-20', '2026-11-19')).toEqual(['to dates-reversed error'])
    expect(foundInHold('2026-11-01', '2026-11-22')).toEqual(['to date-past warning'])
  })
})

describe('the law a policy is measured by', () => {
  const books = [{ portfolioId: 'a', jurisdiction: 'CN' }, { portfolioId: 'b', jurisdiction: 'US' }, { portfolioId: 'c', jurisdiction: 'CN' }, { portfolioId: 'd', jurisdiction: 'nowhere' }]
  const ids = (portfolios: string[] | null, regions: string[] | null) => lawsReached({ portfolios, regions }, books).map((packs) => packs.map(({ id }) => id).filter((id) => id !== 'WISHES'))

  it('is that of every book and place it reaches, each once', () => {
    expect(ids(null, null)).toEqual([['CN'], ['US']])
    expect(ids(['a', 'c'], null)).toEqual([['CN']])
    expect(ids(null, ['US-MA', 'CN'])).toEqual([['CN'], ['US', 'US-MA']])
    expect(ids(['nobody'], ['US-MA'])).toEqual([])
  })

  it('leaves every shipped pack open to an ordinary policy', () => {
    for (const pack of SHIPPED_PACKS) expect(found([makeHouseHours()], [packsById([pack.id])]).filter((line) => line.includes('closes')), pack.id).toEqual([])
  })
})
