import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import type { ContactRow } from '#shared/contract/contact'
import type { Failure } from '#shared/contract/messages'
import { apiQuery, failureOf, fetchApi } from '../query/api-query.ts'
import type { CallFilters } from '../route/route.ts'
import { contactQuery } from './contact-query.ts'
import { viewerZone } from './day.ts'
import { mergeNewest } from './merge-newest.ts'
import { useToday } from './use-today.ts'

const LOOK_EVERY_MS = 5000

export interface CallLog {
  rows: readonly ContactRow[]
  /** Nothing was read yet. */
  waiting: boolean
  /** Why nothing, or nothing further, could be read. */
  failure: Failure | null
  /** The list is shown, but the last look for new calls failed. */
  stale: boolean
  hasMore: boolean
  loadingMore: boolean
  loadMore: () => void
  retry: () => void
}

/** The call log under some filters, newest first: older pages on demand, new calls by themselves while the page is looked at. */
export function useCallLog(filters: CallFilters, { live }: { live: boolean }): CallLog {
  const query = contactQuery(filters, useToday(), viewerZone())
  const pages = useInfiniteQuery({
    queryKey: ['call-log', query],
    queryFn: ({ pageParam }) => fetchApi('contacts', { query: { ...query, ...(pageParam && { cursor: pageParam }) } }),
    initialPageParam: '',
    getNextPageParam: (last) => last.next ?? undefined,
    staleTime: Number.POSITIVE_INFINITY, // kept true by the newest page alone; older pages do not change order
  })
  const newest = useQuery({
    ...apiQuery('contacts', { query }),
    enabled: live && pages.isSuccess,
    refetchInterval: LOOK_EVERY_MS,
    refetchIntervalInBackground: false,
    staleTime: 0,
    placeholderData: keepPreviousData,
    retry: false,
  })
  const isOurs = newest.data && !newest.isPlaceholderData
  const merged = useMemo(() => mergeNewest(isOurs ? newest.data : undefined, pages.data?.pages ?? []), [isOurs, newest.data, pages.data])
  const { refetch, fetchNextPage } = pages
  useEffect(() => {
    if (merged.gap) void refetch()
  }, [merged.gap, refetch])

  return {
    rows: merged.rows,
    waiting: pages.isPending,
    failure: failureOf(pages.error),
    stale: newest.isError || (newest.failureCount > 0 && newest.isFetched),
    hasMore: pages.hasNextPage,
    loadingMore: pages.isFetchingNextPage,
    loadMore: () => void fetchNextPage(),
    retry: () => void (pages.isFetchNextPageError ? fetchNextPage() : refetch()),
  }
}
