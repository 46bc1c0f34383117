import type { ScriptDocument, Step } from '../../document.ts'
import type { Setting } from '../setting.ts'

/** To people who owe nothing: who calls, and nothing of why. */
export function thirdParty(setting: Setting): ScriptDocument {
  return {
    title: `Third party (${setting.where})`,
    language: 'en',
    appliesTo: { buckets: ['M0', 'M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7'], audience: 'third_party', jurisdictions: setting.jurisdictions },
    start: 'open',
    steps: [
      {
        id: 'open', stage: 'open', guarded: false, required: [setting.identity, setting.recording],
        say: setting.thirdPartyOpen,
        tip: 'Nothing about money, to anybody. The first no ends it.',
        choices: [
          { id: 'yes', label: 'Yes', to: 'ask', gate: 'THIRD_PARTY' },
          { id: 'no', label: 'Does not know the person', to: 'wrong-number', gate: 'WRONG_NUMBER' },
          { id: 'why', label: 'What is it about?', to: 'why', gate: 'THIRD_PARTY' },
          { id: 'self', label: 'That is me', to: 'himself', gate: 'CLAIMED' },
          { id: 'stop', label: 'Do not call me again', to: 'stop', gate: 'THIRD_PARTY' },
        ],
      },
      ...setting.thirdParty,
      ...CLOSINGS,
    ],
  }
}

const CLOSINGS: readonly Step[] = [
  {
    id: 'why', stage: 'identify', guarded: false,
    say: 'I am sorry, I can only discuss that with {debtorName}.',
    tip: 'No hints, no guesses. Even if they offer to pay, nothing is discussed; tell your lead.',
    choices: [
      { id: 'fine', label: 'Understands', to: 'ask' },
      { id: 'company', label: 'Asks which company', to: 'company' },
      { id: 'end', label: 'Would rather not talk', to: 'thanks' },
      { id: 'stop', label: 'Do not call me again', to: 'stop' },
    ],
  },
  {
    id: 'company', stage: 'identify', guarded: false,
    say: 'I work for {institution}.',
    tip: 'Only because it was asked. Do not explain what the company does.',
    choices: [
      { id: 'fine', label: 'Understands', to: 'ask' },
      { id: 'end', label: 'Would rather not talk', to: 'thanks' },
      { id: 'stop', label: 'Do not call me again', to: 'stop' },
    ],
  },
  {
    id: 'thanks', stage: 'close', guarded: false,
    say: 'Thank you, and sorry to have troubled you. Goodbye.',
    choices: [
      { id: 'end', label: 'End', to: null, disposition: 'THIRD_PARTY_MSG' },
    ],
  },
  {
    id: 'himself', stage: 'close', guarded: false,
    say: 'Then please call {callbackNumber} from your own phone. Or is there a good time for me to call you there?',
    tip: 'This is somebody else’s number: verify and discuss nothing here.',
    choices: [
      { id: 'agreed', label: 'Agrees on a time', to: null, disposition: 'CALLBACK_AGREED' },
      { id: 'no', label: 'No', to: 'thanks' },
      { id: 'stop', label: 'Do not call me again', to: 'stop' },
    ],
  },
  {
    id: 'wrong-number', stage: 'close', guarded: false,
    say: 'I am sorry to have troubled you. I will note it and we will not call this number again.',
    choices: [
      { id: 'end', label: 'End', to: null, disposition: 'WRONG_NUMBER' },
    ],
  },
  {
    id: 'stop', stage: 'close', guarded: false,
    say: 'Of course. I am sorry to have troubled you; we will not call you again. Goodbye.',
    tip: 'Keep that word: once noted, this number is not dialled again.',
    choices: [
      { id: 'end', label: 'End', to: null, disposition: 'STOP_REQUEST' },
    ],
  },
  {
    id: 'death', stage: 'close', guarded: false,
    say: 'I am very sorry for your loss. Please take care.',
    tip: 'Ask for nothing. Your lead takes over.',
    choices: [
      { id: 'end', label: 'End', to: null, disposition: 'DEATH_REPORTED' },
    ],
  },
]
