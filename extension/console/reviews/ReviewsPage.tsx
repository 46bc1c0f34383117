import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { ClipboardCheck } from 'lucide-react'
import type { ReviewItem as Item } from '#shared/contract/review'
import { Button } from '../../ui/Button.tsx'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { useWords } from '../../ui/Words.tsx'
import { failureOf, fetchApi } from '../query/api-query.ts'
import { goTo } from '../route/use-route.ts'
import { Empty } from '../shell/Empty.tsx'
import { PageHead } from '../shell/PageHead.tsx'
import { useWalk } from '../shell/use-walk.ts'
import { Waiting } from '../shell/Waiting.tsx'
import { openReviews } from './open-reviews.ts'
import { ReviewItem } from './ReviewItem.tsx'

const VIEWS = ['open', 'closed'] as const

/** What a lead should look at, by fact; and what was looked at already. */
export function ReviewsPage({ closed }: { closed: boolean }) {
  const { say } = useWords()
  return (
    <>
      <PageHead title={say('reviews.title')} note={say('reviews.keys')}>
        <Segments
          label={say('reviews.view')}
          options={VIEWS}
          chosen={closed ? 'closed' : 'open'}
          words={(view) => say(`reviews.view.${view}`)}
          onChange={(view) => goTo({ page: 'reviews', closed: view === 'closed' })}
        />
      </PageHead>
      <div className="min-h-0 flex-1 overflow-auto border-t border-line bg-surface">{closed ? <Closed /> : <Open />}</div>
    </>
  )
}

function Open() {
  const { say } = useWords()
  const open = useQuery(openReviews())
  const failure = failureOf(open.error)
  if (open.isPending) return <Waiting lines={8} />
  if (failure && !open.data)
    return (
      <div className="p-5">
        <FailureNotice failure={failure} onRetry={() => void open.refetch()} />
      </div>
    )
  if (open.data?.items.length === 0)
    return (
      <Empty icon={<ClipboardCheck size={20} />} title={say('reviews.none')}>
        {say('reviews.none.text')}
      </Empty>
    )
  return (
    <>
      <Items items={open.data?.items ?? []} />
      {open.data?.next && <p className="px-5 py-3 text-xs text-ink-faint">{say('reviews.more-waiting')}</p>}
    </>
  )
}

function Closed() {
  const { say } = useWords()
  const pages = useInfiniteQuery({
    queryKey: ['reviewItems', 'closed'],
    queryFn: ({ pageParam }) => fetchApi('reviewItems', { query: { open: 'false', limit: 50, ...(pageParam && { cursor: pageParam }) } }),
    initialPageParam: '',
    getNextPageParam: (last) => last.next ?? undefined,
  })
  const failure = failureOf(pages.error)
  const items = pages.data?.pages.flatMap((page) => page.items).filter(({ closedAt }) => closedAt !== null) ?? []
  return (
    <>
      {pages.isPending && <Waiting lines={8} />}
      {failure && (
        <div className="p-5">
          <FailureNotice failure={failure} onRetry={() => void pages.refetch()} />
        </div>
      )}
      {pages.data && items.length === 0 && (
        <Empty icon={<ClipboardCheck size={20} />} title={say('reviews.none-closed')}>
          {say('reviews.none-closed.text')}
        </Empty>
      )}
      <Items items={items} />
      {pages.hasNextPage && (
        <Button size="sm" disabled={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()} className="m-5">
          {say('leaves.more')}
        </Button>
      )}
    </>
  )
}

function Items({ items }: { items: readonly Item[] }) {
  const walk = useWalk()
  return (
    <ul {...walk}>
      {items.map((item) => (
        <ReviewItem key={item.reviewId} item={item} />
      ))}
    </ul>
  )
}
