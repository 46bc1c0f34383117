import type { Pack } from '../../pack.ts'
import { CONTINENTAL } from '../terms.ts'

const ORS = 'https://www.oregonlegislature.gov/bills_laws/ors/ors646.html'

/** Oregon. "Business week" is read as seven rolling dates; only a line at home is the residence the statute speaks of. Read 2026-11-22. */
export const US_OR: Pack = {
  id: 'US-OR',
  version: '2026-11-22',
  title: { 'zh-CN': '美国俄勒冈州', 'zh-TW': '美國奧勒岡州', en: 'United States – Oregon' },
  binds: { 'zh-CN': '债权人和催收机构', 'zh-TW': '債權人與催收業者', en: 'Creditors and collectors' },
  sources: [ORS],
  extends: ['US'],
  weekStart: 7,
  fallbackZones: CONTINENTAL,
  rules: [
    {
      id: 'us-or.work.home-first', kind: 'forbid', cite: 'ORS 646.639(2)(g)', grade: 'A', force: 'statute',
      url: ORS,
      say: {
        'zh-CN': '先打家里电话；联系不上，才能打单位。',
        'zh-TW': '先打家裡電話；聯絡不上，才能打到公司。',
        en: 'Try the home line first; work only if nobody could be reached there.',
      },
      when: { all: [{ place: ['work'] }, { channel: ['call'] }] },
      unless: {
        any: [
          { consent: 'work' },
          {
            past: {
              counts: { channel: ['call'], place: ['home'], result: ['no_answer', 'busy', 'voicemail', 'not_in_service'], by: ['collector'] },
              window: { days: 7 },
            },
            atLeast: 1,
          },
        ],
      },
    },
    {
      id: 'us-or.work', kind: 'forbid', cite: 'ORS 646.639(2)(g)', grade: 'A', force: 'statute',
      url: ORS,
      say: {
        'zh-CN': '对方或雇主要求不要打单位电话。',
        'zh-TW': '對方或雇主要求不要打公司電話。',
        en: 'The debtor or the employer asked for no calls at work.',
      },
      when: { all: [{ place: ['work'] }, { flag: 'workProhibited' }] },
    },
    {
      id: 'us-or.work.week', kind: 'count', cite: 'ORS 646.639(2)(g)', grade: 'A', force: 'statute',
      url: ORS,
      say: {
        'zh-CN': '单位电话一周最多 1 次。',
        'zh-TW': '公司電話一週最多 1 次。',
        en: 'At work at most 1 time a week.',
      },
      when: { place: ['work'] }, limit: 1, window: { days: 7 }, counts: { place: ['work'], by: ['collector'] },
    },
  ],
}
