import type { z } from 'zod'
import { API, type ApiInput, type ApiName, type ApiOutput, type Endpoint } from '#shared/contract/api'
import { Bundle } from '#shared/contract/content'
import type { Answer, Failure } from '#shared/contract/messages'
import { Problem } from '#shared/contract/problem'
import { Me, type SignIn } from '#shared/contract/session'
import { instantOfHeader, type Clock } from './clock.ts'
import type { Session } from './session.ts'
import type { Settings } from './settings.ts'
import type { World } from './world.ts'

const TIMEOUT_MS = 15_000

/** The only caller of the API. Failures are values; a session that the server no longer knows is ended here. */
export interface ApiClient {
  call<N extends ApiName>(name: N, input: ApiInput<N>): Promise<Answer<ApiOutput<N>>>
  /** `null`: the one with this hash is still live. */
  bundle(hash: string | null): Promise<Answer<Bundle | null>>
  signIn(input: SignIn): Promise<Answer<{ token: string; me: Me }>>
  signOut(): Promise<void>
  /** Whether a Fairdial server answers at this origin. */
  probe(origin: string): Promise<boolean>
}

export function openApi({ world, settings, session, clock, expired }: {
  world: World
  settings: Settings
  session: Session
  clock: Clock
  /** The server ended the session. */
  expired: () => void
}): ApiClient {
  const send = async (path: string, init: { method: string; body?: unknown; headers?: Record<string, string>; token: string | null }): Promise<Answer<Response>> => {
    const origin = settings.origin()
    if (!origin) return failed({ code: 'not-ready' })
    const sentAt = world.now()
    try {
      const response = await world.fetch(`${origin}${path}`, {
        method: init.method,
        headers: {
          accept: 'application/json',
          ...(init.body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(init.token ? { authorization: `Bearer ${init.token}` } : {}),
          ...init.headers,
        },
        body: init.body === undefined ? null : JSON.stringify(init.body),
        // The token is the only credential; nothing is kept in the browser's cache; no other host is followed to.
        credentials: 'omit',
        cache: 'no-store',
        redirect: 'error',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      })
      const instant = instantOfHeader(response.headers.get('date'))
      if (instant) clock.heard(instant, sentAt, world.now())
      if (response.ok || response.status === 304) return { ok: true, value: response }
      const failure = await readFailure(response)
      if (failure.code === 'not-signed-in' && init.token && init.token === session.token()) {
        await session.end(init.token)
        expired()
      }
      return { ok: false, failure }
    } catch {
      return failed({ code: 'unreachable' })
    }
  }

  return {
    call: async (name, input) => {
      const endpoint: Endpoint = API[name]
      const parts = input as { params?: Record<string, string>; query?: Record<string, unknown>; body?: unknown } // ApiInput is made of these
      const answer = await send(pathOf(endpoint.path, parts.params, parts.query), { method: endpoint.method, body: parts.body, token: session.token() })
      // The endpoint's own schema, which the generic lookup can't carry through.
      return answer.ok ? readAs(answer.value, endpoint.output as z.ZodType<ApiOutput<typeof name>>) : answer
    },
    bundle: async (hash) => {
      const answer = await send(API.bundle.path, { method: 'GET', headers: hash ? { 'if-none-match': `"${hash}"` } : {}, token: session.token() })
      if (!answer.ok) return answer
      return answer.value.status === 304 ? { ok: true, value: null } : readAs(answer.value, Bundle)
    },
    signIn: async (input) => {
      const answer = await send('/v1/auth/sign-in/email', { method: 'POST', body: input, token: null })
      if (!answer.ok) return answer
      const token = answer.value.headers.get('set-auth-token')
      if (!token) return failed({ code: 'internal' })
      const person = await send(API.me.path, { method: 'GET', token })
      if (!person.ok) return person
      const me = await readAs(person.value, Me)
      return me.ok ? { ok: true, value: { token, me: me.value } } : me
    },
    signOut: async () => {
      const token = session.token()
      if (token) await send('/v1/auth/sign-out', { method: 'POST', body: {}, token })
    },
    probe: async (origin) => {
      try {
        const init = { credentials: 'omit', redirect: 'error', cache: 'no-store', signal: AbortSignal.timeout(TIMEOUT_MS) } as const
        return (await world.fetch(`${origin}/health`, init)).ok
      } catch {
        return false
      }
    },
  }
}

function failed<T>(failure: Failure): Answer<T> {
  return { ok: false, failure }
}

/** Fills `:name` parts and appends the query; what is undefined is left out. */
function pathOf(path: string, params: Record<string, string> = {}, query: Record<string, unknown> = {}): string {
  const filled = path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, String(value))
  return search.size > 0 ? `${filled}?${search}` : filled
}

async function readAs<T>(response: Response, shape: z.ZodType<T>): Promise<Answer<T>> {
  const parsed = shape.safeParse(await response.json().catch(() => undefined))
  if (parsed.success) return { ok: true, value: parsed.data }
  return failed({ code: 'internal', requestId: response.headers.get('x-request-id') ?? undefined })
}

/** Problem details as they are; anything else that answers with an error is not our server but something before it. */
async function readFailure(response: Response): Promise<Failure> {
  const problem = Problem.safeParse(await response.json().catch(() => undefined))
  if (!problem.success) return { code: 'unreachable' }
  const { code, requestId, errors } = problem.data
  return { code, requestId, errors }
}
