import type { Step } from '../../document.ts'
import type { Setting } from '../setting.ts'

/** Until the person is verified: no word of a debt. The person supplies two data points; the agent reads none out. */
export function opening(setting: Setting): readonly Step[] {
  return [
    {
      id: 'open', stage: 'open', guarded: false, required: [setting.identity, setting.recording],
      say: setting.open,
      tip: 'Steady voice, then pause. No answer, dead number or voicemail: record the outcome, read nothing.',
      choices: [
        { id: 'self', label: 'Speaking', to: 'verify-one', gate: 'CLAIMED' },
        { id: 'somebody', label: 'Somebody else answers', to: 'somebody', gate: 'THIRD_PARTY' },
        { id: 'wrong', label: 'Wrong number', to: 'wrong-number', gate: 'WRONG_NUMBER' },
        { id: 'who', label: 'Who is this? What is it about?', to: 'who' },
        { id: 'busy', label: 'Not a good time', to: 'callback' },
      ],
    },
    {
      id: 'who', stage: 'open', guarded: false,
      say: 'My name is {agentName}, with {institution}. I can only discuss this with {debtorName}. Is that you?',
      tip: 'Suspecting a scam is reasonable: invite a call back on the official number. Do not say what it is about.',
      choices: [
        { id: 'self', label: 'Yes, speaking', to: 'verify-one', gate: 'CLAIMED' },
        { id: 'somebody', label: 'No, somebody else', to: 'somebody', gate: 'THIRD_PARTY' },
        { id: 'check', label: 'Wants to check who we are', to: 'refuse' },
        { id: 'wrong', label: 'Wrong number', to: 'wrong-number', gate: 'WRONG_NUMBER' },
        { id: 'more', label: 'Something else', to: 'listen-first' },
      ],
    },
    {
      id: 'verify-one', stage: 'identify', guarded: false,
      say: 'To protect your information, please tell me the month and day you were born.',
      tip: 'They say it, you compare. Never read it out and never hint. Never ask for passwords or codes.',
      choices: [
        { id: 'match', label: 'Matches', to: 'verify-two' },
        { id: 'mismatch', label: 'Does not match', to: 'mismatch', gate: 'UNKNOWN' },
        { id: 'refuse', label: 'Will not say', to: 'refuse' },
        { id: 'somebody', label: 'Is somebody else after all', to: 'somebody', gate: 'THIRD_PARTY' },
        { id: 'busy', label: 'Not a good time', to: 'callback' },
      ],
    },
    {
      id: 'verify-two', stage: 'identify', guarded: false,
      say: 'Thank you. And the postal code of your home address?',
      tip: 'Another data point on file will do. Both must match before you go on.',
      choices: [
        { id: 'match', label: 'Matches, identity confirmed', to: 'disclose', gate: 'VERIFIED' },
        { id: 'mismatch', label: 'Does not match', to: 'mismatch', gate: 'UNKNOWN' },
        { id: 'refuse', label: 'Will not say', to: 'refuse' },
        { id: 'busy', label: 'Not a good time', to: 'callback' },
        { id: 'more', label: 'Something else', to: 'listen-first' },
      ],
    },
    {
      id: 'mismatch', stage: 'identify', guarded: false,
      say: 'That does not match, so I will stop here. You can reach us at {callbackNumber}.',
      tip: 'Do not say which item was wrong, nor what it is about.',
      choices: [
        { id: 'end', label: 'Said, end the call', to: null, gate: 'REFUSED', disposition: 'GATE_REFUSED' },
        { id: 'wrong', label: 'Says it is the wrong number', to: 'wrong-number', gate: 'WRONG_NUMBER' },
      ],
    },
    {
      id: 'refuse', stage: 'identify', guarded: false,
      say: 'I understand, and it is right to be careful. You can check who we are at {callbackNumber}.',
      tip: 'Do not push. Without verification nothing is discussed.',
      choices: [
        { id: 'agree', label: 'Agrees to verify', to: 'verify-one', gate: 'CLAIMED' },
        { id: 'later', label: 'Another day', to: 'callback' },
        { id: 'end', label: 'Still no, end the call', to: null, gate: 'REFUSED', disposition: 'GATE_REFUSED' },
        { id: 'stop', label: 'Stop calling', to: 'stop' },
        { id: 'more', label: 'Something else', to: 'listen-first' },
      ],
    },
    {
      id: 'somebody', stage: 'identify', guarded: false,
      say: setting.somebodyElse,
      tip: 'No subject, no amount, no date. Leave nothing to be passed on.',
      choices: [
        { id: 'done', label: 'All right', to: null, disposition: 'THIRD_PARTY_MSG' },
        { id: 'why', label: 'Asks what it is about', to: 'somebody-why' },
        { id: 'comes', label: 'The person comes to the phone', to: 'verify-one', gate: 'CLAIMED' },
        { id: 'died', label: 'Says the person has died', to: 'death' },
        { id: 'stop', label: 'Stop calling', to: 'stop' },
      ],
    },
    {
      id: 'somebody-why', stage: 'identify', guarded: false,
      say: 'I am sorry, I can only discuss that with {debtorName}. Thank you for understanding.',
      tip: 'Asked again, answer the same. No hints.',
      choices: [
        { id: 'done', label: 'All right', to: null, disposition: 'THIRD_PARTY_MSG' },
        { id: 'stop', label: 'Stop calling', to: 'stop' },
        { id: 'upset', label: 'Turns abusive', to: 'upset-one' },
      ],
    },
    {
      id: 'wrong-number', stage: 'close', guarded: false,
      say: 'I am sorry to have troubled you. I will note it and we will not call this number again.',
      choices: [
        { id: 'end', label: 'End', to: null, gate: 'WRONG_NUMBER', disposition: 'WRONG_NUMBER' },
      ],
    },
    {
      id: 'death', stage: 'close', guarded: false,
      say: 'I am very sorry for your loss. We will stop these calls. Please take care.',
      tip: 'Ask for nothing. Papers can wait until the family is ready; your lead takes over.',
      choices: [
        { id: 'end', label: 'End', to: null, disposition: 'DEATH_REPORTED' },
      ],
    },
    {
      id: 'listen-first', stage: 'open', guarded: false,
      say: 'Please go on, I am listening.',
      tip: 'Do not interrupt. Not verified yet: listen, discuss nothing.',
      choices: [
        { id: 'back', label: 'Finished, go on', to: 'who' },
        { id: 'vulnerable', label: 'Serious illness, distress, talk of self-harm', to: 'vulnerable' },
        { id: 'misuse', label: 'Says their identity was misused', to: 'misuse-first' },
        { id: 'stop', label: 'Stop calling', to: 'stop' },
        { id: 'upset', label: 'Turns abusive', to: 'upset-one' },
      ],
    },
    {
      id: 'misuse-first', stage: 'close', guarded: false,
      say: 'Thank you for telling me. I will note it, and a specialist will look into it and contact you.',
      tip: 'Not verified: disclose nothing, only note it.',
      choices: [
        { id: 'end', label: 'End', to: null, disposition: 'IDENTITY_MISUSE' },
      ],
    },
    {
      id: 'upset-one', stage: 'open', guarded: false,
      say: 'I can hear you are upset. Can we talk this through calmly?',
      tip: 'Slower and softer. First step.',
      choices: [
        { id: 'calm', label: 'Calms down', to: 'who' },
        { id: 'again', label: 'Goes on', to: 'upset-two' },
        { id: 'stop', label: 'Stop calling', to: 'stop' },
      ],
    },
    {
      id: 'upset-two', stage: 'open', guarded: false,
      say: 'I respect you, and I ask the same of you. Can we talk now?',
      tip: 'Second step. Leave your own anger out of it.',
      choices: [
        { id: 'calm', label: 'Calms down', to: 'who' },
        { id: 'again', label: 'Goes on', to: 'abuse-end' },
      ],
    },
  ]
}
