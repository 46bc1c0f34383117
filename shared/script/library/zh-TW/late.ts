import type { ScriptDocument } from '../../document.ts'
import type { Setting } from '../setting.ts'
import { endings } from './endings.ts'
import { opening } from './opening.ts'

/** M4–M7, factual: where things stand, what can be carried, and a way out that is real. */
export function late(setting: Setting): ScriptDocument {
  return {
    title: `方案 M4–M7（${setting.where}）`,
    language: 'zh-TW',
    appliesTo: { buckets: ['M4', 'M5', 'M6', 'M7'], audience: 'debtor', jurisdictions: setting.jurisdictions },
    start: 'open',
    steps: [
      ...opening(setting),
      {
        id: 'disclose', stage: 'disclose', guarded: true, required: [setting.purpose],
        say: `${setting.introduction}{productName}末四碼{accountTail}，應繳{amountDue}。想跟您一起找個辦法。`,
        tip: '可能已過消滅時效的案件：不請對方承認欠款，先問主管。',
        choices: [
          { id: 'talk', label: '願意談', to: 'probe' },
          { id: 'paid', label: '已經繳了', to: 'paid' },
          { id: 'dispute', label: '金額不對／不是我的', to: 'dispute' },
          { id: 'old', label: '時間太久了', to: 'old-debt' },
          { id: 'more', label: '其他情形', to: 'listen' },
        ],
      },
      {
        id: 'probe', stage: 'probe', guarded: true,
        say: '您現在的生活與收入，大概是什麼狀況？',
        tip: '帶來新的資訊，不重複舊的要求。',
        choices: [
          { id: 'steady', label: '有穩定收入', to: 'ask-full' },
          { id: 'little', label: '收入不多', to: 'ask-living' },
          { id: 'none', label: '沒有收入', to: 'hardship' },
          { id: 'unwilling', label: '不願意繳', to: 'unwilling' },
          { id: 'more', label: '其他情形', to: 'listen' },
        ],
      },
      {
        id: 'ask-living', stage: 'probe', guarded: true,
        say: '扣掉基本生活，每個月大概能留多少？',
        tip: '基本生活與必要支出在前。家人的錢不算在內。',
        choices: [
          { id: 'amount', label: '說了金額', to: 'hardship-offer' },
          { id: 'once', label: '可以先繳一筆', to: 'ask-part' },
          { id: 'nothing', label: '留不下來', to: 'hardship' },
        ],
      },
      {
        id: 'ask-full', stage: 'negotiate', guarded: true,
        say: '您考慮一次繳清，還是分期？',
        tip: '減免要書面核准，不口頭答應。',
        choices: [
          { id: 'once', label: '一次繳清', to: 'ask-date' },
          { id: 'plan', label: '分期', to: 'hardship-offer' },
          { id: 'part', label: '先繳一部分', to: 'ask-part' },
          { id: 'no', label: '不想繳', to: 'unwilling' },
          { id: 'busy', label: '現在不方便談', to: 'later' },
        ],
      },
      {
        id: 'ask-date', stage: 'negotiate', guarded: true,
        say: '確定哪一天繳？',
        tip: '問清楚錢從哪裡來，日期才可靠。',
        choices: [
          { id: 'date', label: '說了日期', to: 'method' },
          { id: 'part', label: '先繳一部分', to: 'ask-part' },
          { id: 'unsure', label: '說不準', to: 'intent-close' },
          { id: 'hardship', label: '確實有困難', to: 'hardship' },
          { id: 'more', label: '其他情形', to: 'listen' },
        ],
      },
      {
        id: 'ask-part', stage: 'negotiate', guarded: true,
        say: '您這次可以先繳多少？',
        tip: '從對方做得到的最小一步開始。',
        choices: [
          { id: 'amount', label: '說了金額', to: 'ask-rest' },
          { id: 'none', label: '暫時一毛也沒有', to: 'hardship' },
          { id: 'more', label: '其他情形', to: 'listen' },
        ],
      },
      {
        id: 'ask-rest', stage: 'negotiate', guarded: true,
        say: '好。這一筆您哪一天繳？',
        tip: '其餘部分另外商量，記在備註。',
        choices: [
          { id: 'date', label: '說了日期', to: 'method' },
          { id: 'unsure', label: '說不準', to: 'intent-close' },
        ],
      },
      ...endings(setting),
    ],
  }
}
