import type { ScriptDocument } from '../../document.ts'
import type { Setting } from '../setting.ts'
import { endings } from './endings.ts'
import { opening } from './opening.ts'

/** M0–M1, soft: a reminder, and help to settle it today or on a date. */
export function early(setting: Setting): ScriptDocument {
  return {
    title: `Reminder M0–M1 (${setting.where})`,
    language: 'en',
    appliesTo: { buckets: ['M0', 'M1'], audience: 'debtor', jurisdictions: setting.jurisdictions },
    start: 'open',
    steps: [
      ...opening(setting),
      {
        id: 'disclose', stage: 'disclose', guarded: true, required: [setting.purpose],
        say: `${setting.introduction} Your {productName} ending {accountTail} shows {amountDue} due. Are you aware of it?`,
        tip: 'A first contact is a reminder. No blame.',
        choices: [
          { id: 'aware', label: 'Yes', to: 'ask-full' },
          { id: 'unaware', label: 'No, or forgot', to: 'ask-full' },
          { id: 'paid', label: 'Already paid', to: 'paid' },
          { id: 'dispute', label: 'Wrong amount, or not mine', to: 'dispute' },
          { id: 'more', label: 'Something else', to: 'listen' },
        ],
      },
      {
        id: 'ask-full', stage: 'negotiate', guarded: true,
        say: 'Could you pay the {amountDue} today?',
        tip: 'Ask plainly, then wait for the answer.',
        choices: [
          { id: 'today', label: 'Yes, today', to: 'method' },
          { id: 'date', label: 'In a few days', to: 'ask-date' },
          { id: 'short', label: 'Short of money', to: 'probe' },
          { id: 'no', label: 'Does not want to', to: 'unwilling' },
          { id: 'busy', label: 'Cannot talk now', to: 'later' },
        ],
      },
      {
        id: 'probe', stage: 'probe', guarded: true,
        say: 'May I ask what got in the way?',
        tip: 'The reason first, then the way out.',
        choices: [
          { id: 'waiting', label: 'Waiting for wages or a payment', to: 'ask-date' },
          { id: 'part', label: 'Can pay only a part', to: 'ask-part' },
          { id: 'hardship', label: 'Lost job, illness, hardship', to: 'hardship' },
          { id: 'unwilling', label: 'Does not want to pay', to: 'unwilling' },
          { id: 'more', label: 'Something else', to: 'listen' },
        ],
      },
      {
        id: 'ask-date', stage: 'negotiate', guarded: true,
        say: 'On which day can you pay it?',
        tip: 'One definite day, best within ten days.',
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
        say: 'How much could you pay first?',
        tip: 'Basic living comes first; do not ask for the last cent.',
        choices: [
          { id: 'amount', label: 'Names an amount', to: 'ask-rest' },
          { id: 'none', label: 'Nothing at the moment', to: 'hardship' },
          { id: 'more', label: 'Something else', to: 'listen' },
        ],
      },
      {
        id: 'ask-rest', stage: 'negotiate', guarded: true,
        say: 'Good. On which day will you pay that?',
        tip: 'Enter this payment; put the rest into the note.',
        choices: [
          { id: 'date', label: 'Names a date', to: 'method' },
          { id: 'unsure', label: 'Cannot tell', to: 'intent-close' },
        ],
      },
      ...endings(setting),
    ],
  }
}
