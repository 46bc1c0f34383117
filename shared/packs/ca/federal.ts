import { NOT_THIS_WAY } from '../asked.ts'
import type { Pack } from '../pack.ts'
import { OTHERS } from '../parties.ts'
import { MON_TO_SAT } from '../week.ts'

const REGULATIONS = 'Financial Consumer Protection Framework Regulations, SOR/2021-181, s 13 and Schedule'
const TEXT = 'https://laws-lois.justice.gc.ca/eng/regulations/SOR-2021-181/FullText.html'

/**
 * Canada, banks and whoever collects for them; read 2026-11-22. Agencies follow their province instead; where both may hold,
 * both must allow. A holiday that falls on a Sunday keeps the Sunday's hours.
 */
export const CA: Pack = {
  id: 'CA',
  version: '2026-11-22',
  title: { 'zh-CN': '加拿大（联邦监管的银行）', 'zh-TW': '加拿大（聯邦監管的銀行）', en: 'Canada – federally regulated banks' },
  binds: {
    'zh-CN': '银行及代其催收的人（《银行法》第 627.37 条）',
    'zh-TW': '銀行及代其催收的人（《銀行法》第 627.37 條）',
    en: 'banks and others who collect for them (Bank Act s 627.37)',
  },
  sources: ['https://laws-lois.justice.gc.ca/eng/regulations/SOR-2021-181/'],
  weekStart: 1,
  fallbackZones: [
    'America/St_Johns', 'America/Halifax', 'America/Toronto', 'America/Winnipeg',
    'America/Regina', 'America/Edmonton', 'America/Vancouver', 'America/Whitehorse',
  ],
  rules: [
    {
      // Two attempts are the least that can be called attempts; an unknown outcome opens nothing.
      id: 'ca.work', kind: 'forbid', cite: `${REGULATIONS} item 4`, grade: 'A', force: 'regulation',
      url: TEXT,
      say: {
        'zh-CN': '不得打到债务人的工作单位；住宅号码多次打不通或债务人书面同意的除外。',
        'zh-TW': '不得打到債務人的公司；住家號碼多次打不通或債務人書面同意者除外。',
        en: 'Not at the debtor\'s work, unless attempts at the home number failed or the debtor agreed in writing.',
      },
      when: { all: [{ place: ['work'] }, { party: ['debtor'] }] },
      unless: {
        any: [
          { consent: 'work' },
          {
            past: { counts: { channel: ['call'], place: ['home'], result: ['no_answer', 'busy', 'not_in_service', 'wrong_number'] }, window: { ever: true } },
            atLeast: 2,
          },
        ],
      },
    },
    {
      id: 'ca.third-party', kind: 'forbid', cite: `${REGULATIONS} items 2–3`, grade: 'A', force: 'regulation',
      url: TEXT,
      say: {
        'zh-CN': '亲友邻居只能问债务人的地址或电话，雇主只能核实在职；债务人明确同意的除外。',
        'zh-TW': '親友鄰居只能問債務人的地址或電話，雇主只能核實在職；債務人明確同意者除外。',
        en: 'Family, friends, neighbours only for the debtor\'s address or number, employers only to confirm the job; unless the debtor agreed.',
      },
      when: { party: OTHERS },
      unless: { any: [{ consent: 'third_party' }, { all: [{ not: { flag: 'locationInfoObtained' } }, { not: { flag: 'debtorReachable' } }] }] },
    },
    {
      id: 'ca.written-only', kind: 'forbid', cite: `${REGULATIONS} item 6(a)`, grade: 'A', force: 'regulation',
      url: TEXT,
      say: {
        'zh-CN': '债务人要求不要这样联系，只用书面。',
        'zh-TW': '債務人要求不要這樣聯絡，只用書面。',
        en: 'The debtor asked not to be contacted this way, only in writing.',
      },
      when: NOT_THIS_WAY,
    },
    {
      id: 'ca.hours', kind: 'hours', cite: `${REGULATIONS} item 5(1)`, grade: 'A', force: 'regulation',
      url: TEXT,
      say: {
        'zh-CN': '周日 13:00–17:00，其他节假日不联系，其余各天 7:00–21:00，按对方当地时间；债务人书面同意的除外。',
        'zh-TW': '週日 13:00–17:00，其他國定假日不聯絡，其餘各日 7:00–21:00，以對方當地時間為準；債務人書面同意者除外。',
        en: 'Sunday 13:00–17:00, no other holiday, other days 7:00–21:00, local time of the person called, unless the debtor agreed in writing.',
      },
      unless: { consent: 'hours' },
      allow: [{ on: ['sun'], spans: [['13:00', '17:00']] }, { on: ['hol'], spans: [] }, { on: MON_TO_SAT, spans: [['07:00', '21:00']] }],
    },
  ],
}
