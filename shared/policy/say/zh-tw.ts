import { chinese } from './chinese.ts'

/** Sentences of rules in Chinese as written in Taiwan. */
export const ZH_TW = chinese({
  contact: '聯絡',
  channels: { call: '打電話', sms: '傳簡訊', email: '寄電子郵件', visit: '外訪' },
  parties: { debtor: '本人', co_debtor: '共同借款人', guarantor: '保證人', emergency_contact: '聯絡人', third_party: '第三人', employer: '任職公司' },
  places: { mobile: '手機', home: '住家電話', work: '公司電話', unknown: '類型不明的門號' },
  flags: {
    disputedAt: '對欠款有異議者', ceasedAt: '要求停止聯絡者', representedBy: '有代理人者', writtenOnly: '僅接受書面聯絡者', workProhibited: '不要打公司電話者',
    deceased: '已過世者', bankrupt: '破產者', minor: '未成年人', incapacitated: '無行為能力人',
  },
  counted: {
    contacts: { verb: '聯絡', measure: '次' }, calls: { verb: '撥打', measure: '次' }, conversations: { verb: '通話', measure: '次' },
    unanswered: { verb: '未接通', measure: '次' }, sms: { verb: '傳簡訊', measure: '則' }, email: { verb: '寄電子郵件', measure: '封' }, visits: { verb: '外訪', measure: '次' },
  },
  per: { person: '同一人', number: '同一門號', account: '同一帳戶', creditor: '同一債權人', party: '同一類對象', place: '同一類門號', channel: '同一管道' },
  days: { mon: '週一', tue: '週二', wed: '週三', thu: '週四', fri: '週五', sat: '週六', sun: '週日' },
  only: (open, contact) => `只能在${open} ${contact}。`,
  outside: (open, contact) => `在${open} 以外${contact}，須先說明理由。`,
  never: (contact) => `不得${contact}。`,
  reasonFor: (contact) => `${contact}前須先說明理由。`,
  atMost: (rest, verb, number) => `${rest}最多${verb} ${number}。`,
  noneOf: (rest, verb) => `${rest}不得${verb}。`,
  afterwards: (rest, verb, number) => `${rest}${verb}滿 ${number}後，再聯絡須先說明理由。`,
  window: { day: '每日', week: '每週', month: '每月', days: (count) => ` ${count} 日內`, hours: (count) => ` ${count} 小時內`, months: (count) => ` ${count} 個月內`, ever: '累計' },
  and: '、',
})
