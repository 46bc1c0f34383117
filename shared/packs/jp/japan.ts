import type { Pack } from '../pack.ts'
import { OWING } from '../parties.ts'
import { EVERY_DAY } from '../week.ts'

const ACT = 'https://laws.e-gov.go.jp/law/358AC1000000032'

/**
 * Japan: Money Lending Business Act (貸金業法) with the supervisory guideline II-2-18, and the association's own rules for
 * the number of contacts; read 2026-11-22. What is a justifiable reason beyond the debtor's consent is for people to judge.
 */
export const JP: Pack = {
  id: 'JP',
  version: '2026-11-22',
  title: { 'zh-CN': '日本（贷金业者）', 'zh-TW': '日本（貸金業者）', en: 'Japan – money lenders' },
  binds: {
    'zh-CN': '登记的贷金业者及受其委托催收的人',
    'zh-TW': '登記的貸金業者及受其委託催收的人',
    en: 'registered money lenders and those who collect for them',
  },
  sources: [ACT, 'https://www.j-fsa.or.jp/'],
  weekStart: 1,
  fallbackZones: ['Asia/Tokyo'],
  rules: [
    {
      id: 'jp.represented', kind: 'forbid', cite: 'Money Lending Business Act art. 21(1)(ix)', grade: 'B', force: 'statute',
      url: ACT,
      say: {
        'zh-CN': '已收到律师的受任通知，不得直接找债务人。',
        'zh-TW': '已收到律師的受任通知，不得直接找債務人。',
        en: 'A lawyer gave notice of acting for the debtor: no direct contact.',
      },
      when: { all: [{ flag: 'representedBy' }, { party: OWING }] },
    },
    {
      id: 'jp.work', kind: 'forbid', cite: 'Money Lending Business Act art. 21(1)(iii)', grade: 'A', force: 'statute',
      url: ACT,
      say: {
        'zh-CN': '没有正当理由不得打到工作单位等住所以外的地方。',
        'zh-TW': '沒有正當理由不得打到公司等住所以外的地方。',
        en: 'No calls to the workplace or another place that is not home without a justifiable reason.',
      },
      when: { place: ['work'] }, unless: { any: [{ consent: 'work' }, { not: { flag: 'debtorReachable' } }] },
    },
    {
      id: 'jp.hours', kind: 'hours', cite: 'Money Lending Business Act art. 21(1)(i); Ordinance art. 19(1)', grade: 'A', force: 'statute',
      url: ACT,
      say: {
        'zh-CN': '21:00–8:00 不得致电或上门，债务人自愿同意的除外。',
        'zh-TW': '21:00–8:00 不得去電或外訪，債務人自願同意者除外。',
        en: 'No calls or visits 21:00–8:00, unless the debtor freely agreed.',
      },
      when: { channel: ['call', 'visit'] }, unless: { consent: 'hours' },
      allow: [{ on: EVERY_DAY, spans: [['08:00', '21:00']] }],
    },
    {
      id: 'jp.requests', kind: 'hours', cite: 'Money Lending Business Act art. 21(1)(ii)', grade: 'A', force: 'statute',
      url: ACT,
      say: {
        'zh-CN': '债务人提出过付款或联系的时间，其他时间联系须有正当理由。',
        'zh-TW': '債務人提出過付款或聯絡的時間，其他時間聯絡須有正當理由。',
        en: 'The debtor proposed when to pay or be contacted; other times need a justifiable reason.',
      },
      avoid: 'inconvenient',
    },
    {
      id: 'jp.frequency', kind: 'count', cite: 'Japan Financial Services Association, Basic Rules of Self-regulation', grade: 'B', force: 'code',
      say: {
        'zh-CN': '每天最多催 3 次，再多就可能扰乱对方的私生活。',
        'zh-TW': '每天最多催 3 次，再多就可能擾亂對方的私生活。',
        en: 'At most 3 dunning contacts a day; more may disturb private life.',
      },
      limit: 3, per: [], window: { calendar: 'day' },
      counts: { result: ['conversation', 'voicemail', 'refused', 'sent'], by: ['collector'] },
    },
  ],
}
