import type { Verbs } from '../http/endpoint.ts'
import { ProblemError } from '../http/problem.ts'
import { maskNote } from '../privacy/mask-note.ts'
import { closeReviewItem, findReviewItem } from './store.ts'
import { reviewView } from './view.ts'

/** Looked at: the item leaves the list with what the lead says of it. Closing it again with the same words changes nothing. */
export const closeReview: Verbs['closeReview'] = async ({ params, body }, { actor, db, now }) => {
  if (actor.role === 'lead' && actor.teamId === null) throw new ProblemError('not-found')
  const teamId = actor.role === 'lead' ? actor.teamId : null
  if (!(await findReviewItem(db, teamId, params.reviewId))) throw new ProblemError('not-found')
  const note = maskNote(body.note)
  await closeReviewItem(db, params.reviewId, { at: now, by: actor.userId, note })
  const item = await findReviewItem(db, teamId, params.reviewId)
  if (!item) throw new ProblemError('not-found')
  if (item.closedBy !== actor.userId || item.note !== note) throw new ProblemError('conflict')
  return reviewView(item)
}
