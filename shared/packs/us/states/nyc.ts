import type { Pack } from '../../pack.ts'
import { CONTINENTAL } from '../terms.ts'

/** The city's announcement of the rule; of the text as in force no page was seen. */
const ANNOUNCEMENT =
  'https://www.nyc.gov/site/dca/news/022-26/dcwp-the-nation-s-strongest-consumer-protection-rules-against-predatory-debt-collection'

/** New York City, creditors included. In force since 2026-09-01; exceptions to the count were not confirmed and are not made. Read 2026-11-22. */
export const US_NYC: Pack = {
  id: 'US-NYC',
  version: '2026-11-22',
  title: { 'zh-CN': '美国纽约市', 'zh-TW': '美國紐約市', en: 'United States – New York City' },
  binds: {
    'zh-CN': '催收机构，以及进入催收程序的债权人',
    'zh-TW': '催收業者，以及進入催收程序的債權人',
    en: 'Collectors, and creditors once in debt collection procedures',
  },
  sources: [ANNOUNCEMENT],
  extends: ['US-NY'],
  weekStart: 7,
  fallbackZones: CONTINENTAL,
  rules: [
    {
      id: 'us-nyc.messages.consent', kind: 'forbid', cite: '6 RCNY 5-77 (SHIELD rule, in force 2026-09-01)', grade: 'B', force: 'regulation', from: '2026-09-01',
      url: ANNOUNCEMENT,
      say: {
        'zh-CN': '未获同意，不得发短信或邮件。',
        'zh-TW': '未獲同意，不得傳簡訊或電子郵件。',
        en: 'No text or e-mail without the consumer\'s consent.',
      },
      when: { channel: ['sms', 'email'] }, unless: { consent: 'channel' },
    },
    {
      id: 'us-nyc.frequency', kind: 'count', cite: '6 RCNY 5-77 (SHIELD rule, in force 2026-09-01)', grade: 'A', force: 'regulation', from: '2026-09-01',
      url: ANNOUNCEMENT,
      say: {
        'zh-CN': '每个账户 7 天内最多 3 次尝试，电话、短信和邮件合计。',
        'zh-TW': '每個帳戶 7 天內最多 3 次嘗試，電話、簡訊與電子郵件合計。',
        en: 'At most 3 attempts per account in 7 days, calls, texts and e-mails together.',
      },
      limit: 3, per: ['account'], window: { days: 7 }, counts: { channel: ['call', 'sms', 'email'], by: ['collector'] },
    },
    {
      id: 'us-nyc.frequency.before-2026-09', kind: 'count', cite: '6 RCNY 5-77 (text in force until 2026-08-31)', grade: 'B', force: 'regulation', to: '2026-08-31',
      url: ANNOUNCEMENT,
      say: {
        'zh-CN': '每个账户 7 天内最多 2 次。',
        'zh-TW': '每個帳戶 7 天內最多 2 次。',
        en: 'At most 2 per account in 7 days.',
      },
      limit: 2, per: ['account'], window: { days: 7 }, counts: { channel: ['call', 'sms', 'email'], by: ['collector'] },
    },
  ],
}
