import type { Pack } from '../pack.ts'
import { OTHERS } from '../parties.ts'
import { EVERY_DAY } from '../week.ts'
import { askedTime, askedToStop, askedWay, BINDS } from './rules.ts'

const CITE = 'House rule after Hong Kong\'s Code of Banking Practice 43.2–43.3; no law'

/** Macau: no rule on hours, number or third parties was found, so Hong Kong's defaults hold as the house's own. Read 2026-11-22. */
export const MO_HOUSE: Pack = {
  id: 'MO-HOUSE',
  version: '2026-11-22',
  title: { 'zh-CN': '中国澳门（内部规定，参照香港）', 'zh-TW': '澳門（內部規定，參照香港）', en: 'Macau – house rules after Hong Kong\'s' },
  binds: BINDS,
  weekStart: 7,
  fallbackZones: ['Asia/Macau'],
  rules: [
    {
      id: 'mo-house.third-party', kind: 'forbid', cite: CITE, grade: 'B', force: 'house',
      say: {
        'zh-CN': '内部规定（参照香港，澳门法律没有写明）：不得向没有担保的咨询人、家人、朋友或雇主追收。',
        'zh-TW': '內部規定（參照香港，澳門法律未明定）：不得向沒有擔保的諮詢人、家人、朋友或僱主追收。',
        en: 'Our own rule after Hong Kong\'s, no law in Macau: never from referees, family, friends or employers.',
      },
      when: { party: OTHERS },
    },
    askedWay('mo-house'),
    askedToStop('mo-house'),
    {
      id: 'mo-house.hours', kind: 'hours', cite: CITE, grade: 'B', force: 'house', openTextured: true,
      say: {
        'zh-CN': '内部规定（参照香港，澳门法律没有写明钟点）：22:00–8:00 不联系。',
        'zh-TW': '內部規定（參照香港，澳門法律未明定時段）：22:00–8:00 不聯絡。',
        en: 'Our own rule after Hong Kong\'s; the law of Macau names no hours: no contact 22:00–8:00.',
      },
      allow: [{ on: EVERY_DAY, spans: [['08:00', '22:00']] }],
    },
    {
      id: 'mo-house.hours.edge', kind: 'hours', cite: CITE, grade: 'B', force: 'house', openTextured: true, effect: 'warn',
      say: {
        'zh-CN': '9:00 前、21:00 后致电容易打扰对方（内部规定，参照香港）。',
        'zh-TW': '9:00 前、21:00 後去電容易打擾對方（內部規定，參照香港）。',
        en: 'Before 9:00 and after 21:00 a call may be unreasonable (our own rule after Hong Kong\'s).',
      },
      allow: [{ on: EVERY_DAY, spans: [['09:00', '21:00']] }],
    },
    askedTime('mo-house'),
    {
      id: 'mo-house.frequency.conversations', kind: 'count', cite: CITE, grade: 'B', force: 'house', openTextured: true, effect: 'warn',
      say: {
        'zh-CN': '每天通话最多 3 次（内部规定，参照香港）。',
        'zh-TW': '每日通話最多 3 次（內部規定，參照香港）。',
        en: 'At most 3 talks a day (our own rule after Hong Kong\'s).',
      },
      when: { channel: ['call'] }, limit: 3, per: ['person', 'creditor'], window: { calendar: 'day' },
      counts: { channel: ['call'], result: ['conversation', 'refused'], by: ['collector'] },
    },
    {
      id: 'mo-house.frequency.attempts', kind: 'count', cite: CITE, grade: 'B', force: 'house', openTextured: true, effect: 'warn',
      say: {
        'zh-CN': '每天未接通最多拨 6 次（内部规定，参照香港）。',
        'zh-TW': '每日未接通最多撥 6 次（內部規定，參照香港）。',
        en: 'At most 6 unanswered attempts a day (our own rule after Hong Kong\'s).',
      },
      when: { channel: ['call'] }, limit: 6, per: ['person', 'creditor'], window: { calendar: 'day' },
      counts: { channel: ['call'], result: ['no_answer', 'busy', 'voicemail'], by: ['collector'] },
    },
  ],
}
