import type { ScriptDocument, Step } from '../../document.ts'
import type { Setting } from '../setting.ts'

/** To people who owe nothing: who calls, and nothing of why. */
export function thirdParty(setting: Setting): ScriptDocument {
  return {
    title: `第三人留言（${setting.where}）`,
    language: 'zh-CN',
    appliesTo: { buckets: ['M0', 'M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7'], audience: 'third_party', jurisdictions: setting.jurisdictions },
    start: 'open',
    steps: [
      {
        id: 'open', stage: 'open', guarded: false, required: [setting.identity, setting.recording],
        say: setting.thirdPartyOpen,
        tip: '对联系人不提任何款项。对方一说不方便就停。',
        choices: [
          { id: 'yes', label: '认识', to: 'ask', gate: 'THIRD_PARTY' },
          { id: 'no', label: '不认识', to: 'wrong-number', gate: 'WRONG_NUMBER' },
          { id: 'why', label: '什么事？', to: 'why', gate: 'THIRD_PARTY' },
          { id: 'self', label: '我就是', to: 'himself', gate: 'CLAIMED' },
          { id: 'stop', label: '不要再打给我', to: 'stop', gate: 'THIRD_PARTY' },
        ],
      },
      ...setting.thirdParty,
      ...CLOSINGS,
    ],
  }
}

const CLOSINGS: readonly Step[] = [
  {
    id: 'why', stage: 'identify', guarded: false,
    say: '这件事只能和本人说，不方便向您说明，请您谅解。',
    tip: '不说、不暗示、不猜。对方想代为付款也不谈，请主管处理。',
    choices: [
      { id: 'fine', label: '可以理解', to: 'ask' },
      { id: 'end', label: '不想多谈', to: 'thanks' },
      { id: 'stop', label: '不要再打给我', to: 'stop' },
    ],
  },
  {
    id: 'thanks', stage: 'close', guarded: false,
    say: '谢谢您，打扰了。再见。',
    choices: [
      { id: 'end', label: '结束', to: null, disposition: 'THIRD_PARTY_MSG' },
    ],
  },
  {
    id: 'himself', stage: 'close', guarded: false,
    say: '那请您用自己的号码拨{callbackNumber}，或者约个时间我打给您？',
    tip: '这是别人的号码，在这里不核对身份，不谈内容。',
    choices: [
      { id: 'agreed', label: '约好了', to: null, disposition: 'CALLBACK_AGREED' },
      { id: 'no', label: '不愿意', to: 'thanks' },
      { id: 'stop', label: '不要再打给我', to: 'stop' },
    ],
  },
  {
    id: 'wrong-number', stage: 'close', guarded: false,
    say: '抱歉打扰您了。我会登记，不再拨打这个号码。',
    choices: [
      { id: 'end', label: '结束', to: null, disposition: 'WRONG_NUMBER' },
    ],
  },
  {
    id: 'stop', stage: 'close', guarded: false,
    say: '好的，抱歉打扰您。我会登记，不再打给您。再见。',
    tip: '说到做到：登记后这个号码不再拨打。',
    choices: [
      { id: 'end', label: '结束', to: null, disposition: 'STOP_REQUEST' },
    ],
  },
  {
    id: 'death', stage: 'close', guarded: false,
    say: '非常抱歉听到这个消息，请您节哀。打扰了。',
    tip: '不问任何款项，结束后交主管。',
    choices: [
      { id: 'end', label: '结束', to: null, disposition: 'DEATH_REPORTED' },
    ],
  },
]
