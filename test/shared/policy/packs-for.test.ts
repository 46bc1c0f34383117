import { describe, expect, it } from 'vitest'
import { decideFor } from '#shared/policy/decide-for'
import { housePacksFor, offlineMaxMs, packsFor } from '#shared/policy/packs-for'
import { NO_HOUSE_CONTENT } from '#shared/policy/policy'
import { makeClosingDays, makeHold, makeHouse, makeHouseForbid, makeLive, makePolicy } from '../../make/policy.ts'
import { makeRuledSubject } from '../../make/ruled-subject.ts'

const AT = Date.parse('2026-11-24T03:00:00Z')
const PROPOSAL = { phoneId: 'phone', accountId: 'account', channel: 'call', at: AT } as const
const FLORIDA = { jurisdiction: 'US', portfolioId: 'book', regions: ['US-FL'] }

/** Titles of the organisation's packs that reach somebody, of policies that say to whom they apply. */
function reached(reaches: readonly { portfolios?: string[]; regions?: string[] }[], whereabouts: Parameters<typeof packsFor>[0]): number[] {
  const house = makeHouse({ policies: reaches.map((reach, index) => makePolicy({ title: String(index), ...reach })) })
  return housePacksFor(whereabouts, house).map((pack) => Number(pack.title.en))
}

describe('what the organisation published', () => {
  it('reaches debtors of the books and places it names, a country those of every place within it', () => {
    const reaches = [{}, { portfolios: ['book'] }, { portfolios: ['other'] }, { regions: ['US'] }, { regions: ['US-FL', 'CN'] }, { regions: ['US-CA'] }, { portfolios: ['other'], regions: ['US'] }]
    expect(reached(reaches, FLORIDA)).toEqual([0, 1, 3, 4])
    expect(reached([{ regions: ['TW'] }, { regions: ['CN'] }], { ...FLORIDA, jurisdiction: 'CN', regions: ['TW'] })).toEqual([0, 1])
  })

  it('reaches a debtor whom nobody can place wherever it is meant for, but not in another book', () => {
    const reaches = [{ regions: ['US-CA'] }, { regions: ['TW'] }, { portfolios: ['other'], regions: ['TW'] }]
    for (const regions of [[], [null]]) expect(reached(reaches, { ...FLORIDA, regions })).toEqual([0, 1])
    expect(reached(reaches, { ...FLORIDA, regions: [null, 'US-FL'] })).toEqual([])
  })

  it('is heard beside the law and what the person asked for, and names its version', () => {
    const house = makeHouse({ policies: [makePolicy({ rules: [makeHouseForbid()] })], closingDays: [makeClosingDays(['2026-11-24'])], holds: [makeHold({ from: '2026-11-20', to: '2026-11-26' })] })
    const packs = packsFor({ jurisdiction: 'CN', portfolioId: 'book', regions: ['CN'] }, house)
    const own = [house.holds, house.closingDays, house.policies].map(([live]) => `house:${live?.documentId}@1`)
    expect(packs.map(({ id, version }) => `${id}@${version}`).slice(2)).toEqual(own)
    expect(packs.slice(0, 2).map(({ id }) => id)).toEqual(['CN', 'WISHES'])
    const decision = decideFor(makeRuledSubject(), PROPOSAL, house)
    expect(decision.denials.map(({ pack }) => `${pack}@1`).toSorted()).toEqual(own.toSorted())
    expect(decision.nextAllowedAt).toBeNull()
  })

  it('holds by the called person’s own calendar and ends by itself', () => {
    const hold = makeHouse({ holds: [makeHold({ from: '2026-11-24', to: '2026-11-25' })] })
    const closed = makeHouse({ closingDays: [makeClosingDays(['2026-11-24'])] })
    expect(decideFor(makeRuledSubject(), PROPOSAL, hold)).toMatchObject({ verdict: 'deny', nextAllowedAt: Date.parse('2026-11-26T08:00:00+08:00') })
    expect(decideFor(makeRuledSubject(), PROPOSAL, closed)).toMatchObject({ verdict: 'deny', nextAllowedAt: Date.parse('2026-11-25T08:00:00+08:00') })
    expect(decideFor(makeRuledSubject(), { ...PROPOSAL, at: Date.parse('2026-11-26T08:00:00+08:00') }, hold).verdict).toBe('allow')
  })

  it('is the same pack for the same version, by which the engine remembers', () => {
    const policy = makeLive(makePolicy({ rules: [makeHouseForbid()] }))
    const packs = () => housePacksFor(FLORIDA, { ...NO_HOUSE_CONTENT, policies: [policy] })
    expect(packs()[0]).toBe(packs()[0])
  })
})

it('offline, the strictest policy that reaches the book says how old a history may be', () => {
  const house = makeHouse({ policies: [makePolicy({ offlineMaxMinutes: 90 }), makePolicy({ offlineMaxMinutes: 30, portfolios: ['other'] }), makePolicy({ offlineMaxMinutes: 60, regions: ['US'] }), makePolicy()] })
  expect([offlineMaxMs('book', house), offlineMaxMs('other', house), offlineMaxMs('book', NO_HOUSE_CONTENT)]).toEqual([60, 30, 240].map((minutes) => minutes * 60_000))
})
