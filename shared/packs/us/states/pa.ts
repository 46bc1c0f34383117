import type { Pack } from '../../pack.ts'
import { CONTINENTAL, EIGHT_TO_NINE } from '../terms.ts'

const ATTORNEY_GENERAL = 'https://www.attorneygeneral.gov/protect-yourself/'

/** Pennsylvania, creditors included. The Attorney General reads the state act like Regulation F. Read 2026-11-22. */
export const US_PA: Pack = {
  id: 'US-PA',
  version: '2026-11-22',
  title: { 'zh-CN': '美国宾夕法尼亚州', 'zh-TW': '美國賓州', en: 'United States – Pennsylvania' },
  binds: { 'zh-CN': '债权人和催收机构', 'zh-TW': '債權人與催收業者', en: 'Creditors and collectors' },
  sources: [ATTORNEY_GENERAL],
  extends: ['US'],
  weekStart: 7,
  fallbackZones: CONTINENTAL,
  consents: { frequency: { days: 7, endsWith: { channel: ['call'], result: ['conversation'] } } },
  rules: [
    {
      id: 'us-pa.hours', kind: 'hours', cite: '73 P.S. 2270.4; Attorney General, fair debt collection page', grade: 'B', force: 'guideline',
      url: ATTORNEY_GENERAL,
      say: {
        'zh-CN': '只能在对方当地时间 8:00–21:00 联系。',
        'zh-TW': '只能在對方當地時間 8:00–21:00 聯絡。',
        en: 'Only 8:00–21:00 where the consumer is.',
      },
      unless: { consent: 'hours' }, allow: EIGHT_TO_NINE,
    },
    {
      id: 'us-pa.frequency.conversation', kind: 'count', cite: '73 P.S. 2270.4; Attorney General, fair debt collection page', grade: 'B', force: 'guideline',
      url: ATTORNEY_GENERAL,
      say: {
        'zh-CN': '每笔债务 7 天内最多通话 1 次。',
        'zh-TW': '每筆債務 7 天內最多通話 1 次。',
        en: 'At most 1 talk in 7 days about one debt.',
      },
      when: { channel: ['call'] }, unless: { consent: 'frequency' },
      limit: 1, per: ['account', 'person'], window: { days: 7 }, counts: { channel: ['call'], result: ['conversation'] },
    },
  ],
}
