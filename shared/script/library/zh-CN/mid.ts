import type { ScriptDocument } from '../../document.ts'
import type { Setting } from '../setting.ts'
import { endings } from './endings.ts'
import { opening } from './opening.ts'

/** M2–M3, neutral: the cause first, then an amount and a date that can be kept. */
export function mid(setting: Setting): ScriptDocument {
  return {
    title: `协商 M2–M3（${setting.where}）`,
    language: 'zh-CN',
    appliesTo: { buckets: ['M2', 'M3'], audience: 'debtor', jurisdictions: setting.jurisdictions },
    start: 'open',
    steps: [
      ...opening(setting),
      {
        id: 'disclose', stage: 'disclose', guarded: true, required: [setting.purpose],
        say: `${setting.introduction}{productName}尾号{accountTail}，已逾期{daysPastDue}天，应还{amountDue}。`,
        tip: '说完停下，让对方先说。语气中性，不责备。',
        choices: [
          { id: 'aware', label: '知道／认可', to: 'probe' },
          { id: 'broken', label: '解释上次没还上', to: 'broken' },
          { id: 'paid', label: '已经还了', to: 'paid' },
          { id: 'dispute', label: '金额不对／不是我的', to: 'dispute' },
          { id: 'more', label: '其他情况', to: 'listen' },
        ],
      },
      {
        id: 'broken', stage: 'probe', guarded: true,
        say: '我先听您说，上次是遇到什么情况？',
        tip: '不说对方失信。弄清真正的原因和新的来源。',
        choices: [
          { id: 'income', label: '钱没有到', to: 'ask-income' },
          { id: 'part', label: '现在有一部分', to: 'ask-part' },
          { id: 'hardship', label: '失业、生病等困难', to: 'hardship' },
          { id: 'unwilling', label: '不愿意还', to: 'unwilling' },
          { id: 'more', label: '其他情况', to: 'listen' },
        ],
      },
      {
        id: 'probe', stage: 'probe', guarded: true,
        say: '这段时间没能还上，主要是什么原因？',
        tip: '听出是能力还是意愿。还有别的欠款也记下来。',
        choices: [
          { id: 'short', label: '周转不开', to: 'ask-income' },
          { id: 'able', label: '可以还，一直没办', to: 'ask-full' },
          { id: 'hardship', label: '失业、生病等困难', to: 'hardship' },
          { id: 'unwilling', label: '不愿意还', to: 'unwilling' },
          { id: 'more', label: '其他情况', to: 'listen' },
        ],
      },
      {
        id: 'ask-income', stage: 'probe', guarded: true,
        say: '您下一笔收入大概哪天到？',
        choices: [
          { id: 'date', label: '说了日期', to: 'ask-full' },
          { id: 'unsure', label: '说不准', to: 'ask-part' },
          { id: 'none', label: '没有收入', to: 'hardship' },
        ],
      },
      {
        id: 'ask-full', stage: 'negotiate', guarded: true,
        say: '{amountDue}，能一次还清吗？',
        tip: '先问全额，再谈部分，最后才谈分期。',
        choices: [
          { id: 'yes', label: '可以', to: 'ask-date' },
          { id: 'part', label: '只能还一部分', to: 'ask-part' },
          { id: 'plan', label: '想分期', to: 'hardship-offer' },
          { id: 'no', label: '不想还', to: 'unwilling' },
          { id: 'busy', label: '现在不方便谈', to: 'later' },
        ],
      },
      {
        id: 'ask-date', stage: 'negotiate', guarded: true,
        say: '具体哪一天还？',
        tip: '定在钱到账之后的一天，越近越稳。',
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
        say: '那这次您能先还多少？',
        tip: '小而能做到，好过大而落空。留出基本生活费。',
        choices: [
          { id: 'amount', label: '说了金额', to: 'ask-rest' },
          { id: 'none', label: '暂时一分也没有', to: 'hardship' },
          { id: 'more', label: '其他情况', to: 'listen' },
        ],
      },
      {
        id: 'ask-rest', stage: 'negotiate', guarded: true,
        say: '好。这一笔您哪天还？',
        tip: '其余部分的打算记在备注里。',
        choices: [
          { id: 'date', label: '说了日期', to: 'method' },
          { id: 'unsure', label: '说不准', to: 'intent-close' },
        ],
      },
      ...endings(setting),
    ],
  }
}
