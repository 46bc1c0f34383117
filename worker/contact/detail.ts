import { readReason } from '../dial/reason.ts'
import { followUpsOfContact } from '../follow-up/store.ts'
import { followUpView } from '../follow-up/view.ts'
import { otherContactsOf } from '../history/store.ts'
import type { Call } from '../http/call.ts'
import type { Output, Verbs } from '../http/endpoint.ts'
import { ProblemError } from '../http/problem.ts'
import { findNamedOverride } from '../override/store.ts'
import { overrideView } from '../override/view.ts'
import { unseal } from '../privacy/seal.ts'
import { contactRow } from './row.ts'
import { scopeOf } from './scope.ts'
import { findContact, type Scope } from './store.ts'

/** One call as the agent saw it, for whoever may see it. */
export const contact: Verbs['contact'] = ({ params }, call) => detailOf(params.contactId, scopeOf(call.actor, null), call)

/** Everything known of one call; `not-found` for one outside the scope. */
export async function detailOf(contactId: string, scope: Scope | null, call: Call): Promise<Output<'contact'>> {
  const { db, keys } = call
  const found = scope && (await findContact(db, scope, contactId))
  if (!found) throw new ProblemError('not-found')
  const { row, decision, offlineDecision, overrideId, wrapUp, promise } = found
  const [others, followUps] = await db.batch([otherContactsOf(db, row.debtorId, contactId), followUpsOfContact(db, contactId)])
  // Who may see the call may see the leave by which it was made.
  const leave = overrideId === null ? null : await findNamedOverride(db, { agentId: null, teamId: null }, overrideId)
  return {
    row: contactRow(row),
    decision,
    reason: readReason(found),
    offlineDecision,
    override: leave && (await overrideView(leave, call)),
    wrapUp: wrapUp && { gate: wrapUp.gate, path: [...wrapUp.path], disclosures: [...wrapUp.disclosures], note: wrapUp.note, savedAt: wrapUp.savedAt },
    promise,
    followUps: await Promise.all(followUps.map((followUp) => followUpView(keys, followUp))),
    recordUrl: await unseal(keys.recordUrl, row.debtorId, found.recordUrlSealed),
    others,
  }
}
