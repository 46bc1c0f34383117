import type { Pack } from '../../pack.ts'
import { OTHERS, OWING } from '../../parties.ts'
import { CONTINENTAL, EIGHT_TO_NINE } from '../terms.ts'

const STATUTES = 'https://leg.colorado.gov/colorado-revised-statutes'

/** Colorado. Read 2026-11-22. */
export const US_CO: Pack = {
  id: 'US-CO',
  version: '2026-11-22',
  title: { 'zh-CN': '美国科罗拉多州', 'zh-TW': '美國科羅拉多州', en: 'United States – Colorado' },
  binds: { 'zh-CN': '催收机构', 'zh-TW': '催收業者', en: 'Collection agencies' },
  sources: [STATUTES],
  extends: ['US'],
  weekStart: 7,
  fallbackZones: CONTINENTAL,
  rules: [
    {
      id: 'us-co.attorney', kind: 'forbid', cite: 'C.R.S. 5-16-104(1)(f)', grade: 'A', force: 'statute',
      url: STATUTES,
      say: {
        'zh-CN': '已知有律师代理：先联系律师，30 天无答复才能找别人打听。',
        'zh-TW': '已知有律師代理：先聯絡律師，30 天無答覆才能找別人打聽。',
        en: 'An attorney is known: ask the attorney first and give 30 days to answer before asking anybody else.',
      },
      when: { all: [{ party: OTHERS }, { flag: 'representedBy' }] },
    },
    {
      id: 'us-co.hours', kind: 'hours', cite: 'C.R.S. 5-16-105(1)(a)', grade: 'A', force: 'statute',
      url: STATUTES,
      say: {
        'zh-CN': '只能在对方当地时间 8:00–21:00 联系。',
        'zh-TW': '只能在對方當地時間 8:00–21:00 聯絡。',
        en: 'Only 8:00–21:00 where the consumer is.',
      },
      when: { party: OWING }, unless: { consent: 'hours' }, allow: EIGHT_TO_NINE,
    },
  ],
}
