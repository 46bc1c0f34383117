import { useQuery } from '@tanstack/react-query'
import type { Failure, PanelAnswers } from '#shared/contract/messages'
import { usePanel } from '../panel-context.tsx'

type Fetched = NonNullable<PanelAnswers['script']>
export type ScriptLoad =
  | { kind: 'none' }
  | { kind: 'loading' }
  | { kind: 'ready'; script: Fetched }
  /** Not to be had now; the call can still be recorded. */
  | { kind: 'absent'; failure: Failure | null; retry: () => void }

/** The script a call was begun with; `null`: none fitted. A published version never changes, so it is asked for once. */
export function useScript(versionId: string | null): ScriptLoad {
  const { call } = usePanel()
  const { data: answer, refetch } = useQuery({
    queryKey: ['script', versionId],
    queryFn: () => (versionId === null ? null : call('script', { versionId })),
    staleTime: (query) => (query.state.data?.ok && query.state.data.value ? Number.POSITIVE_INFINITY : 0),
  })
  if (versionId === null) return { kind: 'none' }
  if (!answer) return { kind: 'loading' }
  if (answer.ok && answer.value) return { kind: 'ready', script: answer.value }
  return { kind: 'absent', failure: answer.ok ? null : answer.failure, retry: () => void refetch() }
}
