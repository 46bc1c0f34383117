import { NOT_THIS_WAY } from '../asked.ts'
import type { Pack } from '../pack.ts'
import { OTHERS } from '../parties.ts'
import { EVERY_DAY } from '../week.ts'

const FAIR_COLLECTION = 'https://www.law.go.kr/법령/채권의공정한추심에관한법률'
const DEBTOR_PROTECTION = 'https://www.law.go.kr/법령/개인금융채권의관리및개인금융채무자의보호에관한법률'

/**
 * Korea: Fair Debt Collection Act in the text of 2 October 2026, and Personal Debtor Protection Act; read 2026-11-22. Whether
 * a lawyer's notice bars direct contact depends on who collects (art. 8-2): banks and licensed collectors are free of it.
 */
export const KR: Pack = {
  id: 'KR',
  version: '2026-11-22',
  title: { 'zh-CN': '韩国', 'zh-TW': '韓國', en: 'Korea' },
  binds: {
    'zh-CN': '《债权公正催收法》所称的催收人；次数限制适用于个人金融债权',
    'zh-TW': '《債權公正催收法》所稱的催收人；次數限制適用於個人金融債權',
    en: 'debt collectors under the Fair Debt Collection Act; the count holds for personal financial claims',
  },
  sources: [FAIR_COLLECTION, DEBTOR_PROTECTION],
  weekStart: 1,
  fallbackZones: ['Asia/Seoul'],
  rules: [
    {
      id: 'kr.channel', kind: 'forbid', cite: 'Personal Debtor Protection Act, request to limit contact (means)', grade: 'A', force: 'statute', from: '2024-10-17',
      url: DEBTOR_PROTECTION,
      say: {
        'zh-CN': '债务人已要求不使用这种联系方式。',
        'zh-TW': '債務人已要求不使用這種聯絡方式。',
        en: 'The debtor excluded this means of contact.',
      },
      when: NOT_THIS_WAY,
    },
    {
      id: 'kr.third-party', kind: 'forbid', cite: 'Fair Debt Collection Act art. 8-3, art. 12 item 2', grade: 'A', force: 'statute',
      url: FAIR_COLLECTION,
      say: {
        'zh-CN': '亲属、同住人、同事：只有联系不上债务人时，才能问其下落。',
        'zh-TW': '親屬、同住人、同事：只有聯絡不上債務人時，才能問其下落。',
        en: 'Relatives, housemates and colleagues: only to ask where the debtor is, and only while the debtor cannot be reached.',
      },
      when: { party: OTHERS }, unless: { not: { flag: 'debtorReachable' } },
    },
    {
      id: 'kr.hours', kind: 'hours', cite: 'Fair Debt Collection Act art. 9 items 2–3', grade: 'A', force: 'statute',
      url: FAIR_COLLECTION,
      say: {
        'zh-CN': '没有正当理由，夜间 21:00–8:00 不得致电或上门。',
        'zh-TW': '沒有正當理由，夜間 21:00–8:00 不得去電或外訪。',
        en: 'No calls or visits at night, 21:00–8:00, without justification.',
      },
      when: { channel: ['call', 'visit'] }, unless: { consent: 'hours' },
      allow: [{ on: EVERY_DAY, spans: [['08:00', '21:00']] }],
    },
    {
      id: 'kr.requests', kind: 'hours', cite: 'Personal Debtor Protection Act, request to limit contact (hours, up to 28 a week)', grade: 'A', force: 'statute', from: '2024-10-17',
      url: DEBTOR_PROTECTION,
      say: {
        'zh-CN': '债务人要求过这个时间不联系。',
        'zh-TW': '債務人要求過這個時間不聯絡。',
        en: 'The debtor asked for no contact at this time.',
      },
      avoid: 'inconvenient',
    },
    {
      id: 'kr.frequency', kind: 'count', cite: 'Personal Debtor Protection Act, limit on the number of contacts', grade: 'A', force: 'statute', from: '2024-10-17',
      url: DEBTOR_PROTECTION,
      say: {
        'zh-CN': '每笔债权 7 天内最多 7 次到达债务人的催收联系。',
        'zh-TW': '每筆債權 7 天內最多 7 次送達債務人的催收聯絡。',
        en: 'At most 7 collection contacts that reached the debtor in 7 days, per claim.',
      },
      limit: 7, per: ['account'], window: { days: 7 },
      counts: { result: ['conversation', 'voicemail', 'refused', 'sent'], by: ['collector'] },
    },
  ],
}
