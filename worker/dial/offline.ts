import type { ReviewKind } from '#shared/contract/review'
import type { Decision, Finding } from '#shared/dial/decision'
import { untilSettled, writeAll } from '../db/batch.ts'
import type { KnownDebtor } from '../debtor/known.ts'
import type { Call } from '../http/call.ts'
import type { Input, Output, Verbs } from '../http/endpoint.ts'
import { ProblemError } from '../http/problem.ts'
import { canonicalJson } from '../privacy/canonical-json.ts'
import { rulesOf } from '../review/rules-of.ts'
import { insertReviewItem } from '../review/store.ts'
import { countDay } from '../stat/store.ts'
import { appendCall, dayOf } from './append.ts'
import { type DialCase, knownIn, ownPhone, readCase, subjectIn } from './case.ts'
import { decidedAsOf } from './decided-as-of.ts'
import { isReason, keptReason } from './reason.ts'
import { findScriptVersion } from './store.ts'

type Told = Input<'offlineDial'>['body']
type Answer = Output<'offlineDial'>

const TRIES = 32

/**
 * Takes in a call that was placed while the server could not be reached. It is evidence, so no rule refuses it: the
 * server decides again as of then, keeps both decisions, and asks a lead to look where they differ. Its place in the log is
 * that of its arrival, its instant the one told, as far as the server's clock lets it be true.
 */
export const offlineDial: Verbs['offlineDial'] = async ({ body }, call) =>
  untilSettled(TRIES, async () => {
    const found = await readCase(call, body)
    return takenBefore(body, found, call) ?? takeIn(body, found, call)
  })

/** The same call may have been allowed online already, its answer being lost: then it is that one. */
function takenBefore(told: Told, { placed }: DialCase, { actor }: Call): Answer | null {
  if (!placed) return null
  const same = placed.agentId === actor.userId && placed.debtorId === told.debtorId && placed.accountId === told.accountId && placed.phoneId === told.phoneId && placed.initiator === 'collector'
  const sameOffline = !placed.decidedOffline || (isReason(placed, told.reason) && canonicalJson(placed.offlineDecision) === canonicalJson(told.decision))
  if (!same || !sameOffline) throw new ProblemError('already-different')
  return { contactId: told.contactId, placed: true, needsReason: false, seq: placed.seq, decision: placed.decision }
}

async function takeIn(told: Told, found: DialCase, call: Call): Promise<Answer> {
  const { db, actor, now } = call
  const known = knownIn(found)
  const phone = ownPhone(known, told)
  const at = instantOf(told, known, now)
  const subject = await subjectIn(db, known, found.recent, at)
  const decision = decidedAsOf(subject, { ...told, channel: 'call', at }, known.house.content)
  const { contactId, debtorId, accountId } = told
  const script = told.scriptVersionId === null ? null : await findScriptVersion(db, told.scriptVersionId)
  const doubt = doubtOf(told.decision, decision)
  await writeAll(db, [
    ...appendCall(
      known,
      phone,
      {
        id: contactId, accountId, initiator: 'collector', placedAt: at, decision, warned: decision.warnings.length > 0, ...keptReason(told.reason),
        decidedOffline: true, offlineDecision: told.decision, scriptVersionId: script && told.scriptVersionId,
      },
      call,
    ),
    ...(doubt ? [insertReviewItem(db, { ...doubt, at, contactId, debtorId, agentId: actor.userId, teamId: actor.teamId })] : []),
    countDay(db, dayOf(known, at, call), { attempts: 1 }),
  ])
  return { contactId, placed: true, needsReason: false, seq: known.debtor.nextSeq, decision }
}

/** A clock that is wrong can neither place the call in the future nor before the server's own reading of the history. */
function instantOf({ placedAt, historyAsOf }: Told, { debtor }: KnownDebtor, now: number): number {
  return Math.min(Math.max(placedAt, historyAsOf, debtor.createdAt), now)
}

/** What a lead should look at: the two decisions differ, or both denied a call that was placed nevertheless. */
function doubtOf(then: Decision, now: Decision): { kind: ReviewKind; rules: ReturnType<typeof rulesOf> } | null {
  if (then.verdict === now.verdict && then.warnings.length > 0 === now.warnings.length > 0)
    return now.verdict === 'deny' ? { kind: 'against-rule', rules: rulesOf(now.denials) } : null
  const [said, says] = [spoke(then), spoke(now)]
  return { kind: 'offline-differs', rules: rulesOf([...onlyIn(says, said), ...onlyIn(said, says)]) }
}

function onlyIn(own: readonly Finding[], other: readonly Finding[]): Finding[] {
  return own.filter(({ rule, effect }) => !other.some((found) => found.rule === rule && found.effect === effect))
}

function spoke({ denials, warnings }: Decision): Finding[] {
  return [...denials, ...warnings]
}
