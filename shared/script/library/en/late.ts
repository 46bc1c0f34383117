import type { ScriptDocument } from '../../document.ts'
import type { Setting } from '../setting.ts'
import { endings } from './endings.ts'
import { opening } from './opening.ts'

/** M4–M7, factual: where things stand, what can be carried, and a way out that is real. */
export function late(setting: Setting): ScriptDocument {
  return {
    title: `Way out M4–M7 (${setting.where})`,
    language: 'en',
    appliesTo: { buckets: ['M4', 'M5', 'M6', 'M7'], audience: 'debtor', jurisdictions: setting.jurisdictions },
    start: 'open',
    steps: [
      ...opening(setting),
      {
        id: 'disclose', stage: 'disclose', guarded: true, required: [setting.purpose],
        say: `${setting.introduction} Your {productName} ending {accountTail} shows {amountDue} due. Can we look for a way?`,
        tip: 'If the debt may be time-barred: ask for no acknowledgement and never mention a suit. Your lead first.',
        choices: [
          { id: 'talk', label: 'Will talk', to: 'probe' },
          { id: 'paid', label: 'Already paid', to: 'paid' },
          { id: 'dispute', label: 'Wrong amount, or not mine', to: 'dispute' },
          { id: 'old', label: 'It is too long ago', to: 'old-debt' },
          { id: 'more', label: 'Something else', to: 'listen' },
        ],
      },
      {
        id: 'probe', stage: 'probe', guarded: true,
        say: 'How are things with your living and income at present?',
        tip: 'Bring something new; do not repeat the old ask.',
        choices: [
          { id: 'steady', label: 'Steady income', to: 'ask-full' },
          { id: 'little', label: 'Little income', to: 'ask-living' },
          { id: 'none', label: 'No income', to: 'hardship' },
          { id: 'unwilling', label: 'Does not want to pay', to: 'unwilling' },
          { id: 'more', label: 'Something else', to: 'listen' },
        ],
      },
      {
        id: 'ask-living', stage: 'probe', guarded: true,
        say: 'After your basic living costs, how much is left in a month?',
        tip: 'Basic living and essential bills come first. Family money does not count.',
        choices: [
          { id: 'amount', label: 'Names an amount', to: 'hardship-offer' },
          { id: 'once', label: 'Can make one payment', to: 'ask-part' },
          { id: 'nothing', label: 'Nothing is left', to: 'hardship' },
        ],
      },
      {
        id: 'ask-full', stage: 'negotiate', guarded: true,
        say: 'Would you rather settle it at once or in instalments?',
        tip: 'A reduction needs written approval; promise none.',
        choices: [
          { id: 'once', label: 'At once', to: 'ask-date' },
          { id: 'plan', label: 'Instalments', to: 'hardship-offer' },
          { id: 'part', label: 'A part first', to: 'ask-part' },
          { id: 'no', label: 'Does not want to', to: 'unwilling' },
          { id: 'busy', label: 'Cannot talk now', to: 'later' },
        ],
      },
      {
        id: 'ask-date', stage: 'negotiate', guarded: true,
        say: 'On which day exactly?',
        tip: 'Ask where the money comes from; that makes the date hold.',
        choices: [
          { id: 'date', label: 'Names a date', to: 'method' },
          { id: 'part', label: 'A part first', to: 'ask-part' },
          { id: 'unsure', label: 'Cannot tell', to: 'intent-close' },
          { id: 'hardship', label: 'Real hardship', to: 'hardship' },
          { id: 'more', label: 'Something else', to: 'listen' },
        ],
      },
      {
        id: 'ask-part', stage: 'negotiate', guarded: true,
        say: 'How much could you pay this time?',
        tip: 'Begin with the smallest step they can take.',
        choices: [
          { id: 'amount', label: 'Names an amount', to: 'ask-rest' },
          { id: 'none', label: 'Nothing at the moment', to: 'hardship' },
          { id: 'more', label: 'Something else', to: 'listen' },
        ],
      },
      {
        id: 'ask-rest', stage: 'negotiate', guarded: true,
        say: 'Good. On which day will you pay that?',
        tip: 'The rest is settled separately; put it into the note.',
        choices: [
          { id: 'date', label: 'Names a date', to: 'method' },
          { id: 'unsure', label: 'Cannot tell', to: 'intent-close' },
        ],
      },
      ...endings(setting),
    ],
  }
}
