import { exports } from 'cloudflare:workers'
import { API, type ApiInput, type ApiName, type ApiOutput, type Endpoint } from '#shared/contract/api'
import { Problem } from '#shared/contract/problem'

const ORIGIN = 'https://api.example'

/** A person at the API, as the extension speaks for her. */
export class Client {
  readonly userId: string
  readonly email: string
  readonly token: string
  constructor({ userId, email, token }: { userId: string; email: string; token: string }) {
    this.userId = userId
    this.email = email
    this.token = token
  }

  /** Calls an endpoint and expects it to work; the answer is parsed by the contract. */
  async call<N extends ApiName>(name: N, input: ApiInput<N>): Promise<ApiOutput<N>> {
    const response = await this.send(name, input)
    const body: unknown = await response.json()
    if (!response.ok) throw new Error(`${name}: ${response.status} ${JSON.stringify(body)}`)
    // The endpoint's own schema, which the lookup by a generic name can't carry through.
    return API[name].output.parse(body) as ApiOutput<N>
  }

  /** Calls an endpoint and expects it to refuse. */
  async refusal<N extends ApiName>(name: N, input: ApiInput<N>): Promise<Problem> {
    return problemOf(await this.send(name, input))
  }

  send<N extends ApiName>(name: N, input: ApiInput<N>, headers: Record<string, string> = {}): Promise<Response> {
    return send(name, input, { authorization: `Bearer ${this.token}`, ...headers })
  }
}

/** Sends whatever is given, well-formed or not. */
export function send(name: ApiName, input: unknown, headers: Record<string, string>): Promise<Response> {
  const endpoint: Endpoint = API[name]
  const { params, query, body } = input as { params?: Record<string, string>; query?: Record<string, unknown>; body?: unknown } // made of these by ApiInput
  const path = endpoint.path.replaceAll(/:(\w+)/g, (_, part: string) => params?.[part] ?? 'x')
  const search = new URLSearchParams(Object.entries(query ?? {}).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])))
  return request(endpoint.method, `${path}${search.size > 0 ? `?${search}` : ''}`, { headers, ...(endpoint.body && { body }) })
}

/** One request to the Worker. */
export function request(method: string, path: string, { headers = {}, body }: { headers?: Record<string, string>; body?: unknown } = {}): Promise<Response> {
  const json = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }
  return exports.default.fetch(new Request(`${ORIGIN}${path}`, { method, headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers }, ...json }))
}

/** The problem details of an answer; an answer that is none fails the test. */
export async function problemOf(response: Response): Promise<Problem> {
  const problem = Problem.parse(await response.json())
  if (response.headers.get('content-type') !== 'application/problem+json') throw new Error('Not declared as problem details.')
  return problem
}
