import { ArrowLeft } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { RequiredStatement } from '#shared/script/document'
import { DISPOSITION_TRAITS, type Disposition } from '#shared/playbook/disposition'
import { Button } from '../../ui/Button.tsx'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useWords } from '../../ui/Words.tsx'
import type { HeldDraft } from '../call/use-draft.ts'
import { FollowUpForm } from '../follow-up/FollowUpForm.tsx'
import { KeyBox } from '../keys/use-keys.tsx'
import { PromiseForm } from '../promise/PromiseForm.tsx'
import { trusted } from '../trusted.ts'
import { Note } from './Note.tsx'
import type { Outcome, useWrapUp } from './use-wrap-up.ts'

/** One outcome with all it needs: promise, note, next step. Ctrl+Enter saves, Escape goes back to the call. */
export function WrapUpSheet({
  disposition,
  outcome,
  held,
  closing,
  debtorName,
  now,
  missing,
  onTick,
  onClose,
}: {
  disposition: Disposition
  outcome: Outcome
  held: HeldDraft
  closing: ReturnType<typeof useWrapUp>
  debtorName: string
  now: number
  missing: readonly RequiredStatement[]
  onTick: (statementId: string) => void
  onClose: () => void
}) {
  const { say } = useWords()
  const [tried, setTried] = useState(false)
  const saveButton = useRef<HTMLButtonElement>(null)
  const { draft, change, type } = held
  const { needsNote, needsPromise } = DISPOSITION_TRAITS[disposition]
  useEffect(() => {
    if (!needsPromise && !needsNote && document.hasFocus()) saveButton.current?.focus({ preventScroll: true })
  }, [needsPromise, needsNote])
  const save = () => {
    setTried(true)
    void closing.save(disposition)
  }
  return (
    <KeyBox bindings={{ Escape: onClose, 'Control+Enter': save }}>
      <section aria-label={say(`disposition.${disposition}`)} className="grid grid-cols-1 gap-3 rounded-lg border border-line bg-surface p-3 shadow-lift">
        <div className="flex flex-wrap items-center gap-2">
          <h2 className="flex-1 text-lg font-semibold">
            {say(`disposition.${disposition}`)}
          </h2>
          <Button size="sm" look="quiet" shortcut="Esc" onClick={onClose}>
            <ArrowLeft aria-hidden size={13} />
            {say('wrap-up.back')}
          </Button>
        </div>
        {needsPromise && <PromiseForm promise={outcome.promise} today={outcome.today} debtorName={debtorName} tried={tried} onType={type} />}
        <Note note={draft.note} needed={needsNote} problem={tried && outcome.gaps.includes('note')} first={needsNote && !needsPromise} onNote={(note) => change((before) => ({ ...before, note }))} />
        {(!needsPromise || outcome.promise.dueOn) && <FollowUpForm step={outcome.step} proposed={outcome.proposal !== null} zone={outcome.zone} now={now} lawfulFrom={outcome.lawfulFrom} onType={type} />}
        {missing.length > 0 && (
          <Notice tone="ask">
            <p>{say('wrap-up.not-said')}</p>
            <ul className="mt-1 grid gap-1">
              {missing.map((statement) => (
                <li key={statement.id} className="flex items-center gap-2 text-ink">
                  <span className="flex-1">{statement.label}</span>
                  <Button size="sm" onClick={() => onTick(statement.id)}>
                    {say('wrap-up.was-said')}
                  </Button>
                </li>
              ))}
            </ul>
          </Notice>
        )}
        {closing.failure && <FailureNotice failure={closing.failure} onRetry={save} />}
        <div className="sticky bottom-0 -mx-3 -mb-3 grid rounded-b-lg border-t border-line bg-surface p-3">
          <Button ref={saveButton} look="primary" shortcut="Control+Enter" disabled={closing.saving} onClick={trusted(save)}>
            {say(closing.saving ? 'wrap-up.saving' : 'wrap-up.save')}
          </Button>
        </div>
      </section>
    </KeyBox>
  )
}
