import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Hand } from 'lucide-react'
import { Button } from '../../ui/Button.tsx'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import { useWords } from '../../ui/Words.tsx'
import { failureOf, fetchApi } from '../query/api-query.ts'
import { may } from '../session/may.ts'
import { useSession } from '../session/session-context.ts'
import { Empty } from '../shell/Empty.tsx'
import { PageHead } from '../shell/PageHead.tsx'
import { useWalk } from '../shell/use-walk.ts'
import { Waiting } from '../shell/Waiting.tsx'
import { AskedLeave } from './AskedLeave.tsx'
import { openLeaves } from './open-leaves.ts'
import { PastLeave } from './PastLeave.tsx'

/** Leaves to pass a presumption: those somebody waits for first, then what was given and refused. */
export function LeavesPage() {
  const { say } = useWords()
  const { me } = useSession()
  const asked = useQuery(openLeaves())
  const failure = failureOf(asked.error)
  const walk = useWalk()
  // Who waited longest comes first.
  const waiting = (asked.data?.items ?? []).toSorted((one, other) => one.askedAt - other.askedAt)
  return (
    <>
      <PageHead title={say('leaves.title')} note={say(may(me.role, 'giveLeave') ? 'leaves.keys' : 'leaves.note')} />
      <div className="min-h-0 flex-1 overflow-auto border-t border-line">
        <section aria-label={say('leaves.asked')} className="bg-surface">
          {asked.isPending && <Waiting lines={5} />}
          {failure && !asked.data && (
            <div className="p-5">
              <FailureNotice failure={failure} onRetry={() => void asked.refetch()} />
            </div>
          )}
          {asked.data && waiting.length === 0 && (
            <Empty icon={<Hand size={20} />} title={say('leaves.none')}>
              {say('leaves.none.text')}
            </Empty>
          )}
          <ul {...walk}>
            {waiting.map((leave) => (
              <AskedLeave key={leave.overrideId} leave={leave} answerable={may(me.role, 'giveLeave')} />
            ))}
          </ul>
        </section>
        <History />
      </div>
    </>
  )
}

function History() {
  const { say } = useWords()
  const pages = useInfiniteQuery({
    queryKey: ['overrides', 'history'],
    queryFn: ({ pageParam }) => fetchApi('overrides', { query: { limit: 50, ...(pageParam && { cursor: pageParam }) } }),
    initialPageParam: '',
    getNextPageParam: (last) => last.next ?? undefined,
  })
  const failure = failureOf(pages.error)
  const past = pages.data?.pages.flatMap((page) => page.items).filter(({ state }) => state !== 'asked') ?? []
  if (past.length === 0 && !failure) return null
  return (
    <section aria-labelledby="leaves-history" className="border-t border-line px-5 py-4">
      <h2 id="leaves-history" className="mb-2 text-sm font-semibold">
        {say('leaves.history')}
      </h2>
      {failure && <FailureNotice failure={failure} onRetry={() => void pages.refetch()} />}
      <ul>
        {past.map((leave) => (
          <PastLeave key={leave.overrideId} leave={leave} />
        ))}
      </ul>
      {pages.hasNextPage && (
        <Button size="sm" disabled={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()} className="mt-2">
          {say('leaves.more')}
        </Button>
      )}
    </section>
  )
}
