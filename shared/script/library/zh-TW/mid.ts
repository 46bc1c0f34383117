import type { ScriptDocument } from '../../document.ts'
import type { Setting } from '../setting.ts'
import { endings } from './endings.ts'
import { opening } from './opening.ts'

/** M2–M3, neutral: the cause first, then an amount and a date that can be kept. */
export function mid(setting: Setting): ScriptDocument {
  return {
    title: `協商 M2–M3（${setting.where}）`,
    language: 'zh-TW',
    appliesTo: { buckets: ['M2', 'M3'], audience: 'debtor', jurisdictions: setting.jurisdictions },
    start: 'open',
    steps: [
      ...opening(setting),
      {
        id: 'disclose', stage: 'disclose', guarded: true, required: [setting.purpose],
        say: `${setting.introduction}{productName}末四碼{accountTail}，已逾期{daysPastDue}天，應繳{amountDue}。`,
        tip: '說完停下，讓對方先說。語氣中性，不責備。',
        choices: [
          { id: 'aware', label: '知道／認同', to: 'probe' },
          { id: 'broken', label: '解釋上次沒繳成', to: 'broken' },
          { id: 'paid', label: '已經繳了', to: 'paid' },
          { id: 'dispute', label: '金額不對／不是我的', to: 'dispute' },
          { id: 'more', label: '其他情形', to: 'listen' },
        ],
      },
      {
        id: 'broken', stage: 'probe', guarded: true,
        say: '我先聽您說，上次是遇到什麼狀況？',
        tip: '不說對方失信。弄清楚真正的原因與新的來源。',
        choices: [
          { id: 'income', label: '錢沒有進來', to: 'ask-income' },
          { id: 'part', label: '現在有一部分', to: 'ask-part' },
          { id: 'hardship', label: '失業、生病等困難', to: 'hardship' },
          { id: 'unwilling', label: '不願意繳', to: 'unwilling' },
          { id: 'more', label: '其他情形', to: 'listen' },
        ],
      },
      {
        id: 'probe', stage: 'probe', guarded: true,
        say: '這段時間沒能繳，主要是什麼原因？',
        tip: '聽出是能力還是意願。還有別的欠款也記下來。',
        choices: [
          { id: 'short', label: '週轉不過來', to: 'ask-income' },
          { id: 'able', label: '可以繳，一直沒辦', to: 'ask-full' },
          { id: 'hardship', label: '失業、生病等困難', to: 'hardship' },
          { id: 'unwilling', label: '不願意繳', to: 'unwilling' },
          { id: 'more', label: '其他情形', to: 'listen' },
        ],
      },
      {
        id: 'ask-income', stage: 'probe', guarded: true,
        say: '您下一筆收入大概哪天進來？',
        choices: [
          { id: 'date', label: '說了日期', to: 'ask-full' },
          { id: 'unsure', label: '說不準', to: 'ask-part' },
          { id: 'none', label: '沒有收入', to: 'hardship' },
        ],
      },
      {
        id: 'ask-full', stage: 'negotiate', guarded: true,
        say: '{amountDue}，能一次繳清嗎？',
        tip: '先問全額，再談部分，最後才談分期。',
        choices: [
          { id: 'yes', label: '可以', to: 'ask-date' },
          { id: 'part', label: '只能繳一部分', to: 'ask-part' },
          { id: 'plan', label: '想分期', to: 'hardship-offer' },
          { id: 'no', label: '不想繳', to: 'unwilling' },
          { id: 'busy', label: '現在不方便談', to: 'later' },
        ],
      },
      {
        id: 'ask-date', stage: 'negotiate', guarded: true,
        say: '確定哪一天繳？',
        tip: '訂在錢進帳之後的一天，越近越穩。',
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
        say: '那這次您可以先繳多少？',
        tip: '小而做得到，好過大而落空。留下基本生活費。',
        choices: [
          { id: 'amount', label: '說了金額', to: 'ask-rest' },
          { id: 'none', label: '暫時一毛也沒有', to: 'hardship' },
          { id: 'more', label: '其他情形', to: 'listen' },
        ],
      },
      {
        id: 'ask-rest', stage: 'negotiate', guarded: true,
        say: '好。這一筆您哪一天繳？',
        tip: '其餘部分的打算記在備註。',
        choices: [
          { id: 'date', label: '說了日期', to: 'method' },
          { id: 'unsure', label: '說不準', to: 'intent-close' },
        ],
      },
      ...endings(setting),
    ],
  }
}
