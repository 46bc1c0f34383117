import type { Pack } from '../../pack.ts'
import { CONTINENTAL } from '../terms.ts'

const REGULATIONS = 'https://eregulations.ct.gov/eRegsPortal/Browse/RCSA'

/** Connecticut. Read 2026-11-22. */
export const US_CT: Pack = {
  id: 'US-CT',
  version: '2026-11-22',
  title: { 'zh-CN': '美国康涅狄格州', 'zh-TW': '美國康乃狄克州', en: 'United States – Connecticut' },
  binds: { 'zh-CN': '催收机构', 'zh-TW': '催收業者', en: 'Collection agencies' },
  sources: [REGULATIONS],
  extends: ['US'],
  weekStart: 7,
  fallbackZones: CONTINENTAL,
  rules: [
    {
      id: 'us-ct.log', kind: 'forbid', cite: 'Conn. Agencies Regs. 36a-809-9(a)', grade: 'A', force: 'regulation', effect: 'require',
      url: REGULATIONS,
      say: {
        'zh-CN': '每次联系和尝试都要记录：日期、方式、经办人、对方是谁、谈了什么。',
        'zh-TW': '每次聯絡與嘗試都要記錄：日期、方式、經辦人、對方是誰、談了什麼。',
        en: 'Log every contact and attempt: date, medium, your name, who was reached, what was said.',
      },
    },
  ],
}
