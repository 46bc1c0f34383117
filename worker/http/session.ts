import { authOf } from '../auth/session-library.ts'
import type { Env } from '../env.ts'
import type { Keys } from '../privacy/keys.ts'
import { Me } from '#shared/contract/session'
import type { Actor } from './call.ts'
import { ProblemError } from './problem.ts'

/**
 * Who sent this request, by its bearer token; cookies are not looked at, so no other site can act in somebody's name.
 * `not-signed-in` for no session, an expired one, and for everybody who was deactivated.
 */
export async function signedIn(env: Env, keys: Keys, request: Request): Promise<Actor> {
  const authorization = request.headers.get('authorization')
  if (!authorization) throw new ProblemError('not-signed-in')
  const found = await authOf(env.DB, keys).api.getSession({ headers: new Headers({ authorization }) })
  if (!found || found.user.deactivatedAt) throw new ProblemError('not-signed-in')
  return actorOf(found.user)
}

/** The session library's person in the words of the contract. */
export function actorOf(user: { id: string; name: string; email: string }): Actor {
  return Me.parse({ ...user, userId: user.id })
}
