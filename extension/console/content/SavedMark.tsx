import { Check, CloudOff, LoaderCircle } from 'lucide-react'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../ui/Words.tsx'
import type { DraftState } from './draft.ts'

/** Where what was typed is: on the server, on its way, or only here. */
export function SavedMark({ state: { saving, failure }, onRetry }: { state: Pick<DraftState<unknown>, 'saving' | 'failure'>; onRetry: () => void }) {
  const { say } = useWords()
  const failed = saving === 'failed' || saving === 'conflict'
  return (
    <span className="flex items-center gap-2 text-xs">
      <span role="status" className={`flex items-center gap-1 ${failed ? 'font-medium text-stop' : 'text-ink-soft'}`}>
        {saving === 'saved' && <Check aria-hidden size={14} className="text-go" />}
        {(saving === 'saving' || saving === 'waiting') && <LoaderCircle aria-hidden size={14} className="animate-spin" />}
        {failed && <CloudOff aria-hidden size={14} />}
        {say(`content.saving.${saving}`)}
      </span>
      {saving === 'failed' && failure && (
        <>
          <span className="max-w-64 truncate text-ink-soft" title={say(`failure.${failure.code}`)}>
            {say(`failure.${failure.code}`)}
          </span>
          <Button size="sm" onClick={onRetry}>
            {say('failure.retry')}
          </Button>
        </>
      )}
    </span>
  )
}
