import type { Pack } from '../pack.ts'
import { OTHERS, OWING } from '../parties.ts'
import { EVERY_DAY } from '../week.ts'

const CIVIL_CODE = 'https://www.gov.cn/xinwen/2020-06/01/content_5516649.htm'
const PIPL = 'https://www.gov.cn/xinwen/2021-08/20/content_5632486.htm'

/**
 * Mainland China. Sources: GB/T 45251-2025 (national standard, in force 2025-02-28), 中国银行业协会《金融机构个人消费类贷款催收
 * 工作指引(试行)》(2026-01-30), 《商业银行信用卡业务监督管理办法》art. 66–70; read 2026-11-22. Standard and guideline both
 * hold, the stricter wins; a rule that only these name is in force from their day on. No official page of either was seen, so
 * they carry no link. Clause numbers below 5.x of the standard and articles of the guideline other than 22 were not seen.
 */
export const CN: Pack = {
  id: 'CN',
  version: '2026-11-22',
  title: { 'zh-CN': '中国大陆', 'zh-TW': '中國大陸', en: 'Mainland China' },
  binds: {
    'zh-CN': '个人网络贷款和消费贷款机构、发卡银行及其委托的催收机构',
    'zh-TW': '個人網路貸款與消費貸款機構、發卡銀行及其委外催收業者',
    en: 'Lenders of personal online and consumer loans, card-issuing banks, and their collection agencies',
  },
  sources: [CIVIL_CODE, PIPL],
  weekStart: 1,
  fallbackZones: ['Asia/Shanghai'],
  rules: [
    {
      id: 'cn.deceased', kind: 'forbid', cite: 'GB/T 45251-2025 5.3；民法典第1161条', grade: 'B', force: 'guideline',
      url: CIVIL_CODE,
      say: {
        'zh-CN': '债务人已去世，不能再向本人号码催款；遗产问题转主管处理。',
        'zh-TW': '債務人已過世，不得再撥本人門號催款；遺產問題請轉主管處理。',
        en: 'The debtor has died: no more collection on this line. Pass questions about the estate to your lead.',
      },
      when: { all: [{ flag: 'deceased' }, { party: ['debtor'] }] },
    },
    {
      id: 'cn.capacity', kind: 'forbid', cite: 'GB/T 45251-2025 5.3', grade: 'B', force: 'guideline', from: '2025-02-28',
      say: {
        'zh-CN': '未成年人或无行为能力人：只能与监护人沟通。',
        'zh-TW': '未成年人或無行為能力人：只能與監護人聯絡。',
        en: 'A minor or a person without legal capacity: speak to the guardian only.',
      },
      when: { all: [{ any: [{ flag: 'minor' }, { flag: 'incapacitated' }] }, { party: ['debtor'] }] },
    },
    {
      id: 'cn.third-party', kind: 'forbid',
      cite: 'GB/T 45251-2025 5.3；中银协催收工作指引第三章；商业银行信用卡业务监督管理办法第68条', grade: 'A', force: 'regulation',
      say: {
        'zh-CN': '只有在债务人失联、去世或无行为能力时，才能联系联系人。',
        'zh-TW': '只有在債務人失聯、過世或無行為能力時，才能聯絡聯絡人。',
        en: 'A contact person may be called only when the debtor is lost, dead or without legal capacity.',
      },
      when: { party: OTHERS },
      unless: { any: [{ not: { flag: 'debtorReachable' } }, { flag: 'deceased' }, { flag: 'incapacitated' }] },
    },
    {
      id: 'cn.third-party.refused', kind: 'count', cite: 'GB/T 45251-2025 5.3；中银协催收工作指引第三章', grade: 'A', force: 'guideline', from: '2025-02-28',
      say: {
        'zh-CN': '此人已明确拒绝，不得再联系。',
        'zh-TW': '此人已明確拒絕，不得再聯絡。',
        en: 'This person refused. Never contact them again.',
      },
      when: { party: OTHERS },
      limit: 1, per: ['person'], window: { ever: true }, counts: { result: ['refused'] },
    },
    {
      id: 'cn.hours', kind: 'hours', cite: '中银协催收工作指引第三章；GB/T 45251-2025 5.3', grade: 'A', force: 'guideline', from: '2025-02-28',
      say: {
        'zh-CN': '只能在 8:00–22:00（北京时间）联系，债务人同意的其他时间除外。',
        'zh-TW': '只能在 8:00–22:00（北京時間）聯絡，債務人同意的其他時間除外。',
        en: 'Contact only 8:00–22:00 Beijing time, unless the debtor agreed to other hours.',
      },
      unless: { consent: 'hours' },
      allow: [{ on: EVERY_DAY, spans: [['08:00', '22:00']] }],
    },
    {
      id: 'cn.hours.agreed', kind: 'hours', cite: 'GB/T 45251-2025 5.3', grade: 'A', force: 'guideline', from: '2025-02-28',
      say: {
        'zh-CN': '只能在与债务人约定的时间内联系。',
        'zh-TW': '只能在與債務人約定的時間內聯絡。',
        en: 'Only within the hours agreed with the debtor.',
      },
      when: { known: 'agreedHours' }, only: 'agreedHours',
    },
    {
      id: 'cn.frequency.conversations', kind: 'count', cite: 'GB/T 45251-2025 5.3', grade: 'A', force: 'guideline', from: '2025-02-28',
      say: {
        'zh-CN': '每天主动通话最多 3 次，所有坐席和号码合计。',
        'zh-TW': '每天主動通話最多 3 次，所有催收員與門號合計。',
        en: 'At most 3 conversations a day that we start, all agents and numbers together.',
      },
      when: { channel: ['call'] }, unless: { consent: 'frequency' },
      limit: 3, per: ['person', 'creditor'], window: { calendar: 'day' },
      counts: { channel: ['call'], result: ['conversation', 'refused'], by: ['collector'] },
    },
    {
      id: 'cn.frequency.attempts', kind: 'count', cite: '中银协催收工作指引第三章', grade: 'A', force: 'code', from: '2026-01-30',
      say: {
        'zh-CN': '同一号码每天未接通最多拨 6 次。',
        'zh-TW': '同一門號每天未接通最多撥 6 次。',
        en: 'At most 6 unanswered attempts to one number a day.',
      },
      when: { channel: ['call'] }, unless: { consent: 'frequency' },
      limit: 6, per: ['number'], window: { calendar: 'day' },
      counts: { channel: ['call'], result: ['no_answer', 'busy'], by: ['collector'] },
    },
    {
      id: 'cn.place.work', kind: 'forbid', cite: 'GB/T 45251-2025 5.5；个人信息保护法第25条', grade: 'B', force: 'house', effect: 'warn',
      url: PIPL,
      say: {
        'zh-CN': '单位电话可能由同事接听：只问人，不提欠款。',
        'zh-TW': '公司電話可能由同事接聽：只找人，不提欠款。',
        en: 'A colleague may answer at work: ask for the person only, say nothing of the debt.',
      },
      when: { all: [{ place: ['work'] }, { channel: ['call'] }] },
    },
    {
      id: 'cn.limitation', kind: 'forbid', cite: '民法典第188条、第192条', grade: 'A', force: 'statute', effect: 'warn',
      url: CIVIL_CODE,
      say: {
        'zh-CN': '已过 3 年诉讼时效，对方可以拒绝：可以请他还款，不能说依法必须还。',
        'zh-TW': '已過 3 年訴訟時效，對方可以拒絕：可以請他還款，不能說依法必須還。',
        en: 'The 3-year limitation period is over and the debtor may refuse: ask, never say that the law obliges them.',
      },
      when: { all: [{ flag: 'timeBarred' }, { party: OWING }] },
    },
    {
      // Six months after maturity unless the contract says otherwise; the arrears of the account stand for the maturity.
      id: 'cn.liable.guarantor', kind: 'forbid', cite: '民法典第692条', grade: 'A', force: 'statute', effect: 'warn',
      url: CIVIL_CODE,
      say: {
        'zh-CN': '保证期间一般为到期后 6 个月，可能已过，先查合同。',
        'zh-TW': '保證期間一般為到期後 6 個月，可能已過，請先查合約。',
        en: 'A guarantee usually ends 6 months after maturity and may be over. Check the contract first.',
      },
      when: { all: [{ party: ['guarantor'] }, { fact: 'daysPastDue', gt: 180 }] },
    },
    {
      id: 'cn.wishes', kind: 'forbid', cite: '机构政策（法律没有对应规定）', grade: 'B', force: 'house', effect: 'warn',
      say: {
        'zh-CN': '债务人提出过不要这样联系（停止联系、有代理人、不打单位电话或停用此渠道），请先确认。',
        'zh-TW': '債務人曾表示不要這樣聯絡（停止聯絡、有代理人、不打公司電話或停用此管道），請先確認。',
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
      id: 'cn.wishes.time', kind: 'hours', cite: '机构政策（法律没有对应规定）', grade: 'B', force: 'house', effect: 'warn',
      say: {
        'zh-CN': '债务人说过这个时间不方便，请先确认。',
        'zh-TW': '債務人說過這個時間不方便，請先確認。',
        en: 'The debtor said this time does not suit. Confirm first.',
      },
      avoid: 'inconvenient',
    },
    {
      id: 'cn.identity', kind: 'forbid', cite: '中银协催收工作指引；GB/T 45251-2025 5.3', grade: 'A', force: 'guideline', effect: 'require', from: '2025-02-28',
      say: {
        'zh-CN': '首次联系时说明机构名称、受托公司和本人姓名或工号。',
        'zh-TW': '首次聯絡時說明機構名稱、受託公司與本人姓名或員工編號。',
        en: 'In the first contact name the lender, the agency, and your name or number.',
      },
      when: { channel: ['call', 'visit'] },
    },
    {
      id: 'cn.identity-first', kind: 'forbid', cite: 'GB/T 45251-2025 5.5；个人信息保护法第25条', grade: 'A', force: 'guideline', effect: 'require',
      url: PIPL,
      say: {
        'zh-CN': '先核实本人，再提债务。',
        'zh-TW': '先確認是本人，再提債務。',
        en: 'Confirm that it is the debtor before any fact of the debt.',
      },
      when: { all: [{ channel: ['call', 'visit'] }, { party: OWING }] },
    },
    {
      id: 'cn.recording', kind: 'forbid', cite: '中银协催收工作指引；GB/T 45251-2025 5.3', grade: 'A', force: 'guideline', effect: 'require', from: '2025-02-28',
      say: {
        'zh-CN': '全程录音，并告知对方。',
        'zh-TW': '全程錄音，並告知對方。',
        en: 'Record the whole call and say so.',
      },
      when: { channel: ['call'] },
    },
    {
      id: 'cn.third-party.content', kind: 'forbid', cite: 'GB/T 45251-2025 5.3', grade: 'A', force: 'guideline', effect: 'require', from: '2025-02-28',
      say: {
        'zh-CN': '对联系人只问债务人的联系方式或请代为转告，不提金额和逾期。',
        'zh-TW': '對聯絡人只問債務人的聯絡方式或請代為轉告，不提金額與逾期。',
        en: 'To a contact person: only ask how to reach the debtor or to pass on a call-back. No amount, no arrears.',
      },
      when: { party: OTHERS },
    },
    {
      id: 'cn.third-party.source', kind: 'forbid', cite: '个人信息保护法第13条；刑法第253条之一；GB/T 45251-2025 5.5', grade: 'A', force: 'statute', effect: 'require',
      url: PIPL,
      say: {
        'zh-CN': '号码须是债务人留给机构的；通讯录、社交账号里找来的或买来的，一律不打。',
        'zh-TW': '門號須是債務人留給機構的；通訊錄、社群帳號裡找來的或買來的，一律不打。',
        en: 'Only a number the debtor gave the lender. Never one from a phone book, a social account or a broker.',
      },
      when: { party: OTHERS },
    },
    {
      id: 'cn.visit', kind: 'forbid', cite: '中银协催收工作指引第22条', grade: 'A', force: 'code', effect: 'require', from: '2026-01-30',
      say: {
        'zh-CN': '外访至少 2 人，出示证件，未经同意不得进入住所或办公场所。',
        'zh-TW': '外訪至少 2 人，出示證件，未經同意不得進入住處或辦公場所。',
        en: 'A visit takes at least 2 collectors with identification; no entry to home or office without consent.',
      },
      when: { channel: ['visit'] },
    },
    {
      id: 'cn.dispute', kind: 'forbid', cite: '商业银行信用卡业务监督管理办法第69条', grade: 'A', force: 'regulation', effect: 'require',
      say: {
        'zh-CN': '对方有异议：先受理、标记、核实并答复。',
        'zh-TW': '對方有異議：先受理、註記、查證並答覆。',
        en: 'The debtor disputes the debt: take it down, mark it, verify it, answer.',
      },
      when: { all: [{ since: 'disputedAt' }, { party: OWING }] },
    },
    {
      id: 'cn.requests', kind: 'forbid', cite: '商业银行信用卡业务监督管理办法第70条；银行保险机构消费者权益保护管理办法第41条；GB/T 45251-2025 5.6', grade: 'B', force: 'regulation', effect: 'require',
      say: {
        'zh-CN': '对方问起时，告知分期或延期办法和投诉电话（机构客服或 12378）。',
        'zh-TW': '對方問起時，告知分期或延期辦法與申訴電話（機構客服或 12378）。',
        en: 'If asked: how to pay in instalments or later, and where to complain (the lender\'s line or 12378).',
      },
      when: { all: [{ channel: ['call', 'visit'] }, { party: OWING }] },
    },
  ],
}
