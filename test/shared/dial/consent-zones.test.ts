import { describe, expect, it } from 'vitest'
import { decide } from '#shared/dial/decide'
import type { Rule } from '#shared/packs/pack'
import { makeDialFacts } from '../../make/dial-facts.ts'
import { makeCountRule, makeForbidRule, makePack } from '../../make/pack.ts'
import { makePastContact } from '../../make/past-contact.ts'

/** Given for two dates: late on Monday in London, on Monday at noon in Los Angeles. */
const FROM = Date.parse('2026-11-23T23:30:00Z')
/** Wednesday in London already, still Tuesday in Los Angeles. */
const AT = Date.parse('2026-11-25T02:00:00Z')
const ZONES = ['America/Los_Angeles', 'Europe/London']

/** London comes after Los Angeles by name, and Accra before it: whichever zone is looked at first must not speak for the other. */
const verdicts = (rule: Rule) => [ZONES, ['Africa/Accra', 'America/Los_Angeles']].map((zones) => {
  const facts = makeDialFacts({ at: AT, zones, contacts: [makePastContact({ at: AT })], flags: { consents: [{ kind: 'frequency', from: FROM }] } })
  return decide(facts, [makePack([rule], { consents: { frequency: { days: 2 } } })], {}).verdict
})

describe('a consent that is over in one zone and still runs in another', () => {
  it('excuses no contact, for it was not made under it everywhere', () => {
    for (const window of [{ hours: 1 }, { days: 1 }, { ever: true }] as const) {
      expect(verdicts(makeCountRule({ window, counts: { notUnder: 'frequency' } })), JSON.stringify(window)).toEqual(['deny', 'deny'])
    }
  })

  it('creates no exception, and brings about what it brings about', () => {
    expect(verdicts(makeForbidRule({ unless: { consent: 'frequency' } }))).toEqual(['deny', 'deny'])
    expect(verdicts(makeForbidRule({ when: { consent: 'frequency' } }))).toEqual(['deny', 'deny'])
  })
})
