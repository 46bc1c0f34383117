import type { Pack } from '../../pack.ts'
import { OWING } from '../../parties.ts'
import { CONTINENTAL } from '../terms.ts'

const PERSONAL = ['mobile', 'home', 'unknown'] as const
/** Unanswered counts when a message could have been left; only a truly unreachable attempt does not. */
const COUNTED = ['no_answer', 'voicemail', 'conversation', 'refused', 'sent', 'third_party_reached'] as const

const CMR = 'https://www.mass.gov/regulations/940-CMR-700-debt-collection-regulations'

/** Massachusetts, creditors included. Read 2026-11-22. */
export const US_MA: Pack = {
  id: 'US-MA',
  version: '2026-11-22',
  title: { 'zh-CN': '美国马萨诸塞州', 'zh-TW': '美國麻薩諸塞州', en: 'United States – Massachusetts' },
  binds: {
    'zh-CN': '债权人和催收机构',
    'zh-TW': '債權人與催收業者',
    en: 'Creditors and collectors',
  },
  sources: [CMR],
  extends: ['US'],
  weekStart: 7,
  fallbackZones: CONTINENTAL,
  rules: [
    {
      id: 'us-ma.frequency', kind: 'count', cite: '940 CMR 7.04(1)(f); 209 CMR 18.16(1)(d)', grade: 'A', force: 'regulation',
      url: CMR,
      say: {
        'zh-CN': '个人号码：每笔债务 7 天内最多 2 次电话或短信。',
        'zh-TW': '個人門號：每筆債務 7 天內最多 2 次電話或簡訊。',
        en: 'At most 2 calls or texts in 7 days per debt to a personal number.',
      },
      when: { all: [{ place: PERSONAL }, { channel: ['call', 'sms'] }] },
      limit: 2, per: ['account'], window: { days: 7 },
      counts: { channel: ['call', 'sms'], place: PERSONAL, result: COUNTED, by: ['collector'] },
    },
    {
      id: 'us-ma.frequency.elsewhere', kind: 'count', cite: '940 CMR 7.04(1)(f)', grade: 'A', force: 'regulation',
      url: CMR,
      say: {
        'zh-CN': '单位等其他号码：30 天内最多 2 次。',
        'zh-TW': '公司等其他門號：30 天內最多 2 次。',
        en: 'At most 2 in 30 days anywhere else, such as work.',
      },
      when: { all: [{ place: ['work'] }, { channel: ['call', 'sms'] }] },
      limit: 2, per: ['account'], window: { days: 30 },
      counts: { channel: ['call', 'sms'], place: ['work'], result: COUNTED, by: ['collector'] },
    },
    {
      id: 'us-ma.work', kind: 'forbid', cite: '209 CMR 18.16(1)(c); 940 CMR 7.04(1)(h)', grade: 'A', force: 'regulation',
      url: CMR,
      say: {
        'zh-CN': '对方要求不要打单位电话。',
        'zh-TW': '對方要求不要打公司電話。',
        en: 'The consumer asked not to be called at work.',
      },
      when: { all: [{ place: ['work'] }, { flag: 'workProhibited' }] },
    },
    {
      id: 'us-ma.identity', kind: 'forbid', cite: '940 CMR 7.04(1)(d)', grade: 'A', force: 'regulation', effect: 'require',
      url: CMR,
      say: {
        'zh-CN': '报公司名称和姓名（或名加固定代号）。',
        'zh-TW': '報公司名稱與姓名（或名加固定代號）。',
        en: 'Give the business name and your full name, or first name with a fixed identifier.',
      },
      when: { all: [{ channel: ['call'] }, { party: OWING }] },
    },
  ],
}
