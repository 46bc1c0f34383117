import { describe, expect, it } from 'vitest'
import { decide } from '#shared/dial/decide'
import { lostEvidence } from '#shared/dial/lost'
import { factsFor, type DialSubject } from '#shared/dial/subject'
import { packsById } from '#shared/packs/shipped'

const ZONE = 'Asia/Shanghai'
type Entry = DialSubject['history'][number]

let made = 0
const call = (when: string, change: Partial<Entry> = {}): Entry => ({
  contactId: `c${(made += 1)}`, at: Date.parse(`2026-11-${when}:00+08:00`), channel: 'call', party: 'debtor', place: 'mobile',
  accountId: 'A', phoneId: 'own', result: 'no_answer', by: 'collector', ...change,
})
const THREE_DAYS = [call('20T09:30'), call('21T12:30'), call('22T18:30')]
const own = [{ phoneId: 'own', party: 'debtor' as const }]
const evidence = (history: readonly Entry[], phones: readonly { phoneId: string; party: 'debtor' | 'emergency_contact' }[] = own) => lostEvidence({ phones, history }, ZONE)

describe('the log proves that a debtor is lost', () => {
  it('after tries in every band of the day, on three days in a row', () => {
    expect(evidence(THREE_DAYS)).toMatchObject({ lost: true, daysInARow: 3, numbers: [{ complete: true, tries: { morning: 1, midday: 1, evening: 1 } }] })
  })

  it('not while a band or a day is missing', () => {
    expect(evidence([call('20T09:30'), call('21T09:40'), call('22T18:30')]).lost).toBe(false)
    expect(evidence([call('20T09:30'), call('21T12:30'), call('23T18:30')]).lost).toBe(false)
    expect(evidence([call('20T09:30'), call('20T12:30'), call('20T18:30')]).lost).toBe(false)
  })

  it('not while one of his numbers was not tried', () => {
    expect(evidence(THREE_DAYS, [...own, { phoneId: 'home', party: 'debtor' }]).lost).toBe(false)
  })

  it('at once if every number of his own is dead, but not for a phone that is switched off', () => {
    expect(evidence([call('20T09:30', { result: 'wrong_number' })]).lost).toBe(true)
    expect(evidence([call('20T09:30', { result: 'not_in_service', disposition: 'INVALID_NUMBER' })]).lost).toBe(true)
    expect(evidence([call('20T09:30', { result: 'not_in_service', disposition: 'OFF' })]).lost).toBe(false)
  })

  it('no longer once he was reached or called himself', () => {
    expect(evidence([...THREE_DAYS, call('23T10:00', { result: 'conversation' })]).lost).toBe(false)
    expect(evidence([...THREE_DAYS, call('23T10:00', { result: 'conversation', by: 'debtor' })]).lost).toBe(false)
  })

  it('never for a debtor without any number, nor by calls to others', () => {
    expect(evidence(THREE_DAYS, [])).toMatchObject({ lost: false, numbers: [] })
    expect(evidence(THREE_DAYS.map((entry) => ({ ...entry, party: 'emergency_contact' as const }))).lost).toBe(false)
  })

  it('not by calls whose outcome nobody recorded', () => {
    expect(evidence(THREE_DAYS.map((entry) => ({ ...entry, result: null }))).lost).toBe(false)
  })
})

const subject = (history: readonly Entry[], flags: DialSubject['flags'] = {}): DialSubject => ({
  portfolio: { creditor: 'bank', zone: ZONE },
  addressZones: [],
  phones: [{ phoneId: 'own', party: 'debtor', place: 'mobile', zones: [ZONE] }, { phoneId: 'aunt', party: 'emergency_contact', place: 'mobile', zones: [ZONE] }],
  accounts: [{ accountId: 'A', daysPastDue: 40 }],
  flags,
  history,
})

describe('a contact person in mainland China', () => {
  const proposal = { phoneId: 'aunt', accountId: 'A', channel: 'call', at: Date.parse('2026-11-24T10:00:00+08:00') } as const
  const mayCall = (history: readonly Entry[], flags?: DialSubject['flags']) =>
    decide(factsFor(subject(history, flags), proposal), packsById(['CN']), {}).denials.map(({ rule }) => rule)

  it('may be called only once the log shows that the debtor is lost', () => {
    expect(mayCall([])).toContain('cn.third-party')
    expect(mayCall(THREE_DAYS)).toEqual([])
  })

  it('not where somebody knows better than the log', () => {
    expect(mayCall(THREE_DAYS, { debtorReachable: true })).toContain('cn.third-party')
  })
})
