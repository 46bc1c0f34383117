import type { Pack } from '../pack.ts'
import { OTHERS } from '../parties.ts'
import { EVERY_DAY } from '../week.ts'

/** One article of a law in the database of the Ministry of Justice. */
const article = (pcode: string, number: number) => `https://law.moj.gov.tw/LawClass/LawSingle.aspx?pcode=${pcode}&flno=${number}`
/** All articles of one. */
const law = (pcode: string) => `https://law.moj.gov.tw/LawClass/LawAll.aspx?pcode=${pcode}`
const OUTSOURCING = 'G0380200'
const CARDS = 'G0380055'
const PRIVACY = 'I0050021'

/**
 * Taiwan. Sources: 金融機構作業委託他人處理內部作業制度及程序辦法 art. 10, 13, 14, 16 (2023-08-25), 信用卡業務機構管理辦法 art. 42,
 * 51 (2021-10-13), 個人資料保護法 art. 5, 11, 20; read 2026-11-22. Written for agencies, applied to a lender's own staff too.
 */
export const TW: Pack = {
  id: 'TW',
  version: '2026-11-22',
  title: { 'zh-CN': '台湾', 'zh-TW': '臺灣', en: 'Taiwan' },
  binds: {
    'zh-CN': '银行、信用合作社、票券金融公司和信用卡公司及其委托的催收机构',
    'zh-TW': '銀行、信用合作社、票券金融公司與信用卡業務機構，及其委外催收業者',
    en: 'Banks, credit cooperatives, bills finance and card companies, and their collection agencies',
  },
  sources: [law(OUTSOURCING), law(CARDS), law(PRIVACY)],
  weekStart: 1,
  fallbackZones: ['Asia/Taipei'],
  rules: [
    {
      id: 'tw.third-party', kind: 'forbid', cite: '金融機構作業委託他人處理內部作業制度及程序辦法 第14條第1項第4–5款、第16條第5款', grade: 'A', force: 'regulation',
      url: article(OUTSOURCING, 14),
      say: {
        'zh-CN': '不得向第三人催收；只有联系不上债务人时，才能为取得其联系方式致电。',
        'zh-TW': '不得向第三人催收；只有聯絡不上債務人時，才能為取得其聯絡方式去電。',
        en: 'No collection from third parties; a call only to get the debtor\'s contact details while the debtor cannot be reached.',
      },
      when: { party: OTHERS }, unless: { not: { flag: 'debtorReachable' } },
    },
    {
      id: 'tw.third-party.refused', kind: 'count', cite: '個人資料保護法 第11條、第20條', grade: 'B', force: 'statute',
      url: article(PRIVACY, 11),
      say: {
        'zh-CN': '此人已表示反对，不得再联系。',
        'zh-TW': '此人已表示反對，不得再聯絡。',
        en: 'This person objected. Do not contact them again.',
      },
      when: { party: OTHERS },
      limit: 1, per: ['person'], window: { ever: true }, counts: { result: ['refused'] },
    },
    {
      id: 'tw.hours', kind: 'hours', cite: '金融機構作業委託他人處理內部作業制度及程序辦法 第14條第1項第3款、第3項第1款', grade: 'A', force: 'regulation',
      url: article(OUTSOURCING, 14),
      say: {
        'zh-CN': '只能在 7:00–22:00（台北时间）联系，债务人同意者除外。',
        'zh-TW': '只能在 7:00–22:00（臺北時間）聯絡，經債務人同意者除外。',
        en: 'Contact only 7:00–22:00 Taipei time, unless the debtor agreed to other hours.',
      },
      unless: { consent: 'hours' },
      allow: [{ on: EVERY_DAY, spans: [['07:00', '22:00']] }],
    },
    {
      id: 'tw.harassment.conversations', kind: 'count', cite: '金融機構作業委託他人處理內部作業制度及程序辦法 第14條第3項第1款', grade: 'A', force: 'regulation',
      url: article(OUTSOURCING, 14),
      effect: 'warn', openTextured: true,
      say: {
        'zh-CN': '每天通话最多 3 次；法规禁止持续骚扰，没有写明次数，3 次是预设值。',
        'zh-TW': '每日通話最多 3 次；法規禁止持續騷擾但未明定次數，3 次為預設值。',
        en: 'At most 3 talks a day. The rule bars persistent contact without a number; 3 is our default.',
      },
      when: { channel: ['call'] }, limit: 3, per: ['person', 'creditor'], window: { calendar: 'day' },
      counts: { channel: ['call'], result: ['conversation', 'refused'], by: ['collector'] },
    },
    {
      id: 'tw.harassment.attempts', kind: 'count', cite: '金融機構作業委託他人處理內部作業制度及程序辦法 第14條第3項第1款', grade: 'A', force: 'regulation',
      url: article(OUTSOURCING, 14),
      effect: 'warn', openTextured: true,
      say: {
        'zh-CN': '每天未接通最多拨 6 次；法规没有写明次数，6 次是预设值。',
        'zh-TW': '每日未接通最多撥 6 次；法規未明定次數，6 次為預設值。',
        en: 'At most 6 unanswered attempts a day. The rule has no number; 6 is our default.',
      },
      when: { channel: ['call'] }, limit: 6, per: ['person', 'creditor'], window: { calendar: 'day' },
      counts: { channel: ['call'], result: ['no_answer', 'busy', 'voicemail'], by: ['collector'] },
    },
    {
      id: 'tw.third-party.referee', kind: 'forbid', cite: '信用卡業務機構管理辦法 第42條第4項', grade: 'A', force: 'regulation', effect: 'warn',
      url: article(CARDS, 42),
      say: {
        'zh-CN': '信用卡申请书上填的第三人资料不得用于催收，请先确认号码从哪来。',
        'zh-TW': '信用卡申請書所填的第三人資料不得用於催收，請先確認門號來源。',
        en: 'Details of others given in a card application may not be used to collect. Check where the number is from.',
      },
      when: { party: OTHERS },
    },
    {
      id: 'tw.wishes', kind: 'forbid', cite: '機構政策（法規無對應規定）', grade: 'B', force: 'house', effect: 'warn',
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
      id: 'tw.wishes.time', kind: 'hours', cite: '機構政策（法規無對應規定）', grade: 'B', force: 'house', effect: 'warn',
      say: {
        'zh-CN': '债务人说过这个时间不方便，请先确认。',
        'zh-TW': '債務人說過這個時間不方便，請先確認。',
        en: 'The debtor said this time does not suit. Confirm first.',
      },
      avoid: 'inconvenient',
    },
    {
      id: 'tw.identity', kind: 'forbid', cite: '信用卡業務機構管理辦法 第51條第3項；金融機構作業委託他人處理內部作業制度及程序辦法 第10條第1項第9款', grade: 'A', force: 'regulation', effect: 'require',
      url: article(CARDS, 51),
      say: {
        'zh-CN': '说明是哪家机构；受托公司不得以银行名义行事。',
        'zh-TW': '表明是哪家機構；受託機構不得以銀行名義為之。',
        en: 'Name the institution; an agency may not act in the bank\'s name.',
      },
      when: { channel: ['call', 'visit'] },
    },
    {
      id: 'tw.recording', kind: 'forbid', cite: '金融機構作業委託他人處理內部作業制度及程序辦法 第13條第1項第6款', grade: 'A', force: 'regulation', effect: 'require',
      url: article(OUTSOURCING, 13),
      say: {
        'zh-CN': '全程录音，至少保存 6 个月并备份。',
        'zh-TW': '全程錄音，至少保存 6 個月並備份。',
        en: 'Record the whole call; keep it for at least 6 months, with a backup.',
      },
      when: { channel: ['call', 'visit'] },
    },
    {
      id: 'tw.third-party.content', kind: 'forbid', cite: '金融機構作業委託他人處理內部作業制度及程序辦法 第14條第1項第5款', grade: 'A', force: 'regulation', effect: 'require',
      url: article(OUTSOURCING, 14),
      say: {
        'zh-CN': '说明来电者和来意：只为取得债务人的联系方式。',
        'zh-TW': '表明來電者與來意：僅為取得債務人的聯絡方式。',
        en: 'Say who calls and that the purpose is only the debtor\'s contact details.',
      },
      when: { party: OTHERS },
    },
    {
      id: 'tw.no-cash', kind: 'forbid', cite: '金融機構作業委託他人處理內部作業制度及程序辦法 第14條第1項第6款', grade: 'A', force: 'regulation', effect: 'require',
      url: article(OUTSOURCING, 14),
      say: {
        'zh-CN': '受托人员不得向任何人收款或收费。',
        'zh-TW': '受託人員不得向任何人收取款項或費用。',
        en: 'Agency staff take no money and no fee from anyone.',
      },
      when: { channel: ['visit'] },
    },
    {
      id: 'tw.visit', kind: 'forbid', cite: '金融機構作業委託他人處理內部作業制度及程序辦法 第14條第1項第5款、第7款', grade: 'A', force: 'regulation', effect: 'require',
      url: article(OUTSOURCING, 14),
      say: {
        'zh-CN': '外访须带识别证和授权书，全程录音，未经同意不得进入。',
        'zh-TW': '外訪須帶識別證與授權書，全程錄音，未經同意不得進入。',
        en: 'A visit takes badge, letter of authority and full recording; no entry without consent.',
      },
      when: { channel: ['visit'] },
    },
  ],
}
