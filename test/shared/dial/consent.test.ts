import { describe, expect, it } from 'vitest'
import { consentRuns, madeUnder } from '#shared/dial/consent'
import type { GivenConsent, PastContact } from '#shared/dial/facts'
import type { Pack } from '#shared/packs/pack'
import { makePastContact } from '../../make/past-contact.ts'
import { makeScene } from '../../make/scene.ts'

const at = (text: string) => Date.parse(`${text}-05:00`)
const GIVEN = at('2026-11-10T15:00')
/** A consent to more calls: a pack lets it live seven dates and end with the next talk. */
const lives = { frequency: { days: 7, endsWith: { channel: ['call'], result: ['conversation'] } } } as const
const scene = (consents: readonly GivenConsent[], contacts: readonly PastContact[] = [], own: Pack['consents'] = lives) =>
  makeScene({ facts: { at: GIVEN - 60_000, contacts, flags: { consents } }, pack: { consents: own } })
const given = (change: Partial<GivenConsent> = {}): GivenConsent => ({ kind: 'frequency', from: GIVEN, ...change })
const runsAt = (text: string, ...args: Parameters<typeof scene>) => consentRuns('frequency', scene(...args)).at(at(text))

const under = (text: string, ...args: Parameters<typeof scene>) => madeUnder('frequency', scene(...args))(makePastContact({ at: at(text) }))

describe('a consent runs', () => {
  it('from its receipt through its seventh date', () => {
    expect(runsAt('2026-11-10T14:59', [given()])).toBe(false)
    expect(runsAt('2026-11-10T15:00', [given()])).toBe(true)
    expect(runsAt('2026-11-16T23:59', [given()])).toBe(true)
    expect(runsAt('2026-11-17T00:00', [given()])).toBe(false)
  })

  it('until the time agreed, which can only shorten what the pack gives', () => {
    expect(runsAt('2026-11-12T12:00', [given({ until: at('2026-11-12T12:00') })])).toBe(false)
    expect(runsAt('2026-11-18T12:00', [given({ until: at('2026-12-30T12:00') })])).toBe(false)
  })

  it('until it is withdrawn where no pack limits it', () => {
    expect(runsAt('2031-11-10T12:00', [given()], [], {})).toBe(true)
  })

  it('until the talk that uses it up, and not beyond', () => {
    const talk = makePastContact({ at: at('2026-11-12T12:00'), result: 'conversation' })
    expect(runsAt('2026-11-12T11:59', [given()], [talk])).toBe(true)
    expect(runsAt('2026-11-12T12:00', [given()], [talk])).toBe(false)
    expect(runsAt('2026-11-13T12:00', [given(), given({ from: at('2026-11-13T09:00') })], [talk])).toBe(true)
  })

  it('perhaps, after a call whose outcome nobody recorded', () => {
    const open = makePastContact({ at: at('2026-11-12T12:00'), result: null })
    expect(runsAt('2026-11-13T12:00', [given()], [open])).toBe('unknown')
    expect(runsAt('2026-11-13T12:00', [given()], [{ ...open, result: 'busy' }])).toBe(true)
  })

  it('not at all if another kind was given', () => {
    expect(runsAt('2026-11-12T12:00', [given({ kind: 'hours' })])).toBe(false)
  })

  it('and tells when that changes', () => {
    const signal = consentRuns('frequency', scene([given()]))
    expect(signal.next(GIVEN - 1)).toBe(GIVEN)
    expect(signal.next(GIVEN)).toBe(at('2026-11-17T00:00'))
  })
})

describe('a contact was made under a consent', () => {

  it('after it was given and while it ran, the talk that ends it included', () => {
    const talk = makePastContact({ at: at('2026-11-12T12:00'), result: 'conversation' })
    expect(under('2026-11-10T15:00', [given()])).toBe(false)
    expect(under('2026-11-10T15:01', [given()])).toBe(true)
    expect(under('2026-11-12T12:00', [given()], [talk])).toBe(true)
    expect(under('2026-11-12T12:01', [given()], [talk])).toBe(false)
    expect(under('2026-11-17T09:00', [given()])).toBe(false)
  })

  it('perhaps, if an unrecorded call before may have ended it', () => {
    const open = makePastContact({ at: at('2026-11-12T12:00'), result: null })
    expect(under('2026-11-13T12:00', [given()], [open])).toBe('unknown')
  })
})
