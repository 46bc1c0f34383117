import { useQuery } from '@tanstack/react-query'
import { FileText, Flag, Phone, PhoneIncoming } from 'lucide-react'
import type { ContactDetail } from '#shared/contract/contact'
import { lightOf } from '#shared/dial/decision'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import { LightMark } from '../../ui/LightMark.tsx'
import { useWords } from '../../ui/Words.tsx'
import { apiQuery, failureOf } from '../query/api-query.ts'
import { Waiting } from '../shell/Waiting.tsx'
import { Decided } from './Decided.tsx'
import { Dialled } from './Dialled.tsx'
import { Moment } from './Moment.tsx'
import { ScriptPath } from './ScriptPath.tsx'
import { readScript } from './read-script.ts'
import { WrappedUp } from './WrappedUp.tsx'

/** The call in the order in which it happened. */
export function Timeline({ detail }: { detail: ContactDetail }) {
  const { say } = useWords()
  const { row, decision, wrapUp } = detail
  const inbound = row.by === 'debtor'
  const PhoneMark = inbound ? PhoneIncoming : Phone
  const versionId = row.scriptVersionId
  const version = useQuery({
    ...apiQuery('version', { params: { versionId: versionId ?? '' } }),
    enabled: versionId !== null,
    staleTime: Number.POSITIVE_INFINITY, // a published version never changes
  })
  const script = version.data ? readScript(version.data.content) : null
  const failure = failureOf(version.error)
  const used = version.data && script && (
    <span className="text-xs font-normal text-ink-faint">
      {script.title} · {say('call.version', { number: version.data.number })}
    </span>
  )
  return (
    <section aria-label={say('call.timeline')}>
      <ol className="grid">
        <Moment at={decision.at} start={row.placedAt} title={say('call.decision')} mark={<LightMark light={lightOf(decision)} size={20} />}>
          <Decided detail={detail} />
        </Moment>
        <Moment at={row.placedAt} start={row.placedAt} title={say(inbound ? 'call.inbound' : 'call.dialled')} aside={used} mark={<PhoneMark aria-hidden size={15} className="text-ink-soft" />}>
          <Dialled detail={detail} />
        </Moment>
        {wrapUp && wrapUp.path.length > 0 && version.isPending && versionId !== null && <Waiting lines={4} />}
        {failure && (
          <Moment at={null} start={row.placedAt} title={say('call.script')} mark={<FileText aria-hidden size={15} className="text-ink-soft" />}>
            <FailureNotice failure={failure} onRetry={() => void version.refetch()} />
          </Moment>
        )}
        {wrapUp && wrapUp.path.length > 0 && !version.isFetching && <ScriptPath detail={detail} script={script} />}
        <Moment
          at={row.endedAt}
          start={row.placedAt}
          title={wrapUp ? say('call.wrapped-up') : say('call.unfinished')}
          mark={<Flag aria-hidden size={15} className={wrapUp ? 'text-ink-soft' : 'text-ask'} />}
          last
        >
          <WrappedUp detail={detail} script={script} />
        </Moment>
      </ol>
    </section>
  )
}
