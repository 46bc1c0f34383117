import type { Party } from '../packs/pack.ts'
import type { GateState } from '../script/document.ts'
import type { Disposition } from './disposition.ts'

/** Nobody spoke. */
const UNREACHED = ['NO_ANSWER', 'BUSY', 'VOICEMAIL', 'OFF', 'INVALID_NUMBER'] as const
/** May happen with anybody who answers, whoever it turns out to be. */
const ANYBODY = ['HUNG_UP', 'STOP_REQUEST', 'ABUSE_ENDED', 'VULNERABLE'] as const

const BY_GATE: Readonly<Record<GateState, readonly Disposition[]>> = {
  UNKNOWN: [...UNREACHED, 'HUNG_UP', 'WRONG_NUMBER', 'THIRD_PARTY_MSG', 'CALLBACK_AGREED', 'GATE_REFUSED', 'STOP_REQUEST', 'ABUSE_ENDED', 'VULNERABLE', 'DEATH_REPORTED', 'IDENTITY_MISUSE'],
  CLAIMED: ['CALLBACK_AGREED', 'GATE_REFUSED', ...ANYBODY, 'IDENTITY_MISUSE', 'WRONG_NUMBER'],
  VERIFIED: [
    'RPC_PTP', 'RPC_INTENT', 'RPC_REFUSED', 'RPC_PAID_CLAIM', 'RPC_HARDSHIP', 'CALLBACK_AGREED', 'RPC_DISPUTE',
    'RPC_COMPLAINT', 'RPC_WANTS_COURT', ...ANYBODY, 'IDENTITY_MISUSE',
  ],
  THIRD_PARTY: ['THIRD_PARTY_MSG', 'WRONG_NUMBER', ...ANYBODY, 'DEATH_REPORTED'],
  WRONG_NUMBER: ['WRONG_NUMBER', ...ANYBODY],
  REFUSED: ['GATE_REFUSED', 'CALLBACK_AGREED', ...ANYBODY],
}

/** Calling a person who owes nothing: no talk about the debt can have taken place, whatever the gate says. */
const WITH_OTHERS: readonly Disposition[] = ['THIRD_PARTY_MSG', 'WRONG_NUMBER', ...ANYBODY, 'DEATH_REPORTED', 'CALLBACK_AGREED']

/**
 * The outcomes that can have happened, the usual ones first. Outcomes of a right-party contact need the gate at VERIFIED and
 * a number of somebody who owes.
 */
export function fittingDispositions(call: { gate: GateState; party: Party }): readonly Disposition[] {
  if (call.party === 'emergency_contact' || call.party === 'third_party' || call.party === 'employer') {
    if (call.gate === 'WRONG_NUMBER') return BY_GATE.WRONG_NUMBER
    return call.gate === 'UNKNOWN' ? [...UNREACHED, ...WITH_OTHERS] : WITH_OTHERS
  }
  const fitting = BY_GATE[call.gate]
  // A co-borrower or guarantor can tell of the debtor's death; the debtor cannot.
  const mayTell = call.party !== 'debtor' && call.gate !== 'WRONG_NUMBER' && !fitting.includes('DEATH_REPORTED')
  return mayTell ? [...fitting, 'DEATH_REPORTED'] : fitting
}
