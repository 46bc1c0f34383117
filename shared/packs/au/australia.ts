import { NOT_THIS_WAY } from '../asked.ts'
import type { Pack } from '../pack.ts'
import { OWING } from '../parties.ts'
import { EVERY_DAY, MON_TO_FRI } from '../week.ts'

const GUIDELINE = 'ACCC/ASIC Debt collection guideline (RG 96), Part 2'
const PART_2 = 'https://www.accc.gov.au/publications/debt-collection-guideline-for-collectors-creditors'
  + '/debt-collection-guideline-for-collectors-and-creditors/part-2-practical-guidance'

/** What the guideline calls a contact: answered, even if cut off, a voicemail left, a text or an e-mail. What rang out is none (s 3). */
const CONTACTS = {
  channel: ['call', 'sms', 'email'], result: ['conversation', 'voicemail', 'refused', 'sent'], by: ['collector'], notUnder: 'frequency',
} as const

/**
 * Australia: the regulators' reading of the bans on harassment and coercion, editions of December 2020 and April 2021; read
 * 2026-11-22. "Week" and "month" are not defined there: rolling ones are never looser than any calendar's. Visits have a lower
 * limit of their own that was not seen.
 */
export const AU: Pack = {
  id: 'AU',
  version: '2026-11-22',
  title: { 'zh-CN': '澳大利亚（全国指引）', 'zh-TW': '澳洲（全國指引）', en: 'Australia – national guideline' },
  binds: {
    'zh-CN': '所有债权人和催收机构：监管机关对 ASIC 法第 12DJ 条和消费者法第 50 条的解读',
    'zh-TW': '所有債權人與催收機構：主管機關對 ASIC 法第 12DJ 條與消費者法第 50 條的解讀',
    en: 'all creditors and collectors: how the regulators read ASIC Act s 12DJ and ACL s 50',
  },
  sources: ['https://www.accc.gov.au/publications/debt-collection-guideline-for-collectors-creditors'],
  weekStart: 1,
  fallbackZones: [
    'Australia/Perth', 'Australia/Eucla', 'Australia/Darwin', 'Australia/Adelaide',
    'Australia/Brisbane', 'Australia/Sydney', 'Australia/Hobart', 'Australia/Lord_Howe',
  ],
  // A contact the debtor asked for is over with the talk; the guideline says no more, so the wish is not stretched beyond a week.
  consents: { frequency: { days: 7, endsWith: { channel: ['call'], result: ['conversation'] } } },
  rules: [
    {
      id: 'au.channel', kind: 'forbid', cite: `${GUIDELINE} s 4(c)–(d), s 6`, grade: 'B', force: 'guideline',
      url: `${PART_2}/6-location-of-contact`,
      say: {
        'zh-CN': '债务人要求不要用这种方式联系。',
        'zh-TW': '債務人要求不要用這種方式聯絡。',
        en: 'The debtor asked not to be contacted this way.',
      },
      when: NOT_THIS_WAY,
    },
    {
      id: 'au.represented', kind: 'forbid', cite: `${GUIDELINE} s 9(b)`, grade: 'A', force: 'guideline',
      url: `${PART_2}/9-when-a-debtor-is-represented`,
      say: {
        'zh-CN': '债务人已有代理人，只能联系代理人。',
        'zh-TW': '債務人已有代理人，只能聯絡代理人。',
        en: 'The debtor is represented: contact goes through the representative.',
      },
      when: { all: [{ flag: 'representedBy' }, { party: OWING }] },
    },
    {
      id: 'au.hours', kind: 'hours', cite: `${GUIDELINE} s 4(a), table`, grade: 'A', force: 'guideline',
      url: `${PART_2}/4-hours-of-contact`,
      say: {
        'zh-CN': '电话和短信：周一至周五 7:30–21:00，周末 9:00–21:00，全国公共假日不联系，按对方当地时间。',
        'zh-TW': '電話與簡訊：週一至週五 7:30–21:00，週末 9:00–21:00，全國國定假日不聯絡，以對方當地時間為準。',
        en: 'Calls and texts Mon–Fri 7:30–21:00, weekends 9:00–21:00, none on national public holidays, local time of the person called.',
      },
      when: { channel: ['call', 'sms'] }, unless: { consent: 'hours' },
      allow: [{ on: ['hol'], spans: [] }, { on: MON_TO_FRI, spans: [['07:30', '21:00']] }, { on: ['sat', 'sun'], spans: [['09:00', '21:00']] }],
    },
    {
      id: 'au.visit-hours', kind: 'hours', cite: `${GUIDELINE} s 4(a), table, s 7`, grade: 'A', force: 'guideline',
      url: `${PART_2}/4-hours-of-contact`,
      say: {
        'zh-CN': '当面接触：每天 9:00–21:00，全国公共假日不去。',
        'zh-TW': '當面接觸：每天 9:00–21:00，全國國定假日不去。',
        en: 'Face to face any day 9:00–21:00, not on national public holidays.',
      },
      when: { channel: ['visit'] },
      allow: [{ on: ['hol'], spans: [] }, { on: EVERY_DAY, spans: [['09:00', '21:00']] }],
    },
    {
      id: 'au.work-hours', kind: 'hours', cite: `${GUIDELINE} s 4(a), table, s 6(c)`, grade: 'A', force: 'guideline',
      url: `${PART_2}/4-hours-of-contact`,
      say: {
        'zh-CN': '工作场所：不知道债务人上班时间的，只能周一至周五 9:00–17:00 联系。',
        'zh-TW': '工作場所：不知道債務人上班時間的，只能週一至週五 9:00–17:00 聯絡。',
        en: 'At work, while the debtor\'s working hours are not known: Mon–Fri 9:00–17:00 only.',
      },
      when: { place: ['work'] }, unless: { any: [{ consent: 'work' }, { known: 'workHours' }] },
      allow: [{ on: ['hol'], spans: [] }, { on: MON_TO_FRI, spans: [['09:00', '17:00']] }, { on: ['sat', 'sun'], spans: [] }],
    },
    {
      id: 'au.work-hours.known', kind: 'hours', cite: `${GUIDELINE} s 4(a), table, s 6(c)`, grade: 'A', force: 'guideline',
      url: `${PART_2}/4-hours-of-contact`,
      say: {
        'zh-CN': '工作场所：只能在债务人平常的上班时间联系。',
        'zh-TW': '工作場所：只能在債務人平常的上班時間聯絡。',
        en: 'At work only during the debtor\'s normal working hours.',
      },
      when: { all: [{ place: ['work'] }, { known: 'workHours' }] }, unless: { consent: 'work' }, only: 'workHours',
    },
    {
      id: 'au.requests', kind: 'hours', cite: `${GUIDELINE} s 4(c)–(d)`, grade: 'A', force: 'guideline',
      url: `${PART_2}/4-hours-of-contact`,
      say: {
        'zh-CN': '债务人说过这个时间不方便，应当尊重。',
        'zh-TW': '債務人說過這個時間不方便，應予尊重。',
        en: 'The debtor said this time does not suit; reasonable wishes are respected.',
      },
      avoid: 'inconvenient',
    },
    {
      id: 'au.frequency.week', kind: 'count', cite: `${GUIDELINE} s 5(b)–(c), s 3`, grade: 'A', force: 'guideline',
      url: `${PART_2}/5-frequency-of-contact`,
      say: {
        'zh-CN': '每个账户 7 天内最多接触 3 次；响铃无人接、占线不算。',
        'zh-TW': '每個帳戶 7 天內最多接觸 3 次；響鈴無人接、忙線不算。',
        en: 'At most 3 actual contacts per account in 7 days; ring-outs and engaged tones do not count.',
      },
      when: { channel: ['call', 'sms', 'email'] }, unless: { consent: 'frequency' },
      limit: 3, per: ['account'], window: { days: 7 }, counts: CONTACTS,
    },
    {
      id: 'au.frequency.month', kind: 'count', cite: `${GUIDELINE} s 5(c), s 3`, grade: 'A', force: 'guideline',
      url: `${PART_2}/5-frequency-of-contact`,
      say: {
        'zh-CN': '每个账户一个月内最多接触 10 次；响铃无人接、占线不算。',
        'zh-TW': '每個帳戶一個月內最多接觸 10 次；響鈴無人接、忙線不算。',
        en: 'At most 10 actual contacts per account in a month; ring-outs and engaged tones do not count.',
      },
      when: { channel: ['call', 'sms', 'email'] }, unless: { consent: 'frequency' },
      limit: 10, per: ['account'], window: { months: 1 }, counts: CONTACTS,
    },
  ],
}
