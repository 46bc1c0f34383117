import { decide } from '#shared/dial/decide'
import type { Decision } from '#shared/dial/decision'
import { factsFor } from '#shared/dial/subject'
import { untilSettled, writeAll } from '../db/batch.ts'
import { lookBackMs } from '../debtor/look-back.ts'
import { packIdsOf, shippedPacks } from '../debtor/packs-of.ts'
import { type DebtorRow, findDebtor, historyOf, type PhoneRow, type PortfolioRow, readRecord, takeSeq } from '../debtor/store.ts'
import type { Call } from '../http/call.ts'
import type { Input, Output, Verbs } from '../http/endpoint.ts'
import { ProblemError } from '../http/problem.ts'
import { countDay } from '../stat/store.ts'
import { checkScriptInUse } from './script-in-use.ts'
import { findDial, insertBlockedDial, insertContact } from './store.ts'

type Asked = Input<'authoriseDial'>['body']
type Answer = Output<'authoriseDial'>

/** Each lost race means that a colleague's call was placed meanwhile; the caps end that long before. */
const TRIES = 16

/**
 * May this call be placed now? Decides on the server's facts and clock. If so the attempt is appended to the debtor's log
 * in one write with the revision the decision was made on: of two agents at the same moment one decides again.
 * Repeating the request changes nothing and answers the same; the same id for another call is `already-different`.
 */
export const authoriseDial: Verbs['authoriseDial'] = async ({ body }, call) =>
  untilSettled(TRIES, async () => (await answeredBefore(body, call)) ?? answerNow(body, call))

async function answeredBefore(asked: Asked, { db, actor }: Call): Promise<Answer | null> {
  const { placed, blocked } = await findDial(db, asked.contactId)
  const earlier = placed ?? blocked
  if (!earlier) return null
  const same =
    earlier.agentId === actor.userId && earlier.debtorId === asked.debtorId && earlier.accountId === asked.accountId && earlier.phoneId === asked.phoneId
  if (!same || (placed && placed.reason !== asked.reason)) throw new ProblemError('already-different')
  return { contactId: asked.contactId, placed: placed !== null, needsReason: false, seq: placed?.seq ?? null, decision: earlier.decision }
}

async function answerNow(asked: Asked, call: Call): Promise<Answer> {
  const { db, actor } = call
  const found = await findDebtor(db, actor, asked.debtorId)
  if (!found) throw new ProblemError('not-found')
  await checkScriptInUse(db, asked.scriptVersionId, call.now)
  const { debtor, portfolio } = found
  const { decision, phone } = await decideFor(asked, call, found)
  const answer = { contactId: asked.contactId, placed: false, needsReason: false, seq: null, decision }
  const attempt = { id: asked.contactId, debtorId: debtor.id, accountId: asked.accountId, phoneId: phone.id, agentId: actor.userId, decision }
  const day = { at: decision.at, zone: portfolio.zone, agentId: actor.userId, portfolioId: portfolio.id, teamId: actor.teamId }
  if (decision.verdict === 'deny') {
    await writeAll(db, [insertBlockedDial(db, { ...attempt, at: decision.at }), countDay(db, day, { blocked: 1 })])
    return answer
  }
  const warned = decision.warnings.length > 0
  if (warned && asked.reason === null) return { ...answer, needsReason: true }
  await writeAll(db, [
    takeSeq(db, debtor),
    insertContact(db, {
      ...attempt,
      seq: debtor.nextSeq,
      portfolioId: portfolio.id,
      teamId: actor.teamId,
      channel: 'call',
      party: phone.party,
      place: phone.place,
      initiator: 'collector',
      placedAt: decision.at,
      warned,
      reason: asked.reason,
      scriptVersionId: asked.scriptVersionId,
    }),
    countDay(db, day, { attempts: 1 }),
  ])
  return { ...answer, placed: true, seq: debtor.nextSeq }
}

/** The decision on what the server knows of the debtor. An account or number that is not his does not exist for the caller. */
async function decideFor(asked: Asked, { db, now }: Call, { debtor, portfolio }: { debtor: DebtorRow; portfolio: PortfolioRow }): Promise<{ decision: Decision; phone: PhoneRow }> {
  const { accounts, phones } = await readRecord(db, debtor.id)
  const phone = phones.find((candidate) => candidate.id === asked.phoneId)
  if (!phone || !accounts.some((account) => account.id === asked.accountId)) throw new ProblemError('not-found')
  const packs = shippedPacks(packIdsOf(portfolio.jurisdiction, phones))
  if (!packs) throw new ProblemError('unusable-content', { detail: 'No rules are shipped for the jurisdiction of this portfolio.' })
  const history = await historyOf(db, debtor.id, now - lookBackMs(packs))
  const subject = {
    portfolio,
    phones: phones.map(({ id, party, place, zones }) => ({ phoneId: id, party, place, zones })),
    accounts: accounts.map(({ id, daysPastDue }) => ({ accountId: id, daysPastDue })),
    flags: debtor.flags,
    history,
  }
  // Never before the latest call of the log: one that was placed while this request waited must count.
  const at = Math.max(now, ...history.map((past) => past.at))
  return { decision: decide(factsFor(subject, { ...asked, channel: 'call', at }), packs, {}), phone }
}
