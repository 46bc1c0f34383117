import { type FormEvent, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Field, TextInput } from '../../ui/Field.tsx'
import { useWords } from '../../ui/Words.tsx'

/** What it rests on, in one line; Enter sets it. */
export function NoteStep({ label, onNote }: { label: string; onNote: (note: string) => void }) {
  const { say } = useWords()
  const [note, setNote] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (note.trim() === '') return setProblem(say('history.flag-note-missing'))
    onNote(note.trim())
  }
  return (
    <form onSubmit={send} noValidate className="grid gap-2">
      <Field label={label} problem={problem}>
        {(ids) => <TextInput {...ids} autoFocus value={note} maxLength={500} autoComplete="off" onChange={(event) => setNote(event.target.value)} />}
      </Field>
      <Button type="submit" size="sm" look="primary" shortcut="Enter" className="justify-self-end">
        {say('history.flag-save')}
      </Button>
    </form>
  )
}
