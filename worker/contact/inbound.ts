import { untilSettled, writeAll } from '../db/batch.ts'
import { appendCall } from '../dial/append.ts'
import { type DialCase, knownIn, ownPhone, readCase, subjectIn } from '../dial/case.ts'
import { decidedAsOf } from '../dial/decided-as-of.ts'
import { findScriptVersion } from '../dial/store.ts'
import type { Call } from '../http/call.ts'
import type { Input, Output, Verbs } from '../http/endpoint.ts'
import { ProblemError } from '../http/problem.ts'

type Told = Input<'inboundCall'>['body']
type Answer = Output<'inboundCall'>

const TRIES = 32

/**
 * The debtor called. No rule refuses a call that came in; what the rules would have said is kept for information, and how
 * it counts is theirs to say. Repeating the request changes nothing.
 */
export const inboundCall: Verbs['inboundCall'] = async ({ body }, call) =>
  untilSettled(TRIES, async () => {
    const found = await readCase(call, body)
    return takenBefore(body, found, call) ?? takeIn(body, found, call)
  })

function takenBefore(told: Told, { placed, blocked }: DialCase, { actor }: Call): Answer | null {
  if (!placed && !blocked) return null
  const same =
    placed?.initiator === 'debtor' && placed.agentId === actor.userId && placed.debtorId === told.debtorId && placed.accountId === told.accountId &&
    placed.phoneId === told.phoneId && placed.placedAt <= told.startedAt
  if (!same) throw new ProblemError('already-different')
  return { contactId: told.contactId, placed: true, needsReason: false, seq: placed.seq, decision: placed.decision }
}

async function takeIn(told: Told, found: DialCase, call: Call): Promise<Answer> {
  const { db, now } = call
  const known = knownIn(found)
  const phone = ownPhone(known, told)
  const at = Math.min(told.startedAt, now)
  const subject = await subjectIn(db, known, found.recent, at)
  const decision = decidedAsOf(subject, { ...told, channel: 'call', at }, known.house.content)
  const script = told.scriptVersionId === null ? null : await findScriptVersion(db, told.scriptVersionId)
  await writeAll(
    db,
    appendCall(
      known,
      phone,
      { id: told.contactId, accountId: told.accountId, initiator: 'debtor', placedAt: at, warned: false, decision, scriptVersionId: script && told.scriptVersionId },
      call,
    ),
  )
  return { contactId: told.contactId, placed: true, needsReason: false, seq: known.debtor.nextSeq, decision }
}
