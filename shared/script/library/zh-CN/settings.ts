import type { Step } from '../../document.ts'
import type { Setting } from '../setting.ts'

const OPEN = '您好，我是{institution}的{agentName}，通话会录音。请问是{debtorName}吗？'
const THIRD_PARTY_OPEN = '您好，我是{institution}的{agentName}，通话会录音。请问您认识{debtorName}吗？'

const PASS_ON: Step = {
  id: 'pass-on', stage: 'identify', guarded: false,
  say: '麻烦您请{debtorName}回电{callbackNumber}，找{agentName}，可以吗？',
  tip: '只留姓名和号码。一次就好，不再重复。',
  choices: [
    { id: 'yes', label: '可以', to: 'thanks' },
    { id: 'no', label: '不方便', to: 'thanks' },
    { id: 'why', label: '什么事？', to: 'why' },
    { id: 'died', label: '说本人去世了', to: 'death' },
    { id: 'stop', label: '不要再打给我', to: 'stop' },
  ],
}

/** GB/T 45251-2025 5.3: a contact person may be asked how to reach the debtor, or to pass on a call-back; nothing else. */
export const MAINLAND: Setting = {
  where: '中国大陆',
  jurisdictions: ['CN'],
  identity: { id: 'identity', label: '已说明机构名称和本人姓名', source: '中银协催收工作指引；GB/T 45251-2025 5.3' },
  recording: { id: 'recording', label: '已告知通话录音', source: '中银协催收工作指引；GB/T 45251-2025 5.3；个人信息保护法第17条' },
  purpose: { id: 'purpose', label: '核实本人后，已说明来电是提醒还款', source: 'GB/T 45251-2025 5.5；个人信息保护法第25条；机构政策' },
  open: OPEN,
  somebodyElse: '打扰了。麻烦转告{debtorName}回电{callbackNumber}，找{agentName}，谢谢。',
  introduction: '谢谢。我打来是提醒还款：',
  danger: '我很担心您。您身边现在有人吗？有危险请马上打110或120。',
  dangerTip: '心理援助热线12356。保持通话，同时叫主管。',
  complaintTip: '对方问监管渠道时，告知12378。今天不再谈还款。',
  disputeTip: '答复之前，不就有争议的部分要求还款。',
  closeTip: '别先挂断。备注写清资金来源。',
  refusedTip: '不说狠话，不说后果。留一步余地。',
  thirdPartyOpen: THIRD_PARTY_OPEN,
  thirdParty: [
    {
      id: 'ask', stage: 'identify', guarded: false,
      say: '您方便告诉我怎么联系到{debtorName}吗？不方便也没关系。',
      tip: '只问本人的联系方式。对方拒绝就不再问。',
      choices: [
        { id: 'number', label: '给了号码', to: 'thanks' },
        { id: 'pass-on', label: '不方便给', to: 'pass-on' },
        { id: 'why', label: '什么事？', to: 'why' },
        { id: 'died', label: '说本人去世了', to: 'death' },
        { id: 'stop', label: '不要再打给我', to: 'stop' },
      ],
    },
    PASS_ON,
  ],
}

/** Where no script was written for the place: house statements, and a contact person is asked for nothing but a call-back. */
export const GENERAL: Setting = {
  where: '通用',
  jurisdictions: [],
  identity: { id: 'identity', label: '已说明机构名称和本人姓名', source: '机构政策' },
  recording: { id: 'recording', label: '已告知通话录音', source: '机构政策' },
  purpose: { id: 'purpose', label: '核实本人后，已说明来电是催收', source: '机构政策' },
  open: OPEN,
  somebodyElse: '打扰了，我改天再联系{debtorName}本人。谢谢，再见。',
  introduction: '谢谢。本次来电是催收，所得信息用于催收：',
  danger: '我很担心您。您身边现在有人吗？有危险请马上打当地的急救电话。',
  dangerTip: '保持通话，同时叫主管。',
  complaintTip: '今天不再谈还款。',
  disputeTip: '答复之前，不就有争议的部分要求还款。',
  closeTip: '别先挂断。备注写清资金来源。',
  refusedTip: '不说狠话，不说后果。留一步余地。',
  thirdPartyOpen: THIRD_PARTY_OPEN,
  thirdParty: [{ ...PASS_ON, id: 'ask' }],
}
