import type { ScriptDocument } from '../../document.ts'
import type { Setting } from '../setting.ts'
import { endings } from './endings.ts'
import { opening } from './opening.ts'

/** M2–M3, neutral: the cause first, then an amount and a date that can be kept. */
export function mid(setting: Setting): ScriptDocument {
  return {
    title: `Agreement M2–M3 (${setting.where})`,
    language: 'en',
    appliesTo: { buckets: ['M2', 'M3'], audience: 'debtor', jurisdictions: setting.jurisdictions },
    start: 'open',
    steps: [
      ...opening(setting),
      {
        id: 'disclose', stage: 'disclose', guarded: true, required: [setting.purpose],
        say: `${setting.introduction} Your {productName} ending {accountTail} is {daysPastDue, plural, one {# day} other {# days}} past due, {amountDue}.`,
        tip: 'Then stop and let them speak. Neutral, no blame.',
        choices: [
          { id: 'aware', label: 'Knows, agrees', to: 'probe' },
          { id: 'broken', label: 'Explains why it was not paid', to: 'broken' },
          { id: 'paid', label: 'Already paid', to: 'paid' },
          { id: 'dispute', label: 'Wrong amount, or not mine', to: 'dispute' },
          { id: 'more', label: 'Something else', to: 'listen' },
        ],
      },
      {
        id: 'broken', stage: 'probe', guarded: true,
        say: 'Let me hear it from you first. What happened last time?',
        tip: 'Never call it a broken word. Find the true reason and a new source.',
        choices: [
          { id: 'income', label: 'The money did not come', to: 'ask-income' },
          { id: 'part', label: 'Has a part now', to: 'ask-part' },
          { id: 'hardship', label: 'Lost job, illness, hardship', to: 'hardship' },
          { id: 'unwilling', label: 'Does not want to pay', to: 'unwilling' },
          { id: 'more', label: 'Something else', to: 'listen' },
        ],
      },
      {
        id: 'probe', stage: 'probe', guarded: true,
        say: 'What has been the main reason it could not be paid?',
        tip: 'Listen for ability or will. Note other debts too.',
        choices: [
          { id: 'short', label: 'Short of money for now', to: 'ask-income' },
          { id: 'able', label: 'Can pay, did not get to it', to: 'ask-full' },
          { id: 'hardship', label: 'Lost job, illness, hardship', to: 'hardship' },
          { id: 'unwilling', label: 'Does not want to pay', to: 'unwilling' },
          { id: 'more', label: 'Something else', to: 'listen' },
        ],
      },
      {
        id: 'ask-income', stage: 'probe', guarded: true,
        say: 'When do you expect your next income?',
        choices: [
          { id: 'date', label: 'Names a date', to: 'ask-full' },
          { id: 'unsure', label: 'Cannot tell', to: 'ask-part' },
          { id: 'none', label: 'No income', to: 'hardship' },
        ],
      },
      {
        id: 'ask-full', stage: 'negotiate', guarded: true,
        say: 'Could you pay the {amountDue} in full?',
        tip: 'In full first, then a part, instalments last.',
        choices: [
          { id: 'yes', label: 'Yes', to: 'ask-date' },
          { id: 'part', label: 'Only a part', to: 'ask-part' },
          { id: 'plan', label: 'Wants instalments', to: 'hardship-offer' },
          { id: 'no', label: 'Does not want to', to: 'unwilling' },
          { id: 'busy', label: 'Cannot talk now', to: 'later' },
        ],
      },
      {
        id: 'ask-date', stage: 'negotiate', guarded: true,
        say: 'On which day exactly?',
        tip: 'A day after the money arrives; the sooner, the safer.',
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
        tip: 'Small and kept beats large and missed. Basic living comes first.',
        choices: [
          { id: 'amount', label: 'Names an amount', to: 'ask-rest' },
          { id: 'none', label: 'Nothing at the moment', to: 'hardship' },
          { id: 'more', label: 'Something else', to: 'listen' },
        ],
      },
      {
        id: 'ask-rest', stage: 'negotiate', guarded: true,
        say: 'Good. On which day will you pay that?',
        tip: 'What is planned for the rest goes into the note.',
        choices: [
          { id: 'date', label: 'Names a date', to: 'method' },
          { id: 'unsure', label: 'Cannot tell', to: 'intent-close' },
        ],
      },
      ...endings(setting),
    ],
  }
}
