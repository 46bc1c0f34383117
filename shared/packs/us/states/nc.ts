import type { Pack } from '../../pack.ts'
import { CONTINENTAL } from '../terms.ts'

const STATUTE = 'https://www.ncleg.gov/EnactedLegislation/Statutes/HTML/BySection/Chapter_75/GS_75-52.html'

/** North Carolina. The exception for a debtor without any other daytime number cannot be known here and is not made. Read 2026-11-22. */
export const US_NC: Pack = {
  id: 'US-NC',
  version: '2026-11-22',
  title: { 'zh-CN': '美国北卡罗来纳州', 'zh-TW': '美國北卡羅來納州', en: 'United States – North Carolina' },
  binds: { 'zh-CN': '债权人和催收机构', 'zh-TW': '債權人與催收業者', en: 'Creditors and collectors' },
  sources: [STATUTE],
  extends: ['US'],
  weekStart: 7,
  fallbackZones: CONTINENTAL,
  rules: [
    {
      id: 'us-nc.work', kind: 'forbid', cite: 'N.C.G.S. 75-52, 58-70-100', grade: 'B', force: 'statute',
      url: STATUTE,
      say: {
        'zh-CN': '对方要求不要打单位电话。',
        'zh-TW': '對方要求不要打公司電話。',
        en: 'The debtor asked not to be called at work.',
      },
      when: { all: [{ place: ['work'] }, { flag: 'workProhibited' }] }, unless: { consent: 'work' },
    },
  ],
}
