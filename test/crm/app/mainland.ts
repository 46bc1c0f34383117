import { accountTerms } from './account-terms.ts'
import type { Debtor, Phone, Relation } from './debtor.ts'
import { randomOf, type Random } from './random.ts'

type Some<T> = readonly [T, ...T[]]

const SURNAMES: Some<string> = [
  '王', '李', '张', '刘', '陈', '杨', '赵', '黄', '周', '吴', '徐', '孙', '胡', '朱', '高', '林', '何', '郭', '马', '罗',
  '梁', '宋', '郑', '谢', '韩', '唐', '冯', '于', '董', '萧', '程', '曹', '袁', '邓', '许', '傅', '沈', '曾', '彭', '吕', '欧阳', '诸葛', '司马', '上官',
]
/** Given names nobody bears: sample, specimen, demonstration, fiction, practice … */
const GIVEN: Some<string> = ['样例', '示例', '演示', '虚构', '模拟', '范例', '样本', '测试', '试用', '假名', '练习', '例']
const CITIES: Some<{ city: string; code: string; identity: string }> = [
  { city: '上海市', code: '021', identity: '310' },
  { city: '北京市', code: '010', identity: '110' },
  { city: '广东省广州市', code: '020', identity: '440' },
  { city: '广东省深圳市', code: '0755', identity: '440' },
  { city: '浙江省杭州市', code: '0571', identity: '330' },
  { city: '江苏省南京市', code: '025', identity: '320' },
  { city: '江苏省苏州市', code: '0512', identity: '320' },
  { city: '四川省成都市', code: '028', identity: '510' },
  { city: '湖北省武汉市', code: '027', identity: '420' },
  { city: '陕西省西安市', code: '029', identity: '610' },
  { city: '重庆市', code: '023', identity: '500' },
  { city: '湖南省长沙市', code: '0731', identity: '430' },
  { city: '河南省郑州市', code: '0371', identity: '410' },
  { city: '山东省青岛市', code: '0532', identity: '370' },
  { city: '新疆乌鲁木齐市', code: '0991', identity: '650' },
]
const STREETS: Some<string> = ['虚构路', '示例街', '样板大道', '演示巷', '无此路']
const EMPLOYERS: Some<string> = ['示例贸易有限公司', '虚构餐饮店', '样板机械厂', '演示物流有限公司', '范例家政服务部', '自由职业', '无此名电子有限公司']
const PRODUCTS: Some<string> = ['悦享消费贷', '信用卡分期', '循环额度贷', '家装分期', '车抵贷']
const CLIENTS: Some<string> = ['示例银行', '样本消费金融', '虚构小额贷款']
const OWNERS: Some<string> = ['018', '021', '027', '033']
/** Prefixes the regulator has assigned to no carrier, so that a demo link can ring at nobody's. */
const MOBILE_PREFIXES: Some<string> = ['160', '163', '164', '168', '169', '154']
const CONTACT_RELATIONS: Some<Relation> = ['spouse', 'father', 'mother', 'sibling', 'friend', 'colleague']

/** Customer of the mainland book; `id` 1001 and up. */
export function mainlandDebtor(id: number, today: Date): Debtor {
  const random = randomOf(id)
  const surname = random.pick(SURNAMES)
  const name = surname + random.pick(GIVEN)
  const home = random.pick(CITIES)
  return {
    id: String(id),
    region: 'CN',
    name,
    identity: `${home.identity}***********${String(random.between(0, 9999)).padStart(4, '0')}`,
    account: `HX${random.pick(['CL', 'CC', 'RL'])}-0${random.between(3, 9)}88-${String(id).padStart(6, '0')}`,
    product: random.pick(PRODUCTS),
    client: random.pick(CLIENTS),
    segment: random.pick(['standard', 'standard', 'prime', 'watch']),
    ...accountTerms(random, today, 'CNY'),
    cachedTotalMinor: null,
    city: home.city,
    address: `${home.city}${random.pick(STREETS)} ${random.between(1, 288)} 号 ${random.between(1, 12)} 栋 ${random.between(1, 18)}0${random.between(1, 6)} 室`,
    employer: random.pick(EMPLOYERS),
    owner: random.pick(OWNERS),
    phones: phonesOf(id, name, home, random),
    unreadable: {},
  }
}

function phonesOf(id: number, name: string, home: { city: string; code: string }, random: Random): Phone[] {
  const write = random.pick([spaced, plain, dashed, international])
  const phones: Phone[] = [mobile(write, random.pick(MOBILE_PREFIXES), id, { kind: 'mobile', relation: 'self', name, area: home.city, status: 'valid' })]
  if (random.chance(55)) {
    const extension = random.chance(40) ? ` 转 ${random.between(801, 869)}` : ''
    phones.push(landline(home.code, id, extension, { kind: 'work', relation: 'self', name, area: home.city, status: random.chance(70) ? 'valid' : 'unverified' }))
  }
  if (random.chance(35)) phones.push(landline(home.code, id + 3000, '', { kind: 'home', relation: 'self', name, area: home.city, status: 'unverified' }))
  const contacts = random.between(1, 2)
  for (let nth = 0; nth < contacts; nth += 1) {
    const status = random.pick(['valid', 'unverified', 'unreachable'] as const)
    const contact = random.pick(SURNAMES) + random.pick(GIVEN)
    phones.push(mobile(write, random.pick(MOBILE_PREFIXES), id + 4000 + nth * 2000, { kind: 'emergency', relation: random.pick(CONTACT_RELATIONS), name: contact, area: random.pick(CITIES).city, status }))
  }
  return phones
}

type Rest = Omit<Phone, 'shown' | 'dials'>
type Write = (prefix: string, tail: string) => string

const spaced: Write = (prefix, tail) => `${prefix} 0000 ${tail}`
const plain: Write = (prefix, tail) => `${prefix}0000${tail}`
const dashed: Write = (prefix, tail) => `${prefix}-0000-${tail}`
const international: Write = (prefix, tail) => `+86 ${prefix} 0000 ${tail}`

function mobile(write: Write, prefix: string, number: number, rest: Rest): Phone {
  const tail = String(number).padStart(4, '0')
  return { ...rest, shown: write(prefix, tail), dials: `+86${prefix}0000${tail}` }
}

/** Local numbers never begin with 0: these reach no subscriber either. */
function landline(code: string, number: number, extension: string, rest: Rest): Phone {
  const tail = String(number).padStart(4, '0')
  return { ...rest, shown: `${code}-0000${tail}${extension}`, dials: `+86${code.slice(1)}0000${tail}` }
}
