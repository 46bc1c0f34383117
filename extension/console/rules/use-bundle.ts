import { useQuery } from '@tanstack/react-query'
import { apiQuery } from '../query/api-query.ts'

/** What is live: portfolios and the organisation's own rules among it. */
export function useBundle() {
  return useQuery({ ...apiQuery('bundle', {}), staleTime: 30_000 })
}
