import type { Verbs } from '../http/endpoint.ts'
import { ProblemError } from '../http/problem.ts'
import { findFollowUp, markDone } from './store.ts'
import { followUpView } from './view.ts'

/** Marks one of the caller's own follow-ups done; one that is closed already is answered as it is. */
export const closeFollowUp: Verbs['closeFollowUp'] = async ({ params }, { actor, db, keys, now }) => {
  if (!(await findFollowUp(db, actor.userId, params.followUpId))) throw new ProblemError('not-found')
  await markDone(db, params.followUpId, now)
  const row = await findFollowUp(db, actor.userId, params.followUpId)
  if (!row) throw new ProblemError('not-found')
  return followUpView(keys, row)
}
