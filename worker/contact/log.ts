import type { Decision } from '#shared/dial/decision'
import type { RuledSubject } from '#shared/policy/decide-for'
import { untilSettled, writeAll } from '../db/batch.ts'
import type { KnownDebtor } from '../debtor/known.ts'
import { moveDebtor } from '../debtor/store.ts'
import { viewOfKnown } from '../debtor/view.ts'
import { type DialCase, knownIn, readCase, subjectIn } from '../dial/case.ts'
import { decidedAsOf } from '../dial/decided-as-of.ts'
import type { Call } from '../http/call.ts'
import { CLOCK_SKEW_MS } from '../http/clock-skew.ts'
import type { Input, Verbs } from '../http/endpoint.ts'
import { invalid, ProblemError } from '../http/problem.ts'
import { digestOf } from '../privacy/fingerprint.ts'
import { rulesOf } from '../review/rules-of.ts'
import { insertReviewItem } from '../review/store.ts'
import { findLogged, insertLogged } from './store.ts'

type Told = Input<'logContact'>['body']

const TRIES = 16
/** Stands for the way a contact went that used none of the debtor's numbers. */
const NO_NUMBER = 'no-number'

/**
 * Logs a message, a visit, a letter, or a call that left no other trace, from either side; it counts like any other. It has
 * happened, so no rule refuses it: one of ours that the rules denied then is there for a lead to look at. Repeating the
 * request changes nothing; the same id with other content is `already-different`.
 */
export const logContact: Verbs['logContact'] = async ({ body }, call) => {
  const { db, keys, now } = call
  if (body.at > now + CLOCK_SKEW_MS) throw invalid('at', 'Lies in the future.')
  const digest = await digestOf(keys.digest, body)
  await untilSettled(TRIES, async () => {
    const [earlier, found] = await Promise.all([findLogged(db, body.contactId), readCase(call, body)])
    if (found.placed || found.blocked || (earlier && (earlier.agentId !== call.actor.userId || earlier.digest !== digest))) throw new ProblemError('already-different')
    if (!earlier) await takeIn({ ...body, at: Math.min(body.at, now) }, digest, found, call)
  })
  return viewOfKnown(call, body.debtorId)
}

async function takeIn(told: Told, digest: string, found: DialCase, { db, actor, now }: Call): Promise<void> {
  const known = knownIn(found)
  const strange = (told.accountId !== null && !known.accounts.some(({ id }) => id === told.accountId)) || (told.phoneId !== null && !known.phones.some(({ id }) => id === told.phoneId))
  if (strange) throw new ProblemError('not-found')
  const { contactId, by, at, debtorId, ...contact } = told
  const decision = decided(told, known, await subjectIn(db, known, found.recent, at))
  const against = by === 'collector' && decision?.verdict === 'deny' ? decision.denials : []
  await writeAll(db, [
    moveDebtor(db, known.debtor, { updatedAt: now }),
    insertLogged(db, { ...contact, id: contactId, debtorId, agentId: actor.userId, initiator: by, placedAt: at, decision, digest, loggedAt: now }),
    ...(against.length > 0
      ? [insertReviewItem(db, { kind: 'against-rule', at, loggedContactId: contactId, debtorId, agentId: actor.userId, teamId: actor.teamId, rules: rulesOf(against) })]
      : []),
  ])
}

/**
 * What the rules said of it then. About no account in particular it is judged as about each, the strictest counts; through
 * no number it is judged by the person and the place it went to.
 */
function decided({ phoneId, accountId, channel, party, place, at }: Told, known: KnownDebtor, subject: RuledSubject): Decision | null {
  const reached = phoneId === null ? { ...subject, phones: [...subject.phones, { phoneId: NO_NUMBER, party, place, zones: [] }] } : subject
  const accountIds = accountId === null ? known.accounts.map(({ id }) => id) : [accountId]
  const decisions = accountIds.map((id) => decidedAsOf(reached, { phoneId: phoneId ?? NO_NUMBER, accountId: id, channel, at }, known.house.content))
  return decisions.find(({ verdict }) => verdict === 'deny') ?? decisions[0] ?? null
}
