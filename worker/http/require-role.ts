import type { Role } from '#shared/contract/session'
import type { Actor } from './call.ts'
import { ProblemError } from './problem.ts'

/** Lets only these roles through; what they then see is narrowed by the verb. */
export function requireRole(actor: Actor, roles: readonly Role[]): void {
  if (!roles.includes(actor.role)) throw new ProblemError('not-allowed')
}
