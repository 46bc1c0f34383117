import type { Actor } from '../http/call.ts'
import type { OverrideScope } from './store.ts'

/** Whose leaves a person may see: an agent her own, a lead those her team asked for, admins and auditors all. `null`: none at all. */
export function overrideScope(actor: Actor): OverrideScope | null {
  switch (actor.role) {
    case 'agent': return { agentId: actor.userId, teamId: null }
    case 'lead': return actor.teamId === null ? null : { agentId: null, teamId: actor.teamId }
    case 'admin': case 'auditor': return { agentId: null, teamId: null }
    default: return actor.role satisfies never
  }
}
