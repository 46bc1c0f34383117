import { SignIn } from '#shared/contract/session'
import { databaseOf } from '../db/database.ts'
import type { Env } from '../env.ts'
import { ProblemError } from '../http/problem.ts'
import { parse, readJson } from '../http/read-input.ts'
import { actorOf } from '../http/session.ts'
import { keysOf } from '../privacy/keys.ts'
import { authOf } from './session-library.ts'
import { admitAttempt } from './sign-in-attempts.ts'

/**
 * Opens a session by email and password; the token is in the header `set-auth-token`, never in a cookie.
 * One answer, `wrong-password`, for an unknown email, a wrong password and a deactivated person; `too-many-requests`
 * after too many attempts.
 */
export async function signIn(env: Env, request: Request, now: number): Promise<Response> {
  const body = parse(SignIn, await readJson(request))
  const keys = await keysOf(env.FAIRDIAL_SECRET)
  const db = databaseOf(env.DB)
  const address = request.headers.get('cf-connecting-ip') ?? 'unknown'
  const forget = await admitAttempt(db, keys, { email: body.email, address, now })
  const auth = authOf(env.DB, keys)
  const opened = await auth.api.signInEmail({ body, asResponse: true })
  const token = opened.headers.get('set-auth-token')
  if (!opened.ok || token === null) {
    if (opened.status >= 500) throw new Error('The session library failed.')
    throw new ProblemError('wrong-password')
  }
  const found = await auth.api.getSession({ headers: new Headers({ authorization: `Bearer ${token}` }) })
  if (!found || found.user.deactivatedAt) throw new ProblemError('wrong-password')
  await forget()
  return Response.json(actorOf(found.user), { headers: { 'set-auth-token': token } })
}
