import type { Env } from '../env.ts'
import { ProblemError } from './problem.ts'

/** Says that this installation can work: bound, with its secret, its tables in place. Tells nothing else. */
export async function health(env: Env): Promise<Response> {
  try {
    await env.DB.prepare('select 1 from "contact" limit 1').run()
  } catch {
    throw new ProblemError('not-ready', { detail: 'The database does not answer, or its migrations were not applied.' })
  }
  return Response.json({ status: 'ok' })
}
