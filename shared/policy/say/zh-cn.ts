import { chinese } from './chinese.ts'

/** Sentences of rules in Chinese as written on the mainland. */
export const ZH_CN = chinese({
  contact: '联系',
  channels: { call: '打电话', sms: '发短信', email: '发邮件', visit: '上门' },
  parties: { debtor: '本人', co_debtor: '共同借款人', guarantor: '保证人', emergency_contact: '联系人', third_party: '第三方', employer: '工作单位' },
  places: { mobile: '手机', home: '住宅电话', work: '单位电话', unknown: '类型不明的号码' },
  flags: {
    disputedAt: '对欠款有异议的', ceasedAt: '要求停止联系的', representedBy: '有代理人的', writtenOnly: '只接受书面联系的', workProhibited: '不要打单位电话的',
    deceased: '已去世的', bankrupt: '破产的', minor: '未成年的', incapacitated: '无行为能力的',
  },
  counted: {
    contacts: { verb: '联系', measure: '次' }, calls: { verb: '拨打', measure: '次' }, conversations: { verb: '通话', measure: '次' },
    unanswered: { verb: '未接通', measure: '次' }, sms: { verb: '发短信', measure: '条' }, email: { verb: '发邮件', measure: '封' }, visits: { verb: '上门', measure: '次' },
  },
  per: { person: '同一人', number: '同一号码', account: '同一账户', creditor: '同一债权人', party: '同一类对象', place: '同一类号码', channel: '同一渠道' },
  days: { mon: '周一', tue: '周二', wed: '周三', thu: '周四', fri: '周五', sat: '周六', sun: '周日' },
  only: (open, contact) => `只能在${open} ${contact}。`,
  outside: (open, contact) => `在${open} 以外${contact}，要先说明理由。`,
  never: (contact) => `不要${contact}。`,
  reasonFor: (contact) => `${contact}前要先说明理由。`,
  atMost: (rest, verb, number) => `${rest}最多${verb} ${number}。`,
  noneOf: (rest, verb) => `${rest}不要${verb}。`,
  afterwards: (rest, verb, number) => `${rest}${verb}满 ${number}后，再联系要先说明理由。`,
  window: { day: '每天', week: '每周', month: '每月', days: (count) => ` ${count} 天内`, hours: (count) => ` ${count} 小时内`, months: (count) => ` ${count} 个月内`, ever: '累计' },
  and: '、',
})
