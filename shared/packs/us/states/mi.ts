import type { Pack } from '../../pack.ts'
import { CONTINENTAL, EIGHT_TO_NINE } from '../terms.ts'

const MCL = 'https://www.legislature.mi.gov/Laws/MCL?objectName=mcl-445-252'

/** Michigan, creditors included. Read 2026-11-22. */
export const US_MI: Pack = {
  id: 'US-MI',
  version: '2026-11-22',
  title: { 'zh-CN': '美国密歇根州', 'zh-TW': '美國密西根州', en: 'United States – Michigan' },
  binds: { 'zh-CN': '债权人和催收机构', 'zh-TW': '債權人與催收業者', en: 'Creditors and collectors' },
  sources: [MCL],
  extends: ['US'],
  weekStart: 7,
  fallbackZones: CONTINENTAL,
  rules: [
    {
      id: 'us-mi.hours', kind: 'hours', cite: 'MCL 445.252(n), 339.915(n)', grade: 'B', force: 'statute',
      url: MCL,
      say: {
        'zh-CN': '只能在对方当地时间 8:00–21:00 联系。',
        'zh-TW': '只能在對方當地時間 8:00–21:00 聯絡。',
        en: 'Only 8:00–21:00 where the consumer is.',
      },
      unless: { consent: 'hours' }, allow: EIGHT_TO_NINE,
    },
  ],
}
