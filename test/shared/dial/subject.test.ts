import { describe, expect, it } from 'vitest'
import { decide } from '#shared/dial/decide'
import { factsFor, type DialSubject } from '#shared/dial/subject'
import { packsById } from '#shared/packs/shipped'
import { zonesOf } from '#shared/phone/zones-of'

const AT = Date.parse('2026-11-24T09:00:00-05:00')
const subject: DialSubject = {
  addressZones: [],
  portfolio: { creditor: 'bank', zone: 'America/New_York' },
  phones: [
    { phoneId: 'boston', party: 'debtor', place: 'mobile', zones: zonesOf('+16175550123') },
    { phoneId: 'seattle', party: 'debtor', place: 'home', zones: zonesOf('+12065550123') },
    { phoneId: 'aunt', party: 'emergency_contact', place: 'mobile', zones: zonesOf('+13125550123') },
    { phoneId: 'tollfree', party: 'employer', place: 'work', zones: zonesOf('+18005550123') },
  ],
  accounts: [{ accountId: 'A', daysPastDue: 40 }, { accountId: 'B', daysPastDue: null }],
  flags: { debtorReachable: false },
  history: [{ contactId: 'c1', at: AT - 1000, channel: 'call', party: 'debtor', place: 'mobile', accountId: null, phoneId: null, result: null, by: 'collector' }],
}
const proposal = { phoneId: 'boston', accountId: 'A', channel: 'call', at: AT } as const

describe('the facts of a proposed call', () => {
  it('put the person in every zone that one of her numbers may be in', () => {
    expect(factsFor(subject, proposal).zones).toEqual(['America/Los_Angeles', 'America/New_York'])
    expect(factsFor(subject, { ...proposal, phoneId: 'aunt' }).zones).toEqual(['America/Chicago'])
  })

  it('so that an eastern mobile is not called before the western home number may be', () => {
    const decision = decide(factsFor(subject, proposal), packsById(['US']), {})
    expect(decision.denials.map(({ rule }) => rule)).toContain('us.hours')
    expect(decision.denials.find(({ rule }) => rule === 'us.hours')).toMatchObject({ zone: 'America/Los_Angeles', until: Date.parse('2026-11-24T11:00:00-05:00') })
  })

  it('leave the zones open where no number tells, so that those of the law hold and are shown', () => {
    const facts = factsFor(subject, { ...proposal, phoneId: 'tollfree' })
    expect(facts.zones).toEqual([])
    expect(decide(facts, packsById(['US']), {}).zones).toEqual(['America/Chicago', 'America/Denver', 'America/Los_Angeles', 'America/New_York'])
  })

  it('carry the past, and what is missing in it stays missing', () => {
    expect(factsFor(subject, proposal).contacts).toEqual([{
      id: 'c1', at: AT - 1000, channel: 'call', party: 'debtor', place: 'mobile', account: undefined, creditor: 'bank', number: undefined, result: null, by: 'collector',
    }])
  })

  it('know how late the account is, and nothing of an account that does not say', () => {
    expect(factsFor(subject, proposal).flags).toEqual({ debtorReachable: false, daysPastDue: 40, numberClosed: false })
    expect(factsFor(subject, { ...proposal, accountId: 'B' }).flags.daysPastDue).toBeUndefined()
  })

  it('are refused for a number that is not on the record', () => {
    expect(() => factsFor(subject, { ...proposal, phoneId: 'other' })).toThrow(RangeError)
  })
})
