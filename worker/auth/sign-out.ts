import type { Env } from '../env.ts'
import { keysOf } from '../privacy/keys.ts'
import { authOf } from './session-library.ts'

/** Ends the session of this token. One that is already over stays over: signing out twice is no error. */
export async function signOut(env: Env, request: Request): Promise<Response> {
  const authorization = request.headers.get('authorization')
  if (authorization) {
    const auth = authOf(env.DB, await keysOf(env.FAIRDIAL_SECRET))
    await auth.api.signOut({ headers: new Headers({ authorization }), asResponse: true })
  }
  return new Response(null, { status: 204 })
}
