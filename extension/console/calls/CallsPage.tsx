import { PhoneOff, SearchX } from 'lucide-react'
import { Button } from '../../ui/Button.tsx'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import { useWords } from '../../ui/Words.tsx'
import { NO_FILTERS, type CallFilters as Filters } from '../route/route.ts'
import { goTo } from '../route/use-route.ts'
import { useSession } from '../session/session-context.ts'
import { Empty } from '../shell/Empty.tsx'
import { PageHead } from '../shell/PageHead.tsx'
import { Waiting } from '../shell/Waiting.tsx'
import { CallFilters } from './CallFilters.tsx'
import { CallTable } from './CallTable.tsx'
import { LiveMark } from './LiveMark.tsx'
import { useCallLog } from './use-call-log.ts'

/** Every call one may see, newest first. */
export function CallsPage({ filters }: { filters: Filters }) {
  const { say } = useWords()
  const { me } = useSession()
  const log = useCallLog(filters, { live: true })
  return (
    <>
      <PageHead title={say(me.role === 'agent' ? 'console.nav.my-calls' : 'calls.title')} note={say('calls.keys')}>
        <LiveMark stale={log.stale} />
      </PageHead>
      <CallFilters filters={filters} onChange={showCalls} />
      <Body log={log} filters={filters} onChange={showCalls} />
    </>
  )
}

function Body({ log, filters, onChange }: { log: ReturnType<typeof useCallLog>; filters: Filters; onChange: (filters: Filters) => void }) {
  const { say } = useWords()
  if (log.waiting) return <Waiting lines={10} />
  if (log.rows.length > 0) return <CallTable key={JSON.stringify(filters)} log={log} filters={filters} />
  if (log.failure)
    return (
      <div className="p-5">
        <FailureNotice failure={log.failure} onRetry={log.retry} />
      </div>
    )
  const narrowed = filters.agentId !== null || filters.disposition !== null
  const otherDays = filters.day !== 'all' && (
    <Button onClick={() => onChange({ ...filters, day: 'all' })}>{say('calls.empty.all-days')}</Button>
  )
  return (
    <div className="flex-1 border-t border-line bg-surface">
      {narrowed ? (
        <Empty
          icon={<SearchX size={20} />}
          title={say('calls.empty.narrowed')}
          action={
            <>
              {otherDays}
              <Button onClick={() => onChange(NO_FILTERS)}>{say('calls.filter.clear')}</Button>
            </>
          }
        >
          {say('calls.empty.narrowed.text')}
        </Empty>
      ) : (
        <Empty icon={<PhoneOff size={20} />} title={say(filters.day === 'all' ? 'calls.empty.ever' : 'calls.empty.day')} action={otherDays}>
          {say('calls.empty.text')}
        </Empty>
      )}
    </div>
  )
}

function showCalls(filters: Filters): void {
  goTo({ page: 'calls', filters })
}
