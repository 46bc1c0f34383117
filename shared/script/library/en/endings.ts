import type { Step } from '../../document.ts'
import type { Setting } from '../setting.ts'

/** Ways out that need no identity: nothing in them tells of a debt. */
const neutral = (setting: Setting): readonly Step[] => [
  {
    id: 'callback', stage: 'close', guarded: false,
    say: 'Of course. When is a good time to call you?',
    tip: 'Note date and time of day. A time they call inconvenient is noted too and binds everybody.',
    choices: [
      { id: 'agreed', label: 'Agrees on a time', to: 'callback-close' },
      { id: 'none', label: 'Will not name a time', to: null, gate: 'REFUSED', disposition: 'GATE_REFUSED' },
      { id: 'stop', label: 'Stop calling', to: 'stop' },
    ],
  },
  {
    id: 'callback-close', stage: 'close', guarded: false,
    say: 'I will call you then. Thank you, goodbye.',
    tip: 'Repeat the time you agreed on.',
    choices: [
      { id: 'end', label: 'End', to: null, disposition: 'CALLBACK_AGREED' },
    ],
  },
  {
    id: 'stop', stage: 'close', guarded: false,
    say: 'Understood. I will note your request and pass it on now. Sorry to have troubled you.',
    tip: 'Do not argue or ask why. Put their own words into the note; the request counts at once.',
    choices: [
      { id: 'end', label: 'End', to: null, disposition: 'STOP_REQUEST' },
    ],
  },
  {
    id: 'vulnerable', stage: 'close', guarded: false,
    say: 'Please look after yourself first. This can wait. I will ask my manager to contact you.',
    tip: 'Stop asking for anything. Hear them out, do not hurry, do not hang up first.',
    choices: [
      { id: 'end', label: 'End', to: null, disposition: 'VULNERABLE' },
      { id: 'danger', label: 'Talk of self-harm, or in danger', to: 'danger' },
    ],
  },
  {
    id: 'danger', stage: 'close', guarded: false,
    say: setting.danger,
    tip: setting.dangerTip,
    choices: [
      { id: 'end', label: 'Stayed with them, lead told', to: null, disposition: 'VULNERABLE' },
    ],
  },
  {
    id: 'abuse-end', stage: 'close', guarded: false,
    say: 'We cannot go on like this, so I will end the call now. Another day may be better. Goodbye.',
    tip: 'Third step: end politely, name no consequences.',
    choices: [
      { id: 'end', label: 'End', to: null, disposition: 'ABUSE_ENDED' },
    ],
  },
]

/** Ways out with the verified person. They lead back to `probe`, `ask-full`, `ask-date` and `ask-part` of the desk. */
const verified = (setting: Setting): readonly Step[] => [
  {
    id: 'method', stage: 'negotiate', guarded: true,
    say: 'How would you like to pay?',
    tip: 'Official channels of the contract only. No cash, no personal accounts.',
    choices: [
      { id: 'app', label: 'Official app or website', to: 'readback' },
      { id: 'transfer', label: 'Transfer to the contract account', to: 'readback' },
      { id: 'debit', label: 'Direct debit', to: 'readback' },
      { id: 'counter', label: 'At a branch', to: 'readback' },
      { id: 'unsure', label: 'Not decided yet', to: 'readback' },
    ],
  },
  {
    id: 'readback', stage: 'close', guarded: true,
    say: 'Let me read back the amount, the date and how you will pay. Is that right?',
    tip: 'Read out what you entered and wait for a clear yes.',
    choices: [
      { id: 'yes', label: 'Yes', to: 'promise-close', disposition: 'RPC_PTP' },
      { id: 'date', label: 'Another date', to: 'ask-date' },
      { id: 'amount', label: 'Another amount', to: 'ask-part' },
      { id: 'unsure', label: 'Not sure after all', to: 'intent-close' },
    ],
  },
  {
    id: 'promise-close', stage: 'close', guarded: true,
    say: 'Thank you. Please pay through the official channels only; if anything changes, call {callbackNumber}. Goodbye.',
    tip: setting.closeTip,
    choices: [
      { id: 'end', label: 'End', to: null, disposition: 'RPC_PTP' },
    ],
  },
  {
    id: 'intent-close', stage: 'close', guarded: true,
    say: 'All right, I will note what you told me. Thank you, goodbye.',
    tip: 'Without a date and an amount it is not a promise. Note why there is none.',
    choices: [
      { id: 'end', label: 'End', to: null, disposition: 'RPC_INTENT' },
    ],
  },
  {
    id: 'paid', stage: 'probe', guarded: true,
    say: 'Thank you. When did you pay, and how?',
    tip: 'Note date, channel and amount. The day it was sent may differ from the day it arrives.',
    choices: [
      { id: 'told', label: 'Says when and how', to: 'paid-close' },
      { id: 'unsure', label: 'Does not remember', to: 'paid-close' },
      { id: 'part', label: 'Paid only a part', to: 'ask-date' },
      { id: 'not-yet', label: 'Not paid after all', to: 'probe' },
    ],
  },
  {
    id: 'paid-close', stage: 'close', guarded: true,
    say: 'I will have the payment checked. Please keep your receipt. Thank you.',
    choices: [
      { id: 'end', label: 'End', to: null, disposition: 'RPC_PAID_CLAIM' },
    ],
  },
  {
    id: 'dispute', stage: 'probe', guarded: true,
    say: 'What is not right? I will note it exactly as you say it.',
    tip: 'Do not argue. Use their own words.',
    choices: [
      { id: 'amount', label: 'Amount, interest or fees', to: 'dispute-close' },
      { id: 'service', label: 'Something wrong with what was sold', to: 'dispute-close' },
      { id: 'not-mine', label: 'Not my account', to: 'misuse' },
      { id: 'old', label: 'It is too long ago', to: 'old-debt' },
      { id: 'clear', label: 'Cleared up', to: 'probe' },
    ],
  },
  {
    id: 'dispute-close', stage: 'close', guarded: true,
    say: 'I have noted your dispute. A specialist will look into it and answer you.',
    tip: setting.disputeTip,
    choices: [
      { id: 'end', label: 'End', to: null, disposition: 'RPC_DISPUTE' },
    ],
  },
  {
    id: 'old-debt', stage: 'close', guarded: true,
    say: 'I cannot judge that. I will note it, and a specialist will answer you.',
    tip: 'Say neither that it has lapsed nor that it has not. Ask for no acknowledgement and no payment. To your lead.',
    choices: [
      { id: 'end', label: 'End', to: null, disposition: 'RPC_DISPUTE' },
    ],
  },
  {
    id: 'misuse', stage: 'close', guarded: true,
    say: 'Then we pause here and look into it. You can send us a statement; {callbackNumber} tells you how.',
    tip: 'Ask for no payment, show no doubt.',
    choices: [
      { id: 'end', label: 'End', to: null, disposition: 'IDENTITY_MISUSE' },
    ],
  },
  {
    id: 'hardship', stage: 'probe', guarded: true,
    say: 'I am sorry to hear that. When do you expect your income to recover?',
    tip: 'Listen first, then income and basic living costs. Family owes nothing.',
    choices: [
      { id: 'soon', label: 'Names a date', to: 'ask-date' },
      { id: 'long', label: 'Not soon', to: 'hardship-offer' },
      { id: 'unknown', label: 'Cannot tell', to: 'hardship-offer' },
      { id: 'ill', label: 'Serious illness, disaster, a death', to: 'vulnerable' },
    ],
  },
  {
    id: 'hardship-offer', stage: 'negotiate', guarded: true,
    say: 'You can apply for instalments or more time. It has to be approved first. Would you like to apply?',
    tip: 'Promise no result. Never suggest new borrowing.',
    choices: [
      { id: 'yes', label: 'Wants to apply', to: 'hardship-close' },
      { id: 'part', label: 'Can pay a part first', to: 'ask-part' },
      { id: 'no', label: 'Does not want to', to: 'intent-close' },
      { id: 'more', label: 'Something else', to: 'listen' },
    ],
  },
  {
    id: 'hardship-close', stage: 'close', guarded: true,
    say: 'I have noted your application. Please have something about your income at hand. We will let you know.',
    choices: [
      { id: 'end', label: 'End', to: null, disposition: 'RPC_HARDSHIP' },
    ],
  },
  {
    id: 'unwilling', stage: 'probe', guarded: true,
    say: 'I would like to understand. What is your main concern?',
    tip: 'Find out: disagrees, cannot, or is unhappy with us.',
    choices: [
      { id: 'dispute', label: 'Amount or fees are wrong', to: 'dispute' },
      { id: 'cannot', label: 'In truth cannot', to: 'hardship' },
      { id: 'complaint', label: 'Unhappy with the service', to: 'complaint' },
      { id: 'court', label: '“Then sue me”', to: 'court' },
      { id: 'no', label: 'Simply refuses', to: 'refused-close' },
    ],
  },
  {
    id: 'court', stage: 'negotiate', guarded: true,
    say: 'You are free to leave it to a court. We can also look for a solution today. Would you like that?',
    tip: 'Say nothing about whether anybody will sue, nor about rising costs.',
    choices: [
      { id: 'talk', label: 'Will talk', to: 'ask-part' },
      { id: 'court', label: 'Prefers a court', to: 'court-close' },
      { id: 'dispute', label: 'Disputes the amount', to: 'dispute' },
    ],
  },
  {
    id: 'court-close', stage: 'close', guarded: true,
    say: 'I will note what you said, and my manager will answer you. Thank you.',
    choices: [
      { id: 'end', label: 'End', to: null, disposition: 'RPC_WANTS_COURT' },
    ],
  },
  {
    id: 'refused-close', stage: 'close', guarded: true,
    say: 'All right, I have noted that. If you would like to talk, call {callbackNumber}. Goodbye.',
    tip: setting.refusedTip,
    choices: [
      { id: 'end', label: 'End', to: null, disposition: 'RPC_REFUSED' },
    ],
  },
  {
    id: 'later', stage: 'close', guarded: true,
    say: 'Of course. When would be a better time to talk?',
    choices: [
      { id: 'agreed', label: 'Agrees on a time', to: 'callback-close' },
      { id: 'none', label: 'Will not name a time', to: 'refused-close' },
      { id: 'stop', label: 'Stop calling', to: 'stop' },
    ],
  },
  {
    id: 'listen', stage: 'probe', guarded: true,
    say: 'Please go on, I am listening.',
    tip: 'Do not interrupt. Choose when they have finished.',
    choices: [
      { id: 'back', label: 'Finished, go on', to: 'probe' },
      { id: 'complaint', label: 'Wants to complain', to: 'complaint' },
      { id: 'vulnerable', label: 'Serious illness, distress, talk of self-harm', to: 'vulnerable' },
      { id: 'stop', label: 'Stop calling', to: 'stop' },
      { id: 'abuse', label: 'Turns abusive', to: 'abuse-one' },
    ],
  },
  {
    id: 'complaint', stage: 'probe', guarded: true,
    say: 'I am sorry you are not satisfied. Please tell me what happened, and I will note it.',
    tip: 'Do not defend. A complaint and a payment are two things; never trade one for the other.',
    choices: [
      { id: 'told', label: 'Says what happened', to: 'complaint-close' },
      { id: 'dispute', label: 'It is about the amount', to: 'dispute' },
    ],
  },
  {
    id: 'complaint-close', stage: 'close', guarded: true,
    say: 'It is noted, and another colleague will handle it. You can also complain at {callbackNumber}.',
    tip: setting.complaintTip,
    choices: [
      { id: 'end', label: 'End', to: null, disposition: 'RPC_COMPLAINT' },
    ],
  },
  {
    id: 'abuse-one', stage: 'probe', guarded: true,
    say: 'I can hear you are upset. Can we talk this through calmly?',
    tip: 'Slower and softer. First step.',
    choices: [
      { id: 'calm', label: 'Calms down', to: 'probe' },
      { id: 'complaint', label: 'Is unhappy with us', to: 'complaint' },
      { id: 'again', label: 'Goes on', to: 'abuse-two' },
    ],
  },
  {
    id: 'abuse-two', stage: 'probe', guarded: true,
    say: 'I respect you, and I ask the same of you. Can we talk now?',
    tip: 'Second step. Leave your own anger out of it.',
    choices: [
      { id: 'calm', label: 'Calms down', to: 'probe' },
      { id: 'again', label: 'Goes on', to: 'abuse-end' },
    ],
  },
]

/** How every call to a person who owes can end, whatever the desk. */
export const endings = (setting: Setting): readonly Step[] => [...verified(setting), ...neutral(setting)]
