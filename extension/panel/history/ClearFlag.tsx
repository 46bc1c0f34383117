import { useState } from 'react'
import type { Failure } from '#shared/contract/messages'
import { Button } from '../../ui/Button.tsx'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useWords } from '../../ui/Words.tsx'
import { KeyBox } from '../keys/use-keys.tsx'
import { usePanel } from '../panel-context.tsx'
import { NoteStep } from '../wish/NoteStep.tsx'
import type { ShownFlag } from './shown-flags.ts'

/** Takes a flag back for everyone, with what that rests on. The server may know that only a lead can. */
export function ClearFlag({ debtorId, flag, onClose }: { debtorId: string; flag: ShownFlag; onClose: () => void }) {
  const { say } = useWords()
  const { call } = usePanel()
  const [failure, setFailure] = useState<Failure | null>(null)
  const clear = async (note: string) => {
    const answer = await call('changeFlags', { debtorId, ...flag.clear, note })
    if (answer.ok) onClose()
    else setFailure(answer.failure)
  }
  return (
    <KeyBox bindings={{ Escape: onClose }}>
      <div role="group" aria-label={say('history.clear', { flag: say(flag.say, flag.values) })} className="grid gap-2 rounded-lg border border-line bg-surface p-3">
        <p className="flex items-center gap-2 text-sm font-semibold">
          <span className="flex-1">{say('history.clear', { flag: say(flag.say, flag.values) })}</span>
          <Button size="sm" look="quiet" shortcut="Esc" onClick={onClose}>
            {say('panel.cancel')}
          </Button>
        </p>
        <NoteStep label={say('history.clear-note')} onNote={(note) => void clear(note)} />
        {failure?.code === 'not-allowed' ? <Notice>{say('history.ask-lead')}</Notice> : failure && <FailureNotice failure={failure} />}
      </div>
    </KeyBox>
  )
}
