import type { ScriptDocument } from '../../document.ts'
import type { Setting } from '../setting.ts'
import { endings } from './endings.ts'
import { opening } from './opening.ts'

/** M0–M1, soft: a reminder, and help to settle it today or on a date. */
export function early(setting: Setting): ScriptDocument {
  return {
    title: `提醒 M0–M1（${setting.where}）`,
    language: 'zh-CN',
    appliesTo: { buckets: ['M0', 'M1'], audience: 'debtor', jurisdictions: setting.jurisdictions },
    start: 'open',
    steps: [
      ...opening(setting),
      {
        id: 'disclose', stage: 'disclose', guarded: true, required: [setting.purpose],
        say: `${setting.introduction}{productName}尾号{accountTail}，应还{amountDue}。您知道了吗？`,
        tip: '第一次联系就是提醒，不责备。',
        choices: [
          { id: 'aware', label: '知道', to: 'ask-full' },
          { id: 'unaware', label: '不知道／忘了', to: 'ask-full' },
          { id: 'paid', label: '已经还了', to: 'paid' },
          { id: 'dispute', label: '金额不对／不是我的', to: 'dispute' },
          { id: 'more', label: '其他情况', to: 'listen' },
        ],
      },
      {
        id: 'ask-full', stage: 'negotiate', guarded: true,
        say: '{amountDue}，您今天方便还上吗？',
        tip: '直接问，问完等对方回答。',
        choices: [
          { id: 'today', label: '今天可以', to: 'method' },
          { id: 'date', label: '过几天', to: 'ask-date' },
          { id: 'short', label: '手头紧', to: 'probe' },
          { id: 'no', label: '不想还', to: 'unwilling' },
          { id: 'busy', label: '现在不方便谈', to: 'later' },
        ],
      },
      {
        id: 'probe', stage: 'probe', guarded: true,
        say: '方便说说，是什么原因吗？',
        tip: '先听原因，再谈办法。',
        choices: [
          { id: 'waiting', label: '等工资或货款', to: 'ask-date' },
          { id: 'part', label: '只能还一部分', to: 'ask-part' },
          { id: 'hardship', label: '失业、生病等困难', to: 'hardship' },
          { id: 'unwilling', label: '不愿意还', to: 'unwilling' },
          { id: 'more', label: '其他情况', to: 'listen' },
        ],
      },
      {
        id: 'ask-date', stage: 'negotiate', guarded: true,
        say: '您哪一天可以还上？',
        tip: '要一个具体的日子，最好在十天以内。',
        choices: [
          { id: 'date', label: '说了日期', to: 'method' },
          { id: 'part', label: '先还一部分', to: 'ask-part' },
          { id: 'unsure', label: '说不准', to: 'intent-close' },
          { id: 'hardship', label: '确实困难', to: 'hardship' },
          { id: 'more', label: '其他情况', to: 'listen' },
        ],
      },
      {
        id: 'ask-part', stage: 'negotiate', guarded: true,
        say: '那您可以先还多少？',
        tip: '留出基本生活费，不逼到最后一分。',
        choices: [
          { id: 'amount', label: '说了金额', to: 'ask-rest' },
          { id: 'none', label: '暂时一分也没有', to: 'hardship' },
          { id: 'more', label: '其他情况', to: 'listen' },
        ],
      },
      {
        id: 'ask-rest', stage: 'negotiate', guarded: true,
        say: '好。这一笔您哪天还？',
        tip: '先登记这一笔，其余部分记在备注里。',
        choices: [
          { id: 'date', label: '说了日期', to: 'method' },
          { id: 'unsure', label: '说不准', to: 'intent-close' },
        ],
      },
      ...endings(setting),
    ],
  }
}
