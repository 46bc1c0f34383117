import type { z } from 'zod'
import { API, type ApiName, type Endpoint } from '#shared/contract/api'
import type { Call } from './call.ts'

type Parsed<E, K extends string> = E extends { [k in K]: infer S extends z.ZodType } ? { [k in K]: z.output<S> } : unknown

/** What a verb receives: the parts its endpoint declares, validated. */
export type Input<N extends ApiName> = Parsed<(typeof API)[N], 'params'> & Parsed<(typeof API)[N], 'query'> & Parsed<(typeof API)[N], 'body'>
/** What a verb answers; it is parsed again on its way out, so that nothing undeclared leaves. */
export type Output<N extends ApiName> = z.input<(typeof API)[N]['output']>

/** One entry per endpoint; a room offers those that are its own. A `Response` only where HTTP itself is the answer (304). */
export type Verbs = { [N in ApiName]: (input: Input<N>, call: Call) => Promise<Output<N> | Response> }

/** The endpoint of this name, as the mechanism sees all of them. */
export function endpointOf(name: ApiName): Endpoint {
  return API[name]
}

/** Names of all endpoints. */
export const API_NAMES = Object.keys(API) as readonly ApiName[]
