import type { Pack } from '../../pack.ts'
import { CONTINENTAL } from '../terms.ts'

const NRS = 'https://www.leg.state.nv.us/NRS/NRS-649.html#NRS649Sec366'

/** Nevada. The regulator counts the day after mailing as day 1, and all sixty have to pass: the first open date is the sixty-first. Read 2026-11-22. */
export const US_NV: Pack = {
  id: 'US-NV',
  version: '2026-11-22',
  title: { 'zh-CN': '美国内华达州', 'zh-TW': '美國內華達州', en: 'United States – Nevada' },
  binds: { 'zh-CN': '催收机构', 'zh-TW': '催收業者', en: 'Collection agencies' },
  sources: [NRS],
  extends: ['US'],
  weekStart: 7,
  fallbackZones: CONTINENTAL,
  rules: [
    {
      id: 'us-nv.medical-60', kind: 'forbid', cite: 'NRS 649.366', grade: 'A', force: 'statute',
      url: NRS,
      say: {
        'zh-CN': '医疗债务：书面通知寄出满 60 天后才能催收，对方来电也不例外。',
        'zh-TW': '醫療債務：書面通知寄出滿 60 天後才能催收，對方來電也不例外。',
        en: 'Medical debt: no collection until 60 days after the notice was mailed, not even if the consumer calls.',
      },
      when: { flag: 'medicalDebt' }, unless: { age: 'noticeSentAt', days: 61 },
    },
  ],
}
