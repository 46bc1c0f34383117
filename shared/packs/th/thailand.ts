import type { Pack } from '../pack.ts'
import { MON_TO_FRI } from '../week.ts'

/**
 * Thailand; read 2026-11-22. A holiday is not closed, it only ends earlier, and Saturday and Sunday count as holidays. Only a
 * contact in which the debtor learned of the demand uses up the day.
 */
export const TH: Pack = {
  id: 'TH',
  version: '2026-11-22',
  title: { 'zh-CN': '泰国', 'zh-TW': '泰國', en: 'Thailand' },
  binds: {
    'zh-CN': '佛历 2558 年《催收法》所称的所有催收人',
    'zh-TW': '佛曆 2558 年《催收法》所稱的所有催收人',
    en: 'every debt collector under the Debt Collection Act B.E. 2558',
  },
  sources: ['https://ratchakitcha.soc.go.th/'],
  weekStart: 1,
  fallbackZones: ['Asia/Bangkok'],
  rules: [
    {
      id: 'th.hours', kind: 'hours', cite: 'Debt Collection Act B.E. 2558 s 9(2)–(3)', grade: 'A', force: 'statute',
      say: {
        'zh-CN': '周一至周五 8:00–20:00；周末和公共假日 8:00–18:00。',
        'zh-TW': '週一至週五 8:00–20:00；週末與國定假日 8:00–18:00。',
        en: 'Mon–Fri 8:00–20:00; weekends and official holidays 8:00–18:00.',
      },
      allow: [{ on: ['hol', 'sat', 'sun'], spans: [['08:00', '18:00']] }, { on: MON_TO_FRI, spans: [['08:00', '20:00']] }],
    },
    {
      id: 'th.frequency', kind: 'count', from: '2019-11-21',
      cite: 'Debt Collection Supervisory Committee, Announcement on the number of contacts (Royal Gazette 23 Aug 2019) cl. 3', grade: 'A', force: 'regulation',
      say: {
        'zh-CN': '每天最多 1 次让债务人得知催款的接触；没接通的不算。',
        'zh-TW': '每天最多 1 次讓債務人得知催款的接觸；沒接通的不算。',
        en: 'At most 1 contact a day in which the debtor learns of the demand; unanswered calls do not count.',
      },
      limit: 1, per: ['account'], window: { calendar: 'day' }, counts: { result: ['conversation'], by: ['collector'] },
    },
  ],
}
