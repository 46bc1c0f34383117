import type { Decision } from '#shared/dial/decision'
import { decideFor } from '#shared/policy/decide-for'
import { auditEntry } from '../audit/store.ts'
import { untilSettled, writeAll } from '../db/batch.ts'
import { knownIn, ownPhone, readCase, subjectIn } from '../dial/case.ts'
import { wholeContent } from '../house/house.ts'
import type { Call } from '../http/call.ts'
import type { Input, Verbs } from '../http/endpoint.ts'
import { invalid, ProblemError } from '../http/problem.ts'
import { digestOf } from '../privacy/fingerprint.ts'
import { maskNote } from '../privacy/mask-note.ts'
import { rulesOf } from '../review/rules-of.ts'
import { LEAVE_MS } from './leave.ts'
import { mayPass } from './presumption.ts'
import { findNamedOverride, findOverride, insertOverride } from './store.ts'
import { overrideView } from './view.ts'

type Asked = Input<'askOverride'>['body']

const TRIES = 4

/**
 * Asks leave for one call to pass what now denies it. The server decides again; where any denial is more than a
 * presumption nobody can give leave: `not-allowed`. Whoever may give it gives it at once by asking. Repeating the request
 * changes nothing.
 */
export const askOverride: Verbs['askOverride'] = async ({ body }, call) => {
  const { db, keys, actor, now } = call
  const digest = await digestOf(keys.digest, body)
  await untilSettled(TRIES, async () => {
    const earlier = await findOverride(db, body.overrideId)
    if (earlier) {
      if (earlier.agentId !== actor.userId || earlier.digest !== digest) throw new ProblemError('already-different')
      return
    }
    const rules = rulesOf(passable(body, await decided(body, call)))
    const granted = mayPass(actor.role, rules)
    await writeAll(db, [
      insertOverride(db, {
        id: body.overrideId,
        debtorId: body.debtorId,
        accountId: body.accountId,
        phoneId: body.phoneId,
        agentId: actor.userId,
        teamId: actor.teamId,
        rules,
        reason: body.reason,
        text: maskNote(body.text),
        askedAt: now,
        digest,
        ...(granted ? { state: 'granted', decidedAt: now, decidedBy: actor.userId, decidedText: maskNote(body.text), expiresAt: now + LEAVE_MS } : { state: 'asked' }),
      }),
      ...(await auditEntry(call, {
        action: granted ? 'override-granted' : 'override-asked',
        subject: 'override',
        subjectId: body.overrideId,
        detail: { debtorId: body.debtorId, rules: rules.map(({ rule }) => rule), reason: body.reason },
      })),
    ])
  })
  const row = await findNamedOverride(db, { agentId: actor.userId, teamId: null }, body.overrideId)
  if (!row) throw new ProblemError('not-found')
  return overrideView(row, call)
}

async function decided(asked: Asked, call: Call): Promise<Decision> {
  const { db, now } = call
  const found = await readCase(call, { contactId: asked.overrideId, debtorId: asked.debtorId })
  const known = knownIn(found)
  ownPhone(known, asked)
  const house = wholeContent(known.house)
  return decideFor(await subjectIn(db, known, found.recent, now), { ...asked, channel: 'call', at: now }, house)
}

/** The denials, if leave to pass all of them can be given for this reason. */
function passable({ reason }: Asked, { verdict, denials }: Decision): Decision['denials'] {
  if (verdict === 'allow') throw new ProblemError('conflict', { detail: 'The call is allowed; there is nothing to pass.' })
  const firm = denials.filter(({ presumption }) => !presumption)
  if (firm.length > 0) throw new ProblemError('not-allowed', { detail: `Nobody may pass: ${firm.map(({ rule }) => rule).join(', ')}.` })
  if (!denials.every(({ presumption }) => presumption?.reasons.includes(reason))) throw invalid('reason', 'Not a reason for which this limit may be passed.')
  return denials
}
