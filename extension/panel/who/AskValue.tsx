import { type FormEvent, useState } from 'react'
import type { CORRECTABLE } from '#shared/contract/messages'
import { Button } from '../../ui/Button.tsx'
import { Field, TextInput } from '../../ui/Field.tsx'
import { useWords } from '../../ui/Words.tsx'
import { usePanel } from '../panel-context.tsx'
import { useKeptTyping } from './kept-typing.ts'

type Correctable = (typeof CORRECTABLE)[number]
const INPUT_MODE = { name: 'text', account: 'text', daysPastDue: 'numeric', amountDue: 'decimal', phone: 'tel' } as const

/** Asks for one value that the page did not give; keeps what is typed until the background has taken it. */
export function AskValue({ field, phoneKey = null, label, hint, onDone }: { field: Correctable; phoneKey?: string | null; label: string; hint?: string; onDone?: () => void }) {
  const { say } = useWords()
  const { state, call } = usePanel()
  const [typed, setTyped] = useKeptTyping(`${state.record?.adapterId} ${state.record?.recordId} ${field} ${phoneKey}`)
  const [problem, setProblem] = useState<string | null>(null)
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (!typed.trim()) return setProblem(say('panel.ask.empty'))
    const answer = await call('correct', { field, key: phoneKey, typed: typed.trim() })
    if (!answer.ok) return setProblem(say(answer.failure.code === 'invalid-input' ? `panel.ask.format.${field}` : `failure.${answer.failure.code}`))
    setTyped('')
    setProblem(null)
    onDone?.()
  }
  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Field label={label} hint={hint} problem={problem}>
        {(ids) => (
          <div className="flex gap-1.5">
            <TextInput {...ids} value={typed} maxLength={100} inputMode={INPUT_MODE[field]} autoComplete="off" onChange={(event) => setTyped(event.target.value)} />
            <Button type="submit" look={typed ? 'primary' : 'plain'} className="shrink-0 whitespace-nowrap">
              {say('panel.ask.use')}
            </Button>
          </div>
        )}
      </Field>
    </form>
  )
}
