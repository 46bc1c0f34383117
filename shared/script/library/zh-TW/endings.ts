import type { Step } from '../../document.ts'
import type { Setting } from '../setting.ts'

/** Ways out that need no identity: nothing in them tells of a debt. */
const neutral = (setting: Setting): readonly Step[] => [
  {
    id: 'callback', stage: 'close', guarded: false,
    say: '好的。什麼時候打給您比較方便？',
    tip: '記下日期與時段；對方說某個時間不方便，也要登記。',
    choices: [
      { id: 'agreed', label: '約了時間', to: 'callback-close' },
      { id: 'none', label: '不願約時間', to: null, gate: 'REFUSED', disposition: 'GATE_REFUSED' },
      { id: 'stop', label: '要求不要再打', to: 'stop' },
    ],
  },
  {
    id: 'callback-close', stage: 'close', guarded: false,
    say: '好，我就在這個時間打給您。謝謝，再見。',
    tip: '再說一次約定的時間。',
    choices: [
      { id: 'end', label: '結束', to: null, disposition: 'CALLBACK_AGREED' },
    ],
  },
  {
    id: 'stop', stage: 'close', guarded: false,
    say: '好的，我會登記您的要求，請主管處理。打擾了。',
    tip: '不勸、不問原因。原話記在備註。',
    choices: [
      { id: 'end', label: '結束', to: null, disposition: 'STOP_REQUEST' },
    ],
  },
  {
    id: 'vulnerable', stage: 'close', guarded: false,
    say: '您先照顧好自己，這件事可以緩一緩。我請主管再跟您聯絡。',
    tip: '停止一切要求。聽對方說完，不催、不先掛斷。',
    choices: [
      { id: 'end', label: '結束', to: null, disposition: 'VULNERABLE' },
      { id: 'danger', label: '提到輕生或有危險', to: 'danger' },
    ],
  },
  {
    id: 'danger', stage: 'close', guarded: false,
    say: setting.danger,
    tip: setting.dangerTip,
    choices: [
      { id: 'end', label: '已陪伴並通報主管', to: null, disposition: 'VULNERABLE' },
    ],
  },
  {
    id: 'abuse-end', stage: 'close', guarded: false,
    say: '這樣沒辦法談，我先結束通話，改天再聯絡。再見。',
    tip: '第三步：有禮貌地結束，不說任何後果。',
    choices: [
      { id: 'end', label: '結束', to: null, disposition: 'ABUSE_ENDED' },
    ],
  },
]

/** Ways out with the verified person. They lead back to `probe`, `ask-full`, `ask-date` and `ask-part` of the desk. */
const verified = (setting: Setting): readonly Step[] => [
  {
    id: 'method', stage: 'negotiate', guarded: true,
    say: '您打算用哪一種方式繳？',
    tip: '只用契約約定的官方管道；不收現金，不給個人帳戶。',
    choices: [
      { id: 'app', label: '官方App', to: 'readback' },
      { id: 'transfer', label: '轉帳到契約帳戶', to: 'readback' },
      { id: 'debit', label: '自動扣繳', to: 'readback' },
      { id: 'counter', label: '臨櫃或超商', to: 'readback' },
      { id: 'unsure', label: '還沒想好', to: 'readback' },
    ],
  },
  {
    id: 'readback', stage: 'close', guarded: true,
    say: '我把金額、日期、方式念一次，您聽聽對不對？',
    tip: '把登記的金額、日期、方式念出來，等對方親口說「對」。',
    choices: [
      { id: 'yes', label: '對', to: 'promise-close', disposition: 'RPC_PTP' },
      { id: 'date', label: '日期要改', to: 'ask-date' },
      { id: 'amount', label: '金額要改', to: 'ask-part' },
      { id: 'unsure', label: '又說不確定', to: 'intent-close' },
    ],
  },
  {
    id: 'promise-close', stage: 'close', guarded: true,
    say: '謝謝您。請只用官方管道繳款，有變動請撥{callbackNumber}。再見。',
    tip: setting.closeTip,
    choices: [
      { id: 'end', label: '結束', to: null, disposition: 'RPC_PTP' },
    ],
  },
  {
    id: 'intent-close', stage: 'close', guarded: true,
    say: '好，我先記下您的意願，過幾天再跟您聯絡。謝謝。',
    tip: '沒有日期與金額不算承諾。備註寫明為什麼沒有。',
    choices: [
      { id: 'end', label: '結束', to: null, disposition: 'RPC_INTENT' },
    ],
  },
  {
    id: 'paid', stage: 'probe', guarded: true,
    say: '謝謝您。請問是哪一天、用什麼方式繳的？',
    tip: '記下日期、管道、金額。付款日與入帳日可能不同。',
    choices: [
      { id: 'told', label: '說清楚了', to: 'paid-close' },
      { id: 'unsure', label: '記不清楚', to: 'paid-close' },
      { id: 'part', label: '只繳了一部分', to: 'ask-date' },
      { id: 'not-yet', label: '其實還沒繳', to: 'probe' },
    ],
  },
  {
    id: 'paid-close', stage: 'close', guarded: true,
    say: '好，我登記查核入帳。請您先留著收據，謝謝。',
    choices: [
      { id: 'end', label: '結束', to: null, disposition: 'RPC_PAID_CLAIM' },
    ],
  },
  {
    id: 'dispute', stage: 'probe', guarded: true,
    say: '您覺得哪裡不對？我如實登記。',
    tip: '不爭辯。用對方的原話記錄。',
    choices: [
      { id: 'amount', label: '金額、利息或費用', to: 'dispute-close' },
      { id: 'service', label: '商品或服務有問題', to: 'dispute-close' },
      { id: 'not-mine', label: '不是我借的', to: 'misuse' },
      { id: 'old', label: '時間太久了', to: 'old-debt' },
      { id: 'clear', label: '已經弄清楚', to: 'probe' },
    ],
  },
  {
    id: 'dispute-close', stage: 'close', guarded: true,
    say: '已經登記，由專人查明後回覆您。有資料可以先留著。',
    tip: setting.disputeTip,
    choices: [
      { id: 'end', label: '結束', to: null, disposition: 'RPC_DISPUTE' },
    ],
  },
  {
    id: 'old-debt', stage: 'close', guarded: true,
    say: '這個問題我不下結論。我登記後，請專人回覆您。',
    tip: '不說時效過了或沒過，不請對方承認欠款，交主管。',
    choices: [
      { id: 'end', label: '結束', to: null, disposition: 'RPC_DISPUTE' },
    ],
  },
  {
    id: 'misuse', stage: 'close', guarded: true,
    say: '那我們先停下來查明。您可以撥{callbackNumber}提出說明，有報案證明可以附上。',
    tip: '停止要求繳款，不懷疑、不質問。',
    choices: [
      { id: 'end', label: '結束', to: null, disposition: 'IDENTITY_MISUSE' },
    ],
  },
  {
    id: 'hardship', stage: 'probe', guarded: true,
    say: '辛苦您了。您估計收入多久能恢復？',
    tip: '先聽，再問收入與基本生活支出。家人沒有義務繳。',
    choices: [
      { id: 'soon', label: '有日期', to: 'ask-date' },
      { id: 'long', label: '短期內恢復不了', to: 'hardship-offer' },
      { id: 'unknown', label: '說不準', to: 'hardship-offer' },
      { id: 'ill', label: '重病、災害、親人過世', to: 'vulnerable' },
    ],
  },
  {
    id: 'hardship-offer', stage: 'negotiate', guarded: true,
    say: '您可以申請分期或展延，結果以審核為準。您想申請嗎？',
    tip: '不承諾結果，不建議再借錢來還。已進行前置協商、更生或清算的，停止並交主管。',
    choices: [
      { id: 'yes', label: '想申請', to: 'hardship-close' },
      { id: 'part', label: '可以先繳一部分', to: 'ask-part' },
      { id: 'no', label: '不申請', to: 'intent-close' },
      { id: 'more', label: '其他情形', to: 'listen' },
    ],
  },
  {
    id: 'hardship-close', stage: 'close', guarded: true,
    say: '我登記申請。請準備收入或診斷證明等文件，有結果會跟您聯絡。',
    choices: [
      { id: 'end', label: '結束', to: null, disposition: 'RPC_HARDSHIP' },
    ],
  },
  {
    id: 'unwilling', stage: 'probe', guarded: true,
    say: '我想聽聽看，您主要的考量是什麼？',
    tip: '先弄清楚是不認同、沒能力，還是不滿意。',
    choices: [
      { id: 'dispute', label: '覺得金額或費用不對', to: 'dispute' },
      { id: 'cannot', label: '其實沒有能力', to: 'hardship' },
      { id: 'complaint', label: '對服務不滿', to: 'complaint' },
      { id: 'court', label: '「去告我啊」', to: 'court' },
      { id: 'no', label: '就是不繳', to: 'refused-close' },
    ],
  },
  {
    id: 'court', stage: 'negotiate', guarded: true,
    say: '您可以選擇由法院處理。今天也可以先商量，您願意嗎？',
    tip: '不說會不會起訴，不說費用會增加。',
    choices: [
      { id: 'talk', label: '願意商量', to: 'ask-part' },
      { id: 'court', label: '堅持走法院', to: 'court-close' },
      { id: 'dispute', label: '對金額有異議', to: 'dispute' },
    ],
  },
  {
    id: 'court-close', stage: 'close', guarded: true,
    say: '好，我如實登記您的意見，請主管回覆您。謝謝。',
    choices: [
      { id: 'end', label: '結束', to: null, disposition: 'RPC_WANTS_COURT' },
    ],
  },
  {
    id: 'refused-close', stage: 'close', guarded: true,
    say: '好，我記下了。您想商量的時候，可以撥{callbackNumber}。再見。',
    tip: setting.refusedTip,
    choices: [
      { id: 'end', label: '結束', to: null, disposition: 'RPC_REFUSED' },
    ],
  },
  {
    id: 'later', stage: 'close', guarded: true,
    say: '好的。什麼時候再談，您比較方便？',
    choices: [
      { id: 'agreed', label: '約了時間', to: 'callback-close' },
      { id: 'none', label: '不願約時間', to: 'refused-close' },
      { id: 'stop', label: '要求不要再打', to: 'stop' },
    ],
  },
  {
    id: 'listen', stage: 'probe', guarded: true,
    say: '您請說，我在聽。',
    tip: '讓對方說完再選。',
    choices: [
      { id: 'back', label: '說完了，繼續', to: 'probe' },
      { id: 'complaint', label: '要申訴', to: 'complaint' },
      { id: 'vulnerable', label: '重病、情緒崩潰、提到輕生', to: 'vulnerable' },
      { id: 'stop', label: '要求不要再打', to: 'stop' },
      { id: 'abuse', label: '開口罵人', to: 'abuse-one' },
    ],
  },
  {
    id: 'complaint', stage: 'probe', guarded: true,
    say: '很抱歉讓您不滿意。請說說是哪件事，我來登記。',
    tip: '不辯解。申訴與繳款是兩件事，不拿方案交換。',
    choices: [
      { id: 'told', label: '說清楚了', to: 'complaint-close' },
      { id: 'dispute', label: '其實是金額異議', to: 'dispute' },
    ],
  },
  {
    id: 'complaint-close', stage: 'close', guarded: true,
    say: '已經登記，由別的同仁處理。您也可以撥{callbackNumber}申訴。',
    tip: setting.complaintTip,
    choices: [
      { id: 'end', label: '結束', to: null, disposition: 'RPC_COMPLAINT' },
    ],
  },
  {
    id: 'abuse-one', stage: 'probe', guarded: true,
    say: '我聽得出您很生氣。我們慢慢說，好嗎？',
    tip: '放慢、放輕。第一步。',
    choices: [
      { id: 'calm', label: '平靜下來', to: 'probe' },
      { id: 'complaint', label: '原來是不滿意', to: 'complaint' },
      { id: 'again', label: '還在罵', to: 'abuse-two' },
    ],
  },
  {
    id: 'abuse-two', stage: 'probe', guarded: true,
    say: '我尊重您，也請您尊重我。您現在方便談嗎？',
    tip: '第二步。自己的情緒留在外面。',
    choices: [
      { id: 'calm', label: '平靜下來', to: 'probe' },
      { id: 'again', label: '還在罵', to: 'abuse-end' },
    ],
  },
]

/** How every call to a person who owes can end, whatever the desk. */
export const endings = (setting: Setting): readonly Step[] => [...verified(setting), ...neutral(setting)]
