import type { Actor } from '../http/call.ts'
import type { Scope } from './store.ts'

/**
 * Whose calls a person may see: an agent her own, a lead those her team made, admins and auditors all. `agentId` narrows
 * further. `null`: none at all.
 */
export function scopeOf(actor: Actor, agentId: string | null): Scope | null {
  switch (actor.role) {
    case 'agent': return agentId === null || agentId === actor.userId ? { agentId: actor.userId, teamId: null } : null
    case 'lead': return actor.teamId === null ? null : { agentId, teamId: actor.teamId }
    case 'admin': case 'auditor': return { agentId, teamId: null }
    default: return actor.role satisfies never
  }
}
