import type { Pack } from '../pack.ts'

/** Rules bind the consumer's side of the debt: who owes it with him is treated as he is. */
const CONSUMERS = ['debtor', 'co_debtor', 'guarantor'] as const
const OTHERS = ['emergency_contact', 'third_party', 'employer'] as const
/** Comments 14(b)-1 and 14(b)(3)(ii)-1: answered, rang out or reached a voicemail; busy or out of service never connected. */
const CONNECTED = ['no_answer', 'voicemail', 'conversation', 'refused', 'third_party_reached'] as const

/** The Bureau's own text of Regulation F, section by section, with the official interpretations below each. */
const REG_F = 'https://www.consumerfinance.gov/rules-policy/regulations/1006'

/**
 * FDCPA and Regulation F (12 CFR 1006 with Supplement I), read 2026-11-22. The date of a talk or of a consent is day 1 of
 * seven calendar dates; hours are open at 8:00:00 and closed at 21:00:00, the safe reading of the two exact instants.
 */
export const US: Pack = {
  id: 'US',
  version: '2026-11-22',
  title: { 'zh-CN': '美国联邦（FDCPA 与 F 条例）', 'zh-TW': '美國聯邦（FDCPA 與 F 規則）', en: 'United States – FDCPA and Regulation F' },
  binds: 'debt collectors (12 CFR 1006.2(i))',
  weekStart: 7,
  fallbackZones: ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles'],
  consents: { frequency: { days: 7, endsWith: { channel: ['call'], result: ['conversation'] } } },
  rules: [
    {
      id: 'us.cease', kind: 'forbid', cite: '12 CFR 1006.6(c)(1); 15 USC 1692c(c)', grade: 'A', force: 'regulation',
      url: `${REG_F}/6/`,
      say: {
        'zh-CN': '对方已书面要求停止联系，不得再联系。',
        'zh-TW': '對方已書面要求停止聯絡，不得再聯絡。',
        en: 'The consumer asked in writing that contact stop.',
      },
      when: { all: [{ since: 'ceasedAt' }, { party: CONSUMERS }] },
    },
    {
      id: 'us.attorney', kind: 'forbid', cite: '12 CFR 1006.6(b)(2); 1006.10(b)(5)', grade: 'A', force: 'regulation',
      url: `${REG_F}/6/`,
      say: {
        'zh-CN': '此债务已有律师代理，只能联系律师。',
        'zh-TW': '此債務已有律師代理，只能聯絡律師。',
        en: 'An attorney represents the consumer on this debt: contact the attorney only.',
      },
      when: { flag: 'representedBy' },
    },
    {
      id: 'us.bankruptcy', kind: 'forbid', cite: '11 USC 362, 524', grade: 'B', force: 'statute',
      url: 'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title11-section362',
      say: {
        'zh-CN': '债务人在破产程序中或债务已免除，不得催收。',
        'zh-TW': '債務人在破產程序中或債務已免除，不得催收。',
        en: 'Bankruptcy is open or the debt was discharged: no collection contact.',
      },
      when: { flag: 'bankrupt' },
    },
    {
      id: 'us.dispute', kind: 'forbid', cite: '12 CFR 1006.38(c), (d)(2); 15 USC 1692g(b)', grade: 'A', force: 'regulation',
      url: `${REG_F}/38/`,
      say: {
        'zh-CN': '书面异议尚未答复，答复前不得催收。',
        'zh-TW': '書面異議尚未答覆，答覆前不得催收。',
        en: 'A timely written dispute is unanswered: no collection until it is.',
      },
      when: { all: [{ since: 'disputedAt' }, { party: CONSUMERS }] },
    },
    {
      id: 'us.third-party', kind: 'forbid', cite: '12 CFR 1006.6(d)(1)–(2); 15 USC 1692c(b)', grade: 'A', force: 'regulation',
      url: `${REG_F}/6/`,
      say: {
        'zh-CN': '联系他人只能是为了查找债务人的住址、电话或工作单位。',
        'zh-TW': '聯絡他人只能是為了查找債務人的住址、電話或工作地點。',
        en: 'Others may be called only to find the consumer\'s address, phone or workplace.',
      },
      when: { party: OTHERS },
      unless: { any: [{ consent: 'third_party' }, { not: { flag: 'locationInfoObtained' } }] },
    },
    {
      id: 'us.location-info', kind: 'count', cite: '12 CFR 1006.10(c); 15 USC 1692b(3)', grade: 'A', force: 'regulation',
      url: `${REG_F}/10/`,
      say: {
        'zh-CN': '每人只能询问一次债务人的下落。',
        'zh-TW': '每人只能詢問一次債務人的下落。',
        en: 'A person may be asked for location information once.',
      },
      when: { party: OTHERS }, unless: { consent: 'third_party' },
      limit: 1, per: ['person'], window: { ever: true },
      counts: { result: ['third_party_reached', 'conversation'], by: ['collector'] },
    },
    {
      id: 'us.medium', kind: 'forbid', cite: '12 CFR 1006.14(h)(1)', grade: 'A', force: 'regulation',
      url: `${REG_F}/14/`,
      say: {
        'zh-CN': '对方要求不要用这种方式联系。',
        'zh-TW': '對方要求不要用這種方式聯絡。',
        en: 'The person closed this medium.',
      },
      when: { optedOut: true },
    },
    {
      id: 'us.work', kind: 'forbid', cite: '12 CFR 1006.6(b)(3)', grade: 'A', force: 'regulation',
      url: `${REG_F}/6/`,
      say: {
        'zh-CN': '雇主不允许在工作场所接此类电话。',
        'zh-TW': '雇主不允許在工作場所接此類電話。',
        en: 'The employer does not allow such calls at work.',
      },
      when: { all: [{ place: ['work'] }, { flag: 'workProhibited' }] }, unless: { consent: 'work' },
    },
    {
      id: 'us.hours', kind: 'hours', cite: '12 CFR 1006.6(b)(1)(i); 15 USC 1692c(a)(1)', grade: 'A', force: 'regulation',
      url: `${REG_F}/6/`,
      say: {
        'zh-CN': '只能在对方当地时间 8:00–21:00 联系。',
        'zh-TW': '只能在對方當地時間 8:00–21:00 聯絡。',
        en: 'Only 8:00–21:00 where the called person is.',
      },
      unless: { consent: 'hours' },
      allow: [{ on: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], spans: [['08:00', '21:00']] }],
    },
    {
      // One reply in the same medium to a consumer who writes or calls at such a time: read as two hours.
      id: 'us.inconvenient-time', kind: 'hours', cite: '12 CFR 1006.6(b)(1)(i), comments 6(b)(1)-1, -2', grade: 'A', force: 'regulation',
      url: `${REG_F}/6/`,
      say: {
        'zh-CN': '对方说过这个时间不方便。',
        'zh-TW': '對方說過這個時間不方便。',
        en: 'The consumer said this time is inconvenient.',
      },
      avoid: 'inconvenient',
      unless: { past: { counts: { by: ['debtor'] }, per: ['channel'], window: { hours: 2 } }, atLeast: 1 },
    },
    {
      id: 'us.frequency.conversation', kind: 'count', cite: '12 CFR 1006.14(b)(2)(i)(B)', grade: 'A', force: 'regulation',
      url: `${REG_F}/14/`,
      say: {
        'zh-CN': '就此债务通话后 7 天内（通话当天算第 1 天）不得再打。',
        'zh-TW': '就此債務通話後 7 天內（通話當天算第 1 天）不得再打。',
        en: 'No call for 7 days after a talk about this debt; the day of the talk is day 1.',
      },
      when: { channel: ['call'] }, unless: { consent: 'frequency' },
      limit: 1, per: ['account', 'person'], window: { days: 7 }, counts: { channel: ['call'], result: ['conversation'] },
    },
    {
      id: 'us.frequency.attempts', kind: 'count', cite: '12 CFR 1006.14(b)(2)(i)(A); 15 USC 1692d(5)', grade: 'A', force: 'regulation',
      url: `${REG_F}/14/`,
      say: {
        'zh-CN': '每笔债务 7 天内最多拨打 7 次。',
        'zh-TW': '每筆債務 7 天內最多撥打 7 次。',
        en: 'At most 7 connected calls in 7 days about one debt.',
      },
      when: { channel: ['call'] }, unless: { consent: 'frequency' },
      limit: 7, per: ['account', 'person'], window: { days: 7 },
      counts: { channel: ['call'], result: CONNECTED, by: ['collector'], notUnder: 'frequency' },
    },
    {
      id: 'us.frequency.concentration', kind: 'count', cite: '12 CFR 1006.14(a), comments 14(a)-2, 14(b)(2)(i)-2', grade: 'A', force: 'regulation', effect: 'warn',
      url: `${REG_F}/14/`,
      say: {
        'zh-CN': '同一天打满 7 次，即使未超上限也可能构成骚扰。',
        'zh-TW': '同一天打滿 7 次，即使未超過上限也可能構成騷擾。',
        en: '7 calls in one day may be harassment even within the limit.',
      },
      when: { channel: ['call'] }, limit: 6, per: ['account', 'person'], window: { calendar: 'day' },
      counts: { channel: ['call'], result: CONNECTED, by: ['collector'] },
    },
    {
      id: 'us.deceased', kind: 'forbid', cite: '12 CFR 1006.6(a)(4), comments 10(a)-1, 10(b)(2)-1', grade: 'A', force: 'regulation', effect: 'warn',
      url: `${REG_F}/6/`,
      say: {
        'zh-CN': '债务人已去世：只能联系遗产代表或配偶，请先交主管确认。',
        'zh-TW': '債務人已過世：只能聯絡遺產代表或配偶，請先由主管確認。',
        en: 'The consumer has died: only estate representatives or the spouse. Ask your lead first.',
      },
      when: { flag: 'deceased' },
    },
    {
      id: 'us.disclosure', kind: 'forbid', cite: '12 CFR 1006.18(e); 15 USC 1692e(11)', grade: 'A', force: 'regulation', effect: 'require',
      url: `${REG_F}/18/`,
      say: {
        'zh-CN': '首次沟通说明是催收、所得信息用于催收；之后每次说明来自催收机构。',
        'zh-TW': '首次溝通說明是催收、所得資訊用於催收；之後每次說明來自催收機構。',
        en: 'First time: this is an attempt to collect a debt and information will be used for that. Later: this is a debt collector.',
      },
      when: { party: CONSUMERS },
    },
    {
      id: 'us.location-info.script', kind: 'forbid', cite: '12 CFR 1006.10(b); 15 USC 1692b', grade: 'A', force: 'regulation', effect: 'require',
      url: `${REG_F}/10/`,
      say: {
        'zh-CN': '只报姓名并说明核实联系方式，不得透露欠款。',
        'zh-TW': '只報姓名並說明確認聯絡方式，不得透露欠款。',
        en: 'Give your name, say you are confirming location; never mention a debt.',
      },
      when: { party: OTHERS },
    },
    {
      id: 'us.messages', kind: 'forbid', cite: '12 CFR 1006.6(e)', grade: 'A', force: 'regulation', effect: 'require',
      url: `${REG_F}/6/`,
      say: {
        'zh-CN': '每条短信和邮件都要写明退订方式。',
        'zh-TW': '每則簡訊與電子郵件都要寫明退訂方式。',
        en: 'Every text and e-mail carries a way to opt out.',
      },
      when: { channel: ['sms', 'email'] },
    },
  ],
}
