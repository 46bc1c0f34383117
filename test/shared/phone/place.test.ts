import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pieceAt } from '#shared/dial/zone'
import { AU_STATES } from '#shared/phone/address/au-states'
import { MX_STATES } from '#shared/phone/address/mx-states'
import { BR_STATES } from '#shared/phone/br-states'
import { CA_PROVINCES } from '#shared/phone/ca-provinces'
import { placeOf } from '#shared/phone/place'
import { US_STATES } from '#shared/phone/us-states'

/** "region zone zone", or null. */
function place(country: string, text: string, fields: Parameters<typeof placeOf>[2] = {}): string | null {
  const found = placeOf(text, country, fields)
  return found && [found.region, ...found.zones].join(' ')
}
const us = (text: string, fields: Parameters<typeof placeOf>[2] = {}) => place('US', text, fields)

describe('an American address', () => {
  it('lies in the State written right before its ZIP code, as code or in full', () => {
    expect(us('Springfield, MA 01101')).toBe('US-MA America/New_York')
    expect(us('1600 Amphitheatre Pkwy, CA 94043-1351')).toBe('US-CA America/Los_Angeles')
    expect(us('12345 Main St\nportland or 97201')).toBe('US-OR America/Los_Angeles America/Boise')
    expect(us('Charleston, West Virginia 25301')).toBe('US-WV America/New_York')
    expect(us('K St NW, Washington, D.C. 20001, USA')).toBe('US-DC America/New_York')
    expect(us('San Juan, PR 00901')).toBe('PR America/Puerto_Rico')
    expect(us('Hagåtña, GU 96910')).toBe('GU Pacific/Guam')
  })

  it('has every zone of a State that has two', () => {
    expect(us('El Paso, TX 79901')).toBe('US-TX America/Chicago America/Denver')
    expect(us('Pensacola, Florida')).toBe('US-FL America/New_York America/Chicago')
  })

  it('is in New York City by its ZIP code', () => {
    for (const zip of ['10001', '10301', '10451', '11101', '11201', '11354', '11691', '11004']) expect(us(`New York, NY ${zip}`), zip).toBe('US-NYC America/New_York')
    for (const zip of ['10601', '11501', '12207', '00501']) expect(us(`Albany, NY ${zip}`), zip).toBe('US-NY America/New_York')
  })

  it('is read from fields of its own', () => {
    expect(us('', { state: 'MA' })).toBe('US-MA America/New_York')
    expect(us('', { state: 'n.y.', postalCode: '10001' })).toBe('US-NYC America/New_York')
    expect(us('', { postalCode: '02110-1234' })).toBe('US-MA America/New_York')
    expect(us('123 Elm St', { state: 'New Hampshire', postalCode: '03301' })).toBe('US-NH America/New_York')
  })

  it('is nowhere where the State and the ZIP code differ', () => {
    expect(us('Springfield, IL 01101')).toBeNull()
    expect(us('Washington 20001')).toBeNull()
    expect(us('Springfield, MA 01101', { state: 'IL' })).toBeNull()
    expect(us('', { state: 'MA', postalCode: '94043' })).toBeNull()
    expect(us('Springfield, MA 01101; Dallas, TX 75201')).toBeNull()
  })

  it('is nowhere where it names too little', () => {
    for (const text of ['12345 Main St', 'Springfield 01101', 'Springfield, MA', 'Seattle, Washington', 'Tbilisi, Georgia', 'Virginia Beach', 'Kansas City', 'APO AE 09012']) {
      expect(us(text), text).toBeNull()
    }
    expect(us('', { state: 'Mass.' })).toBeNull()
    expect(us('', { state: 'Bavaria', postalCode: '80331' })).toBeNull()
  })

  it('is told from a Canadian one in the same book', () => {
    expect(us('Toronto ON M5V 2T6')).toBe('CA-ON America/Toronto')
    expect(us('Toronto', { state: 'ON', postalCode: 'M5V 2T6' })).toBe('CA-ON America/Toronto')
    expect(us('', { state: 'CA', postalCode: 'M5V 2T6' })).toBeNull()
  })
})

describe('an address in the Americas and Australia', () => {
  it('is Canadian by its postal code, which narrows the province', () => {
    expect(place('CA', 'Montréal (Québec) H2X 1Y4')).toBe('CA-QC America/Toronto')
    expect(place('CA', 'Thunder Bay, ON P7B5E1, Canada')).toBe('CA-ON America/Toronto America/Winnipeg America/Atikokan')
    expect(place('CA', 'Iqaluit X0A 0H0')).toMatch(/^CA-NU /)
    expect(place('CA', 'Yellowknife X1A 2N9')).toBe('CA-NT America/Edmonton')
    expect(place('CA', '', { state: 'Saskatchewan' })).toBe('CA-SK America/Regina America/Edmonton America/Winnipeg')
    expect(place('CA', 'Vancouver, BC T2P 1J9')).toBeNull()
    expect(place('CA', 'Toronto, Canada')).toBeNull()
  })

  it('is Brazilian by the letters of its state or its postal code', () => {
    expect(place('BR', 'Av. Paulista, 1578 - Bela Vista, São Paulo - SP, 01310-200')).toBe('BR-SP America/Sao_Paulo')
    expect(place('BR', 'Maceió/AL')).toBe('BR-AL America/Sao_Paulo')
    expect(place('US', 'Manaus - AM, Brasil')).toBe('BR-AM America/Manaus America/Rio_Branco')
    expect(place('BR', 'Recife - PE Brasil')).toBe('BR-PE America/Sao_Paulo America/Noronha')
    expect(place('BR', '', { state: 'Mato Grosso do Sul' })).toBe('BR-MS America/Manaus')
    expect(place('BR', 'Cuiabá - MT, 01310-200')).toBeNull()
    expect(place('BR', 'Rua SE, 12, Centro')).toBeNull()
  })

  it('is Mexican by the state at its end', () => {
    expect(place('MX', 'Cancún, Quintana Roo')).toBe('MX America/Cancun')
    expect(place('MX', 'Zona Centro, 22000 Tijuana, B.C., México')).toBe('MX America/Tijuana')
    expect(place('MX', 'Col. Centro, Mérida, Yucatán, C.P. 97000')).toBe('MX America/Mexico_City')
    expect(place('MX', 'Monterrey, N.L., C.P. 97000')).toBeNull()
    expect(place('MX', 'Toluca, México')).toBeNull()
  })

  it('is Australian by its State and postcode, the far towns with clocks of their own', () => {
    expect(place('AU', 'Sydney NSW 2000')).toBe('AU Australia/Sydney')
    expect(place('AU', 'Perth, Western Australia 6000')).toBe('AU Australia/Perth')
    expect(place('AU', 'Broken Hill NSW 2880')).toContain('Australia/Adelaide')
    expect(place('AU', '', { state: 'NSW' })).toContain('Australia/Lord_Howe')
    expect(place('AU', 'Perth WA 2000')).toBeNull()
  })
})

describe('an address in Chinese', () => {
  const XINJIANG = 'CN Asia/Shanghai Asia/Urumqi'

  it('has a second clock in Xinjiang and nowhere else', () => {
    for (const text of ['新疆乌鲁木齐市天山区解放北路1号', '新疆维吾尔自治区喀什地区', '830000 新疆 昌吉', '中国新疆和田', '乌鲁木齐市沙依巴克区', '伊犁哈萨克自治州']) {
      expect(place('CN', text), text).toBe(XINJIANG)
    }
    for (const text of ['北京市朝阳区', '上海市乌鲁木齐中路1号', '山东省青岛市新疆路5号', '內蒙古呼和浩特市', '广东省深圳市', '中国，四川，成都']) {
      expect(place('CN', text), text).toBe('CN Asia/Shanghai')
    }
    expect(place('CN', '天山区解放北路1号', { postalCode: '830000' })).toBe(XINJIANG)
    expect(place('CN', '', { state: '新疆' })).toBe(XINJIANG)
  })

  it('is nowhere where it begins with a street, names no province or contradicts itself', () => {
    for (const text of ['新疆路5号', '新疆北路5号', '香港中路8号', '北京东路2号', '杭州市西湖区', '连江县凤城镇', 'Chaoyang District, Beijing']) expect(place('CN', text), text).toBeNull()
    expect(place('CN', '浙江省杭州市', { postalCode: '830000' })).toBeNull()
    expect(place('CN', '浙江省杭州市', { state: '新疆' })).toBeNull()
    expect(place('CN', '浙江省', { postalCode: '990000' })).toBeNull()
  })

  it('may lie in Taiwan, Hong Kong or Macau, whatever book it is in', () => {
    for (const text of ['高雄市前鎮區中山二路2號', '106臺北市大安區', '台灣台中市西屯區', '新竹县竹北市']) expect(place('CN', text), text).toBe('TW Asia/Taipei')
    expect(place('TW', '高雄市鳳山區', { postalCode: '830012' })).toBe('TW Asia/Taipei')
    expect(place('HK', '香港九龍旺角彌敦道')).toBe('HK Asia/Hong_Kong')
    expect(place('HK', 'Flat 5, 12/F, Nathan Road, Kowloon')).toBe('HK Asia/Hong_Kong')
    expect(place('CN', '澳門特別行政區')).toBe('MO Asia/Macau')
  })
})

describe('any address', () => {
  const COUNTRIES = ['US', 'CA', 'BR', 'MX', 'AU', 'CN', 'TW', 'HK', 'GB', '', 'us', '__proto__', 'constructor']

  it('is nothing when empty, masked, too long, or of a country that is not read', () => {
    for (const text of ['', ' ', ',', '***', 'N/A', '-', '0', 'MA *****', 'x'.repeat(1e6), 'Springfield, MA 01101 '.repeat(50)]) {
      for (const country of COUNTRIES) expect(place(country, text), `${country} ${text.slice(0, 20)}`).toBeNull()
    }
    expect(place('GB', 'London SW1A 1AA')).toBeNull()
    expect(place('FR', 'Springfield, MA 01101')).toBeNull()
  })

  it('never throws, and leads to one region with zones the runtime knows or to nothing', () => {
    const pieces = fc.constantFrom('MA', ' 01101', ', ', 'Washington', ' - SP', '01310-200', ' NSW 2000', 'M5V 2T6', '新疆', '路', 'C.P. 97000', '高雄市', ', USA', '\n', '．', '(')
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join('')))
    fc.assert(fc.property(fc.constantFrom(...COUNTRIES), text, text, text, (country, whole, state, postalCode) => {
      const found = placeOf(whole, country, { state, postalCode })
      if (!found) return
      expect(found.region).toMatch(/^[A-Z]{2}(?:-[A-Z]{2,3})?$/)
      expect(found.zones.length).toBeGreaterThan(0)
    }), { numRuns: 300 })
  })

  it('can only lead to zones that the runtime knows', () => {
    const zones = [US_STATES, CA_PROVINCES, BR_STATES, AU_STATES, MX_STATES].flatMap((table) => table.flatMap((one) => one.zones))
    for (const zone of new Set(zones)) expect(() => pieceAt(zone, 0), zone).not.toThrow()
  })
})
