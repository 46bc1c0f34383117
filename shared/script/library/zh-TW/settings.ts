import type { Setting } from '../setting.ts'

const OPEN = '您好，我是{institution}的{agentName}，通話會錄音。請問是{debtorName}嗎？'

/**
 * 金融機構作業委託他人處理內部作業制度及程序辦法 art. 14: a third person may be contacted only to obtain the debtor's contact
 * details, with who calls and that purpose said; no message is passed on through anybody.
 */
export const TAIWAN: Setting = {
  where: '臺灣',
  jurisdictions: ['TW'],
  identity: { id: 'identity', label: '已表明機構名稱與本人姓名', source: '信用卡業務機構管理辦法第51條第3項' },
  recording: { id: 'recording', label: '已告知通話錄音', source: '金融機構作業委託他人處理內部作業制度及程序辦法第13條第1項第6款；機構政策' },
  purpose: { id: 'purpose', label: '核對本人後，已說明來電是提醒繳款', source: '個人資料保護法第5條；機構政策' },
  open: OPEN,
  somebodyElse: '打擾了，我改天再聯絡{debtorName}本人。謝謝您，再見。',
  introduction: '謝謝。這通電話是提醒繳款：',
  danger: '我很擔心您。您身邊現在有人嗎？有危險請馬上打110或119。',
  dangerTip: '安心專線1925。保持通話，同時通知主管。',
  complaintTip: '對方問主管機關時，告知金管會1998專線。今天不再談繳款。',
  disputeTip: '回覆之前，不就有爭議的部分要求繳款。',
  closeTip: '別先掛斷。備註寫清楚資金來源。',
  refusedTip: '不說重話，不說後果。留一步餘地。',
  thirdPartyOpen: '您好，我是{institution}的{agentName}，通話會錄音。想請問{debtorName}的聯絡方式，您認識這位嗎？',
  thirdParty: [
    {
      id: 'ask', stage: 'identify', guarded: false,
      say: '您方便告訴我{debtorName}現在的聯絡電話嗎？不方便也沒關係。',
      tip: '只為取得聯絡方式。不請對方轉達。對方要求時，表明機構與受託公司名稱。',
      choices: [
        { id: 'number', label: '給了電話', to: 'thanks' },
        { id: 'no', label: '不方便給', to: 'thanks' },
        { id: 'why', label: '什麼事？', to: 'why' },
        { id: 'died', label: '說本人過世了', to: 'death' },
        { id: 'stop', label: '不要再打給我', to: 'stop' },
      ],
    },
  ],
}

/** Where no script was written for the place: house statements, and a contact person is asked for nothing but a call-back. */
export const GENERAL: Setting = {
  where: '通用',
  jurisdictions: [],
  identity: { id: 'identity', label: '已表明機構名稱與本人姓名', source: '機構政策' },
  recording: { id: 'recording', label: '已告知通話錄音', source: '機構政策' },
  purpose: { id: 'purpose', label: '核對本人後，已說明來電是催收', source: '機構政策' },
  open: OPEN,
  somebodyElse: '打擾了，我改天再聯絡{debtorName}本人。謝謝您，再見。',
  introduction: '謝謝。這通電話是催收，所得資料用於催收：',
  danger: '我很擔心您。您身邊現在有人嗎？有危險請馬上打當地的緊急電話。',
  dangerTip: '保持通話，同時通知主管。',
  complaintTip: '今天不再談繳款。',
  disputeTip: '回覆之前，不就有爭議的部分要求繳款。',
  closeTip: '別先掛斷。備註寫清楚資金來源。',
  refusedTip: '不說重話，不說後果。留一步餘地。',
  thirdPartyOpen: '您好，我是{institution}的{agentName}，通話會錄音。請問您認識{debtorName}嗎？',
  thirdParty: [
    {
      id: 'ask', stage: 'identify', guarded: false,
      say: '麻煩您請{debtorName}回電{callbackNumber}，找{agentName}，可以嗎？',
      tip: '只留姓名與電話。一次就好，不再重複，不追問去向。',
      choices: [
        { id: 'yes', label: '可以', to: 'thanks' },
        { id: 'no', label: '不方便', to: 'thanks' },
        { id: 'why', label: '什麼事？', to: 'why' },
        { id: 'died', label: '說本人過世了', to: 'death' },
        { id: 'stop', label: '不要再打給我', to: 'stop' },
      ],
    },
  ],
}
