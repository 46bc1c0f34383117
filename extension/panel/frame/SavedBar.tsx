import { CloudUpload, RotateCcw, Undo2 } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { Failure } from '#shared/contract/messages'
import { Button } from '../../ui/Button.tsx'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import { formatMoment } from '../../ui/format.ts'
import { Notice } from '../../ui/Notice.tsx'
import { useWords } from '../../ui/Words.tsx'
import { OWN_ZONE } from '../dial/debtor-time.ts'
import { useKeys } from '../keys/use-keys.tsx'
import { usePanel } from '../panel-context.tsx'
import { trusted } from '../trusted.ts'
import { useOwnClock } from '../use-now.ts'

/** Where the outcomes are: saved with ten seconds to undo, waiting to be sent, refused by the server, or judged otherwise there. */
export function SavedBar() {
  const { say, locale } = useWords()
  const { state, call } = usePanel()
  const [failure, setFailure] = useState<Failure | null>(null)
  const { waiting, undoable, refused = [], lost = [], differing = [] } = state.outbox
  // The end of an undo is told by this machine's clock, not by the server's.
  const now = useOwnClock(500)
  const seconds = undoable ? Math.min(10, Math.ceil((undoable.until - now) / 1000)) : 0
  const canUndo = undoable !== null && seconds > 0
  const undo = (contactId: string) => void call('undo', { contactId }).then((answer) => setFailure(answer.ok ? null : answer.failure))
  useKeys({ z: () => undoable && undo(undoable.contactId) }, { on: canUndo })
  const others = waiting - (canUndo ? 1 : 0)
  return (
    <div className="grid gap-1.5 empty:hidden">
      {canUndo && (
        <div role="status" className="flex flex-wrap items-center gap-2 rounded-md bg-go-soft px-3 py-1.5 text-sm font-semibold text-go">
          <span className="flex-1">{say('wrap-up.saved')}</span>
          <Button size="sm" shortcut="z" onClick={trusted(() => undo(undoable.contactId))}>
            <Undo2 aria-hidden size={13} />
            {say('wrap-up.undo')}
            <span aria-hidden className="w-4 text-right font-normal">
              {seconds}
            </span>
          </Button>
        </div>
      )}
      {others > 0 && (
        <p role="status" className="flex items-center gap-2 rounded-md bg-sunken px-3 py-1.5 text-xs text-ink-soft">
          <CloudUpload aria-hidden size={14} />
          {say('wrap-up.waiting', { count: others })}
        </p>
      )}
      {refused.map((outcome) => (
        <Notice
          key={outcome.contactId}
          tone="stop"
          urgent
          action={
            <Button size="sm" onClick={trusted(() => undo(outcome.contactId))}>
              <RotateCcw aria-hidden size={13} />
              {say('wrap-up.reopen')}
            </Button>
          }
        >
          <p className="font-semibold">{say('wrap-up.refused', { label: outcome.label })}</p>
          <p>{say(`failure.${outcome.failure.code}`)}</p>
        </Notice>
      ))}
      {differing.map(({ contactId, label, placedAt, decision }) => (
        <Told key={contactId} id={contactId}>
          <p className="font-semibold">{say('wrap-up.differs', { label, time: formatMoment(placedAt, locale, OWN_ZONE) })}</p>
          {[...decision.denials, ...decision.warnings].map((finding) => (
            <p key={finding.rule}>{finding.say[locale]}</p>
          ))}
          <p>{say('wrap-up.differs-how')}</p>
        </Told>
      ))}
      {lost.map(({ errandId, kind, label, at, failure: why }) => (
        <Told key={errandId} id={errandId}>
          <p className="font-semibold">{say(`wrap-up.lost.${kind}`, { label, time: formatMoment(at, locale, OWN_ZONE) })}</p>
          <p>{say(`failure.${why.code}`)}</p>
        </Told>
      ))}
      {failure && <FailureNotice failure={failure} />}
    </div>
  )
}

/** Something the server said later; stays until it was read. */
function Told({ id, children }: { id: string; children: ReactNode }) {
  const { say } = useWords()
  const { call } = usePanel()
  return (
    <Notice
      tone="ask"
      urgent
      action={
        <Button size="sm" onClick={() => void call('read', { id })}>
          {say('panel.understood')}
        </Button>
      }
    >
      {children}
    </Notice>
  )
}
