import type { Channel, Initiator, Party, Place, Result } from '../packs/pack.ts'

type Lists<T extends string> = Readonly<Record<T, readonly string[]>>

/** How other systems write a value, in Chinese and English. Nothing is guessed beyond these: the rest is asked for. */
export const WORDS: {
  channel: Lists<Channel>
  party: Lists<Party>
  place: Lists<Place>
  result: Lists<Result>
  by: Lists<Initiator>
} = {
  channel: {
    call: ['call', 'phone', 'phonecall', 'voice', 'tel', 'telephone', '电话', '電話', '通话', '通話', '语音', '語音', '外呼'],
    sms: ['sms', 'text', 'textmessage', '短信', '簡訊', '短訊'],
    email: ['email', 'mail', '邮件', '郵件', '电子邮件', '電子郵件', '电邮'],
    visit: ['visit', 'fieldvisit', '上门', '外访', '外訪', '上門', '面访', '面訪'],
  },
  party: {
    debtor: ['debtor', 'self', 'borrower', 'customer', 'consumer', 'cardholder', '本人', '债务人', '債務人', '借款人', '持卡人', '客户', '客戶'],
    co_debtor: ['codebtor', 'coborrower', 'jointborrower', '共同借款人', '共同债务人', '共同債務人', '共借人'],
    guarantor: ['guarantor', 'surety', '担保人', '擔保人', '保证人', '保證人'],
    emergency_contact: ['emergencycontact', 'contact', 'contactperson', 'reference', '紧急联系人', '緊急聯絡人', '联系人', '聯絡人'],
    third_party: ['thirdparty', 'other', 'others', 'family', 'relative', 'spouse', 'friend', 'colleague', '第三方', '第三人', '他人', '亲属', '親屬', '家人', '家属', '家屬', '配偶', '父母', '朋友', '同事'],
    employer: ['employer', 'company', 'workplace', '单位', '雇主', '公司', '任职公司', '任職公司', '工作单位'],
  },
  place: {
    mobile: ['mobile', 'cell', 'cellphone', '手机', '手機', '移动电话', '行動電話'],
    home: ['home', 'landline', '住宅', '住家', '家庭', '家庭电话', '住宅电话', '住家電話'],
    work: ['work', 'office', 'business', '单位', '公司', '办公', '单位电话', '公司電話'],
    unknown: ['unknown', 'none', '未知', '不明', '其他'],
  },
  result: {
    no_answer: ['noanswer', 'notanswered', 'unanswered', 'na', 'rna', 'ringnoanswer', 'missed', '无人接听', '無人接聽', '未接', '未接通', '未接听', '未接聽', '无应答', '無應答', '响铃未接', '響鈴未接'],
    busy: ['busy', 'linebusy', '占线', '佔線', '忙线', '忙線', '忙音', '用户忙', '通话中', '通話中'],
    voicemail: ['voicemail', 'vm', 'answeringmachine', 'am', 'machine', '语音信箱', '語音信箱', '语音留言', '語音留言', '留言信箱'],
    not_in_service: ['notinservice', 'outofservice', 'disconnected', 'invalid', 'invalidnumber', 'switchedoff', 'poweredoff', 'off', '空号', '空號', '停机', '停機', '停话', '停話', '关机', '關機', '无法接通', '無法接通', '号码无效', '門號無效'],
    wrong_number: ['wrongnumber', 'wrongperson', 'wn', '错号', '錯號', '打错', '打錯', '号码错误', '號碼錯誤', '非本人号码', '非本人門號'],
    conversation: ['conversation', 'talked', 'spoken', 'spoke', 'answered', 'connected', 'contacted', 'rpc', 'rightparty', 'rightpartycontact', 'ptp', 'promise', 'promisetopay', '接通', '已接通', '通话', '通話', '已通话', '已通話', '已接', '已接听', '已接聽', '本人接听', '本人接聽', '承诺还款', '承諾還款'],
    refused: ['refused', 'refusal', 'declined', 'donotcall', '拒绝', '拒絕', '拒绝联系', '拒絕聯絡', '拒绝沟通', '拒絕溝通', '要求停止联系', '要求停止聯絡'],
    third_party_reached: ['thirdparty', 'thirdpartyreached', 'thirdpartycontact', 'tpc', 'leftmessagewiththirdparty', '第三方', '第三人', '第三方接听', '第三人接聽', '他人接听', '他人接聽', '家人接听', '家人接聽', '非本人', '非本人接听', '非本人接聽'],
    sent: ['sent', 'delivered', 'ok', '已发送', '已發送', '发送成功', '發送成功', '已送达', '已送達'],
  },
  by: {
    collector: ['outbound', 'out', 'outgoing', 'o', 'collector', 'agent', '呼出', '外呼', '去电', '去電', '撥出', '拨出', '主动', '主動'],
    debtor: ['inbound', 'in', 'incoming', 'i', 'debtor', 'customer', '呼入', '来电', '來電', '撥入', '拨入', '进线', '進線'],
  },
}
