import { DISPOSITION_TRAITS } from '#shared/playbook/disposition'
import { untilSettled, type Write, writeAll } from '../db/batch.ts'
import { touchDebtor } from '../debtor/store.ts'
import { bookFollowUp } from '../follow-up/book.ts'
import { cancelForPromise, cancelRetries, doneByCall, followUpExists, insertFollowUp } from '../follow-up/store.ts'
import type { Call } from '../http/call.ts'
import type { Input, Verbs } from '../http/endpoint.ts'
import { invalid, ProblemError } from '../http/problem.ts'
import { digestOf } from '../privacy/fingerprint.ts'
import { maskNote } from '../privacy/mask-note.ts'
import { movePromise, promiseExists, runningPromise, takePromise } from '../promise/store.ts'
import { countDay } from '../stat/store.ts'
import { checkWrapUp } from './check-wrap-up.ts'
import { detailOf } from './detail.ts'
import { closeContact, findOwnCall, insertWrapUp, versionExists } from './store.ts'

type WrapUp = Input<'wrapUp'>['body']
type OwnCall = NonNullable<Awaited<ReturnType<typeof findOwnCall>>>

const TRIES = 8

/**
 * Closes one of the caller's own calls: outcome, script path, promise and next step in one write. Repeating it changes
 * nothing; a second, different outcome is `already-different`. The end of the call is kept within what the server saw.
 */
export const wrapUp: Verbs['wrapUp'] = async ({ params, body }, call) => {
  const { db, keys, actor, now } = call
  const digest = await digestOf(keys.digest, body)
  await untilSettled(TRIES, async () => {
    const own = await findOwnCall(db, actor.userId, params.contactId)
    if (!own) throw new ProblemError('not-found')
    if (own.digest !== null) {
      if (own.digest !== digest) throw new ProblemError('already-different')
      return
    }
    const endedAt = Math.min(Math.max(body.endedAt, own.contact.placedAt), Math.max(now, own.contact.placedAt))
    checkWrapUp(body, {
      placedAt: own.contact.placedAt,
      endedAt,
      amountDueMinor: own.currency === body.promise?.currency ? own.amountMinor : null,
      currencies: [own.currency, own.portfolio.currency],
    })
    await checkIds(body, call)
    await writeAll(db, await writesFor(own, body, { endedAt, digest }, call))
  })
  return detailOf(params.contactId, { agentId: actor.userId, teamId: null }, call)
}

/** Ids made by the client must be new, and the script version one that was published. */
async function checkIds({ promise, followUp, scriptVersionId }: WrapUp, { db }: Call): Promise<void> {
  const [promiseTaken, followUpTaken, versionKnown] = await Promise.all([
    promise !== null && promiseExists(db, promise.promiseId),
    followUp !== null && followUpExists(db, followUp.followUpId),
    scriptVersionId === null || versionExists(db, scriptVersionId),
  ])
  if (promiseTaken || followUpTaken) throw new ProblemError('already-different')
  if (!versionKnown) throw invalid('scriptVersionId', 'Not a published version.')
}

async function writesFor(own: OwnCall, body: WrapUp, made: { endedAt: number; digest: string }, call: Call): Promise<Write[]> {
  const { db, actor, now } = call
  const { contact } = own
  const { endedAt, digest } = made
  const traits = DISPOSITION_TRAITS[body.disposition]
  const place = { debtorId: contact.debtorId, accountId: contact.accountId, contactId: contact.id, endedAt }
  const promise = body.promise ? await promiseWrites(own, body.promise, endedAt, call) : { writes: [], standsAs: null }
  const booked = body.followUp && (await bookFollowUp(db, body.followUp, { ...contact, result: traits.result, disposition: body.disposition }))
  return [
    insertWrapUp(db, {
      contactId: contact.id,
      gate: body.gate,
      path: body.path,
      disclosures: body.disclosures,
      note: maskNote(body.note),
      digest,
      savedAt: now,
      savedBy: actor.userId,
    }),
    closeContact(db, contact.id, {
      endedAt,
      result: traits.result,
      disposition: body.disposition,
      scriptVersionId: body.scriptVersionId ?? contact.scriptVersionId,
    }),
    touchDebtor(db, contact.debtorId),
    ...promise.writes,
    doneByCall(db, place, now),
    ...(body.followUp && booked
      ? [
          cancelRetries(db, place, now),
          insertFollowUp(db, {
            id: body.followUp.followUpId,
            contactId: contact.id,
            debtorId: contact.debtorId,
            accountId: contact.accountId,
            agentId: contact.agentId,
            promiseId: promise.standsAs,
            kind: body.followUp.kind,
            ...booked,
            state: 'open',
            createdAt: now,
          }),
        ]
      : []),
    countDay(
      db,
      { at: contact.placedAt, zone: own.portfolio.zone, agentId: contact.agentId, portfolioId: contact.portfolioId, teamId: contact.teamId },
      {
        finished: 1,
        conversations: traits.result === 'conversation' ? 1 : 0,
        rightParty: traits.rightPartyContact ? 1 : 0,
        promises: body.promise ? 1 : 0,
        promisedMinor: body.promise?.amountMinor ?? 0,
      },
    ),
  ]
}

/**
 * The promise, and what becomes of the one that stood: the later one holds, whichever arrives first. `standsAs`: its id,
 * or `null` if a later one holds already.
 */
async function promiseWrites(
  { contact }: OwnCall,
  promise: NonNullable<WrapUp['promise']>,
  takenAt: number,
  { db, actor, now }: Call,
): Promise<{ writes: Write[]; standsAs: string | null }> {
  const { promiseId, ...terms } = promise
  const standing = await runningPromise(db, contact.accountId)
  const outlived = standing !== null && standing.takenAt > takenAt
  const row = { id: promiseId, contactId: contact.id, debtorId: contact.debtorId, accountId: contact.accountId, agentId: contact.agentId, ...terms, takenAt }
  const taken = takePromise(db, { ...row, state: outlived ? 'replaced' : 'open' }, actor.userId)
  if (!standing || outlived) return { writes: taken, standsAs: outlived ? null : promiseId }
  const replaced = [...movePromise(db, standing.id, 'replaced', now, actor.userId), cancelForPromise(db, standing.id, now)]
  return { writes: [...replaced, ...taken], standsAs: promiseId }
}
