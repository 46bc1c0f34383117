import { PRESUMPTION_REASONS, type Pack, type Presumption } from '../pack.ts'
import { OTHERS, OWING } from '../parties.ts'
import { CONNECTED, CONTINENTAL, EIGHT_TO_NINE } from './terms.ts'

/** The Bureau's own text of Regulation F, section by section, with the official interpretations below each. */
const REG_F = 'https://www.consumerfinance.gov/rules-policy/regulations/1006'

/** Both limits on calls are presumptions of harassment, not caps: what may rebut them is a closed list. */
const REBUTTABLE: Presumption = {
  by: ['lead', 'admin'],
  reasons: PRESUMPTION_REASONS,
  cite: '12 CFR 1006 Supp. I, comments 14(b)(2)(ii)-2.i–iv',
}

/**
 * FDCPA and Regulation F (12 CFR 1006 with Supplement I), read 2026-11-22. The date of a talk or of a consent is day 1 of
 * seven calendar dates.
 */
export const US: Pack = {
  id: 'US',
  version: '2026-11-22',
  title: { 'zh-CN': '美国联邦（FDCPA 与 F 条例）', 'zh-TW': '美國聯邦（FDCPA 與 F 規則）', en: 'United States – FDCPA and Regulation F' },
  binds: {
    'zh-CN': '第三方催收机构和多数债权收购方',
    'zh-TW': '第三方催收業者與多數收購債權者',
    en: 'Third-party debt collectors and most debt buyers',
  },
  sources: [
    'https://www.ecfr.gov/current/title-12/chapter-X/part-1006',
    'https://www.consumerfinance.gov/rules-policy/regulations/1006/',
    'https://www.law.cornell.edu/uscode/text/15/chapter-41/subchapter-V',
  ],
  weekStart: 7,
  fallbackZones: CONTINENTAL,
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
      when: { all: [{ since: 'ceasedAt' }, { party: OWING }] },
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
      id: 'us.deceased', kind: 'forbid', cite: '12 CFR 1006.6(a)(4), comments 10(a)-1, 10(b)(2)-1', grade: 'A', force: 'regulation',
      url: `${REG_F}/6/`,
      say: {
        'zh-CN': '债务人已去世，不能再向本人号码催收，请转主管处理。',
        'zh-TW': '債務人已過世，不得再撥本人門號催收，請轉主管處理。',
        en: 'The consumer has died: no collection on this line. Pass the file to your lead.',
      },
      when: { all: [{ flag: 'deceased' }, { party: ['debtor'] }] },
    },
    {
      id: 'us.dispute', kind: 'forbid', cite: '12 CFR 1006.38(c), (d)(2); 15 USC 1692g(b)', grade: 'A', force: 'regulation',
      url: `${REG_F}/38/`,
      say: {
        'zh-CN': '书面异议尚未答复，答复前不得催收。',
        'zh-TW': '書面異議尚未答覆，答覆前不得催收。',
        en: 'A timely written dispute is unanswered: no collection until it is.',
      },
      when: { all: [{ since: 'disputedAt' }, { party: OWING }] },
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
      allow: EIGHT_TO_NINE,
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
      presumption: REBUTTABLE,
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
      presumption: REBUTTABLE,
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
      id: 'us.frequency.concentration.minutes', kind: 'count', cite: '12 CFR 1006.14(a), comments 14(a)-2, 14(b)(2)(i)-2.i', grade: 'A', force: 'regulation', effect: 'warn',
      url: `${REG_F}/14/`,
      say: {
        'zh-CN': '5 分钟内打 2 次都没人接，即使未超上限也可能构成骚扰。',
        'zh-TW': '5 分鐘內打 2 次都沒人接，即使未超過上限也可能構成騷擾。',
        en: '2 unanswered calls within 5 minutes may be harassment even within the limit.',
      },
      when: { channel: ['call'] }, limit: 1, per: ['account', 'person'], window: { hours: 5 / 60 },
      counts: { channel: ['call'], result: ['no_answer', 'voicemail'], by: ['collector'] },
    },
    {
      id: 'us.frequency.concentration.day', kind: 'count', cite: '12 CFR 1006.14(a), comments 14(a)-2, 14(b)(2)(i)-2.ii', grade: 'A', force: 'regulation', effect: 'warn',
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
      id: 'us.deceased.estate', kind: 'forbid', cite: '12 CFR 1006.6(a)(4), comments 10(a)-1, 10(b)(2)-1', grade: 'A', force: 'regulation', effect: 'warn',
      url: `${REG_F}/6/`,
      say: {
        'zh-CN': '债务人已去世：只能与配偶或遗产代表谈，对其他人只能问谁负责遗产。',
        'zh-TW': '債務人已過世：只能與配偶或遺產代表談，對其他人只能問誰負責遺產。',
        en: 'The consumer has died: talk only to the spouse or the estate\'s representative. Others may be asked who that is.',
      },
      when: { all: [{ flag: 'deceased' }, { not: { party: ['debtor'] } }] },
    },
    {
      id: 'us.disclosure.caller', kind: 'forbid', cite: '12 CFR 1006.14(g), 1006.6(d)(1), 1006.18(c)(4), (f); 15 USC 1692d(6)', grade: 'A', force: 'regulation', effect: 'require',
      url: `${REG_F}/14/`,
      say: {
        'zh-CN': '先报姓名并核实本人，再说公司真实名称；核实前不提债务。',
        'zh-TW': '先報姓名並確認是本人，再說公司真實名稱；確認前不提債務。',
        en: 'Give your name, confirm the right person, then the company\'s true name. Not a word of the debt before.',
      },
      when: { all: [{ channel: ['call'] }, { party: OWING }] },
    },
    {
      id: 'us.disclosure', kind: 'forbid', cite: '12 CFR 1006.18(e); 15 USC 1692e(11)', grade: 'A', force: 'regulation', effect: 'require',
      url: `${REG_F}/18/`,
      say: {
        'zh-CN': '首次沟通说明是催收、所得信息用于催收；之后每次说明来自催收机构。',
        'zh-TW': '首次溝通說明是催收、所得資訊用於催收；之後每次說明來自催收機構。',
        en: 'First time: this is an attempt to collect a debt and information will be used for that. Later: this is a debt collector.',
      },
      when: { party: OWING },
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
      id: 'us.disclosure.voicemail', kind: 'forbid', cite: '12 CFR 1006.2(j), comments 2(j)-1, -2', grade: 'A', force: 'regulation', effect: 'require',
      url: `${REG_F}/2/`,
      say: {
        'zh-CN': '语音留言只说：看不出催收的公司名、姓名、电话、请回电；其他一概不说。',
        'zh-TW': '語音留言只說：看不出催收的公司名、姓名、電話、請回電；其他一概不說。',
        en: 'On voicemail: a company name that gives nothing away, your name, a number, please call back. Nothing else.',
      },
      when: { all: [{ channel: ['call'] }, { party: OWING }] },
    },
    {
      id: 'us.recording', kind: 'forbid', cite: '18 USC 2511(2)(d); state laws that ask for everyone\'s consent', grade: 'B', force: 'statute', effect: 'require',
      url: 'https://www.law.cornell.edu/uscode/text/18/2511',
      say: {
        'zh-CN': '如录音：核实本人后马上告知，对方不同意就停止录音。',
        'zh-TW': '如錄音：確認本人後立即告知，對方不同意就停止錄音。',
        en: 'If you record: say so as soon as the person is confirmed, and stop recording if they object.',
      },
      when: { channel: ['call'] },
    },
    {
      id: 'us.validation', kind: 'forbid', cite: '12 CFR 1006.34(a); 15 USC 1692g(a)', grade: 'A', force: 'regulation', effect: 'require',
      url: `${REG_F}/34/`,
      say: {
        'zh-CN': '首次沟通后 5 天内寄出债务确认通知。',
        'zh-TW': '首次溝通後 5 天內寄出債務確認通知。',
        en: 'Send the validation notice within 5 days of the first communication.',
      },
      when: { party: OWING }, unless: { since: 'noticeSentAt' },
    },
    {
      // The period ends 30 days after receipt, which is assumed 5 working days after sending: 40 dates hold both.
      id: 'us.validation.period', kind: 'forbid', cite: '12 CFR 1006.34(b)(5), 1006.38(b); 15 USC 1692g(b)', grade: 'A', force: 'regulation', effect: 'require',
      url: `${REG_F}/38/`,
      say: {
        'zh-CN': '对方收到通知后 30 天内可提出异议：不要说任何淡化这项权利的话。',
        'zh-TW': '對方收到通知後 30 天內可提出異議：不要說任何淡化這項權利的話。',
        en: 'The consumer may dispute for 30 days after the notice arrives: say nothing that plays this down.',
      },
      when: { all: [{ party: OWING }, { since: 'noticeSentAt' }] }, unless: { age: 'noticeSentAt', days: 40 },
    },
    {
      id: 'us.time-barred', kind: 'forbid', cite: '12 CFR 1006.26(b)', grade: 'A', force: 'regulation', effect: 'require',
      url: `${REG_F}/26/`,
      say: {
        'zh-CN': '债务已过诉讼时效：不得起诉，也不得提起诉。',
        'zh-TW': '債務已過訴訟時效：不得起訴，也不得提到起訴。',
        en: 'The limitation period is over: no suit, and no word of one.',
      },
      when: { flag: 'timeBarred' },
    },
    {
      id: 'us.sms', kind: 'forbid', cite: '12 CFR 1006.6(d)(5), (e)', grade: 'A', force: 'regulation', effect: 'require',
      url: `${REG_F}/6/`,
      say: {
        'zh-CN': '写明退订方式；号码须在 60 天内确认过仍属对方。',
        'zh-TW': '寫明退訂方式；門號須在 60 天內確認過仍屬對方。',
        en: 'Say how to opt out. The number was confirmed as theirs within 60 days.',
      },
      when: { channel: ['sms'] },
    },
    {
      id: 'us.email', kind: 'forbid', cite: '12 CFR 1006.6(d)(3)–(4), (e), 1006.22(f)(3)', grade: 'A', force: 'regulation', effect: 'require',
      url: `${REG_F}/6/`,
      say: {
        'zh-CN': '写明退订方式；不发到工作邮箱。',
        'zh-TW': '寫明退訂方式；不寄到工作信箱。',
        en: 'Say how to opt out. Never to a work address.',
      },
      when: { channel: ['email'] },
    },
  ],
}
