import type { ScriptDocument } from '../../document.ts'
import type { Setting } from '../setting.ts'
import { endings } from './endings.ts'
import { opening } from './opening.ts'

/** M0–M1, soft: a reminder, and help to settle it today or on a date. */
export function early(setting: Setting): ScriptDocument {
  return {
    title: `提醒 M0–M1（${setting.where}）`,
    language: 'zh-TW',
    appliesTo: { buckets: ['M0', 'M1'], audience: 'debtor', jurisdictions: setting.jurisdictions },
    start: 'open',
    steps: [
      ...opening(setting),
      {
        id: 'disclose', stage: 'disclose', guarded: true, required: [setting.purpose],
        say: `${setting.introduction}{productName}末四碼{accountTail}，應繳{amountDue}。您知道這件事嗎？`,
        tip: '第一次聯絡就是提醒，不責備。',
        choices: [
          { id: 'aware', label: '知道', to: 'ask-full' },
          { id: 'unaware', label: '不知道／忘了', to: 'ask-full' },
          { id: 'paid', label: '已經繳了', to: 'paid' },
          { id: 'dispute', label: '金額不對／不是我的', to: 'dispute' },
          { id: 'more', label: '其他情形', to: 'listen' },
        ],
      },
      {
        id: 'ask-full', stage: 'negotiate', guarded: true,
        say: '{amountDue}，您今天方便繳嗎？',
        tip: '直接問，問完等對方回答。',
        choices: [
          { id: 'today', label: '今天可以', to: 'method' },
          { id: 'date', label: '過幾天', to: 'ask-date' },
          { id: 'short', label: '手頭緊', to: 'probe' },
          { id: 'no', label: '不想繳', to: 'unwilling' },
          { id: 'busy', label: '現在不方便談', to: 'later' },
        ],
      },
      {
        id: 'probe', stage: 'probe', guarded: true,
        say: '方便說說是什麼原因嗎？',
        tip: '先聽原因，再談辦法。',
        choices: [
          { id: 'waiting', label: '等薪水或貨款', to: 'ask-date' },
          { id: 'part', label: '只能繳一部分', to: 'ask-part' },
          { id: 'hardship', label: '失業、生病等困難', to: 'hardship' },
          { id: 'unwilling', label: '不願意繳', to: 'unwilling' },
          { id: 'more', label: '其他情形', to: 'listen' },
        ],
      },
      {
        id: 'ask-date', stage: 'negotiate', guarded: true,
        say: '您哪一天可以繳？',
        tip: '要一個具體的日子，最好在十天以內。',
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
        say: '那您可以先繳多少？',
        tip: '留下基本生活費，不逼到最後一塊錢。',
        choices: [
          { id: 'amount', label: '說了金額', to: 'ask-rest' },
          { id: 'none', label: '暫時一毛也沒有', to: 'hardship' },
          { id: 'more', label: '其他情形', to: 'listen' },
        ],
      },
      {
        id: 'ask-rest', stage: 'negotiate', guarded: true,
        say: '好。這一筆您哪一天繳？',
        tip: '先登記這一筆，其餘部分記在備註。',
        choices: [
          { id: 'date', label: '說了日期', to: 'method' },
          { id: 'unsure', label: '說不準', to: 'intent-close' },
        ],
      },
      ...endings(setting),
    ],
  }
}
