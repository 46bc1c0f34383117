import type { Decision } from '#shared/dial/decision'
import { decideFor } from '#shared/policy/decide-for'
import { untilSettled, writeAll } from '../db/batch.ts'
import type { KnownDebtor } from '../debtor/known.ts'
import type { PhoneRow } from '../debtor/store.ts'
import { wholeContent } from '../house/house.ts'
import type { Call } from '../http/call.ts'
import type { Input, Output, Verbs } from '../http/endpoint.ts'
import { ProblemError } from '../http/problem.ts'
import { passes } from '../override/passes.ts'
import { findOverride, type OverrideRow, spend } from '../override/store.ts'
import { rulesOf } from '../review/rules-of.ts'
import { insertReviewItem } from '../review/store.ts'
import { countDay } from '../stat/store.ts'
import { appendCall, dayOf } from './append.ts'
import { type DialCase, knownIn, ownPhone, readCase, subjectIn } from './case.ts'
import { isReason, keptReason } from './reason.ts'
import { checkScriptInUse } from './script-in-use.ts'
import { insertBlockedDial } from './store.ts'

type Asked = Input<'authoriseDial'>['body']
type Answer = Output<'authoriseDial'>

/** Each lost race means that a colleague's call was placed meanwhile; the caps end that long before. */
const TRIES = 32

/**
 * May this call be placed now? Decides on the server's facts and clock. If so the attempt is appended to the debtor's log
 * in one write with the revision the decision was made on: of two agents at the same moment one decides again. A denial
 * that the law words as a presumption is passed by leave of a lead, once; any other by nobody.
 * Repeating the request changes nothing and answers the same; the same id for another call is `already-different`.
 */
export const authoriseDial: Verbs['authoriseDial'] = async ({ body }, call) =>
  untilSettled(TRIES, async () => {
    const found = await readCase(call, body)
    return answeredBefore(body, found, call) ?? answerNow(body, found, call)
  })

function answeredBefore(asked: Asked, { placed, blocked }: DialCase, { actor }: Call): Answer | null {
  const earlier = placed ?? blocked
  if (!earlier) return null
  const same =
    earlier.agentId === actor.userId && earlier.debtorId === asked.debtorId && earlier.accountId === asked.accountId && earlier.phoneId === asked.phoneId
  const samePassed = !placed || (isReason(placed, asked.reason) && (placed.overrideId === null || placed.overrideId === asked.overrideId))
  if (!same || !samePassed) throw new ProblemError('already-different')
  return { contactId: asked.contactId, placed: placed !== null, needsReason: false, seq: placed?.seq ?? null, decision: earlier.decision }
}

async function answerNow(asked: Asked, found: DialCase, call: Call): Promise<Answer> {
  const { db, now } = call
  const known = knownIn(found)
  await checkScriptInUse(db, asked.scriptVersionId, now)
  const phone = ownPhone(known, asked)
  const house = wholeContent(known.house)
  const subject = await subjectIn(db, known, found.recent, now)
  // Never before the latest call of the log: one that was placed while this request waited must count.
  const at = Math.max(now, ...subject.history.map((past) => past.at))
  const decision = decideFor(subject, { ...asked, channel: 'call', at }, house)
  const leave = decision.verdict === 'deny' ? await leaveFor(asked, decision, call) : null
  if (decision.verdict === 'deny' && !leave) return refuse(asked, known, decision, call)
  if (decision.warnings.length > 0 && asked.reason === null) return { contactId: asked.contactId, placed: false, needsReason: true, seq: null, decision }
  return place(asked, known, { phone, decision, leave }, call)
}

/** The leave that lets this denied call pass; `null`: none does, and the denial stands. */
async function leaveFor(asked: Asked, decision: Decision, { db, actor, now }: Call): Promise<OverrideRow | null> {
  const leave = asked.overrideId === null ? null : await findOverride(db, asked.overrideId)
  return leave && passes(leave, { ...asked, agentId: actor.userId, decision, at: now }) ? leave : null
}

/** A denial leaves evidence and is answered with the decision. */
async function refuse(asked: Asked, known: KnownDebtor, decision: Decision, call: Call): Promise<Answer> {
  const { contactId: id, debtorId, accountId, phoneId } = asked
  await writeAll(call.db, [
    insertBlockedDial(call.db, { id, debtorId, accountId, phoneId, agentId: call.actor.userId, at: decision.at, decision }),
    countDay(call.db, dayOf(known, decision.at, call), { blocked: 1 }),
  ])
  return { contactId: id, placed: false, needsReason: false, seq: null, decision }
}

/** Appends the attempt. A leave is spent in the same write, and the lead sees what it was used for. */
async function place(asked: Asked, known: KnownDebtor, { phone, decision, leave }: { phone: PhoneRow; decision: Decision; leave: OverrideRow | null }, call: Call): Promise<Answer> {
  const { db, actor } = call
  const { contactId, accountId, scriptVersionId } = asked
  await writeAll(db, [
    ...appendCall(
      known,
      phone,
      {
        id: contactId, accountId, scriptVersionId, initiator: 'collector', placedAt: decision.at, decision,
        warned: decision.warnings.length > 0, ...keptReason(asked.reason), overrideId: leave?.id ?? null,
      },
      call,
    ),
    ...(leave
      ? [
          spend(db, leave.id),
          insertReviewItem(db, {
            kind: 'override-used', at: decision.at, contactId, debtorId: asked.debtorId, agentId: actor.userId, teamId: actor.teamId, rules: rulesOf(decision.denials),
          }),
        ]
      : []),
    countDay(db, dayOf(known, decision.at, call), { attempts: 1 }),
  ])
  return { contactId, placed: true, needsReason: false, seq: known.debtor.nextSeq, decision }
}
