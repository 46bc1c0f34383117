import type { ScriptDocument, Step } from '../../document.ts'
import type { Setting } from '../setting.ts'

/** To people who owe nothing: who calls, and nothing of why. */
export function thirdParty(setting: Setting): ScriptDocument {
  return {
    title: `第三人（${setting.where}）`,
    language: 'zh-TW',
    appliesTo: { buckets: ['M0', 'M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7'], audience: 'third_party', jurisdictions: setting.jurisdictions },
    start: 'open',
    steps: [
      {
        id: 'open', stage: 'open', guarded: false, required: [setting.identity, setting.recording],
        say: setting.thirdPartyOpen,
        tip: '對聯絡人不提任何款項。對方一表示反對就停。',
        choices: [
          { id: 'yes', label: '認識', to: 'ask', gate: 'THIRD_PARTY' },
          { id: 'no', label: '不認識', to: 'wrong-number', gate: 'WRONG_NUMBER' },
          { id: 'why', label: '什麼事？', to: 'why', gate: 'THIRD_PARTY' },
          { id: 'self', label: '我就是', to: 'himself', gate: 'CLAIMED' },
          { id: 'stop', label: '不要再打給我', to: 'stop', gate: 'THIRD_PARTY' },
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
    say: '這件事只能跟本人說，不方便向您說明，請您見諒。',
    tip: '不說、不暗示、不猜。對方想代為付款也不談，請主管處理。',
    choices: [
      { id: 'fine', label: '可以理解', to: 'ask' },
      { id: 'end', label: '不想多談', to: 'thanks' },
      { id: 'stop', label: '不要再打給我', to: 'stop' },
    ],
  },
  {
    id: 'thanks', stage: 'close', guarded: false,
    say: '謝謝您，打擾了。再見。',
    choices: [
      { id: 'end', label: '結束', to: null, disposition: 'THIRD_PARTY_MSG' },
    ],
  },
  {
    id: 'himself', stage: 'close', guarded: false,
    say: '那請您用自己的電話撥{callbackNumber}，或是約個時間我打給您？',
    tip: '這是別人的門號，在這裡不核對身分，不談內容。',
    choices: [
      { id: 'agreed', label: '約好了', to: null, disposition: 'CALLBACK_AGREED' },
      { id: 'no', label: '不願意', to: 'thanks' },
      { id: 'stop', label: '不要再打給我', to: 'stop' },
    ],
  },
  {
    id: 'wrong-number', stage: 'close', guarded: false,
    say: '抱歉打擾您了。我會登記，不再撥這個門號。',
    choices: [
      { id: 'end', label: '結束', to: null, disposition: 'WRONG_NUMBER' },
    ],
  },
  {
    id: 'stop', stage: 'close', guarded: false,
    say: '好的，抱歉打擾您。我會登記，不再打給您。再見。',
    tip: '說到做到：登記後這個門號不再撥打。',
    choices: [
      { id: 'end', label: '結束', to: null, disposition: 'STOP_REQUEST' },
    ],
  },
  {
    id: 'death', stage: 'close', guarded: false,
    say: '聽到這個消息非常遺憾，請您節哀。打擾了。',
    tip: '不問任何款項，結束後交主管。',
    choices: [
      { id: 'end', label: '結束', to: null, disposition: 'DEATH_REPORTED' },
    ],
  },
]
