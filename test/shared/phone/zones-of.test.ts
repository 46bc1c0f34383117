import { describe, expect, it } from 'vitest'
import { decide } from '#shared/dial/decide'
import { pieceAt } from '#shared/dial/zone'
import { packsById } from '#shared/packs/shipped'
import { AREA_CODE_ZONES } from '#shared/phone/area-codes'
import { COUNTRY_ZONES } from '#shared/phone/country-zones'
import { zonesOf } from '#shared/phone/zones-of'
import { makeDialFacts } from '../../make/dial-facts.ts'

const zones = (code: string) => zonesOf(`+1${code}5550123`).toSorted()

describe('the zones of an American number', () => {
  it('are those of its area code', () => {
    expect(zones('212')).toEqual(['America/New_York'])
    expect(zones('312')).toEqual(['America/Chicago'])
    expect(zones('303')).toEqual(['America/Denver'])
    expect(zones('415')).toEqual(['America/Los_Angeles'])
    expect(zones('808')).toEqual(['Pacific/Honolulu'])
    expect(zones('602')).toEqual(['America/Phoenix'])
    expect(zones('915')).toEqual(['America/Denver'])
    expect(zones('671')).toEqual(['Pacific/Guam'])
    expect(zones('787')).toEqual(['America/Puerto_Rico'])
  })

  it('are the zones of the code that an overlay lies over', () => {
    const overlays = [
      ['689', '407'], ['728', '561'], ['645', '305'], ['656', '813'], ['448', '850'], ['861', '309'], ['924', '507'], ['436', '440'], ['621', '713'],
      ['357', '559'], ['457', '318'], ['679', '313'], ['837', '530'], ['930', '812'], ['986', '208'], ['458', '541'], ['531', '402'], ['364', '270'], ['729', '423'],
      ['353', '608'], ['274', '920'], ['983', '303'], ['771', '202'], ['835', '610'], ['943', '404'], ['472', '910'], ['826', '540'], ['686', '804'], ['948', '757'],
    ]
    for (const [overlay = '', below = ''] of overlays) expect(zones(overlay), `${overlay} over ${below}`).toEqual(zones(below))
  })

  it('are all of them where the code spans zones', () => {
    const spanning = {
      '208': ['America/Boise', 'America/Los_Angeles'], '541': ['America/Boise', 'America/Los_Angeles'],
      '605': ['America/Chicago', 'America/Denver'], '701': ['America/Chicago', 'America/Denver'], '308': ['America/Chicago', 'America/Denver'],
      '620': ['America/Chicago', 'America/Denver'], '785': ['America/Chicago', 'America/Denver'], '402': ['America/Chicago', 'America/Denver'],
      '850': ['America/Chicago', 'America/New_York'], '906': ['America/Chicago', 'America/New_York'], '423': ['America/Chicago', 'America/New_York'],
      '219': ['America/Chicago', 'America/New_York'], '574': ['America/Chicago', 'America/New_York'], '812': ['America/Chicago', 'America/New_York'],
      '270': ['America/Chicago', 'America/New_York'], '606': ['America/Chicago', 'America/New_York'],
      '775': ['America/Denver', 'America/Los_Angeles'], '928': ['America/Denver', 'America/Phoenix'], '907': ['America/Adak', 'America/Anchorage'],
    }
    for (const [code, expected] of Object.entries(spanning)) expect(zones(code), code).toEqual(expected)
  })

  it('are none for codes that lie nowhere or that nobody knows: the law’s own zones then hold, and are shown', () => {
    for (const code of ['800', '888', '833', '900', '500', '710', '999', '211']) expect(zones(code), code).toEqual([])
    const decision = decide(makeDialFacts({ at: Date.parse('2026-11-24T09:00:00-05:00'), zones: zones('800') }), packsById(['US']), {})
    expect(decision).toMatchObject({ verdict: 'deny', nextAllowedAt: Date.parse('2026-11-24T11:00:00-05:00') })
    expect(decision.zones).toHaveLength(4)
  })

  it('do not depend on who calls it a mobile: all that is known is the code', () => {
    expect(zones('917')).toEqual(zones('212'))
  })
})

describe('the zones of a number elsewhere', () => {
  it('are all of its country’s, for mobiles travel and are ported', () => {
    expect(zonesOf('+8613800138000')).toEqual(['Asia/Shanghai'])
    expect(zonesOf('+886912345678')).toEqual(['Asia/Taipei'])
    expect(zonesOf('+85291234567')).toEqual(['Asia/Hong_Kong'])
    expect(zonesOf('+61412345678').length).toBeGreaterThan(5)
    expect(zonesOf('+14165550123')).toEqual(['America/Toronto'])
  })

  it('are none for what is no place or no number', () => {
    const nothing = ['+80012345678', '+881612345678', '', '+', '13800138000', '+1617555012', '+9999999', 'abc', '+1617555****', '+86138****8000', `+1${'6'.repeat(1e5)}`]
    for (const number of nothing) expect(zonesOf(number), number.slice(0, 20)).toEqual([])
  })

  it('are a new list each time, so that nobody can spoil the table', () => {
    zonesOf('+12125550123').push('Mars/Olympus')
    expect(zones('212')).toEqual(['America/New_York'])
  })
})

describe('the tables of zones', () => {
  it('hold only zones that the runtime knows', () => {
    for (const zone of new Set([...COUNTRY_ZONES.values(), ...AREA_CODE_ZONES.values()].flat())) expect(() => pieceAt(zone, 0), zone).not.toThrow()
  })

  it('hold area codes of three digits, each of them once', () => {
    const codes = [...AREA_CODE_ZONES.keys()]
    expect(codes.filter((code) => !/^[2-9]\d\d$/.test(code))).toEqual([])
    expect(codes.length).toBeGreaterThan(400)
  })
})
