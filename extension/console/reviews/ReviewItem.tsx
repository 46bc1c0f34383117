import { useQueryClient } from '@tanstack/react-query'
import { CloudOff, FileInput, Hand, OctagonMinus } from 'lucide-react'
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Failure } from '#shared/contract/messages'
import type { ReviewItem as Item } from '#shared/contract/review'
import { callApi } from '../../messages/api-link.ts'
import { Button } from '../../ui/Button.tsx'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import { CONTROL, Field } from '../../ui/Field.tsx'
import { formatMoment } from '../../ui/format.ts'
import { Notice } from '../../ui/Notice.tsx'
import { useWords } from '../../ui/Words.tsx'
import { LeaveRules } from '../leaves/LeaveRules.tsx'
import { NO_FILTERS, writeRoute, type Route } from '../route/route.ts'
import { goTo } from '../route/use-route.ts'
import { may } from '../session/may.ts'
import { useSession } from '../session/session-context.ts'
import { isField } from '../shell/use-walk.ts'

const ICONS = { 'offline-differs': CloudOff, 'against-rule': OctagonMinus, 'override-used': Hand, 'import-over-limit': FileInput } as const

/** One thing to look at: what happened, which rules it touches, the way to the call, and the note that closes it. */
export function ReviewItem({ item }: { item: Item }) {
  const { say, locale } = useWords()
  const { me } = useSession()
  const row = useRef<HTMLLIElement>(null)
  const [closing, setClosing] = useState(false)
  const wasClosing = useRef(false)
  useEffect(() => {
    if (wasClosing.current && !closing) row.current?.focus()
    wasClosing.current = closing
  }, [closing])
  const closable = item.closedAt === null && may(me.role, 'closeReviews')
  const call: Route | null = item.contactId ? { page: 'call', contactId: item.contactId, filters: { ...NO_FILTERS, day: 'all' } } : null
  const Icon = ICONS[item.kind]
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && closing) {
      event.preventDefault()
      return setClosing(false)
    }
    if (event.target !== row.current || isField(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter' && call) goTo(call)
    else if (event.key === 'c' && closable) setClosing(true)
    else return
    event.preventDefault()
  }
  return (
    <li
      ref={row}
      tabIndex={0}
      onKeyDown={keys}
      aria-label={say('reviews.item', { kind: say(`reviews.kind.${item.kind}`), debtor: item.debtorLabel })}
      className="grid gap-3 border-b border-line px-5 py-4 focus-visible:-outline-offset-2 lg:grid-cols-[minmax(0,1fr)_20rem]"
    >
      <div className="grid content-start gap-1.5">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
          <span className="inline-flex items-center gap-1.5 rounded-sm bg-ask-soft px-1.5 py-0.5 text-xs font-medium text-ask">
            <Icon aria-hidden size={13} />
            {say(`reviews.kind.${item.kind}`)}
          </span>
          <span className="font-semibold">{item.debtorLabel}</span>
          <span className="text-ink-soft">{item.agentName}</span>
          <span className="text-xs text-ink-faint">{formatMoment(item.at, locale)}</span>
        </p>
        <p className="text-xs text-ink-soft">{say(`reviews.kind.${item.kind}.text`)}</p>
        <LeaveRules rules={item.rules} />
        {item.closedAt !== null && (
          <p className="text-xs text-ink-soft">
            {say('reviews.closed-by', { name: item.closedByName ?? '', time: formatMoment(item.closedAt, locale) })} {item.note}
          </p>
        )}
      </div>
      <div className="grid content-start gap-2">
        {!closing && (
          <div className="flex gap-2 lg:justify-end">
            {call && (
              <a href={writeRoute(call)} className="inline-flex min-h-8 items-center rounded-md border border-line bg-surface px-3 text-sm font-medium hover:border-line-strong">
                {say('reviews.open-call')}
              </a>
            )}
            {closable && (
              <Button shortcut="c" onClick={() => setClosing(true)}>
                {say('reviews.close')}
              </Button>
            )}
          </div>
        )}
        {closing && <CloseForm reviewId={item.reviewId} onClose={() => setClosing(false)} />}
      </div>
    </li>
  )
}

function CloseForm({ reviewId, onClose }: { reviewId: string; onClose: () => void }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [note, setNote] = useState('')
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const missing = note.trim().length < 2
  const send = async (event: FormEvent | KeyboardEvent) => {
    event.preventDefault()
    setTried(true)
    if (missing || busy) return
    setBusy(true)
    setFailure(null)
    const answer = await callApi('closeReview', { params: { reviewId }, body: { note: note.trim() } })
    setBusy(false)
    if (!answer.ok) return setFailure(answer.failure)
    onClose()
    await queries.invalidateQueries({ queryKey: ['reviewItems'] })
  }
  return (
    <form
      noValidate
      onSubmit={(event) => void send(event)}
      onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && void send(event)}
      className="grid gap-2"
    >
      <Field label={say('reviews.note')} problem={tried && missing ? say('reviews.note.missing') : null}>
        {(ids) => <textarea {...ids} autoFocus rows={3} maxLength={500} className={CONTROL} value={note} onChange={(event) => setNote(event.target.value)} />}
      </Field>
      {failure && (failure.code === 'already-different' || failure.code === 'conflict' ? <Notice tone="ask">{say('reviews.closed-already')}</Notice> : <FailureNotice failure={failure} />)}
      <div className="flex justify-end gap-2">
        <Button look="quiet" shortcut="Esc" onClick={onClose}>
          {say('content.cancel')}
        </Button>
        <Button type="submit" look="primary" shortcut="Control+Enter" disabled={busy}>
          {say('reviews.close')}
        </Button>
      </div>
    </form>
  )
}
