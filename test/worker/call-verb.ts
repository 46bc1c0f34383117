import { env } from 'cloudflare:workers'
import type { ApiName } from '#shared/contract/api'
import { databaseOf } from '../../worker/db/database.ts'
import type { Actor } from '../../worker/http/call.ts'
import type { Input, Output } from '../../worker/http/endpoint.ts'
import { keysOf } from '../../worker/privacy/keys.ts'
import { VERBS } from '../../worker/verbs.ts'
import { makeId } from '../make/ids.ts'

/** Calls a verb in a person's name without HTTP and session, for tests that make hundreds of calls at once. */
export async function callVerb<N extends ApiName>(name: N, input: Input<N>, actor: Actor): Promise<Output<N>> {
  const call = { actor, db: databaseOf(env.DB), keys: await keysOf(env.FAIRDIAL_SECRET), now: Date.now(), requestId: makeId(), knownTag: null, tag: null }
  const verb: (input: Input<N>, call: Parameters<(typeof VERBS)[N]>[1]) => Promise<Output<N> | Response> = VERBS[name]
  const output = await verb(input, call)
  if (output instanceof Response) throw new Error(`${name}: ${output.status}`)
  return output
}
