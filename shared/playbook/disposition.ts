import type { Result } from '../packs/pack.ts'

/** Outcome codes of the trade. An organisation adds its own beneath them. */
export const DISPOSITIONS = [
  'NO_ANSWER', 'BUSY', 'OFF', 'INVALID_NUMBER', 'WRONG_NUMBER', 'VOICEMAIL', 'THIRD_PARTY_MSG', 'GATE_REFUSED',
  'RPC_PTP', 'RPC_PAID_CLAIM', 'RPC_INTENT', 'RPC_REFUSED', 'RPC_DISPUTE', 'RPC_COMPLAINT', 'RPC_HARDSHIP',
  'RPC_WANTS_COURT', 'CALLBACK_AGREED', 'HUNG_UP', 'ABUSE_ENDED', 'STOP_REQUEST', 'VULNERABLE', 'DEATH_REPORTED',
  'IDENTITY_MISUSE',
] as const
export type Disposition = (typeof DISPOSITIONS)[number]

export interface DispositionTraits {
  /** What the outcome means for the counting of contacts. */
  result: Result
  /** A liable person was spoken to and identified. */
  rightPartyContact: boolean
  needsPromise: boolean
  needsNote: boolean
  /** Offered only once the gate says VERIFIED. */
  needsVerified: boolean
  /** Key inside the wrap-up. */
  key: string
}

/** What each outcome implies. */
export const DISPOSITION_TRAITS: Readonly<Record<Disposition, DispositionTraits>> = {
  NO_ANSWER: { result: 'no_answer', rightPartyContact: false, needsPromise: false, needsNote: false, needsVerified: false, key: 'a' },
  BUSY: { result: 'busy', rightPartyContact: false, needsPromise: false, needsNote: false, needsVerified: false, key: 'b' },
  OFF: { result: 'not_in_service', rightPartyContact: false, needsPromise: false, needsNote: false, needsVerified: false, key: 'o' },
  INVALID_NUMBER: { result: 'not_in_service', rightPartyContact: false, needsPromise: false, needsNote: false, needsVerified: false, key: 'i' },
  WRONG_NUMBER: { result: 'wrong_number', rightPartyContact: false, needsPromise: false, needsNote: false, needsVerified: false, key: 'w' },
  VOICEMAIL: { result: 'voicemail', rightPartyContact: false, needsPromise: false, needsNote: false, needsVerified: false, key: 'm' },
  THIRD_PARTY_MSG: { result: 'third_party_reached', rightPartyContact: false, needsPromise: false, needsNote: false, needsVerified: false, key: 't' },
  GATE_REFUSED: { result: 'refused', rightPartyContact: false, needsPromise: false, needsNote: false, needsVerified: false, key: 'g' },
  RPC_PTP: { result: 'conversation', rightPartyContact: true, needsPromise: true, needsNote: false, needsVerified: true, key: 'p' },
  RPC_PAID_CLAIM: { result: 'conversation', rightPartyContact: true, needsPromise: false, needsNote: true, needsVerified: true, key: 'y' },
  RPC_INTENT: { result: 'conversation', rightPartyContact: true, needsPromise: false, needsNote: false, needsVerified: true, key: 'e' },
  RPC_REFUSED: { result: 'conversation', rightPartyContact: true, needsPromise: false, needsNote: false, needsVerified: true, key: 'r' },
  RPC_DISPUTE: { result: 'conversation', rightPartyContact: true, needsPromise: false, needsNote: true, needsVerified: true, key: 'd' },
  RPC_COMPLAINT: { result: 'conversation', rightPartyContact: true, needsPromise: false, needsNote: true, needsVerified: true, key: 'c' },
  RPC_HARDSHIP: { result: 'conversation', rightPartyContact: true, needsPromise: false, needsNote: true, needsVerified: true, key: 'v' },
  RPC_WANTS_COURT: { result: 'conversation', rightPartyContact: true, needsPromise: false, needsNote: false, needsVerified: true, key: 'j' },
  CALLBACK_AGREED: { result: 'conversation', rightPartyContact: false, needsPromise: false, needsNote: false, needsVerified: false, key: 'k' },
  HUNG_UP: { result: 'conversation', rightPartyContact: false, needsPromise: false, needsNote: false, needsVerified: false, key: 'h' },
  ABUSE_ENDED: { result: 'conversation', rightPartyContact: false, needsPromise: false, needsNote: true, needsVerified: false, key: 'x' },
  STOP_REQUEST: { result: 'refused', rightPartyContact: false, needsPromise: false, needsNote: true, needsVerified: false, key: 's' },
  VULNERABLE: { result: 'conversation', rightPartyContact: false, needsPromise: false, needsNote: true, needsVerified: false, key: 'u' },
  DEATH_REPORTED: { result: 'third_party_reached', rightPartyContact: false, needsPromise: false, needsNote: true, needsVerified: false, key: 'f' },
  IDENTITY_MISUSE: { result: 'conversation', rightPartyContact: false, needsPromise: false, needsNote: true, needsVerified: false, key: 'q' },
}
