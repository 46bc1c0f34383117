import type { Pack } from '../../pack.ts'
import { CONTINENTAL } from '../terms.ts'

const RCW = 'https://app.leg.wa.gov/rcw/default.aspx?cite=19.16.250'

/** Washington. "Week" is undefined in the statute: read as seven rolling dates. The state's hours are looser than the federal ones. Read 2026-11-22. */
export const US_WA: Pack = {
  id: 'US-WA',
  version: '2026-11-22',
  title: { 'zh-CN': '美国华盛顿州', 'zh-TW': '美國華盛頓州', en: 'United States – Washington' },
  binds: { 'zh-CN': '催收机构', 'zh-TW': '催收業者', en: 'Collection agencies' },
  sources: ['https://app.leg.wa.gov/rcw/default.aspx?cite=19.16'],
  extends: ['US'],
  weekStart: 7,
  fallbackZones: CONTINENTAL,
  rules: [
    {
      id: 'us-wa.frequency', kind: 'count', cite: 'RCW 19.16.250(13)(a)', grade: 'A', force: 'statute',
      url: RCW,
      say: {
        'zh-CN': '一周内最多沟通 3 次，所有债务和方式合计。',
        'zh-TW': '一週內最多溝通 3 次，所有債務與方式合計。',
        en: 'At most 3 communications in a week, all debts and media together.',
      },
      limit: 3, window: { days: 7 }, counts: { result: ['conversation', 'voicemail', 'refused', 'sent'], by: ['collector'] },
    },
    {
      id: 'us-wa.frequency.mobile', kind: 'count', cite: 'RCW 19.16.250(18)', grade: 'A', force: 'statute',
      url: RCW,
      say: {
        'zh-CN': '手机每天最多拨打或发短信 2 次，所有手机号合计。',
        'zh-TW': '手機每天最多撥打或傳簡訊 2 次，所有門號合計。',
        en: 'Mobiles may be called or texted at most 2 times a day, all of them together.',
      },
      when: { all: [{ place: ['mobile'] }, { channel: ['call', 'sms'] }] },
      limit: 2, window: { calendar: 'day' }, counts: { channel: ['call', 'sms'], place: ['mobile'], by: ['collector'] },
    },
    {
      id: 'us-wa.work', kind: 'count', cite: 'RCW 19.16.250(13)(b)', grade: 'A', force: 'statute',
      url: RCW,
      say: {
        'zh-CN': '单位电话一周最多 1 次。',
        'zh-TW': '公司電話一週最多 1 次。',
        en: 'At work at most 1 time a week.',
      },
      when: { place: ['work'] }, limit: 1, window: { days: 7 }, counts: { place: ['work'], by: ['collector'] },
    },
  ],
}
