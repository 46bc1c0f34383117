import { useQuery } from '@tanstack/react-query'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import { apiQuery, failureOf } from '../query/api-query.ts'
import { Waiting } from '../shell/Waiting.tsx'
import { AdapterSummary } from './AdapterSummary.tsx'
import { ScriptEditor } from './ScriptEditor.tsx'

/** One document: a script to work on, an adapter to look at. */
export function DocumentPage({ documentId, stepId }: { documentId: string; stepId: string | null }) {
  const document = useQuery({ ...apiQuery('document', { params: { documentId } }), refetchInterval: 15_000 })
  const failure = failureOf(document.error)
  if (document.data) {
    return document.data.row.kind === 'script' ? <ScriptEditor detail={document.data} stepId={stepId} /> : <AdapterSummary detail={document.data} />
  }
  if (failure)
    return (
      <div className="p-5">
        <FailureNotice failure={failure} onRetry={() => void document.refetch()} />
      </div>
    )
  return <Waiting lines={12} />
}
