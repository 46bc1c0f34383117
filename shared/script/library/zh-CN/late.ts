import type { ScriptDocument } from '../../document.ts'
import type { Setting } from '../setting.ts'
import { endings } from './endings.ts'
import { opening } from './opening.ts'

/** M4–M7, factual: where things stand, what can be carried, and a way out that is real. */
export function late(setting: Setting): ScriptDocument {
  return {
    title: `方案 M4–M7（${setting.where}）`,
    language: 'zh-CN',
    appliesTo: { buckets: ['M4', 'M5', 'M6', 'M7'], audience: 'debtor', jurisdictions: setting.jurisdictions },
    start: 'open',
    steps: [
      ...opening(setting),
      {
        id: 'disclose', stage: 'disclose', guarded: true, required: [setting.purpose],
        say: `${setting.introduction}{productName}尾号{accountTail}，应还{amountDue}。想和您找个办法。`,
        tip: '可能已过诉讼时效的案件：不请对方确认欠款，先问主管。',
        choices: [
          { id: 'talk', label: '愿意谈', to: 'probe' },
          { id: 'paid', label: '已经还了', to: 'paid' },
          { id: 'dispute', label: '金额不对／不是我的', to: 'dispute' },
          { id: 'old', label: '时间太久了', to: 'old-debt' },
          { id: 'more', label: '其他情况', to: 'listen' },
        ],
      },
      {
        id: 'probe', stage: 'probe', guarded: true,
        say: '您现在的生活和收入，大概是什么情况？',
        tip: '带来新的信息，不重复旧的要求。',
        choices: [
          { id: 'steady', label: '有稳定收入', to: 'ask-full' },
          { id: 'little', label: '收入不多', to: 'ask-living' },
          { id: 'none', label: '没有收入', to: 'hardship' },
          { id: 'unwilling', label: '不愿意还', to: 'unwilling' },
          { id: 'more', label: '其他情况', to: 'listen' },
        ],
      },
      {
        id: 'ask-living', stage: 'probe', guarded: true,
        say: '除去基本生活，每个月大概能留出多少？',
        tip: '基本生活和必要开支在前。家人的钱不算在内。',
        choices: [
          { id: 'amount', label: '说了金额', to: 'hardship-offer' },
          { id: 'once', label: '可以先还一笔', to: 'ask-part' },
          { id: 'nothing', label: '留不出', to: 'hardship' },
        ],
      },
      {
        id: 'ask-full', stage: 'negotiate', guarded: true,
        say: '您考虑一次还清，还是分几次还？',
        tip: '减免必须书面审批，不口头答应。',
        choices: [
          { id: 'once', label: '一次还清', to: 'ask-date' },
          { id: 'plan', label: '分期', to: 'hardship-offer' },
          { id: 'part', label: '先还一部分', to: 'ask-part' },
          { id: 'no', label: '不想还', to: 'unwilling' },
          { id: 'busy', label: '现在不方便谈', to: 'later' },
        ],
      },
      {
        id: 'ask-date', stage: 'negotiate', guarded: true,
        say: '具体哪一天还？',
        tip: '问清钱从哪里来，日期才可靠。',
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
        say: '您这次可以先还多少？',
        tip: '从对方能做到的最小一步开始。',
        choices: [
          { id: 'amount', label: '说了金额', to: 'ask-rest' },
          { id: 'none', label: '暂时一分也没有', to: 'hardship' },
          { id: 'more', label: '其他情况', to: 'listen' },
        ],
      },
      {
        id: 'ask-rest', stage: 'negotiate', guarded: true,
        say: '好。这一笔您哪天还？',
        tip: '其余部分另行商量，记在备注里。',
        choices: [
          { id: 'date', label: '说了日期', to: 'method' },
          { id: 'unsure', label: '说不准', to: 'intent-close' },
        ],
      },
      ...endings(setting),
    ],
  }
}
