import type { Pack } from '../../pack.ts'
import { CONTINENTAL, EIGHT_TO_NINE } from '../terms.ts'

const STATUTE = 'https://www.flsenate.gov/Laws/Statutes/2025/559.72'

/** Florida, creditors included. E-mail left the state rule on 2025-05-16; the federal one still holds it to the hours. Read 2026-11-22. */
export const US_FL: Pack = {
  id: 'US-FL',
  version: '2026-11-22',
  title: { 'zh-CN': '美国佛罗里达州', 'zh-TW': '美國佛羅里達州', en: 'United States – Florida' },
  binds: { 'zh-CN': '债权人和催收机构', 'zh-TW': '債權人與催收業者', en: 'Creditors and collectors' },
  sources: [STATUTE],
  extends: ['US'],
  weekStart: 7,
  fallbackZones: CONTINENTAL,
  rules: [
    {
      id: 'us-fl.hours', kind: 'hours', cite: 'Fla. Stat. 559.72(17)', grade: 'A', force: 'statute',
      url: STATUTE,
      say: {
        'zh-CN': '只能在对方当地时间 8:00–21:00 联系。',
        'zh-TW': '只能在對方當地時間 8:00–21:00 聯絡。',
        en: 'Only 8:00–21:00 where the consumer is.',
      },
      when: { channel: ['call', 'sms', 'visit'] }, unless: { consent: 'hours' }, allow: EIGHT_TO_NINE,
    },
  ],
}
