import { useQuery } from '@tanstack/react-query'
import type { Bundle } from '#shared/contract/content'
import { usePanel } from '../panel-context.tsx'

/** The organisation's live content; the one before while a newer is read, `null` while none is known. */
export function useBundle(): Bundle | null {
  const { state, call } = usePanel()
  const { data: answer } = useQuery({
    queryKey: ['bundle', state.bundleHash],
    queryFn: () => call('bundle', {}),
    placeholderData: (before) => before,
  })
  return answer?.ok ? answer.value : null
}
