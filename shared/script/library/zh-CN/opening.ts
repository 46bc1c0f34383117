import type { Step } from '../../document.ts'
import type { Setting } from '../setting.ts'

/** Until the person is verified: no word of a debt. The person supplies two data points; the agent reads none out. */
export function opening(setting: Setting): readonly Step[] {
  return [
    {
      id: 'open', stage: 'open', guarded: false, required: [setting.identity, setting.recording],
      say: setting.open,
      tip: '声音放稳，说完停一下。无人接听、空号、留言：直接记结果，不念话术。',
      choices: [
        { id: 'self', label: '是本人', to: 'verify-one', gate: 'CLAIMED' },
        { id: 'somebody', label: '别人接的', to: 'somebody', gate: 'THIRD_PARTY' },
        { id: 'wrong', label: '打错了', to: 'wrong-number', gate: 'WRONG_NUMBER' },
        { id: 'who', label: '你是谁？什么事？', to: 'who' },
        { id: 'busy', label: '现在不方便', to: 'callback' },
      ],
    },
    {
      id: 'who', stage: 'open', guarded: false,
      say: '我是{institution}的{agentName}。这件事只能和{debtorName}本人说，请问是您吗？',
      tip: '对方担心被骗很正常：请他挂断后拨官方号码核实。不说是什么业务。',
      choices: [
        { id: 'self', label: '是本人', to: 'verify-one', gate: 'CLAIMED' },
        { id: 'somebody', label: '不是本人', to: 'somebody', gate: 'THIRD_PARTY' },
        { id: 'check', label: '要先核实你们', to: 'refuse' },
        { id: 'wrong', label: '打错了', to: 'wrong-number', gate: 'WRONG_NUMBER' },
        { id: 'more', label: '其他情况', to: 'listen-first' },
      ],
    },
    {
      id: 'verify-one', stage: 'identify', guarded: false,
      say: '为了保护您的信息，先核对一下身份。请说一下您出生的月和日。',
      tip: '由对方说出，对照系统；不要念给对方听，也不要提示。不问密码、验证码。',
      choices: [
        { id: 'match', label: '对上了', to: 'verify-two' },
        { id: 'mismatch', label: '对不上', to: 'mismatch', gate: 'UNKNOWN' },
        { id: 'refuse', label: '不愿意说', to: 'refuse' },
        { id: 'somebody', label: '其实不是本人', to: 'somebody', gate: 'THIRD_PARTY' },
        { id: 'busy', label: '现在不方便', to: 'callback' },
      ],
    },
    {
      id: 'verify-two', stage: 'identify', guarded: false,
      say: '谢谢。再请您说一下证件号码的最后四位。',
      tip: '也可以改问户籍所在区县。两项都对上才算核实。',
      choices: [
        { id: 'match', label: '对上了，身份已核实', to: 'disclose', gate: 'VERIFIED' },
        { id: 'mismatch', label: '对不上', to: 'mismatch', gate: 'UNKNOWN' },
        { id: 'refuse', label: '不愿意说', to: 'refuse' },
        { id: 'busy', label: '现在不方便', to: 'callback' },
        { id: 'more', label: '其他情况', to: 'listen-first' },
      ],
    },
    {
      id: 'mismatch', stage: 'identify', guarded: false,
      say: '信息没有对上，今天先不多打扰。本人可以拨{callbackNumber}联系我们。',
      tip: '不说哪一项不对，也不说是什么事。',
      choices: [
        { id: 'end', label: '已告知，结束', to: null, gate: 'REFUSED', disposition: 'GATE_REFUSED' },
        { id: 'wrong', label: '对方说打错了', to: 'wrong-number', gate: 'WRONG_NUMBER' },
      ],
    },
    {
      id: 'refuse', stage: 'identify', guarded: false,
      say: '理解，小心是对的。您可以拨{callbackNumber}，核实我们的身份。',
      tip: '不催、不争。没有核实就不谈任何内容。',
      choices: [
        { id: 'agree', label: '愿意核对', to: 'verify-one', gate: 'CLAIMED' },
        { id: 'later', label: '改天再说', to: 'callback' },
        { id: 'end', label: '仍不愿意，结束', to: null, gate: 'REFUSED', disposition: 'GATE_REFUSED' },
        { id: 'stop', label: '要求不要再打', to: 'stop' },
        { id: 'more', label: '其他情况', to: 'listen-first' },
      ],
    },
    {
      id: 'somebody', stage: 'identify', guarded: false,
      say: setting.somebodyElse,
      tip: '不说业务、金额、时间。不问本人去了哪里。',
      choices: [
        { id: 'done', label: '好的', to: null, disposition: 'THIRD_PARTY_MSG' },
        { id: 'why', label: '问是什么事', to: 'somebody-why' },
        { id: 'comes', label: '本人来接了', to: 'verify-one', gate: 'CLAIMED' },
        { id: 'died', label: '说本人去世了', to: 'death' },
        { id: 'stop', label: '要求不要再打', to: 'stop' },
      ],
    },
    {
      id: 'somebody-why', stage: 'identify', guarded: false,
      say: '这件事只能和本人说，不方便向您说明，请您谅解。谢谢。',
      tip: '再追问也一样回答，不暗示。',
      choices: [
        { id: 'done', label: '好的', to: null, disposition: 'THIRD_PARTY_MSG' },
        { id: 'stop', label: '要求不要再打', to: 'stop' },
        { id: 'upset', label: '开口骂人', to: 'upset-one' },
      ],
    },
    {
      id: 'wrong-number', stage: 'close', guarded: false,
      say: '抱歉打扰您了。我会登记，不再拨打这个号码。',
      choices: [
        { id: 'end', label: '结束', to: null, gate: 'WRONG_NUMBER', disposition: 'WRONG_NUMBER' },
      ],
    },
    {
      id: 'death', stage: 'close', guarded: false,
      say: '非常抱歉听到这个消息，请您节哀。我们会停止拨打，打扰了。',
      tip: '不问任何款项。证明材料等家属方便时由专人联系。',
      choices: [
        { id: 'end', label: '结束', to: null, disposition: 'DEATH_REPORTED' },
      ],
    },
    {
      id: 'listen-first', stage: 'open', guarded: false,
      say: '您请讲，我听着。',
      tip: '让对方说完。身份没有核实，只听不谈。',
      choices: [
        { id: 'back', label: '说完了，继续', to: 'who' },
        { id: 'vulnerable', label: '重病、情绪崩溃、提到轻生', to: 'vulnerable' },
        { id: 'misuse', label: '说身份被人冒用', to: 'misuse-first' },
        { id: 'stop', label: '要求不要再打', to: 'stop' },
        { id: 'upset', label: '开口骂人', to: 'upset-one' },
      ],
    },
    {
      id: 'misuse-first', stage: 'close', guarded: false,
      say: '谢谢您告诉我。我会登记，请专人核查后联系您。',
      tip: '未核实身份：不透露任何内容，只登记。',
      choices: [
        { id: 'end', label: '结束', to: null, disposition: 'IDENTITY_MISUSE' },
      ],
    },
    {
      id: 'upset-one', stage: 'open', guarded: false,
      say: '我听出您很生气。我们好好说，可以吗？',
      tip: '放慢、放轻。第一步。',
      choices: [
        { id: 'calm', label: '平静下来', to: 'who' },
        { id: 'again', label: '还在骂', to: 'upset-two' },
        { id: 'stop', label: '要求不要再打', to: 'stop' },
      ],
    },
    {
      id: 'upset-two', stage: 'open', guarded: false,
      say: '我尊重您，也请您尊重我。您看现在能谈吗？',
      tip: '第二步。自己的情绪留在外面。',
      choices: [
        { id: 'calm', label: '平静下来', to: 'who' },
        { id: 'again', label: '还在骂', to: 'abuse-end' },
      ],
    },
  ]
}
