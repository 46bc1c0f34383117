import { type FormEvent, useEffect, useRef, useState } from 'react'
import { uuidv7 } from 'uuidv7'
import type { Failure, NumberState } from '#shared/contract/messages'
import type { PresumptionReason } from '#shared/packs/pack'
import { Button } from '../../ui/Button.tsx'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import { Field, TextInput } from '../../ui/Field.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { useWords } from '../../ui/Words.tsx'
import { KeyBox } from '../keys/use-keys.tsx'
import { usePanel } from '../panel-context.tsx'
import { useKeptTyping } from '../who/kept-typing.ts'

/** Less would not tell the lead what it rests on. */
const TEXT_MIN = 5

/** One of the reasons the law names, and what it rests on; Enter asks the lead, or grants where one may grant it oneself. */
export function LeaveSheet({ number, own, reasons, onClose }: { number: NumberState; own: boolean; reasons: readonly PresumptionReason[]; onClose: () => void }) {
  const { say } = useWords()
  const { call } = usePanel()
  const field = useRef<HTMLInputElement>(null)
  const box = useRef<HTMLFormElement>(null)
  const [reason, setReason] = useState<PresumptionReason | null>(null)
  const [text, setText] = useKeptTyping(`leave ${number.phoneId}`)
  const [problem, setProblem] = useState<string | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [asking, setAsking] = useState(false)
  // Sent again after a failure, it is the same question.
  const [overrideId] = useState(() => uuidv7())
  useEffect(() => box.current?.focus(), [])
  const choose = (next: PresumptionReason) => {
    setReason(next)
    setProblem(null)
    field.current?.focus()
  }
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (!event.nativeEvent.isTrusted) return
    if (!reason) return setProblem(say('dial.reason.choose'))
    if (text.trim().length < TEXT_MIN) return setProblem(say('dial.leave.text-missing'))
    setAsking(true)
    const answer = await call('askLeave', { overrideId, key: number.key, reason, text: text.trim() })
    setAsking(false)
    if (!answer.ok) return setFailure(answer.failure)
    setText('')
    onClose()
  }
  const keys = reasons.map((each, at) => [String(at + 1), () => choose(each)] as const)
  return (
    <form ref={box} tabIndex={-1} noValidate onSubmit={(event) => void send(event)} aria-label={say('dial.leave.title')} className="-ml-7 grid grid-cols-1 gap-2 rounded-md border border-line bg-sunken p-2.5">
      <KeyBox bindings={{ ...Object.fromEntries(keys), Escape: onClose }} />
      <p className="text-sm font-semibold">{say('dial.leave.title')}</p>
      <p className="text-xs text-ink-soft">{say(own ? 'dial.leave.how-own' : 'dial.leave.how')}</p>
      <div role="radiogroup" aria-label={say('dial.leave.title')} className="grid gap-1">
        {reasons.map((each, at) => (
          <button
            key={each}
            type="button"
            role="radio"
            aria-checked={reason === each}
            aria-keyshortcuts={String(at + 1)}
            onClick={() => choose(each)}
            className={`flex min-h-7 cursor-pointer items-center justify-between gap-1.5 rounded-md border px-2 text-left text-xs font-medium ${reason === each ? 'border-accent bg-accent-soft text-accent' : 'border-line bg-surface hover:border-line-strong'}`}
          >
            {say(`dial.leave.reason.${each}`)}
            <Kbd>{String(at + 1)}</Kbd>
          </button>
        ))}
      </div>
      <Field label={say('dial.leave.text')} problem={problem}>
        {(ids) => <TextInput {...ids} ref={field} value={text} maxLength={500} required autoComplete="off" onChange={(event) => setText(event.target.value)} />}
      </Field>
      {failure && <FailureNotice failure={failure} />}
      <div className="flex flex-wrap justify-end gap-1.5">
        <Button size="sm" look="quiet" shortcut="Esc" onClick={onClose}>
          {say('panel.cancel')}
        </Button>
        <Button size="sm" look="primary" type="submit" shortcut="Enter" disabled={asking}>
          {say(own ? 'dial.leave.grant' : 'dial.leave.send')}
        </Button>
      </div>
    </form>
  )
}
