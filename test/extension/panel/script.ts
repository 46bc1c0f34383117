import type { ScriptDocument } from '#shared/script/document'
import { makeScript } from '../../make/script.ts'

/** A call in Chinese with a guarded step, a statement to tick and an outcome at its end. */
export const SCRIPT: ScriptDocument = makeScript({
  title: 'M2 首次联系',
  language: 'zh-CN',
  start: 'open',
  steps: [
    {
      id: 'open',
      stage: 'open',
      say: '您好，我是{institution}的{agentName}，工号 {agentNumber}。本次通话有录音。请问是{debtorName}吗？',
      tip: '先说机构名称和工号，不提任何欠款字眼。',
      guarded: false,
      required: [{ id: 'recording', label: '已告知录音', source: '中银协催收工作指引' }],
      choices: [
        { id: 'yes', label: '是本人', to: 'identify', gate: 'CLAIMED' },
        { id: 'other', label: '不是，找他/她转告', to: null, gate: 'THIRD_PARTY', disposition: 'THIRD_PARTY_MSG' },
        { id: 'wrong', label: '打错了', to: null, gate: 'WRONG_NUMBER', disposition: 'WRONG_NUMBER' },
      ],
    },
    {
      id: 'identify',
      stage: 'identify',
      say: '为了保护您的信息，请您报一下出生月日和证件号码后四位。',
      tip: '由对方自己说出，不要念出来让对方确认。',
      guarded: false,
      choices: [
        { id: 'ok', label: '两项都对', to: 'disclose', gate: 'VERIFIED' },
        { id: 'no', label: '不肯核实', to: null, gate: 'REFUSED', disposition: 'GATE_REFUSED' },
      ],
    },
    {
      id: 'disclose',
      stage: 'disclose',
      say: '谢谢。您的{productName}（尾号 {accountTail}）目前逾期 {daysPastDue} 天，应还 {amountDue}。这次没有按时还，是遇到什么情况了吗？',
      guarded: true,
      choices: [
        { id: 'today', label: '今天就能还', to: null, disposition: 'RPC_PTP' },
        { id: 'hard', label: '最近有困难', to: null, disposition: 'RPC_HARDSHIP' },
        { id: 'wrong-amount', label: '金额不对', to: null, disposition: 'RPC_DISPUTE' },
      ],
    },
  ],
})
