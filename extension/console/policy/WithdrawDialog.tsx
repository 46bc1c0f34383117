import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { DocumentRow } from '#shared/contract/content'
import type { Failure } from '#shared/contract/messages'
import { callApi } from '../../messages/api-link.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import { CONTROL, Field } from '../../ui/Field.tsx'
import { useWords } from '../../ui/Words.tsx'

/** Takes what is live out of use, with the reason; versions and draft stay. */
export function WithdrawDialog({ row, onClose }: { row: DocumentRow; onClose: () => void }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [note, setNote] = useState('')
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const withdraw = async () => {
    setTried(true)
    if (busy || note.trim() === '' || !row.live) return
    setBusy(true)
    setFailure(null)
    const answer = await callApi('withdraw', { params: { documentId: row.documentId }, body: { versionId: row.live.versionId, note: note.trim() } })
    setBusy(false)
    if (!answer.ok) return setFailure(answer.failure)
    await Promise.all(['document', 'documents', 'bundle'].map((name) => queries.invalidateQueries({ queryKey: [name] })))
    onClose()
  }
  return (
    <Dialog
      size="sm"
      title={say('policy.withdraw.title', { title: row.title })}
      text={say('policy.withdraw.text')}
      onClose={onClose}
      foot={
        <>
          <Button look="quiet" onClick={onClose}>
            {say('content.cancel')}
          </Button>
          <Button look="stop" disabled={busy} onClick={() => void withdraw()}>
            {say('policy.withdraw')}
          </Button>
        </>
      }
    >
      <div className="grid gap-3">
        <Field label={say('policy.withdraw.note')} hint={say('content.publish.note.hint')} problem={tried && note.trim() === '' ? say('policy.withdraw.note.missing') : null}>
          {(ids) => <textarea {...ids} rows={2} maxLength={300} required className={CONTROL} value={note} onChange={(event) => setNote(event.target.value)} />}
        </Field>
        {failure && <FailureNotice failure={failure} />}
      </div>
    </Dialog>
  )
}
