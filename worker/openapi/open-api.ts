import { z } from 'zod'
import type { ApiName, Endpoint } from '#shared/contract/api'
import { Problem, PROBLEM_STATUS } from '#shared/contract/problem'
import { SignIn, Me } from '#shared/contract/session'
import { API_NAMES, endpointOf } from '../http/endpoint.ts'

type Json = Readonly<Record<string, unknown>>

/** The API as an OpenAPI 3.1 document, made from the same schemas the routes validate with. */
export function openApi(): Json {
  const paths: Record<string, Record<string, Json>> = {
    '/health': { get: { operationId: 'health', summary: 'Whether this installation can work', responses: { 200: { description: 'It can' }, ...problems([503]) } } },
    '/v1/auth/sign-in/email': { post: signInOperation() },
    '/v1/auth/sign-out': { post: { operationId: 'signOut', summary: 'End the session', security: SESSION, responses: { 204: { description: 'Ended' } } } },
  }
  for (const name of API_NAMES) {
    const endpoint = endpointOf(name)
    const path = endpoint.path.replaceAll(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation(name, endpoint) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Fairdial',
      version: '1',
      description: 'Instants are milliseconds UTC, calendar dates YYYY-MM-DD, money integer minor units. Writes take the client’s ids and can be repeated.',
    },
    paths,
    components: {
      securitySchemes: { session: { type: 'http', scheme: 'bearer', description: 'Token from the header set-auth-token of the sign-in.' } },
      schemas: Object.assign({ Problem: schemaOf(Problem, 'output') }, ...API_NAMES.map(definitionsOf)) as Json,
    },
  }
}

/** Where content that cannot be used stops the work. */
const USES_CONTENT: readonly ApiName[] = ['bundle', 'authoriseDial', 'offlineDial', 'inboundCall', 'logContact', 'askOverride', 'publish']

const SESSION = [{ session: [] }]

function operation(name: ApiName, endpoint: Endpoint): Json {
  const { params, query, body, output, summary, roles } = endpoint
  const failures = [401, 403, ...(params || body || query ? [400] : []), ...(params || body ? [404] : []), ...(body ? [409] : []), ...(USES_CONTENT.includes(name) ? [422] : [])]
  return {
    operationId: name,
    summary,
    description: `Roles: ${roles.join(', ')}.`,
    security: SESSION,
    parameters: [...parametersOf(params, 'path'), ...parametersOf(query, 'query')],
    ...(body && { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(body, 'input', name) } } } }),
    responses: {
      200: { description: 'OK', content: { 'application/json': { schema: schemaOf(output, 'output', name) } } },
      ...(name === 'bundle' && { 304: { description: 'The ETag sent in If-None-Match is still live' } }),
      ...problems(failures),
    },
  }
}

function signInOperation(): Json {
  return {
    operationId: 'signIn',
    summary: 'Open a session by email and password',
    security: [],
    requestBody: { required: true, content: { 'application/json': { schema: schemaOf(SignIn, 'input') } } },
    responses: {
      200: {
        description: 'Signed in',
        headers: { 'set-auth-token': { description: 'Bearer token of the session', schema: { type: 'string' } } },
        content: { 'application/json': { schema: schemaOf(Me, 'output') } },
      },
      ...problems([400, 401, 429]),
    },
  }
}

/** Query values are text that is read as the declared type. */
function parametersOf(schema: z.ZodObject | undefined, place: 'path' | 'query'): Json[] {
  return Object.entries(schema?.shape ?? {}).map(([name, field]) => ({
    name,
    in: place,
    required: place === 'path' || !z.safeParse(field, undefined).success,
    schema: schemaOf(field, 'output'),
  }))
}

function problems(statuses: readonly number[]): Record<number, Json> {
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: Object.entries(PROBLEM_STATUS).flatMap(([code, own]) => (own === status ? [code] : [])).join(', '),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  )
}

type Io = 'input' | 'output'

/** JSON Schema 2020-12, which OpenAPI 3.1 takes as it is, save that what refers to itself stands under the components. */
function schemaOf(schema: z.core.$ZodType, io: Io, owner = ''): Json {
  const { $schema: _, $defs: __, ...rest } = jsonSchema(schema, io, owner)
  return rest
}

/** The parts of an endpoint's schemas that refer to themselves, by the names under which `schemaOf` refers to them. */
function definitionsOf(name: ApiName): Json {
  const { body, output } = endpointOf(name)
  return { ...(body && namedDefinitions(body, 'input', name)), ...namedDefinitions(output, 'output', name) }
}

function namedDefinitions(schema: z.core.$ZodType, io: Io, owner: string): Json {
  return Object.fromEntries(Object.entries(jsonSchema(schema, io, owner).$defs ?? {}).map(([name, part]) => [`${owner}.${io}.${name}`, part]))
}

function jsonSchema(schema: z.core.$ZodType, io: Io, owner: string): Json & { $schema?: string; $defs?: Json } {
  const text = JSON.stringify(z.toJSONSchema(schema, { io, unrepresentable: 'any' }))
  // Written by ourselves a moment ago, with nothing but the places of the references changed.
  return JSON.parse(text.replaceAll('"$ref":"#/$defs/', `"$ref":"#/components/schemas/${owner}.${io}.`)) as Json
}
