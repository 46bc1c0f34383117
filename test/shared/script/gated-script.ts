import type { ScriptDocument, Step } from '#shared/script/document'

/** A step that says something harmless and ends the script, unless told otherwise. */
export function makeStep(over: Partial<Step> & { id: string }): Step {
  return {
    stage: 'open', say: '您好。', guarded: false,
    choices: [{ id: 'end', label: '结束', to: null, disposition: 'HUNG_UP' }],
    ...over,
  }
}

/** A sound script of three steps: ask, verify, tell the amount. */
export function makeGatedScript(over: Partial<ScriptDocument> = {}): ScriptDocument {
  return {
    title: '测试话术',
    language: 'zh-CN',
    appliesTo: { buckets: ['M1'], audience: 'debtor', jurisdictions: [] },
    start: 'open',
    steps: [
      makeStep({
        id: 'open', say: '请问是{debtorName}吗？',
        required: [{ id: 'recording', label: '已告知录音', source: '机构政策' }],
        choices: [
          { id: 'yes', label: '是', to: 'verify', gate: 'CLAIMED' },
          { id: 'no', label: '打错了', to: null, gate: 'WRONG_NUMBER', disposition: 'WRONG_NUMBER' },
        ],
      }),
      makeStep({
        id: 'verify', stage: 'identify', say: '请说一下出生的月和日。',
        choices: [
          { id: 'match', label: '对上了', to: 'amount', gate: 'VERIFIED' },
          { id: 'refuse', label: '不愿意', to: null, gate: 'REFUSED', disposition: 'GATE_REFUSED' },
        ],
      }),
      makeStep({
        id: 'amount', stage: 'disclose', say: '应还{amountDue}。', guarded: true,
        required: [{ id: 'purpose', label: '已说明来意', source: '机构政策' }],
        choices: [
          { id: 'pay', label: '会还', to: null, disposition: 'RPC_PTP' },
          { id: 'dispute', label: '不对', to: null, disposition: 'RPC_DISPUTE' },
        ],
      }),
    ],
    ...over,
  }
}
