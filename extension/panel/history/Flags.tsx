import { Flag, Plus } from 'lucide-react'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { uuidv7 } from 'uuidv7'
import type { DebtorView, FlagChange } from '#shared/contract/debtor'
import type { Failure } from '#shared/contract/messages'
import { callApi } from '../../messages/api-link.ts'
import { Button } from '../../ui/Button.tsx'
import { CONTROL, Field } from '../../ui/Field.tsx'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import { useWords } from '../../ui/Words.tsx'
import { KeyBox } from '../keys/use-keys.tsx'
import { usePanel } from '../panel-context.tsx'

/** Flags an agent may set; each holds for everyone at once. */
const SETTABLE = ['ceasedAt', 'disputedAt', 'representedBy', 'deceased', 'workProhibited'] as const
const SHOWN = [...SETTABLE, 'writtenOnly'] as const
type Settable = (typeof SETTABLE)[number]

/** What holds for every call to this debtor, and a way to add to it. */
export function Flags({ debtor }: { debtor: DebtorView }) {
  const { say } = useWords()
  const [adding, setAdding] = useState(false)
  const set = SHOWN.filter((flag) => debtor.flags[flag] !== undefined && debtor.flags[flag] !== false)
  const free = SETTABLE.filter((flag) => !set.includes(flag))
  return (
    <section aria-label={say('history.flags')} className="grid gap-1.5">
      <div className="flex flex-wrap items-center gap-1.5">
        {set.map((flag) => (
          <span key={flag} className="inline-flex items-center gap-1 rounded-sm bg-stop-soft px-1.5 py-0.5 text-xs font-medium text-stop">
            <Flag aria-hidden size={12} />
            {say(`history.flag.${flag}`)}
          </span>
        ))}
        {!adding && free.length > 0 && (
          <Button size="sm" look="quiet" onClick={() => setAdding(true)}>
            <Plus aria-hidden size={13} />
            {say('history.add-flag')}
          </Button>
        )}
      </div>
      {adding && <AddFlag debtorId={debtor.debtorId} free={free} onClose={() => setAdding(false)} />}
    </section>
  )
}

function AddFlag({ debtorId, free, onClose }: { debtorId: string; free: readonly Settable[]; onClose: () => void }) {
  const { say } = useWords()
  const { state, call } = usePanel()
  const [flag, setFlag] = useState<Settable | null>(null)
  const [note, setNote] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [saving, setSaving] = useState(false)
  // Sent again after a failure, the same change is made once.
  const [changeId] = useState(() => uuidv7())
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => first.current?.focus(), [])
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (!flag || !note.trim()) return setProblem(say(flag ? 'history.flag-note-missing' : 'history.flag-missing'))
    setSaving(true)
    const body: FlagChange = { changeId, set: valueOf(flag, Date.now() + state.clockSkew), clear: [], note: note.trim() }
    const answer = await callApi('changeFlags', { params: { debtorId }, body })
    setSaving(false)
    if (!answer.ok) return setFailure(answer.failure)
    void call('retry', {})
    onClose()
  }
  return (
    <form onSubmit={(event) => void save(event)} noValidate className="grid gap-2 rounded-lg border border-line bg-surface p-3">
      <KeyBox bindings={{ Escape: onClose }} />
      <div role="radiogroup" aria-label={say('history.add-flag')} className="flex flex-wrap gap-1.5">
        {free.map((candidate, at) => (
          <button
            key={candidate}
            ref={at === 0 ? first : undefined}
            type="button"
            role="radio"
            aria-checked={flag === candidate}
            onClick={() => setFlag(candidate)}
            className={`min-h-7 cursor-pointer rounded-md border px-2 text-xs ${flag === candidate ? 'border-accent bg-accent-soft font-semibold' : 'border-line hover:border-line-strong'}`}
          >
            {say(`history.flag.${candidate}`)}
          </button>
        ))}
      </div>
      <Field label={say('history.flag-note')} problem={problem} hint={say('history.flag-everyone')}>
        {(ids) => <textarea {...ids} rows={2} maxLength={500} value={note} onChange={(event) => setNote(event.target.value)} className={CONTROL} />}
      </Field>
      {failure && <FailureNotice failure={failure} />}
      <div className="flex justify-end gap-1.5">
        <Button size="sm" look="quiet" shortcut="Esc" onClick={onClose}>
          {say('panel.cancel')}
        </Button>
        <Button size="sm" look="primary" type="submit" disabled={saving}>
          {say('history.flag-save')}
        </Button>
      </div>
    </form>
  )
}

function valueOf(flag: Settable, now: number): FlagChange['set'] {
  return flag === 'ceasedAt' || flag === 'disputedAt' ? { [flag]: now } : { [flag]: true }
}
