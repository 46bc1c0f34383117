import { QueryCache, QueryClient, queryOptions } from '@tanstack/react-query'
import type { ApiInput, ApiName, ApiOutput } from '#shared/contract/api'
import type { Failure } from '#shared/contract/messages'
import { callApi } from '../../messages/api-link.ts'

/** A failed call of the API, thrown only inside the query cache, which wants errors. */
export class ApiFailure extends Error {
  readonly failure: Failure
  constructor(failure: Failure) {
    super(failure.code)
    this.name = 'ApiFailure'
    this.failure = failure
  }
}

/** The failure a query ended with; anything that is not the API's is our own defect. */
export function failureOf(error: Error | null): Failure | null {
  if (!error) return null
  return error instanceof ApiFailure ? error.failure : { code: 'extension' }
}

/** One call of the API as a query; throws an `ApiFailure`. */
export async function fetchApi<N extends ApiName>(name: N, input: ApiInput<N>): Promise<ApiOutput<N>> {
  const answer = await callApi(name, input)
  if (answer.ok) return answer.value
  throw new ApiFailure(answer.failure)
}

/** Options of a query over one endpoint; the key is its name and input. */
export function apiQuery<N extends ApiName>(name: N, input: ApiInput<N>) {
  return queryOptions<ApiOutput<N>, Error>({ queryKey: [name, input], queryFn: () => fetchApi(name, input) })
}

/** A cache for one signed-in person. An expired session is told at once; passing trouble is tried again, twice. */
export function makeQueryClient(onExpired: () => void): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({ onError: (error) => failureOf(error)?.code === 'not-signed-in' && onExpired() }),
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        networkMode: 'always', // the background decides whether there is a network, not the page
        retry: (count, error) => count < 2 && passing(failureOf(error)),
        retryDelay: (count) => 400 * 2 ** count,
      },
    },
  })
}

function passing(failure: Failure | null): boolean {
  return failure?.code === 'internal' || failure?.code === 'not-ready' || failure?.code === 'unreachable'
}
