import { type FormEvent, useEffect, useRef, useState } from 'react'
import { WARNING_REASONS, type WarningReason } from '#shared/contract/dial'
import type { NumberState } from '#shared/contract/messages'
import { Button } from '../../ui/Button.tsx'
import { Field, TextInput } from '../../ui/Field.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { useWords } from '../../ui/Words.tsx'
import { KeyBox } from '../keys/use-keys.tsx'
import { usePanel } from '../panel-context.tsx'
import { useKeptTyping } from '../who/kept-typing.ts'
import { useNow } from '../use-now.ts'
import { OWN_ZONE } from './debtor-time.ts'
import { useMoment } from './use-moment.ts'

/** Shorter says nothing. */
const TEXT_MIN = 2

/** Why this call in spite of the warning? A key chooses, the agent's own words follow, Enter dials; the lead reads both. */
export function ReasonSheet({ number, debtorId, onReason, onClose }: { number: NumberState; debtorId: string; onReason: (reason: WarningReason) => void; onClose: () => void }) {
  const { say, locale } = useWords()
  const { state } = usePanel()
  const { moment } = useMoment(OWN_ZONE, useNow(15_000))
  const box = useRef<HTMLFormElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const [code, setCode] = useState<WarningReason['code'] | null>(null)
  const [text, setText] = useKeptTyping(`reason ${debtorId} ${number.key}`)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    // Only where the agent already is in the panel: a click in the CRM must not lose its focus to us.
    if (document.hasFocus()) box.current?.focus()
    box.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const choose = (next: WarningReason['code']) => {
    setCode(next)
    setProblem(null)
    field.current?.focus()
  }
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (!event.nativeEvent.isTrusted) return
    if (!code) return setProblem(say('dial.reason.choose'))
    if (text.trim().length < TEXT_MIN) return setProblem(say('dial.reason.missing'))
    setText('')
    onReason({ code, text: text.trim() })
  }
  const keys = WARNING_REASONS.map((reason, at) => [String(at + 1), () => choose(reason)] as const)
  return (
    <form ref={box} tabIndex={-1} noValidate onSubmit={send} aria-label={say('dial.reason.title')} className="grid grid-cols-1 gap-2 rounded-md border border-ask/40 bg-ask-soft p-2.5">
      <KeyBox bindings={{ ...Object.fromEntries(keys), Escape: onClose }} />
      <p className="text-sm font-semibold text-ask">{say('dial.reason.title')}</p>
      {number.decision?.warnings.map((warning) => (
        <p key={warning.rule} className="text-xs">
          {warning.say[locale]}
        </p>
      ))}
      {state.basis?.age === 'outdated' && <p className="text-xs">{say('dial.outdated', { time: moment(state.basis.asOf) })}</p>}
      <div role="radiogroup" aria-label={say('dial.reason.title')} className="grid grid-cols-[repeat(auto-fit,minmax(min(8rem,100%),1fr))] gap-1.5">
        {WARNING_REASONS.map((reason, at) => (
          <button
            key={reason}
            type="button"
            role="radio"
            aria-checked={code === reason}
            aria-keyshortcuts={String(at + 1)}
            onClick={() => choose(reason)}
            className={`flex min-h-7 cursor-pointer items-center justify-between gap-1.5 rounded-md border px-2 text-left text-xs font-medium ${code === reason ? 'border-accent bg-accent-soft text-accent' : 'border-line bg-surface hover:border-line-strong'}`}
          >
            {say(`dial.reason.${reason}`)}
            <Kbd>{String(at + 1)}</Kbd>
          </button>
        ))}
      </div>
      <Field label={say('dial.reason.text')} problem={problem} hint={say('dial.reason.seen')}>
        {(ids) => <TextInput {...ids} ref={field} value={text} maxLength={300} required autoComplete="off" onChange={(event) => setText(event.target.value)} />}
      </Field>
      <div className="flex flex-wrap items-center justify-end gap-1.5">
        <Button size="sm" look="quiet" shortcut="Esc" onClick={onClose}>
          {say('panel.cancel')}
        </Button>
        <Button size="sm" look="primary" type="submit" shortcut="Enter">
          {say('dial.reason.send')}
        </Button>
      </div>
    </form>
  )
}
