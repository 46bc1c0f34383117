import type { Localized } from '../../locale/locale.ts'
import type { Pack, Rule } from '../pack.ts'
import { OTHERS, OWING } from '../parties.ts'
import { MON_TO_FRI, MON_TO_SAT } from '../week.ts'
import { askedTime, askedToStop, askedWay, BINDS, houseAttempts, houseHours } from './rules.ts'

/** Where no law on hours is certain enough to be shipped: one cautious clock for all, and what little of the law is certain. */
interface Place {
  country: string
  name: Localized
  zones: readonly string[]
  /** Rules of the law itself that are certain though it names no hours. */
  certain?: readonly Rule[]
}

const ZA_REPRESENTED: Rule = {
  id: 'za-house.represented', kind: 'forbid', cite: 'Code of conduct for debt collectors, GN R663/2003', grade: 'B', force: 'regulation',
  say: {
    'zh-CN': '已收到债务人法律顾问的书面通知，不得直接联系债务人。',
    'zh-TW': '已收到債務人法律顧問的書面通知，不得直接聯絡債務人。',
    en: 'The debtor\'s legal adviser gave written notice: no direct contact with the debtor.',
  },
  when: { all: [{ flag: 'representedBy' }, { party: OWING }] },
}

const NG_THIRD_PARTY: Rule = {
  id: 'ng-house.third-party', kind: 'forbid', cite: 'Central Bank of Nigeria, Revised Consumer Protection Regulations (2024)', grade: 'A', force: 'regulation',
  say: {
    'zh-CN': '亲友、雇主、邻居：只能问债务人的在职情况、电话或地址；本人同意联系的除外。',
    'zh-TW': '親友、雇主、鄰居：只能問債務人的在職情況、電話或地址；本人同意聯絡者除外。',
    en: 'Friends, relatives, employers, neighbours: only for employment status, telephone or address, unless they agreed.',
  },
  when: { party: OTHERS }, unless: { any: [{ consent: 'third_party' }, { not: { flag: 'locationInfoObtained' } }] },
}

const KE_THIRD_PARTY: Rule = {
  id: 'ke-house.third-party', kind: 'forbid', cite: 'Central Bank of Kenya (Digital Credit Providers) Regulations, 2022 (LN 46)', grade: 'A', force: 'regulation',
  say: {
    'zh-CN': '未经授权，不得致电客户的联系人。',
    'zh-TW': '未經授權，不得去電客戶的聯絡人。',
    en: 'The customer\'s contacts may not be called without authorisation.',
  },
  when: { party: OTHERS }, unless: { consent: 'third_party' },
}

const PL_CODE: Rule = {
  id: 'pl-house.weekend', kind: 'hours', cite: 'ZPF/KPF code of good practice (as reported in 2018)', grade: 'B', force: 'code', effect: 'warn',
  say: {
    'zh-CN': '行业守则：平日 6:00–22:00；周末只有没有其他机会时，才在 8:00–20:00 联系。',
    'zh-TW': '業界守則：平日 6:00–22:00；週末只有沒有其他機會時，才在 8:00–20:00 聯絡。',
    en: 'Trade code: weekdays 6:00–22:00; weekends 8:00–20:00 only if there is no other chance.',
  },
  when: { channel: ['call', 'visit'] },
  allow: [{ on: MON_TO_FRI, spans: [['06:00', '22:00']] }, { on: ['sat', 'sun'], spans: [] }],
}

const PLACES: readonly Place[] = [
  { country: 'SG', name: { 'zh-CN': '新加坡', 'zh-TW': '新加坡', en: 'Singapore' }, zones: ['Asia/Singapore'] },
  { country: 'MY', name: { 'zh-CN': '马来西亚', 'zh-TW': '馬來西亞', en: 'Malaysia' }, zones: ['Asia/Kuala_Lumpur', 'Asia/Kuching'] },
  { country: 'ZA', name: { 'zh-CN': '南非', 'zh-TW': '南非', en: 'South Africa' }, zones: ['Africa/Johannesburg'], certain: [ZA_REPRESENTED] },
  { country: 'NG', name: { 'zh-CN': '尼日利亚', 'zh-TW': '奈及利亞', en: 'Nigeria' }, zones: ['Africa/Lagos'], certain: [NG_THIRD_PARTY] },
  { country: 'KE', name: { 'zh-CN': '肯尼亚', 'zh-TW': '肯亞', en: 'Kenya' }, zones: ['Africa/Nairobi'], certain: [KE_THIRD_PARTY] },
  { country: 'BE', name: { 'zh-CN': '比利时', 'zh-TW': '比利時', en: 'Belgium' }, zones: ['Europe/Brussels'] },
  { country: 'DE', name: { 'zh-CN': '德国', 'zh-TW': '德國', en: 'Germany' }, zones: ['Europe/Berlin'] },
  { country: 'FR', name: { 'zh-CN': '法国', 'zh-TW': '法國', en: 'France' }, zones: ['Europe/Paris'] },
  { country: 'ES', name: { 'zh-CN': '西班牙', 'zh-TW': '西班牙', en: 'Spain' }, zones: ['Europe/Madrid', 'Atlantic/Canary'] },
  { country: 'PL', name: { 'zh-CN': '波兰', 'zh-TW': '波蘭', en: 'Poland' }, zones: ['Europe/Warsaw'], certain: [PL_CODE] },
]

export const NEUTRAL_PACKS: readonly Pack[] = PLACES.map(({ country, name, zones, certain = [] }) => {
  const id = `${country}-HOUSE`
  const key = id.toLowerCase()
  return {
    id,
    version: '2026-11-22',
    title: { 'zh-CN': `${name['zh-CN']}（内部规定）`, 'zh-TW': `${name['zh-TW']}（內部規定）`, en: `${name.en} – house rules` },
    binds: BINDS,
    weekStart: 1,
    fallbackZones: zones,
    holidays: country,
    rules: [
      ...certain,
      askedWay(key),
      askedToStop(key),
      houseHours(key, {
        'zh-CN': '内部规定，不是当地法律：周一至周六 8:00–20:00，周日和公共假日不联系。',
        'zh-TW': '內部規定，不是當地法律：週一至週六 8:00–20:00，週日與國定假日不聯絡。',
        en: 'Our own rule, not the law here: Mon–Sat 8:00–20:00, never on Sundays or public holidays.',
      }, [{ on: ['hol', 'sun'], spans: [] }, { on: MON_TO_SAT, spans: [['08:00', '20:00']] }]),
      askedTime(key),
      houseAttempts(key),
    ],
  }
})

/** Every other country. Its holidays are not known here, so none is promised. */
export const HOUSE: Pack = {
  id: 'HOUSE',
  version: '2026-11-22',
  title: { 'zh-CN': '其他国家和地区（内部规定）', 'zh-TW': '其他國家和地區（內部規定）', en: 'Any other country – house rules' },
  binds: BINDS,
  weekStart: 1,
  // A number tells its zones nearly always. Where none does, from Argentina to Singapore one hour a day is open in all of these.
  fallbackZones: ['America/Argentina/Buenos_Aires', 'Africa/Lagos', 'Asia/Riyadh', 'Asia/Dhaka', 'Asia/Singapore'],
  rules: [
    askedWay('house'),
    askedToStop('house'),
    houseHours('house', {
      'zh-CN': '内部规定，不是当地法律：周一至周六 8:00–20:00，周日不联系；当地节假日请自行留意。',
      'zh-TW': '內部規定，不是當地法律：週一至週六 8:00–20:00，週日不聯絡；當地假日請自行留意。',
      en: 'Our own rule, not the law here: Mon–Sat 8:00–20:00, never on Sundays; mind the local holidays yourself.',
    }, [{ on: MON_TO_SAT, spans: [['08:00', '20:00']] }, { on: ['sun'], spans: [] }]),
    askedTime('house'),
    houseAttempts('house'),
  ],
}
