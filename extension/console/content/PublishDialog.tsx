import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { uuidv7 } from 'uuidv7'
import type { DocumentDetail } from '#shared/contract/content'
import type { Failure } from '#shared/contract/messages'
import { callApi } from '../../messages/api-link.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import { CONTROL, Field } from '../../ui/Field.tsx'
import { useWords } from '../../ui/Words.tsx'
import { apiQuery, failureOf } from '../query/api-query.ts'
import { Waiting } from '../shell/Waiting.tsx'
import type { Draft } from './draft.ts'
import type { Problem } from './problem.ts'
import { ProblemList } from './ProblemList.tsx'

/** What will change for everybody, why, and the button that does it. Errors stop it; a repeated attempt publishes once. */
export function PublishDialog({
  detail,
  draft,
  problems,
  refusalOf,
  nameOf,
  renderDifference,
  onClose,
  onSelect,
}: {
  detail: DocumentDetail
  draft: Draft<unknown>
  problems: readonly Problem[]
  /** A refusal of the server as a problem of the place it names. */
  refusalOf: (error: { field: string; message: string }) => Problem
  nameOf: (at: string | null) => string
  /** What differs from the content that is live. */
  renderDifference: (live: unknown) => ReactNode
  onClose: () => void
  onSelect: (at: string | null) => void
}) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [note, setNote] = useState('')
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [versionId] = useState(uuidv7)
  const liveId = detail.row.live?.versionId ?? null
  const live = useQuery({ ...apiQuery('version', { params: { versionId: liveId ?? '' } }), enabled: liveId !== null, staleTime: Number.POSITIVE_INFINITY })
  const errors = problems.filter((problem) => problem.severity === 'error')
  const refused = failure?.code === 'unusable-content' ? (failure.errors ?? []).map(refusalOf) : []
  const liveFailure = failureOf(live.error)
  const jump = (at: string | null) => {
    onClose()
    onSelect(at)
  }

  const publish = async () => {
    setTried(true)
    if (busy || note.trim() === '' || errors.length > 0) return
    setBusy(true)
    setFailure(null)
    const saved = await draft.settle()
    if (!saved) {
      setBusy(false)
      return setFailure(draft.snapshot().failure ?? { code: 'conflict' })
    }
    const { documentId } = detail.row
    const answer = await callApi('publish', { params: { documentId }, body: { versionId, revision: draft.snapshot().revision, note: note.trim() } })
    setBusy(false)
    if (!answer.ok) return setFailure(answer.failure)
    await Promise.all(['document', 'documents', 'bundle'].map((name) => queries.invalidateQueries({ queryKey: [name] })))
    onClose()
  }

  return (
    <Dialog
      title={say('content.publish.title')}
      text={say('content.publish.text')}
      onClose={onClose}
      foot={
        <div className="grid w-full gap-3">
          {failure && refused.length === 0 && <FailureNotice failure={failure} />}
          <Field label={say('content.publish.note')} hint={say('content.publish.note.hint')} problem={tried && note.trim() === '' ? say('content.publish.note.missing') : null}>
            {(ids) => <textarea {...ids} rows={2} maxLength={300} required className={CONTROL} value={note} onChange={(event) => setNote(event.target.value)} />}
          </Field>
          <div className="flex justify-end gap-2">
            <Button look="quiet" onClick={onClose}>
              {say('content.cancel')}
            </Button>
            <Button look="primary" disabled={busy || errors.length > 0} onClick={() => void publish()}>
              {say(busy ? 'content.publishing' : 'content.publish.now')}
            </Button>
          </div>
        </div>
      }
    >
      <div className="grid gap-5">
        {errors.length > 0 && (
          <section className="grid gap-2">
            <h3 className="text-sm font-semibold text-stop">{say('content.publish.blocked', { count: errors.length })}</h3>
            <ProblemList problems={errors} nameOf={nameOf} onSelect={jump} />
          </section>
        )}
        {errors.length === 0 && problems.length > 0 && (
          <section className="grid gap-2">
            <h3 className="text-sm font-semibold text-ask">{say('content.publish.warnings', { count: problems.length })}</h3>
            <ProblemList problems={problems} nameOf={nameOf} onSelect={jump} />
          </section>
        )}
        {refused.length > 0 && (
          <section className="grid gap-2">
            <h3 className="text-sm font-semibold text-stop">{say('content.publish.refused')}</h3>
            <ProblemList problems={refused} nameOf={nameOf} onSelect={jump} />
          </section>
        )}
        <section className="grid gap-2">
          <h3 className="text-sm font-semibold">{say('content.publish.differences')}</h3>
          {liveId === null && <p className="text-sm text-ink-soft">{say('content.publish.first')}</p>}
          {liveFailure && <FailureNotice failure={liveFailure} onRetry={() => void live.refetch()} />}
          {liveId !== null && live.isPending && <Waiting lines={3} />}
          {live.data && renderDifference(live.data.content)}
        </section>
      </div>
    </Dialog>
  )
}
