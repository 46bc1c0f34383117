import { type FormEvent, type KeyboardEvent, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { CONTROL, Field } from '../../ui/Field.tsx'
import { useWords } from '../../ui/Words.tsx'

/** Why leave is given or not; the agent reads it. Ctrl+Enter sends. */
export function AnswerForm({ grant, busy, onAnswer, onClose }: { grant: boolean; busy: boolean; onAnswer: (text: string) => void; onClose: () => void }) {
  const { say } = useWords()
  const [text, setText] = useState('')
  const [tried, setTried] = useState(false)
  const missing = text.trim().length < 2
  const send = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!missing) onAnswer(text.trim())
  }
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send(event)
  }
  return (
    <form onSubmit={send} onKeyDown={keys} noValidate className="grid gap-2">
      <Field label={say(grant ? 'leaves.grant.why' : 'leaves.refuse.why')} hint={say('leaves.why.hint')} problem={tried && missing ? say('leaves.why.missing') : null}>
        {(ids) => <textarea {...ids} autoFocus rows={3} maxLength={500} className={CONTROL} value={text} onChange={(event) => setText(event.target.value)} />}
      </Field>
      <div className="flex justify-end gap-2">
        <Button look="quiet" shortcut="Esc" onClick={onClose}>
          {say('content.cancel')}
        </Button>
        <Button type="submit" look={grant ? 'primary' : 'stop'} shortcut="Control+Enter" disabled={busy}>
          {say(grant ? 'leaves.grant' : 'leaves.refuse')}
        </Button>
      </div>
    </form>
  )
}
