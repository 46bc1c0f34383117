import type { Pack } from '../../pack.ts'
import { CONNECTED, CONTINENTAL } from '../terms.ts'

const CODE = 'https://code.dccouncil.gov/us/dc/council/code/sections/28-3814'

/**
 * District of Columbia, creditors included. Whether the day of the talk counts is open: eight dates, the safe reading.
 * Asking to be called back excuses one talk. Read 2026-11-22.
 */
export const US_DC: Pack = {
  id: 'US-DC',
  version: '2026-11-22',
  title: { 'zh-CN': '美国哥伦比亚特区', 'zh-TW': '美國哥倫比亞特區', en: 'United States – District of Columbia' },
  binds: {
    'zh-CN': '消费债务的债权人和催收机构',
    'zh-TW': '消費債務的債權人與催收業者',
    en: 'Creditors and collectors of consumer debt',
  },
  sources: [CODE],
  extends: ['US'],
  weekStart: 7,
  fallbackZones: CONTINENTAL,
  consents: { frequency: { endsWith: { channel: ['call'], result: ['conversation'] } } },
  rules: [
    {
      id: 'us-dc.visit', kind: 'forbid', cite: 'D.C. Code 28-3814(d)(5)–(6)', grade: 'A', force: 'statute',
      url: CODE,
      say: { 'zh-CN': '不得上门催收。', 'zh-TW': '不得登門催收。', en: 'No visits to home or workplace.' },
      when: { channel: ['visit'] },
    },
    {
      id: 'us-dc.messages.notice', kind: 'forbid', cite: 'D.C. Code 28-3814(d)(4)(B)(i), (m)(2)(A)', grade: 'A', force: 'statute',
      url: CODE,
      say: {
        'zh-CN': '书面通知寄出前，不得发短信或邮件。',
        'zh-TW': '書面通知寄出前，不得傳簡訊或電子郵件。',
        en: 'No text or e-mail before the written notice was mailed.',
      },
      when: { channel: ['sms', 'email'] }, unless: { since: 'noticeSentAt' },
    },
    {
      id: 'us-dc.frequency', kind: 'count', cite: 'D.C. Code 28-3814(d)(4)(A)(i)', grade: 'A', force: 'statute',
      url: CODE,
      say: {
        'zh-CN': '每个账户 7 天内最多 4 次电话。',
        'zh-TW': '每個帳戶 7 天內最多 4 次電話。',
        en: 'At most 4 calls per account in 7 days.',
      },
      when: { channel: ['call'] }, limit: 4, per: ['account'], window: { days: 7 },
      counts: { channel: ['call'], result: CONNECTED, by: ['collector'] },
    },
    {
      id: 'us-dc.frequency.conversation', kind: 'count', cite: 'D.C. Code 28-3814(d)(4)(A)(ii)', grade: 'A', force: 'statute',
      url: CODE,
      say: {
        'zh-CN': '通话后 7 天内不得再打，对方要求的除外。',
        'zh-TW': '通話後 7 天內不得再打，對方要求者除外。',
        en: 'None for 7 days after a completed call, unless the consumer asks.',
      },
      when: { channel: ['call'] }, unless: { consent: 'frequency' },
      limit: 1, per: ['account'], window: { days: 8 }, counts: { channel: ['call'], result: ['conversation'], by: ['collector'] },
    },
    {
      id: 'us-dc.frequency.messages', kind: 'count', cite: 'D.C. Code 28-3814(d)(4)(B)(iii)', grade: 'A', force: 'statute',
      url: CODE,
      say: {
        'zh-CN': '每个账户 7 天内最多 5 条短信或邮件。',
        'zh-TW': '每個帳戶 7 天內最多 5 則簡訊或電子郵件。',
        en: 'At most 5 texts or e-mails per account in 7 days.',
      },
      when: { channel: ['sms', 'email'] }, limit: 5, per: ['account'], window: { days: 7 },
      counts: { channel: ['sms', 'email'], by: ['collector'] },
    },
    {
      id: 'us-dc.frequency.messages.consent', kind: 'count', cite: 'D.C. Code 28-3814(d)(4)(B)(ii)', grade: 'A', force: 'statute',
      url: CODE,
      say: {
        'zh-CN': '未获同意前，7 天内只能发 1 条征求同意的信息。',
        'zh-TW': '未獲同意前，7 天內只能傳 1 則徵求同意的訊息。',
        en: 'Until the consumer agrees to messages, only 1 in 7 days, and only to ask for that.',
      },
      when: { channel: ['sms', 'email'] }, unless: { consent: 'channel' },
      limit: 1, window: { days: 7 }, counts: { channel: ['sms', 'email'], by: ['collector'] },
    },
  ],
}
