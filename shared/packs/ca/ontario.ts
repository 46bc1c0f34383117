import type { Pack } from '../pack.ts'
import { MON_TO_SAT } from '../week.ts'

const REGULATION = 'R.R.O. 1990, Reg. 74 (Collection and Debt Settlement Services Act)'
const TEXT = 'https://www.ontario.ca/laws/regulation/900074'

/**
 * Ontario; read 2026-11-22. The limit counts what reached the debtor – a talk, a voicemail, an e-mail – and begins only once
 * he was spoken to. It runs for each creditor, whatever the number of accounts.
 */
export const CA_ON: Pack = {
  id: 'CA-ON',
  version: '2026-11-22',
  title: { 'zh-CN': '加拿大安大略省', 'zh-TW': '加拿大安大略省', en: 'Canada – Ontario' },
  binds: {
    'zh-CN': '登记的催收公司和催收员',
    'zh-TW': '登記的催收公司與催收員',
    en: 'registered collection agencies and collectors',
  },
  sources: [TEXT],
  weekStart: 1,
  fallbackZones: ['America/Toronto', 'America/Winnipeg', 'America/Atikokan'],
  rules: [
    {
      id: 'ca-on.notice', kind: 'forbid', cite: `${REGULATION} s 21; Ontario guide for collection agencies`, grade: 'A', force: 'regulation',
      url: TEXT,
      say: {
        'zh-CN': '书面通知寄出未满 6 天，不得联系。',
        'zh-TW': '書面通知寄出未滿 6 天，不得聯絡。',
        en: 'No contact until 6 days after the written notice was sent.',
      },
      when: { known: 'noticeSentAt' }, unless: { age: 'noticeSentAt', days: 6 },
    },
    {
      id: 'ca-on.hours', kind: 'hours', cite: `${REGULATION} s 22`, grade: 'A', force: 'regulation',
      url: TEXT,
      say: {
        'zh-CN': '周日 13:00–17:00，节假日不联系，其余各天 7:00–21:00；对方要求的除外。',
        'zh-TW': '週日 13:00–17:00，國定假日不聯絡，其餘各日 7:00–21:00；對方要求者除外。',
        en: 'Sunday 13:00–17:00, no holidays, other days 7:00–21:00, unless the person asked for it.',
      },
      when: { channel: ['call', 'visit'] }, unless: { consent: 'hours' },
      allow: [{ on: ['hol'], spans: [] }, { on: ['sun'], spans: [['13:00', '17:00']] }, { on: MON_TO_SAT, spans: [['07:00', '21:00']] }],
    },
    {
      id: 'ca-on.frequency', kind: 'count', cite: `${REGULATION} s 22; Ontario guide for collection agencies`, grade: 'A', force: 'regulation',
      url: TEXT,
      say: {
        'zh-CN': '与债务人通过话之后，同一债权人 7 天内最多接触 3 次。',
        'zh-TW': '與債務人通過話之後，同一債權人 7 天內最多接觸 3 次。',
        en: 'Once you have spoken to the debtor: at most 3 contacts in 7 days for the same creditor.',
      },
      when: { past: { counts: { result: ['conversation'], party: ['debtor'] }, per: ['creditor'], window: { ever: true } }, atLeast: 1 },
      unless: { consent: 'frequency' },
      limit: 3, per: ['creditor'], window: { days: 7 },
      counts: { channel: ['call', 'sms', 'email', 'visit'], result: ['conversation', 'voicemail', 'refused', 'sent'], by: ['collector'] },
    },
  ],
}
