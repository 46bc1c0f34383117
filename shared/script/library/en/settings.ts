import type { Setting } from '../setting.ts'

/**
 * FDCPA and Regulation F. Before the right party is confirmed only the caller's own name; company and debt after it. To
 * others only location information, the company's name only if asked (12 CFR 1006.10), and no message is left with them.
 */
export const UNITED_STATES: Setting = {
  where: 'United States',
  jurisdictions: ['US'],
  identity: { id: 'identity', label: 'Gave my name; no company before the right party is confirmed', source: '12 CFR 1006.14(g), 1006.6(d)(1)' },
  recording: { id: 'recording', label: 'Said that the call is recorded', source: 'House rule: every call is treated as all-party consent' },
  purpose: {
    id: 'purpose',
    label: 'Said: debt collector, attempt to collect a debt, information used for that purpose',
    source: '12 CFR 1006.18(e); 15 USC 1692e(11)',
  },
  open: 'Hello, this is {agentName}. This call is recorded. May I speak with {debtorName}?',
  somebodyElse: 'Thank you. I will try {debtorName} another time. Goodbye.',
  introduction: 'Thank you. I am with {institution}. This is an attempt to collect a debt by a debt collector; any information obtained will be used for that purpose.',
  danger: 'I am worried about you. Is somebody with you? If you are in danger, please call 911, or 988 to talk.',
  dangerTip: '988 is the Suicide & Crisis Lifeline. Stay on the line and get your lead.',
  complaintTip: 'If they ask: the CFPB takes complaints. No more talk of payment today.',
  disputeTip: 'Mark the debt disputed. They may also dispute in writing, as the validation notice explains; say nothing that plays it down.',
  closeTip: 'After this talk no call for seven days. To remind them sooner, ask whether they agree to a call, and note it.',
  refusedTip: 'No consequences, no last word. A written refusal stops contact.',
  thirdPartyOpen: 'Hello, my name is {agentName}. This call is recorded. I am calling to confirm contact information for {debtorName}. Do you know them?',
  thirdParty: [
    {
      id: 'ask', stage: 'identify', guarded: false,
      say: 'Could you tell me the best home address or phone number for {debtorName}?',
      tip: 'Address, home phone or workplace only, and only once. Leave no message. Never say or hint that anything is owed.',
      choices: [
        { id: 'answer', label: 'Gives or confirms it', to: 'thanks' },
        { id: 'no', label: 'Would rather not', to: 'thanks' },
        { id: 'why', label: 'What is it about?', to: 'why' },
        { id: 'died', label: 'Says the person has died', to: 'death' },
        { id: 'stop', label: 'Do not call me again', to: 'stop' },
      ],
    },
  ],
}

/** Where no script was written for the place: house statements, and a contact person is asked for nothing but a call-back. */
export const GENERAL: Setting = {
  where: 'general',
  jurisdictions: [],
  identity: { id: 'identity', label: 'Gave the institution and my name', source: 'House rule' },
  recording: { id: 'recording', label: 'Said that the call is recorded', source: 'House rule' },
  purpose: { id: 'purpose', label: 'Said, once verified, that the call is to collect a debt', source: 'House rule' },
  open: 'Hello, this is {agentName} from {institution}. This call is recorded. Am I speaking with {debtorName}?',
  somebodyElse: 'Thank you. I will try {debtorName} another time. Goodbye.',
  introduction: 'Thank you. This call is to collect a debt, and what you tell me will be used for that.',
  danger: 'I am worried about you. Is somebody with you? If you are in danger, please call the emergency number now.',
  dangerTip: 'Stay on the line and get your lead.',
  complaintTip: 'No more talk of payment today.',
  disputeTip: 'Until it is answered, ask for no payment of the disputed part.',
  closeTip: 'Let them hang up first. Note where the money comes from.',
  refusedTip: 'No consequences, no last word. Leave a next step open.',
  thirdPartyOpen: 'Hello, this is {agentName} from {institution}. This call is recorded. Do you know {debtorName}?',
  thirdParty: [
    {
      id: 'ask', stage: 'identify', guarded: false,
      say: 'Could you ask {debtorName} to call {agentName} at {callbackNumber}?',
      tip: 'Name and number only, once. Do not ask where the person is.',
      choices: [
        { id: 'yes', label: 'Yes', to: 'thanks' },
        { id: 'no', label: 'Would rather not', to: 'thanks' },
        { id: 'why', label: 'What is it about?', to: 'why' },
        { id: 'died', label: 'Says the person has died', to: 'death' },
        { id: 'stop', label: 'Do not call me again', to: 'stop' },
      ],
    },
  ],
}
