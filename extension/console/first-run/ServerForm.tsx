import { type FormEvent, useState } from 'react'
import type { Failure } from '#shared/contract/messages'
import * as link from '../../messages/api-link.ts'
import { Button } from '../../ui/Button.tsx'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import { Field, TextInput } from '../../ui/Field.tsx'
import { useWords } from '../../ui/Words.tsx'

/** No hook, though its name begins like one. */
const connect = link.useServer
const OWN_WORDS: readonly string[] = ['invalid-input', 'not-allowed', 'unreachable'] satisfies Failure['code'][]

/** The organisation's address. The browser asks for access straight from the click, so nothing may come before it. */
export function ServerForm({ known, onDone }: { known: string | null; onDone: () => void }) {
  const { say } = useWords()
  const [address, setAddress] = useState(known ?? '')
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    setFailure(null)
    const answer = await connect(address)
    setBusy(false)
    if (answer.ok) onDone()
    else setFailure(answer.failure)
  }

  const own = failure && OWN_WORDS.includes(failure.code)
  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      <Field label={say('first-run.server')} hint={say('first-run.server.hint')} problem={own ? say(`first-run.server.${failure.code}`) : null}>
        {(ids) => (
          <TextInput
            {...ids}
            inputMode="url"
            autoFocus
            autoComplete="url"
            spellCheck={false}
            placeholder="fairdial.example.com"
            value={address}
            onChange={(event) => setAddress(event.target.value)}
          />
        )}
      </Field>
      {failure && !own && <FailureNotice failure={failure} />}
      <Button type="submit" look="primary" disabled={busy || address.trim() === ''} className="min-h-9">
        {say(busy ? 'first-run.connecting' : 'first-run.connect')}
      </Button>
    </form>
  )
}
