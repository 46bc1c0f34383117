import { useQuery } from '@tanstack/react-query'
import type { DocumentDetail } from '#shared/contract/content'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import { ClosingDaysEditor } from '../policy/ClosingDaysEditor.tsx'
import { HoldEditor } from '../policy/HoldEditor.tsx'
import { PolicyEditor } from '../policy/PolicyEditor.tsx'
import { apiQuery, failureOf } from '../query/api-query.ts'
import { Waiting } from '../shell/Waiting.tsx'
import { AdapterSummary } from './AdapterSummary.tsx'
import { ScriptEditor } from './ScriptEditor.tsx'

/** One document to work on or to look at. `part`: the step or rule in hand. */
export function DocumentPage({ documentId, part }: { documentId: string; part: string | null }) {
  const document = useQuery({ ...apiQuery('document', { params: { documentId } }), refetchInterval: 15_000 })
  const failure = failureOf(document.error)
  if (document.data) return <Editor detail={document.data} part={part} />
  if (failure)
    return (
      <div className="p-5">
        <FailureNotice failure={failure} onRetry={() => void document.refetch()} />
      </div>
    )
  return <Waiting lines={12} />
}

function Editor({ detail, part }: { detail: DocumentDetail; part: string | null }) {
  const { kind } = detail.row
  switch (kind) {
    case 'script':
      return <ScriptEditor detail={detail} stepId={part} />
    case 'adapter':
      return <AdapterSummary detail={detail} />
    case 'policy':
      return <PolicyEditor detail={detail} part={part} />
    case 'closing-days':
      return <ClosingDaysEditor detail={detail} />
    case 'hold':
      return <HoldEditor detail={detail} />
    default:
      return kind satisfies never
  }
}
