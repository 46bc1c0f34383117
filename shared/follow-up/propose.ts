import { dayOfDate } from '../dial/calendar.ts'
import { wallClock } from '../dial/zone.ts'
import type { Disposition } from '../playbook/disposition.ts'
import { anotherTime } from './another-time.ts'
import type { FollowUpKind } from './follow-up.ts'
import { instantAt } from './local-time.ts'

export interface FollowUpProposal {
  kind: FollowUpKind
  /** ms UTC */
  dueAt: number
}

interface Situation {
  disposition: Disposition
  promise: { dueOn: string } | null
  /** ms UTC */
  now: number
  /** The debtor's. */
  zone: string
  /** First instant at or after `at` at which the dial check allows the call; `null`: never by time alone. */
  lawfulFrom: (at: number) => number | null
}

const REMINDER_DAYS_BEFORE = 2
const CALLBACK_AFTER_MS = 2 * 3_600_000
const QUARTER_MS = 15 * 60_000
const TEN = { hour: 10, minute: 0 }
const NINE = { hour: 9, minute: 0 }

/**
 * The next step after an outcome, to be confirmed or changed by the agent; `null`: none. Calls are put where the dial
 * check allows them. A check after a promise and a review by the lead call nobody, so no rule moves them.
 */
export function proposeFollowUp(input: Situation): FollowUpProposal | null {
  switch (input.disposition) {
    case 'NO_ANSWER': case 'BUSY': case 'VOICEMAIL': case 'OFF': return retry(input, 0)
    // "Other hour tomorrow": never ring back into a call just ended; a message left gets a day to be passed on.
    case 'HUNG_UP': case 'THIRD_PARTY_MSG': return retry(input, 1)
    case 'RPC_INTENT': case 'RPC_REFUSED': case 'GATE_REFUSED': return retry(input, 3)
    case 'CALLBACK_AGREED': return callback(input)
    case 'RPC_PTP': return input.promise ? aroundPromise(input, input.promise.dueOn) : review(input)
    case 'RPC_PAID_CLAIM': return { kind: 'promise_check', dueAt: daysOn(input, 2, TEN) }
    case 'RPC_DISPUTE': case 'RPC_COMPLAINT': case 'RPC_HARDSHIP': case 'RPC_WANTS_COURT': case 'ABUSE_ENDED':
    case 'STOP_REQUEST': case 'VULNERABLE': case 'DEATH_REPORTED': case 'IDENTITY_MISUSE':
      return review(input)
    case 'WRONG_NUMBER': case 'INVALID_NUMBER': return null
    default: return input.disposition satisfies never
  }
}

function retry({ now, zone, lawfulFrom }: Situation, daysLater: number): FollowUpProposal | null {
  const dueAt = anotherTime(now, zone, daysLater, lawfulFrom)
  return dueAt === null ? null : { kind: 'retry', dueAt }
}

/** In two hours, on the quarter; the agent puts in what was agreed. If no time is lawful, the lead decides. */
function callback(input: Situation): FollowUpProposal {
  const dueAt = input.lawfulFrom(Math.ceil((input.now + CALLBACK_AFTER_MS) / QUARTER_MS) * QUARTER_MS)
  return dueAt === null ? review(input) : { kind: 'callback', dueAt }
}

/** A reminder two days before, if it can lawfully be given before the due date begins; else a look at the account the day after. */
function aroundPromise({ now, zone, lawfulFrom }: Situation, dueOn: string): FollowUpProposal {
  const due = dayOfDate(dueOn)
  const reminder = instantAt(zone, due - REMINDER_DAYS_BEFORE, TEN)
  const lawful = reminder > now ? lawfulFrom(reminder) : null
  if (lawful !== null && wallClock(zone, lawful).day < due) return { kind: 'promise_reminder', dueAt: lawful }
  return { kind: 'promise_check', dueAt: instantAt(zone, due + 1, TEN) }
}

function review(input: Situation): FollowUpProposal {
  return { kind: 'review', dueAt: daysOn(input, 1, NINE) }
}

function daysOn({ now, zone }: Situation, days: number, clock: { hour: number; minute: number }): number {
  return instantAt(zone, wallClock(zone, now).day + days, clock)
}
