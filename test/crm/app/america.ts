import { accountTerms } from './account-terms.ts'
import type { Debtor, Phone, Relation } from './debtor.ts'
import { randomOf, type Random } from './random.ts'

type Some<T> = readonly [T, ...T[]]

const FIRST: Some<string> = ['Jane', 'John', 'Maria', 'Alex', 'Pat', 'Chris', 'Dana', 'Robin', 'Sam', 'Terry', 'Lee', 'Casey', 'Jordan', 'Taylor', 'Morgan']
/** Family names nobody bears. */
const LAST: Some<string> = ['Sample', 'Example', 'Placeholder', 'Testcase', 'Specimen', 'Mockford', 'Fictional', 'Demoson', 'Notreal', 'Samplesmith']
/** 850, 928, 541 and 208 reach over a border between time zones. */
const CITIES: Some<{ city: string; zip: string; code: string }> = [
  { city: 'New York, NY', zip: '10001', code: '212' },
  { city: 'Chicago, IL', zip: '60601', code: '312' },
  { city: 'Los Angeles, CA', zip: '90001', code: '213' },
  { city: 'Phoenix, AZ', zip: '85001', code: '602' },
  { city: 'Pensacola, FL', zip: '32501', code: '850' },
  { city: 'Tallahassee, FL', zip: '32301', code: '850' },
  { city: 'Flagstaff, AZ', zip: '86001', code: '928' },
  { city: 'Boise, ID', zip: '83701', code: '208' },
  { city: 'Ontario, OR', zip: '97914', code: '541' },
  { city: 'Houston, TX', zip: '77001', code: '713' },
  { city: 'Denver, CO', zip: '80201', code: '303' },
  { city: 'Boston, MA', zip: '02101', code: '617' },
  { city: 'Seattle, WA', zip: '98101', code: '206' },
]
const MOVED_FROM: Some<string> = ['702', '615', '305', '917', '480']
const EMPLOYERS: Some<string> = ['Sample Logistics LLC', 'Example Diner', 'Placeholder Auto Parts', 'Self-employed', 'Fictional Staffing Inc.']
const PRODUCTS: Some<string> = ['Personal loan', 'Credit card', 'Auto loan', 'Installment plan']
const CLIENTS: Some<string> = ['Sample Bank N.A.', 'Example Finance Co.']
const CONTACT_RELATIONS: Some<Relation> = ['spouse', 'sibling', 'friend', 'colleague', 'mother']

/** Customer of the United States book; `id` 7001 and up. Numbers are 555-0100 to 555-0199, kept free for fiction. */
export function americanDebtor(id: number, today: Date): Debtor {
  const random = randomOf(id)
  const name = `${random.pick(FIRST)} ${random.pick(LAST)}`
  const home = CITIES[(id - 7001) % CITIES.length] ?? CITIES[0]
  return {
    id: String(id),
    region: 'US',
    name,
    identity: `***-**-${String(random.between(0, 9999)).padStart(4, '0')}`,
    account: `HXUS-${random.between(210, 268)}-${String(id).padStart(6, '0')}`,
    product: random.pick(PRODUCTS),
    client: random.pick(CLIENTS),
    segment: random.pick(['standard', 'standard', 'prime', 'watch']),
    ...accountTerms(random, today, 'USD'),
    cachedTotalMinor: null,
    city: home.city,
    address: `${random.between(100, 980)} Example Street, ${home.city} ${home.zip}`,
    employer: random.pick(EMPLOYERS),
    owner: random.pick(['041', '042']),
    phones: phonesOf(id, name, home, random),
    unreadable: {},
  }
}

function phonesOf(id: number, name: string, home: { city: string; code: string }, random: Random): Phone[] {
  const write = random.pick([bracketed, international, dashed])
  // Four of the hundred fictitious lines of an area code each, so that no two customers share one.
  const line = (id % 25) * 4
  const code = random.chance(25) ? random.pick(MOVED_FROM) : home.code
  const phones = [phone(write, code, line, { kind: 'mobile', relation: 'self', name, area: home.city, status: 'valid' })]
  if (random.chance(40)) phones.push(phone(write, home.code, line + 1, { kind: 'home', relation: 'self', name, area: home.city, status: 'unverified' }))
  if (random.chance(40)) phones.push(phone(write, home.code, line + 2, { kind: 'work', relation: 'self', name, area: home.city, status: 'valid' }))
  if (random.chance(50)) {
    const contact = `${random.pick(FIRST)} ${random.pick(LAST)}`
    phones.push(phone(write, home.code, line + 3, { kind: 'emergency', relation: random.pick(CONTACT_RELATIONS), name: contact, area: home.city, status: 'unverified' }))
  }
  return phones
}

type Write = (code: string, line: string) => string
const bracketed: Write = (code, line) => `(${code}) 555-01${line}`
const international: Write = (code, line) => `+1 ${code} 555 01${line}`
const dashed: Write = (code, line) => `${code}-555-01${line}`

function phone(write: Write, code: string, number: number, rest: Omit<Phone, 'shown' | 'dials'>): Phone {
  const line = String(number).padStart(2, '0')
  return { ...rest, shown: write(code, line), dials: `+1${code}55501${line}` }
}
