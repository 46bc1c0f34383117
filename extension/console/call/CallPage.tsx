import { useQuery } from '@tanstack/react-query'
import { ArrowLeft, ChevronDown, ChevronUp, ExternalLink } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { ContactDetail } from '#shared/contract/contact'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import { useWords } from '../../ui/Words.tsx'
import { lastOpened } from '../calls/last-opened.ts'
import { apiQuery, failureOf } from '../query/api-query.ts'
import { writeRoute, type CallFilters } from '../route/route.ts'
import { goTo } from '../route/use-route.ts'
import { Waiting } from '../shell/Waiting.tsx'
import { CallFacts } from './CallFacts.tsx'
import { FollowUps } from './FollowUps.tsx'
import { IconLink } from './IconLink.tsx'
import { LeaveCard } from './LeaveCard.tsx'
import { OtherCalls } from './OtherCalls.tsx'
import { PromiseCard } from './PromiseCard.tsx'
import { safeLink } from './safe-link.ts'
import { Timeline } from './Timeline.tsx'
import { useNeighbours } from './use-neighbours.ts'

/** One call as the agent saw it, with its neighbours in the list it was opened from. */
export function CallPage({ contactId, filters }: { contactId: string; filters: CallFilters }) {
  const { say } = useWords()
  const call = useQuery({ ...apiQuery('contact', { params: { contactId } }), refetchInterval: (query) => (query.state.data?.wrapUp === null ? 5000 : false) })
  const { newer, older } = useNeighbours(contactId, filters)
  const page = useRef<HTMLElement>(null)
  useEffect(() => {
    lastOpened.contactId = contactId
    page.current?.focus({ preventScroll: true })
  }, [contactId])

  const open = (id: string | null) => id && goTo({ page: 'call', contactId: id, filters }, { replace: true })
  const walk = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'j') open(older)
    if (event.key === 'k') open(newer)
    if (event.key === 'Escape') goTo({ page: 'calls', filters })
  }
  const failure = failureOf(call.error)
  return (
    <article ref={page} tabIndex={-1} onKeyDown={walk} className="flex min-h-0 flex-1 flex-col outline-none">
      <div className="flex items-center gap-1 px-4 pt-3">
        <a
          href={writeRoute({ page: 'calls', filters })}
          className="inline-flex min-h-8 items-center gap-1.5 rounded-md px-2 text-sm text-ink-soft hover:bg-sunken hover:text-ink"
        >
          <ArrowLeft aria-hidden size={15} />
          {say('call.back')}
        </a>
        <span className="ml-auto flex items-center gap-1">
          <IconLink label={say('call.newer')} to={newer === null ? null : { page: 'call', contactId: newer, filters }}>
            <ChevronUp aria-hidden size={17} />
          </IconLink>
          <IconLink label={say('call.older')} to={older === null ? null : { page: 'call', contactId: older, filters }}>
            <ChevronDown aria-hidden size={17} />
          </IconLink>
        </span>
      </div>
      {call.isPending && <Waiting lines={12} />}
      {failure && !call.data && (
        <div className="p-5">
          <FailureNotice failure={failure} onRetry={() => void call.refetch()} />
        </div>
      )}
      {call.data && <Call detail={call.data} filters={filters} />}
    </article>
  )
}

function Call({ detail, filters }: { detail: ContactDetail; filters: CallFilters }) {
  const { say } = useWords()
  const link = safeLink(detail.recordUrl)
  return (
    <div className="min-h-0 flex-1 overflow-auto">
      <CallFacts detail={detail}>
        {link && (
          <a
            href={link}
            target="_blank"
            rel="noopener noreferrer"
            className="inline-flex min-h-8 items-center gap-1.5 rounded-md border border-line bg-surface px-3 text-sm font-medium hover:border-line-strong"
          >
            {say('call.record')}
            <ExternalLink aria-hidden size={14} />
          </a>
        )}
      </CallFacts>
      <div className="grid items-start gap-5 px-5 pb-10 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <Timeline detail={detail} />
        <aside className="grid gap-4 lg:sticky lg:top-0">
          {detail.override && <LeaveCard leave={detail.override} />}
          {detail.promise && <PromiseCard promise={detail.promise} />}
          <FollowUps detail={detail} />
          <OtherCalls detail={detail} filters={filters} />
        </aside>
      </div>
    </div>
  )
}
