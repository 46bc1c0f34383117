import type { Pack } from '../pack.ts'
import { OTHERS } from '../parties.ts'
import { EVERY_DAY } from '../week.ts'

const CIRCULAR = 'Circular 43/2016/TT-NHNN Art. 7(2)(đ)'
const AMENDED = `${CIRCULAR}, amended by Circular 18/2019/TT-NHNN Art. 1(7)`

/** Vietnam; read 2026-11-22. Collecting as a service is banned outright, so agents here work for the lender itself. */
export const VN: Pack = {
  id: 'VN',
  version: '2026-11-22',
  title: { 'zh-CN': '越南（消费金融公司）', 'zh-TW': '越南（消費金融公司）', en: 'Vietnam – consumer finance companies' },
  binds: {
    'zh-CN': '消费金融公司（công ty tài chính）',
    'zh-TW': '消費金融公司（công ty tài chính）',
    en: 'consumer finance companies (công ty tài chính)',
  },
  sources: [
    'https://luatvietnam.vn/tai-chinh/thong-tu-18-2019-tt-nhnn-sua-doi-thong-tu-43-2016-cho-vay-tieu-dung-cua-cong-ty-tai-chinh-178364-d1.html',
  ],
  weekStart: 1,
  fallbackZones: ['Asia/Ho_Chi_Minh'],
  rules: [
    {
      id: 'vn.third-party', kind: 'forbid', cite: AMENDED, grade: 'A', force: 'regulation',
      say: {
        'zh-CN': '不得提醒或催促没有还款义务的人。',
        'zh-TW': '不得提醒或催促沒有還款義務的人。',
        en: 'No reminder to people who do not owe the debt.',
      },
      when: { party: OTHERS },
    },
    {
      id: 'vn.hours', kind: 'hours', cite: AMENDED, grade: 'A', force: 'regulation',
      say: {
        'zh-CN': '只能在 7:00–21:00 提醒还款，任何方式都一样。',
        'zh-TW': '只能在 7:00–21:00 提醒還款，任何方式都一樣。',
        en: 'Reminders of any kind only 7:00–21:00.',
      },
      allow: [{ on: EVERY_DAY, spans: [['07:00', '21:00']] }],
    },
    {
      id: 'vn.hours.agreed', kind: 'hours', cite: CIRCULAR, grade: 'A', force: 'regulation',
      say: {
        'zh-CN': '只能在合同约定的提醒时间内联系。',
        'zh-TW': '只能在契約約定的提醒時間內聯絡。',
        en: 'Only within the reminder hours agreed in the contract.',
      },
      when: { known: 'agreedHours' }, only: 'agreedHours',
    },
    {
      id: 'vn.frequency', kind: 'count', cite: AMENDED, grade: 'A', force: 'regulation',
      say: {
        'zh-CN': '每份合同每天最多提醒 5 次。',
        'zh-TW': '每份契約每天最多提醒 5 次。',
        en: 'At most 5 reminders a day per contract.',
      },
      limit: 5, per: ['account'], window: { calendar: 'day' },
      counts: { result: ['conversation', 'voicemail', 'refused', 'sent'], by: ['collector'] },
    },
  ],
}
