import type { Pack } from '../../pack.ts'
import { CONTINENTAL } from '../terms.ts'

const CODE = 'https://code.wvlegislature.gov/46A-2-125/'

/** West Virginia. The numbers are evidence of an intent to harass, so they warn; "week" is read as seven rolling dates. Read 2026-11-22. */
export const US_WV: Pack = {
  id: 'US-WV',
  version: '2026-11-22',
  title: { 'zh-CN': '美国西弗吉尼亚州', 'zh-TW': '美國西維吉尼亞州', en: 'United States – West Virginia' },
  binds: { 'zh-CN': '债权人和催收机构', 'zh-TW': '債權人與催收業者', en: 'Creditors and collectors' },
  sources: [CODE],
  extends: ['US'],
  weekStart: 7,
  fallbackZones: CONTINENTAL,
  rules: [
    {
      id: 'us-wv.frequency.calls', kind: 'count', cite: 'W. Va. Code 46A-2-125(d)', grade: 'A', force: 'statute', effect: 'warn',
      url: CODE,
      say: {
        'zh-CN': '一周内给同一人打电话超过 30 次，会被视为骚扰，所有债务合计。',
        'zh-TW': '一週內打給同一人超過 30 次，會被視為騷擾，所有債務合計。',
        en: 'More than 30 calls to one person in a week, all debts together, count as harassment.',
      },
      when: { channel: ['call'] }, limit: 30, per: ['person'], window: { days: 7 }, counts: { channel: ['call'], by: ['collector'] },
    },
    {
      id: 'us-wv.frequency.conversations', kind: 'count', cite: 'W. Va. Code 46A-2-125(d)', grade: 'A', force: 'statute', effect: 'warn',
      url: CODE,
      say: {
        'zh-CN': '一周内与同一人通话超过 10 次，会被视为骚扰，所有债务合计。',
        'zh-TW': '一週內與同一人通話超過 10 次，會被視為騷擾，所有債務合計。',
        en: 'More than 10 talks with one person in a week, all debts together, count as harassment.',
      },
      when: { channel: ['call'] }, limit: 10, per: ['person'], window: { days: 7 },
      counts: { channel: ['call'], result: ['conversation', 'refused'], by: ['collector'] },
    },
  ],
}
