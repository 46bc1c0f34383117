import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { z } from 'zod'
import type { FollowUpView } from '#shared/contract/follow-up'
import type { Failure } from '#shared/contract/messages'
import { callApi } from '../../messages/api-link.ts'

export type FollowUp = z.infer<typeof FollowUpView>

/** Pages of the queue of one person, loaded anew when `when` changes. Failures are answers, not exceptions. */
export function useFollowUps(when: string) {
  const client = useQueryClient()
  const [closing, setClosing] = useState<Failure | null>(null)
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const query = useInfiniteQuery({
    queryKey: ['follow-ups', when],
    queryFn: ({ pageParam }) => callApi('followUps', { query: pageParam ? { cursor: pageParam } : {} }),
    initialPageParam: null as string | null, // the first page has no cursor
    getNextPageParam: (last) => (last.ok ? last.value.next : null),
    placeholderData: (before) => before,
    refetchOnMount: 'always',
  })
  const pages = query.data?.pages ?? []
  const failed = pages.find((page) => !page.ok)
  const close = async (followUpId: string) => {
    const answer = await callApi('closeFollowUp', { params: { followUpId } })
    setClosing(answer.ok ? null : answer.failure)
    if (!answer.ok) return
    setClosed((before) => new Set([...before, followUpId]))
    await client.invalidateQueries({ queryKey: ['follow-ups'] })
  }
  return {
    /** `null` while nothing has arrived. */
    items: pages.some((page) => page.ok) ? pages.flatMap((page) => (page.ok ? page.value.items : [])).filter((item) => !closed.has(item.followUpId)) : null,
    failure: closing ?? (failed && !failed.ok ? failed.failure : null),
    hasMore: query.hasNextPage,
    busy: query.isFetching,
    reload: () => void query.refetch(),
    more: () => void query.fetchNextPage(),
    close,
  }
}
