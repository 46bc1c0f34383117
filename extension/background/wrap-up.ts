import type { WrapUp } from '#shared/contract/contact'
import type { Answer, CallDraft, PanelAnswers } from '#shared/contract/messages'
import type { Parts } from './parts.ts'
import { showAll } from './show.ts'

const NOT_FOUND = { ok: false, failure: { code: 'not-found' } } as const

/** Keeps what the agent did and typed. Also after the session ended: typing must not get lost, and the row is still hers. */
export async function saveDraft(parts: Parts, contactId: string, draft: CallDraft): Promise<Answer<null>> {
  if (!isHers(parts, contactId)) return NOT_FOUND
  await parts.calls.saveDraft(contactId, draft)
  showAll(parts)
  return { ok: true, value: null }
}

/** Takes the outcome of a call; it leaves once it can no longer be undone and its agent is signed in. */
export async function wrapUp(parts: Parts, contactId: string, outcome: WrapUp): Promise<Answer<PanelAnswers['wrapUp']>> {
  return isHers(parts, contactId) ? parts.outbox.put(contactId, outcome) : NOT_FOUND
}

/** Opens the call again with everything typed. */
export async function undo(parts: Parts, contactId: string): Promise<Answer<null>> {
  return isHers(parts, contactId) ? parts.outbox.undo(contactId) : NOT_FOUND
}

function isHers(parts: Parts, contactId: string): boolean {
  const call = parts.calls.get(contactId)
  const me = parts.session.me()
  return call !== null && (me === null || me.userId === call.userId)
}
