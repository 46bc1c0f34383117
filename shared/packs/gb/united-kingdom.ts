import { NOT_AT_WORK, NOT_THIS_WAY } from '../asked.ts'
import type { Pack } from '../pack.ts'

const CONC_7_9 = 'https://www.handbook.fca.org.uk/handbook/CONC/7/9.html'

/**
 * United Kingdom, consumer credit under the FCA; read 2026-11-22. CONC names no hours, no days and no number of calls, so
 * none is given here as law: the house's own stand beside it.
 */
export const GB: Pack = {
  id: 'GB',
  version: '2026-11-22',
  title: { 'zh-CN': '英国（FCA 监管的消费信贷）', 'zh-TW': '英國（FCA 監管的消費信貸）', en: 'United Kingdom – FCA-regulated consumer credit' },
  binds: {
    'zh-CN': '适用 CONC 第 7 章的公司',
    'zh-TW': '適用 CONC 第 7 章的公司',
    en: 'firms subject to CONC 7',
  },
  sources: ['https://www.handbook.fca.org.uk/handbook/CONC/7/'],
  weekStart: 1,
  fallbackZones: ['Europe/London'],
  rules: [
    {
      id: 'gb.channel', kind: 'forbid', cite: 'FCA CONC 7.9.4R', grade: 'A', force: 'regulation',
      url: CONC_7_9,
      say: {
        'zh-CN': '客户合理要求过不要这样联系，或不要打到这里。',
        'zh-TW': '客戶合理要求過不要這樣聯絡，或不要打到這裡。',
        en: 'The customer reasonably asked not to be contacted this way or at this place.',
      },
      when: { any: [NOT_THIS_WAY, NOT_AT_WORK] },
    },
    {
      id: 'gb.requests', kind: 'hours', cite: 'FCA CONC 7.9.4R', grade: 'A', force: 'regulation',
      url: CONC_7_9,
      say: {
        'zh-CN': '客户合理要求过这个时间不要联系。',
        'zh-TW': '客戶合理要求過這個時間不要聯絡。',
        en: 'The customer reasonably asked not to be contacted at this time.',
      },
      avoid: 'inconvenient',
    },
  ],
}
