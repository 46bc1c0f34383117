import type { Pack } from '../pack.ts'
import { EVERY_DAY } from '../week.ts'

/** Philippines; read 2026-11-22. Card issuers keep the same hours, but their exception begins after 60 days past due. */
export const PH: Pack = {
  id: 'PH',
  version: '2026-11-22',
  title: { 'zh-CN': '菲律宾（融资和贷款公司）', 'zh-TW': '菲律賓（融資與放款公司）', en: 'Philippines – financing and lending companies' },
  binds: {
    'zh-CN': '融资公司、贷款公司及其委托机构；银行信用卡的钟点相同，逾期超过 60 天才有例外',
    'zh-TW': '融資公司、放款公司及其受託機構；銀行信用卡時段相同，逾期超過 60 天才有例外',
    en: 'financing and lending companies and their providers; card issuers keep the same hours with a 60-day exception',
  },
  sources: ['https://morb.bsp.gov.ph/'],
  weekStart: 1,
  fallbackZones: ['Asia/Manila'],
  rules: [
    {
      id: 'ph.hours', kind: 'hours', cite: 'SEC MC No. 18 s. 2019 s 1; BSP Circ. 454/1003, MORB s 312', grade: 'A', force: 'regulation',
      say: {
        'zh-CN': '只能在 6:00–22:00 联系；逾期超过 15 天或借款人明确同意的除外。',
        'zh-TW': '只能在 6:00–22:00 聯絡；逾期超過 15 天或借款人明確同意者除外。',
        en: 'Contact only 6:00–22:00, unless the account is more than 15 days past due or the borrower agreed.',
      },
      unless: { any: [{ consent: 'hours' }, { fact: 'daysPastDue', gt: 15 }] },
      allow: [{ on: EVERY_DAY, spans: [['06:00', '22:00']] }],
    },
  ],
}
