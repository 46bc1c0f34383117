import { describe, expect, it } from 'vitest'
import { AREA_CODE_ZONES } from '#shared/phone/area-codes'
import { BR_STATES } from '#shared/phone/br-states'
import { CA_PROVINCES } from '#shared/phone/ca-provinces'
import { regionOf } from '#shared/phone/region'
import { US_STATES } from '#shared/phone/us-states'

const region = (code: string | number) => regionOf(`+1${code}5550123`)

describe('the region of an American number', () => {
  it('is the State of its area code', () => {
    const samples =
      'AL 205 AK 907 AZ 602 AR 501 CA 415 CO 303 CT 203 DC 202 DE 302 FL 305 GA 404 HI 808 ID 208 IL 312 IN 317 IA 515 KS 316 KY 502 LA 504 ME 207 ' +
      'MD 410 MA 617 MI 313 MN 612 MS 601 MO 314 MT 406 NE 402 NV 702 NH 603 NJ 201 NM 505 NY 518 NC 704 ND 701 OH 216 OK 405 OR 503 PA 215 RI 401 ' +
      'SC 803 SD 605 TN 615 TX 713 UT 801 VT 802 VA 804 WA 206 WV 304 WI 414 WY 307'
    const pairs = samples.match(/[A-Z]{2} \d{3}/g) ?? []
    expect(pairs).toHaveLength(51)
    expect(pairs.filter((pair) => region(pair.slice(3)) !== `US-${pair.slice(0, 2)}`)).toEqual([])
  })

  it('is New York City for the codes of the city alone', () => {
    for (const code of [212, 332, 347, 646, 718, 917, 929]) expect(region(code), String(code)).toBe('US-NYC')
    for (const code of [516, 631, 914, 934, 845, 363]) expect(region(code), String(code)).toBe('US-NY')
  })

  it('is the territory under its own country code', () => {
    expect([787, 939, 340, 671, 670, 684].map(region)).toEqual(['PR', 'PR', 'VI', 'GU', 'MP', 'AS'])
  })
})

describe('the region of a number elsewhere', () => {
  it('is the Canadian province, or Canada where provinces share the code', () => {
    expect([416, 604, 403, 514, 204, 306, 506, 709].map(region)).toEqual(['CA-ON', 'CA-BC', 'CA-AB', 'CA-QC', 'CA-MB', 'CA-SK', 'CA-NB', 'CA-NL'])
    expect([902, 782, 867].map(region)).toEqual(['CA', 'CA', 'CA'])
  })

  it('is the Brazilian state, or Brazil where states share the code or none is in it', () => {
    expect(['+5511912345678', '+551932345678', '+5521912345678', '+5582912345678'].map(regionOf)).toEqual(['BR-SP', 'BR-SP', 'BR-RJ', 'BR-AL'])
    expect(['+5561912345678', '+5508001234567', '+5540041234'].map(regionOf)).toEqual(['BR', 'BR', 'BR'])
  })

  it('is else the country', () => {
    expect(['+8613800138000', '+886912345678', '+85291234567', '+18765550123', '+442079460018'].map(regionOf)).toEqual(['CN', 'TW', 'HK', 'JM', 'GB'])
  })

  it('is nothing for what is no place or no number', () => {
    const nothing = ['', '+', 'abc', '13800138000', '6175550123', '+80012345678', '+1617555****', '+86138****8000', '+1 617 555 0123', `+1${'6'.repeat(1e5)}`]
    for (const raw of nothing) expect(regionOf(raw), raw.slice(0, 20)).toBeNull()
  })
})

describe('the tables of regions', () => {
  const places = [...US_STATES, ...CA_PROVINCES]

  it('agree with the zones of every area code: none lies outside its State or province', () => {
    const outside = places.flatMap(({ region: place, zones, areaCodes }) =>
      areaCodes.filter((code) => !AREA_CODE_ZONES.get(code)?.every((zone) => zones.includes(zone))).map((code) => `${place} ${code}`))
    expect(outside).toEqual([])
  })

  it('give no code to two places', () => {
    for (const table of [places, BR_STATES]) {
      const codes = table.flatMap(({ areaCodes }) => areaCodes)
      expect(new Set(codes).size).toBe(codes.length)
    }
  })

  it('leave no American or Canadian area code without a place but those that provinces share', () => {
    const homeless = [...AREA_CODE_ZONES.keys()].filter((code) => ['US', 'CA', null].includes(region(code)))
    expect(homeless).toEqual(['782', '902', '867'])
  })

  it('know both zones of every State that has two', () => {
    const two = US_STATES.filter(({ zones }) => zones.length > 1).map(({ code }) => code)
    expect(two.toSorted()).toEqual(['AK', 'AZ', 'FL', 'ID', 'IN', 'KS', 'KY', 'MI', 'ND', 'NE', 'NV', 'OR', 'SD', 'TN', 'TX'])
  })
})
