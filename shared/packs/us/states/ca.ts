import type { Pack } from '../../pack.ts'
import { CONTINENTAL } from '../terms.ts'

const CODE = 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1788.11'

/** California, creditors included: it imports the federal rules. The licence number belongs on letters and messages, not on calls. Read 2026-11-22. */
export const US_CA: Pack = {
  id: 'US-CA',
  version: '2026-11-22',
  title: { 'zh-CN': '美国加利福尼亚州', 'zh-TW': '美國加州', en: 'United States – California' },
  binds: { 'zh-CN': '债权人和催收机构', 'zh-TW': '債權人與催收業者', en: 'Creditors and collectors' },
  sources: [CODE],
  extends: ['US'],
  weekStart: 7,
  fallbackZones: CONTINENTAL,
  rules: [
    {
      id: 'us-ca.identity', kind: 'forbid', cite: 'Cal. Civ. Code 1788.11(b)', grade: 'B', force: 'statute', effect: 'require',
      url: CODE,
      say: {
        'zh-CN': '每通电话都要表明身份。',
        'zh-TW': '每通電話都要表明身分。',
        en: 'Say who is calling in every call.',
      },
      when: { channel: ['call'] },
    },
  ],
}
