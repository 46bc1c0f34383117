import { describe, expect, it } from 'vitest'
import { decide } from '#shared/dial/decide'
import type { DialFacts } from '#shared/dial/facts'
import { packsById } from '#shared/packs/shipped'
import { WISHES, wishesBeside } from '#shared/packs/wishes'
import { makeDialFacts } from '../../make/dial-facts.ts'
import { makePastContact } from '../../make/past-contact.ts'

const { at } = makeDialFacts()
const denials = (change: Partial<DialFacts>) => decide(makeDialFacts(change), [...packsById(['TW']), WISHES], {}).denials.map(({ rule }) => rule)
const besides = (id: string) => wishesBeside(packsById([id])).rules.map((rule) => rule.id)

describe('what the person asked for', () => {
  it('closes a number for calls and messages, and no other', () => {
    const zones = ['Asia/Taipei']
    expect(denials({ zones, at: at - 8 * 3_600_000, flags: { numberClosed: true } })).toEqual(['wishes.number'])
    expect(denials({ zones, at: at - 8 * 3_600_000, channel: 'sms', flags: { numberClosed: true } })).toEqual(['wishes.number'])
    expect(denials({ zones, at: at - 8 * 3_600_000, channel: 'email', flags: { numberClosed: true } })).toEqual([])
  })

  it('closes a contact person for good after a refusal', () => {
    const aunt = { zones: ['Asia/Taipei'], at: at - 8 * 3_600_000, party: 'emergency_contact', number: 'n1', flags: { debtorReachable: false } } as const
    const refused = makePastContact({ at: at - 900 * 86_400_000, party: 'emergency_contact', number: 'n1', result: 'refused' })
    expect(denials({ ...aunt, contacts: [refused] })).toContain('wishes.person')
    expect(denials({ ...aunt, contacts: [{ ...refused, number: 'n2' }] })).not.toContain('wishes.person')
    expect(decide(makeDialFacts({ ...aunt, contacts: [refused] }), [...packsById(['TW']), WISHES], {}).nextAllowedAt).toBeNull()
  })

  it('is heard where the law is silent, and left to the law where it speaks', () => {
    expect(besides('IN')).toEqual(expect.arrayContaining(['wishes.stop', 'wishes.represented', 'wishes.channel', 'wishes.work', 'wishes.time']))
    expect(besides('US')).toEqual(WISHES.rules.map((rule) => rule.id))
    expect(besides('CN')).toEqual(WISHES.rules.map((rule) => rule.id))
  })

  it('holds back a call to a person who asked for silence in a country that says nothing of it', () => {
    const mumbai = makeDialFacts({ zones: ['Asia/Kolkata'], at: Date.parse('2026-11-24T12:00:00+05:30'), flags: { ceasedAt: at - 9e8, optedOutChannels: ['call'] } })
    const laws = packsById(['IN'])
    expect(decide(mumbai, [...laws, wishesBeside(laws)], {}).warnings.map(({ rule }) => rule)).toEqual(['wishes.stop', 'wishes.channel'])
  })
})
