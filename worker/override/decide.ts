import { auditEntry } from '../audit/store.ts'
import { untilSettled, writeAll } from '../db/batch.ts'
import type { Verbs } from '../http/endpoint.ts'
import { ProblemError } from '../http/problem.ts'
import { maskNote } from '../privacy/mask-note.ts'
import { LEAVE_MS } from './leave.ts'
import { mayPass } from './presumption.ts'
import { overrideScope } from './scope.ts'
import { decide, findNamedOverride, type NamedOverride } from './store.ts'
import { overrideView } from './view.ts'

const TRIES = 4

/**
 * Gives or refuses leave to pass presumptions. Only whoever each of the rules names, and nobody to herself. Deciding
 * the same again changes nothing; where somebody else decided meanwhile it is a `conflict`.
 */
export const decideOverride: Verbs['decideOverride'] = async ({ params, body }, call) => {
  const { db, actor, now } = call
  const scope = overrideScope(actor)
  const find = async (): Promise<NamedOverride> => {
    const found = scope && (await findNamedOverride(db, scope, params.overrideId))
    if (!found) throw new ProblemError('not-found')
    return found
  }
  const text = maskNote(body.text)
  await untilSettled(TRIES, async () => {
    const asked = await find()
    if (asked.state !== 'asked') {
      const same = asked.decidedBy === actor.userId && asked.decidedText === text && (asked.state !== 'refused') === body.grant
      if (!same) throw new ProblemError('conflict')
      return
    }
    if (asked.agentId === actor.userId) throw new ProblemError('not-allowed', { detail: 'Nobody decides on her own request.' })
    if (!mayPass(actor.role, asked.rules)) throw new ProblemError('not-allowed', { detail: 'The rule does not name this role.' })
    await writeAll(db, [
      decide(db, params.overrideId, body.grant ? 'granted' : 'refused', {
        decidedAt: now,
        decidedBy: actor.userId,
        decidedText: text,
        expiresAt: body.grant ? now + LEAVE_MS : null,
      }),
      ...(await auditEntry(call, {
        action: body.grant ? 'override-granted' : 'override-refused',
        subject: 'override',
        subjectId: params.overrideId,
        detail: { debtorId: asked.debtorId, rules: asked.rules.map(({ rule }) => rule), reason: asked.reason },
      })),
    ])
  })
  return overrideView(await find(), call)
}
