import type { Pack } from '../pack.ts'
import { OTHERS } from '../parties.ts'
import { EVERY_DAY } from '../week.ts'

const HKMA = 'https://www.hkma.gov.hk/eng/regulatory-resources/regulatory-guides/guidelines/1996/05/guide_341b'
const PDPO = 'https://www.elegislation.gov.hk/hk/cap486'

/**
 * Hong Kong. Source: Code of Banking Practice s 43 (2015 numbering; wording of 43.2–43.3 seen), PCPD guidance; read 2026-11-22.
 * The Code bars "unreasonable hours" and "persistent" calls without a number: the numbers below are house defaults.
 */
export const HK: Pack = {
  id: 'HK',
  version: '2026-11-22',
  title: { 'zh-CN': '中国香港', 'zh-TW': '香港', en: 'Hong Kong' },
  binds: {
    'zh-CN': '适用《银行营运守则》的银行和接受存款公司及其收数公司',
    'zh-TW': '適用《銀行營運守則》的銀行和接受存款公司及其收數公司',
    en: 'Banks and deposit-taking companies under the Code of Banking Practice, and their agencies',
  },
  sources: [HKMA, PDPO],
  weekStart: 7,
  fallbackZones: ['Asia/Hong_Kong'],
  rules: [
    {
      id: 'hk.bankrupt', kind: 'forbid', cite: 'Code of Banking Practice (2001), debt collection', grade: 'A', force: 'code',
      say: {
        'zh-CN': '债务人已被判定破产，停止催收。',
        'zh-TW': '債務人已被判定破產，停止追收。',
        en: 'The debtor was adjudged bankrupt: stop collecting.',
      },
      when: { flag: 'bankrupt' },
    },
    {
      id: 'hk.third-party', kind: 'forbid', cite: 'Code of Banking Practice 43.3, 43.2(a)(iv); HKMA guideline 3.4.1', grade: 'A', force: 'code',
      url: HKMA,
      say: {
        'zh-CN': '不得向没有担保的咨询人、家人、朋友或雇主追收，也不得缠问下落。',
        'zh-TW': '不得向沒有擔保的諮詢人、家人、朋友或僱主追收，也不得纏問下落。',
        en: 'Never from referees, family, friends or employers who signed no guarantee, not even for whereabouts.',
      },
      when: { party: OTHERS },
    },
    {
      id: 'hk.hours', kind: 'hours', cite: 'Code of Banking Practice 43.2(a)(iii)', grade: 'A', force: 'code', openTextured: true,
      say: {
        'zh-CN': '不得在不合理时间致电；守则没有写明钟点，默认 22:00–8:00 不打。',
        'zh-TW': '不得在不合理時間致電；守則沒有寫明鐘點，預設 22:00–8:00 不打。',
        en: 'Not at unreasonable hours. The Code has no number; our default is no contact 22:00–8:00.',
      },
      allow: [{ on: EVERY_DAY, spans: [['08:00', '22:00']] }],
    },
    {
      id: 'hk.hours.edge', kind: 'hours', cite: 'Code of Banking Practice 43.2(a)(iii)', grade: 'A', force: 'code', openTextured: true, effect: 'warn',
      say: {
        'zh-CN': '9:00 前、21:00 后致电容易被视为不合理时间（默认值，守则没有写明）。',
        'zh-TW': '9:00 前、21:00 後致電容易被視為不合理時間（預設值，守則沒有寫明）。',
        en: 'Before 9:00 and after 21:00 may be unreasonable (our default; the Code has no number).',
      },
      allow: [{ on: EVERY_DAY, spans: [['09:00', '21:00']] }],
    },
    {
      id: 'hk.frequency.conversations', kind: 'count', cite: 'Code of Banking Practice 43.2(a)(ii)', grade: 'A', force: 'code', openTextured: true, effect: 'warn',
      say: {
        'zh-CN': '每天通话最多 3 次；守则禁止不断致电，没有写明次数，3 次是默认值。',
        'zh-TW': '每日通話最多 3 次；守則禁止不斷致電但沒有寫明次數，3 次為預設值。',
        en: 'At most 3 talks a day. The Code bars persistent calls without a number; 3 is our default.',
      },
      when: { channel: ['call'] }, limit: 3, per: ['person', 'creditor'], window: { calendar: 'day' },
      counts: { channel: ['call'], result: ['conversation', 'refused'], by: ['collector'] },
    },
    {
      id: 'hk.frequency.attempts', kind: 'count', cite: 'Code of Banking Practice 43.2(a)(ii)', grade: 'A', force: 'code', openTextured: true, effect: 'warn',
      say: {
        'zh-CN': '每天未接通最多拨 6 次；守则没有写明次数，6 次是默认值。',
        'zh-TW': '每日未接通最多撥 6 次；守則沒有寫明次數，6 次為預設值。',
        en: 'At most 6 unanswered attempts a day. The Code has no number; 6 is our default.',
      },
      when: { channel: ['call'] }, limit: 6, per: ['person', 'creditor'], window: { calendar: 'day' },
      counts: { channel: ['call'], result: ['no_answer', 'busy', 'voicemail'], by: ['collector'] },
    },
    {
      id: 'hk.wishes', kind: 'forbid', cite: '機構政策（守則無對應規定）', grade: 'B', force: 'house', effect: 'warn',
      say: {
        'zh-CN': '债务人提出过不要这样联系（停止联系、有代理人、不打单位电话或停用此渠道），请先确认。',
        'zh-TW': '債務人曾表示不要這樣聯絡（停止聯絡、有代理人、不打公司電話或停用此渠道），請先確認。',
        en: 'The debtor asked not to be contacted this way (stop, representative, work or this channel). Confirm first.',
      },
      when: {
        any: [
          { since: 'ceasedAt' }, { flag: 'representedBy' }, { optedOut: true },
          { all: [{ place: ['work'] }, { flag: 'workProhibited' }] },
        ],
      },
    },
    {
      id: 'hk.wishes.time', kind: 'hours', cite: '機構政策（守則無對應規定）', grade: 'B', force: 'house', effect: 'warn',
      say: {
        'zh-CN': '债务人说过这个时间不方便，请先确认。',
        'zh-TW': '債務人說過這個時間不方便，請先確認。',
        en: 'The debtor said this time does not suit. Confirm first.',
      },
      avoid: 'inconvenient',
    },
    {
      id: 'hk.identity', kind: 'forbid', cite: 'Code of Banking Practice 43.2(b)', grade: 'A', force: 'code', effect: 'require',
      say: {
        'zh-CN': '报真实姓名和机构，不得匿名。',
        'zh-TW': '報真實姓名和機構，不得匿名。',
        en: 'True name and institution; never anonymous.',
      },
      when: { channel: ['call', 'visit'] },
    },
    {
      id: 'hk.work', kind: 'forbid', cite: 'PCPD guidance for the banking industry (2014)', grade: 'A', force: 'guideline', effect: 'require',
      say: {
        'zh-CN': '对公司总机只留姓名和电话。',
        'zh-TW': '對公司總機只留姓名和電話。',
        en: 'With an employer\'s switchboard leave only your name and number.',
      },
      when: { all: [{ place: ['work'] }, { channel: ['call'] }] },
    },
    {
      id: 'hk.recording', kind: 'forbid', cite: 'PDPO (Cap. 486) DPP1(2)–(3); PCPD enquiry 200112506', grade: 'A', force: 'statute', effect: 'require',
      url: PDPO,
      say: {
        'zh-CN': '如录音，须告知对方录音目的。',
        'zh-TW': '如錄音，須告知對方錄音目的。',
        en: 'If the call is recorded, say what for.',
      },
      when: { channel: ['call'] },
    },
  ],
}
