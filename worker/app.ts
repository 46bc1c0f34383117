import { Hono } from 'hono'
import { routePath } from 'hono/route'
import { uuidv7 } from 'uuidv7'
import type { ApiName } from '#shared/contract/api'
import { signIn } from './auth/sign-in.ts'
import { signOut } from './auth/sign-out.ts'
import { LostRace } from './db/batch.ts'
import { databaseOf } from './db/database.ts'
import { checkEnv, type Env } from './env.ts'
import type { Call } from './http/call.ts'
import { API_NAMES, endpointOf, type Verbs } from './http/endpoint.ts'
import { health } from './http/health.ts'
import { logFault } from './http/log.ts'
import { ProblemError, problemResponse } from './http/problem.ts'
import { readInput } from './http/read-input.ts'
import { requireRole } from './http/require-role.ts'
import { harden } from './http/security-headers.ts'
import { signedIn } from './http/session.ts'
import { documentation } from './openapi/documentation.ts'
import { openApi } from './openapi/open-api.ts'
import { keysOf } from './privacy/keys.ts'

interface Setting {
  Bindings: Partial<Env>
  Variables: { requestId: string; env: Env }
}

/** The whole HTTP surface: every endpoint of the contract by one generic route, sign-in, health and the documentation. */
export function makeApp(verbs: Verbs): Hono<Setting> {
  const app = new Hono<Setting>()
  app.use(async (c, next) => {
    c.set('requestId', uuidv7())
    await next()
    harden(c.res.headers, c.var.requestId)
  })
  app.use(async (c, next) => {
    c.set('env', checkEnv(c.env))
    await next()
  })
  app.get('/health', (c) => health(c.var.env))
  app.get('/openapi.json', (c) => c.json(openApi()))
  app.get('/docs', () => documentation())
  app.post('/v1/auth/sign-in/email', (c) => signIn(c.var.env, c.req.raw, Date.now()))
  app.post('/v1/auth/sign-out', (c) => signOut(c.var.env, c.req.raw))
  for (const name of API_NAMES) {
    const { method, path } = endpointOf(name)
    app.on(method, path, (c) => answer(name, verbs, { ...c.var, request: c.req.raw, params: c.req.param() }))
  }
  app.notFound((c) => problemResponse(new ProblemError('not-found'), c.var.requestId))
  app.onError((error, c) => problemResponse(asProblem(error, { requestId: c.var.requestId, route: routePath(c) }), c.var.requestId))
  return app
}

interface Arrival {
  env: Env
  requestId: string
  request: Request
  params: Record<string, string>
}

/** Session, role, input, verb, output: in this order for every endpoint. */
async function answer(name: ApiName, verbs: Verbs, { env, requestId, request, params }: Arrival): Promise<Response> {
  const now = Date.now()
  const endpoint = endpointOf(name)
  const keys = await keysOf(env.FAIRDIAL_SECRET)
  const actor = await signedIn(env, keys, request)
  requireRole(actor, endpoint.roles)
  const input = await readInput(endpoint, request, params)
  const call: Call = { actor, db: databaseOf(env.DB), keys, now, requestId, knownTag: request.headers.get('if-none-match'), tag: null }
  // The verb of this name takes what its own endpoint has just validated; a lookup by a union of names can't say so.
  const verb = verbs[name] as (input: unknown, call: Call) => Promise<unknown>
  const output = await verb(input, call)
  if (output instanceof Response) return output
  return Response.json(endpoint.output.parse(output), { headers: call.tag === null ? {} : { etag: call.tag } })
}

function asProblem(error: unknown, where: { requestId: string; route: string }): ProblemError {
  if (error instanceof ProblemError) return error
  if (error instanceof LostRace) return new ProblemError('conflict')
  logFault(error, where)
  return new ProblemError('internal')
}
