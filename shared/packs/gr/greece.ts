import type { Pack } from '../pack.ts'
import { MON_TO_FRI } from '../week.ts'

const LAW = 'Law 3758/2009 (as amended) arts. 4–6'

/** Greece; read 2026-11-22. Creditor and company count together. Saturday is taken for no working day; article numbers are not certain. */
export const GR: Pack = {
  id: 'GR',
  version: '2026-11-22',
  title: { 'zh-CN': '希腊', 'zh-TW': '希臘', en: 'Greece' },
  binds: {
    'zh-CN': '债务通知公司；时间和次数与债权人自己的电话合并计算',
    'zh-TW': '債務通知公司；時間與次數和債權人自己的電話合併計算',
    en: 'debtor-information companies; hours and counts add up with the creditor\'s own calls',
  },
  sources: ['https://search.et.gr/'],
  weekStart: 1,
  fallbackZones: ['Europe/Athens'],
  rules: [
    {
      id: 'gr.work', kind: 'forbid', cite: LAW, grade: 'B', force: 'statute',
      say: {
        'zh-CN': '债务人只留了单位电话作为唯一联系方式，才能打到单位。',
        'zh-TW': '債務人只留了公司電話作為唯一聯絡方式，才能打到公司。',
        en: 'The workplace only if the debtor gave it as the only contact number.',
      },
      when: { place: ['work'] }, unless: { consent: 'work' },
    },
    {
      id: 'gr.hours', kind: 'hours', cite: LAW, grade: 'A', force: 'statute',
      say: {
        'zh-CN': '只能在工作日 9:00–20:00 致电。',
        'zh-TW': '只能在工作日 9:00–20:00 去電。',
        en: 'Calls only on working days 9:00–20:00.',
      },
      when: { channel: ['call'] },
      allow: [{ on: ['hol', 'sat', 'sun'], spans: [] }, { on: MON_TO_FRI, spans: [['09:00', '20:00']] }],
    },
    {
      id: 'gr.frequency', kind: 'count', cite: LAW, grade: 'A', force: 'statute',
      say: {
        'zh-CN': '每 2 天最多打 1 次，债权人和催收公司合计。',
        'zh-TW': '每 2 天最多打 1 次，債權人與催收公司合計。',
        en: 'At most 1 call every 2 days, creditor and company together.',
      },
      when: { channel: ['call'] }, limit: 1, per: [], window: { days: 2 },
      counts: { channel: ['call'], result: ['conversation', 'voicemail', 'refused'], by: ['collector'] },
    },
  ],
}
