import type { Step } from '../../document.ts'
import type { Setting } from '../setting.ts'

/** Ways out that need no identity: nothing in them tells of a debt. */
const neutral = (setting: Setting): readonly Step[] => [
  {
    id: 'callback', stage: 'close', guarded: false,
    say: '好的。什么时候给您打电话方便？',
    tip: '记下日期和时段；对方说某个时间不方便，也要登记。',
    choices: [
      { id: 'agreed', label: '约了时间', to: 'callback-close' },
      { id: 'none', label: '不愿约时间', to: null, gate: 'REFUSED', disposition: 'GATE_REFUSED' },
      { id: 'stop', label: '要求不要再打', to: 'stop' },
    ],
  },
  {
    id: 'callback-close', stage: 'close', guarded: false,
    say: '好，我在这个时间打给您。谢谢，再见。',
    tip: '重复一遍约定的时间。',
    choices: [
      { id: 'end', label: '结束', to: null, disposition: 'CALLBACK_AGREED' },
    ],
  },
  {
    id: 'stop', stage: 'close', guarded: false,
    say: '好的，我会登记您的要求，请负责人处理。打扰了。',
    tip: '不劝、不问原因。原话记在备注里。',
    choices: [
      { id: 'end', label: '结束', to: null, disposition: 'STOP_REQUEST' },
    ],
  },
  {
    id: 'vulnerable', stage: 'close', guarded: false,
    say: '您先照顾好自己，这件事可以放一放。我请负责人再联系您。',
    tip: '停止一切要求。听对方说完，不催、不先挂断。',
    choices: [
      { id: 'end', label: '结束', to: null, disposition: 'VULNERABLE' },
      { id: 'danger', label: '提到轻生或有危险', to: 'danger' },
    ],
  },
  {
    id: 'danger', stage: 'close', guarded: false,
    say: setting.danger,
    tip: setting.dangerTip,
    choices: [
      { id: 'end', label: '已陪伴并报告主管', to: null, disposition: 'VULNERABLE' },
    ],
  },
  {
    id: 'abuse-end', stage: 'close', guarded: false,
    say: '这样谈不下去，我先结束通话，改天再联系。再见。',
    tip: '第三步：礼貌结束，不说任何后果。',
    choices: [
      { id: 'end', label: '结束', to: null, disposition: 'ABUSE_ENDED' },
    ],
  },
]

/** Ways out with the verified person. They lead back to `probe`, `ask-full`, `ask-date` and `ask-part` of the desk. */
const verified = (setting: Setting): readonly Step[] => [
  {
    id: 'method', stage: 'negotiate', guarded: true,
    say: '您打算用哪种方式还？',
    tip: '只用合同约定的官方渠道；不收现金，不给个人账户。',
    choices: [
      { id: 'app', label: '官方App', to: 'readback' },
      { id: 'transfer', label: '转账到合同账户', to: 'readback' },
      { id: 'debit', label: '绑定卡自动扣款', to: 'readback' },
      { id: 'counter', label: '营业网点', to: 'readback' },
      { id: 'unsure', label: '还没想好', to: 'readback' },
    ],
  },
  {
    id: 'readback', stage: 'close', guarded: true,
    say: '我重复一遍金额、日期和方式，您听听对不对？',
    tip: '把登记的金额、日期、方式念出来，等对方亲口说“对”。',
    choices: [
      { id: 'yes', label: '对', to: 'promise-close', disposition: 'RPC_PTP' },
      { id: 'date', label: '日期要改', to: 'ask-date' },
      { id: 'amount', label: '金额要改', to: 'ask-part' },
      { id: 'unsure', label: '又说不确定', to: 'intent-close' },
    ],
  },
  {
    id: 'promise-close', stage: 'close', guarded: true,
    say: '谢谢您。请只用官方渠道付款，有变化拨{callbackNumber}。再见。',
    tip: setting.closeTip,
    choices: [
      { id: 'end', label: '结束', to: null, disposition: 'RPC_PTP' },
    ],
  },
  {
    id: 'intent-close', stage: 'close', guarded: true,
    say: '好，我先记下您的意愿，过几天再联系您。谢谢。',
    tip: '没有日期和金额不算承诺。备注写明为什么没有。',
    choices: [
      { id: 'end', label: '结束', to: null, disposition: 'RPC_INTENT' },
    ],
  },
  {
    id: 'paid', stage: 'probe', guarded: true,
    say: '谢谢您。请问是哪天、用什么方式还的？',
    tip: '记下日期、渠道、金额。付款当天和入账当天可能不同。',
    choices: [
      { id: 'told', label: '说清楚了', to: 'paid-close' },
      { id: 'unsure', label: '记不清', to: 'paid-close' },
      { id: 'part', label: '只还了一部分', to: 'ask-date' },
      { id: 'not-yet', label: '其实还没还', to: 'probe' },
    ],
  },
  {
    id: 'paid-close', stage: 'close', guarded: true,
    say: '好，我登记核对入账。请您先留好付款凭证，谢谢。',
    choices: [
      { id: 'end', label: '结束', to: null, disposition: 'RPC_PAID_CLAIM' },
    ],
  },
  {
    id: 'dispute', stage: 'probe', guarded: true,
    say: '您觉得哪里不对？我如实登记。',
    tip: '不争辩。用对方的原话记录。',
    choices: [
      { id: 'amount', label: '金额、利息或费用', to: 'dispute-close' },
      { id: 'service', label: '商品或服务有问题', to: 'dispute-close' },
      { id: 'not-mine', label: '不是我借的', to: 'misuse' },
      { id: 'old', label: '时间太久了', to: 'old-debt' },
      { id: 'clear', label: '已经弄清楚', to: 'probe' },
    ],
  },
  {
    id: 'dispute-close', stage: 'close', guarded: true,
    say: '已经登记，由专人核实后答复您。有材料可以留着备用。',
    tip: setting.disputeTip,
    choices: [
      { id: 'end', label: '结束', to: null, disposition: 'RPC_DISPUTE' },
    ],
  },
  {
    id: 'old-debt', stage: 'close', guarded: true,
    say: '这个问题我不下结论。我登记后，请专人答复您。',
    tip: '不说过期也不说没过期，不请对方确认欠款，交主管。',
    choices: [
      { id: 'end', label: '结束', to: null, disposition: 'RPC_DISPUTE' },
    ],
  },
  {
    id: 'misuse', stage: 'close', guarded: true,
    say: '那我们先停下来核查。您可以拨{callbackNumber}提交说明，有报警回执可以附上。',
    tip: '停止要求还款，不怀疑、不质问。',
    choices: [
      { id: 'end', label: '结束', to: null, disposition: 'IDENTITY_MISUSE' },
    ],
  },
  {
    id: 'hardship', stage: 'probe', guarded: true,
    say: '您辛苦了。您估计收入多久能恢复？',
    tip: '先听，再问收入和基本生活开支。家人没有义务还款。',
    choices: [
      { id: 'soon', label: '有日期', to: 'ask-date' },
      { id: 'long', label: '短期恢复不了', to: 'hardship-offer' },
      { id: 'unknown', label: '说不准', to: 'hardship-offer' },
      { id: 'ill', label: '重病、灾害、亲人离世', to: 'vulnerable' },
    ],
  },
  {
    id: 'hardship-offer', stage: 'negotiate', guarded: true,
    say: '您可以申请分期或延期，结果以审核为准。您想申请吗？',
    tip: '不承诺结果。不建议借新的钱来还。',
    choices: [
      { id: 'yes', label: '想申请', to: 'hardship-close' },
      { id: 'part', label: '可以先还一部分', to: 'ask-part' },
      { id: 'no', label: '不申请', to: 'intent-close' },
      { id: 'more', label: '其他情况', to: 'listen' },
    ],
  },
  {
    id: 'hardship-close', stage: 'close', guarded: true,
    say: '我登记申请。请备好收入或病历等材料，有结果会联系您。',
    choices: [
      { id: 'end', label: '结束', to: null, disposition: 'RPC_HARDSHIP' },
    ],
  },
  {
    id: 'unwilling', stage: 'probe', guarded: true,
    say: '我想听听，您主要的顾虑是什么？',
    tip: '先弄清是不认可、没能力，还是不满意。',
    choices: [
      { id: 'dispute', label: '觉得金额或费用不对', to: 'dispute' },
      { id: 'cannot', label: '其实没有能力', to: 'hardship' },
      { id: 'complaint', label: '对服务不满', to: 'complaint' },
      { id: 'court', label: '“去告我吧”', to: 'court' },
      { id: 'no', label: '就是不还', to: 'refused-close' },
    ],
  },
  {
    id: 'court', stage: 'negotiate', guarded: true,
    say: '您可以选择由法院来处理。今天也能先商量，您愿意吗？',
    tip: '不说会不会起诉，不说费用会涨。',
    choices: [
      { id: 'talk', label: '愿意商量', to: 'ask-part' },
      { id: 'court', label: '坚持走法院', to: 'court-close' },
      { id: 'dispute', label: '对金额有异议', to: 'dispute' },
    ],
  },
  {
    id: 'court-close', stage: 'close', guarded: true,
    say: '好，我如实登记您的意见，请负责人答复您。谢谢。',
    choices: [
      { id: 'end', label: '结束', to: null, disposition: 'RPC_WANTS_COURT' },
    ],
  },
  {
    id: 'refused-close', stage: 'close', guarded: true,
    say: '好，我记下了。您想商量的时候，可以拨{callbackNumber}。再见。',
    tip: setting.refusedTip,
    choices: [
      { id: 'end', label: '结束', to: null, disposition: 'RPC_REFUSED' },
    ],
  },
  {
    id: 'later', stage: 'close', guarded: true,
    say: '好的。什么时候再谈，您方便？',
    choices: [
      { id: 'agreed', label: '约了时间', to: 'callback-close' },
      { id: 'none', label: '不愿约时间', to: 'refused-close' },
      { id: 'stop', label: '要求不要再打', to: 'stop' },
    ],
  },
  {
    id: 'listen', stage: 'probe', guarded: true,
    say: '您请讲，我听着。',
    tip: '让对方说完再选。',
    choices: [
      { id: 'back', label: '说完了，继续', to: 'probe' },
      { id: 'complaint', label: '要投诉', to: 'complaint' },
      { id: 'vulnerable', label: '重病、情绪崩溃、提到轻生', to: 'vulnerable' },
      { id: 'stop', label: '要求不要再打', to: 'stop' },
      { id: 'abuse', label: '开口骂人', to: 'abuse-one' },
    ],
  },
  {
    id: 'complaint', stage: 'probe', guarded: true,
    say: '很抱歉让您不满意。请说说是哪件事，我来登记。',
    tip: '不辩解。投诉和还款是两件事，不拿方案交换。',
    choices: [
      { id: 'told', label: '说清楚了', to: 'complaint-close' },
      { id: 'dispute', label: '其实是金额异议', to: 'dispute' },
    ],
  },
  {
    id: 'complaint-close', stage: 'close', guarded: true,
    say: '已经登记，由别的同事处理。您也可以拨{callbackNumber}投诉。',
    tip: setting.complaintTip,
    choices: [
      { id: 'end', label: '结束', to: null, disposition: 'RPC_COMPLAINT' },
    ],
  },
  {
    id: 'abuse-one', stage: 'probe', guarded: true,
    say: '我听出您很生气。我们好好说，可以吗？',
    tip: '放慢、放轻。第一步。',
    choices: [
      { id: 'calm', label: '平静下来', to: 'probe' },
      { id: 'complaint', label: '原来是不满意', to: 'complaint' },
      { id: 'again', label: '还在骂', to: 'abuse-two' },
    ],
  },
  {
    id: 'abuse-two', stage: 'probe', guarded: true,
    say: '我尊重您，也请您尊重我。您看现在能谈吗？',
    tip: '第二步。自己的情绪留在外面。',
    choices: [
      { id: 'calm', label: '平静下来', to: 'probe' },
      { id: 'again', label: '还在骂', to: 'abuse-end' },
    ],
  },
]

/** How every call to a person who owes can end, whatever the desk. */
export const endings = (setting: Setting): readonly Step[] => [...verified(setting), ...neutral(setting)]
