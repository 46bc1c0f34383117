import type { Pack } from '../pack.ts'
import { EVERY_DAY } from '../week.ts'

const REGULATION = 'Collection and Debt Repayment Practices Regulation, Alta Reg 194/1999 s 12'
const TEXT = 'https://www.canlii.org/en/ab/laws/regu/alta-reg-194-1999/latest/alta-reg-194-1999.html'

/** Alberta, by its own time wherever the debtor is; read 2026-11-22. No ban on Sundays or holidays was confirmed. */
export const CA_AB: Pack = {
  id: 'CA-AB',
  version: '2026-11-22',
  title: { 'zh-CN': '加拿大艾伯塔省', 'zh-TW': '加拿大亞伯達省', en: 'Canada – Alberta' },
  binds: {
    'zh-CN': '持牌的催收公司和催收员',
    'zh-TW': '持牌的催收公司與催收員',
    en: 'licensed collection agencies and collectors',
  },
  sources: [TEXT],
  weekStart: 1,
  zone: { fixed: 'America/Edmonton' },
  fallbackZones: ['America/Edmonton'],
  rules: [
    {
      id: 'ca-ab.hours', kind: 'hours', cite: REGULATION, grade: 'A', force: 'regulation',
      url: TEXT,
      say: {
        'zh-CN': '只能在 7:00–22:00（艾伯塔时间）致电或上门。',
        'zh-TW': '只能在 7:00–22:00（亞伯達時間）去電或外訪。',
        en: 'Calls and visits only 7:00–22:00 Alberta time.',
      },
      when: { channel: ['call', 'visit'] },
      allow: [{ on: EVERY_DAY, spans: [['07:00', '22:00']] }],
    },
    {
      id: 'ca-ab.frequency', kind: 'count', cite: REGULATION, grade: 'B', force: 'regulation',
      url: TEXT,
      say: {
        'zh-CN': '每个账户连续 7 天内最多接触 3 次，债务人同意的除外。',
        'zh-TW': '每個帳戶連續 7 天內最多接觸 3 次，債務人同意者除外。',
        en: 'At most 3 contacts per account in 7 consecutive days, unless the debtor agreed to more.',
      },
      unless: { consent: 'frequency' },
      limit: 3, per: ['account'], window: { days: 7 },
      counts: { result: ['conversation', 'voicemail', 'refused', 'sent'], by: ['collector'] },
    },
  ],
}
