import { DISPOSITIONS, type Disposition } from '#shared/playbook/disposition'

export const OUTCOME_GROUPS = ['promise', 'spoken', 'attention', 'other-person', 'nobody'] as const
export type OutcomeGroup = (typeof OUTCOME_GROUPS)[number]

/** How an outcome is drawn and under which heading it is listed. */
export const GROUP_OF: Readonly<Record<Disposition, OutcomeGroup>> = {
  NO_ANSWER: 'nobody',
  BUSY: 'nobody',
  OFF: 'nobody',
  INVALID_NUMBER: 'nobody',
  VOICEMAIL: 'nobody',
  WRONG_NUMBER: 'other-person',
  THIRD_PARTY_MSG: 'other-person',
  GATE_REFUSED: 'other-person',
  RPC_PTP: 'promise',
  RPC_PAID_CLAIM: 'spoken',
  RPC_INTENT: 'spoken',
  RPC_REFUSED: 'spoken',
  RPC_HARDSHIP: 'spoken',
  RPC_WANTS_COURT: 'spoken',
  CALLBACK_AGREED: 'spoken',
  HUNG_UP: 'spoken',
  RPC_DISPUTE: 'attention',
  RPC_COMPLAINT: 'attention',
  ABUSE_ENDED: 'attention',
  STOP_REQUEST: 'attention',
  VULNERABLE: 'attention',
  DEATH_REPORTED: 'attention',
  IDENTITY_MISUSE: 'attention',
}

/** Outcomes of one group, in the order of the trade's list. */
export function outcomesOf(group: OutcomeGroup): readonly Disposition[] {
  return DISPOSITIONS.filter((code) => GROUP_OF[code] === group)
}
