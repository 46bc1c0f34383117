import { type FormEvent, useState } from 'react'
import type { Failure } from '#shared/contract/messages'
import type { Me } from '#shared/contract/session'
import { signIn } from '../../messages/api-link.ts'
import { Button } from '../../ui/Button.tsx'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import { Field, TextInput } from '../../ui/Field.tsx'
import { useWords } from '../../ui/Words.tsx'

/** E-mail and password. Only a missing part is refused here; everything else is the server's to judge. */
export function SignInForm({ email: known = '', onDone }: { email?: string; onDone: (me: Me) => void }) {
  const { say } = useWords()
  const [email, setEmail] = useState(known)
  const [password, setPassword] = useState('')
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (busy || !looksLikeEmail(email) || password === '') return
    setBusy(true)
    setFailure(null)
    const answer = await signIn({ email: email.trim(), password })
    setBusy(false)
    if (answer.ok) onDone(answer.value)
    else setFailure(answer.failure)
  }

  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      <Field label={say('sign-in.email')} problem={tried && !looksLikeEmail(email) ? say('sign-in.email-missing') : null}>
        {(ids) => (
          <TextInput {...ids} type="email" autoComplete="username" autoFocus={!known} value={email} onChange={(event) => setEmail(event.target.value)} />
        )}
      </Field>
      <Field label={say('sign-in.password')} problem={tried && password === '' ? say('sign-in.password-missing') : null}>
        {(ids) => (
          <TextInput
            {...ids}
            type="password"
            autoComplete="current-password"
            autoFocus={Boolean(known)}
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        )}
      </Field>
      {failure && <FailureNotice failure={failure} />}
      <Button type="submit" look="primary" disabled={busy} className="min-h-9">
        {say(busy ? 'sign-in.working' : 'sign-in.submit')}
      </Button>
    </form>
  )
}

function looksLikeEmail(text: string): boolean {
  return /^\s*[^\s@]+@[^\s@]+\s*$/.test(text)
}
