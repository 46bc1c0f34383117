import type { Pack } from '../../pack.ts'
import { CONTINENTAL } from '../terms.ts'

const GBL = 'https://www.nysenate.gov/legislation/laws/GBS/601'

/** New York State, creditors included. No number of calls was found in force: the proposal of 2021–22 lapsed. Read 2026-11-22. */
export const US_NY: Pack = {
  id: 'US-NY',
  version: '2026-11-22',
  title: { 'zh-CN': '美国纽约州', 'zh-TW': '美國紐約州', en: 'United States – New York' },
  binds: { 'zh-CN': '债权人和催收机构', 'zh-TW': '債權人與催收業者', en: 'Creditors and collectors' },
  sources: [GBL],
  extends: ['US'],
  weekStart: 7,
  fallbackZones: CONTINENTAL,
  rules: [
    {
      id: 'us-ny.employer', kind: 'forbid', cite: 'N.Y. Gen. Bus. Law 601(4)', grade: 'B', force: 'statute',
      url: GBL,
      say: {
        'zh-CN': '判决前不得联系债务人的雇主。',
        'zh-TW': '判決前不得聯絡債務人的雇主。',
        en: 'No contact with the debtor\'s employer before a judgment.',
      },
      when: { party: ['employer'] }, unless: { since: 'judgmentAt' },
    },
  ],
}
