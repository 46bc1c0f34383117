import { accountTerms } from './account-terms.ts'
import type { Debtor, Phone, Relation } from './debtor.ts'
import { randomOf, type Random } from './random.ts'

type Some<T> = readonly [T, ...T[]]

const SURNAMES: Some<string> = ['陳', '林', '黃', '張', '李', '王', '吳', '劉', '蔡', '楊', '許', '鄭', '謝', '洪', '歐陽']
const GIVEN: Some<string> = ['範例', '示範', '虛構', '測試', '樣本', '演示', '模擬', '假名']
const CITIES: Some<{ city: string; identity: string }> = [
  { city: '臺北市', identity: 'A' },
  { city: '新北市', identity: 'F' },
  { city: '臺中市', identity: 'B' },
  { city: '高雄市', identity: 'E' },
  { city: '臺南市', identity: 'D' },
]
const STREETS: Some<string> = ['虛構路', '範例街', '示範大道']
const EMPLOYERS: Some<string> = ['範例貿易股份有限公司', '虛構小吃店', '示範科技有限公司', '自營']
const PRODUCTS: Some<string> = ['信用貸款', '信用卡', '機車分期']
const CLIENTS: Some<string> = ['範例商業銀行', '虛構資融']
const CONTACT_RELATIONS: Some<Relation> = ['spouse', 'father', 'mother', 'sibling', 'friend']

/** Customer of the Taiwan book; `id` 8001 and up. 0900-000 and 02-1000 are given out to nobody. */
export function taiwaneseDebtor(id: number, today: Date): Debtor {
  const random = randomOf(id)
  const name = random.pick(SURNAMES) + random.pick(GIVEN)
  const home = random.pick(CITIES)
  return {
    id: String(id),
    region: 'TW',
    name,
    identity: `${home.identity}1*****${String(random.between(0, 999)).padStart(3, '0')}`,
    account: `HXTW-${random.between(210, 268)}-${String(id).padStart(6, '0')}`,
    product: random.pick(PRODUCTS),
    client: random.pick(CLIENTS),
    segment: random.pick(['standard', 'standard', 'prime', 'watch']),
    ...accountTerms(random, today, 'TWD'),
    cachedTotalMinor: null,
    city: home.city,
    address: `${home.city}${random.pick(STREETS)} ${random.between(1, 200)} 號 ${random.between(2, 12)} 樓`,
    employer: random.pick(EMPLOYERS),
    owner: '051',
    phones: phonesOf(id, name, home.city, random),
    unreadable: {},
  }
}

function phonesOf(id: number, name: string, city: string, random: Random): Phone[] {
  const tail = String(id - 8000).padStart(3, '0')
  const shown = random.pick([`0900-000-${tail}`, `0900000${tail}`, `+886 900 000 ${tail}`])
  const phones: Phone[] = [{ kind: 'mobile', relation: 'self', name, shown, dials: `+886900000${tail}`, area: '臺灣', status: 'valid' }]
  if (random.chance(50)) {
    const extension = random.chance(50) ? ` 分機 ${random.between(101, 188)}` : ''
    phones.push({ kind: 'work', relation: 'self', name, shown: `(02) 1000-0${tail}${extension}`, dials: `+886210000${tail}`, area: city, status: 'valid' })
  }
  const contact = random.pick(SURNAMES) + random.pick(GIVEN)
  const other = String(id - 7500).padStart(3, '0')
  phones.push({ kind: 'emergency', relation: random.pick(CONTACT_RELATIONS), name: contact, shown: `0900-000-${other}`, dials: `+886900000${other}`, area: '臺灣', status: 'unverified' })
  return phones
}
