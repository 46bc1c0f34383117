import { Eye, EyeOff } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import type { Failure } from '#shared/contract/messages'
import { SignIn as SignInInput } from '#shared/contract/session'
import { Button } from '../../ui/Button.tsx'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import { Field, TextInput } from '../../ui/Field.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useWords } from '../../ui/Words.tsx'
import { usePanel } from '../panel-context.tsx'
import { useKeptTyping } from '../who/kept-typing.ts'

/** Signing in; on a machine that knows no server yet, the way to the console. */
export function SignIn() {
  const { say } = useWords()
  const { state, call } = usePanel()
  if (state.server === null) {
    return (
      <section className="grid justify-items-start gap-3 rounded-lg border border-line bg-surface p-4">
        <h1 className="text-lg font-semibold">{say('sign-in.first-run.title')}</h1>
        <p className="text-sm text-ink-soft">{say('sign-in.first-run.text')}</p>
        <Button look="primary" onClick={() => void call('openConsole', {})}>
          {say('sign-in.first-run.action')}
        </Button>
      </section>
    )
  }
  return <Form />
}

function Form() {
  const { say } = useWords()
  const { state, call } = usePanel()
  const [email, setEmail] = useKeptTyping('sign-in email')
  const [password, setPassword] = useState('')
  const [shown, setShown] = useState(false)
  const [working, setWorking] = useState(false)
  const [tried, setTried] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const parsed = SignInInput.safeParse({ email: email.trim(), password })
  const wrong = new Set(parsed.error?.issues.map((issue) => issue.path[0]))
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!parsed.success || working) return
    setWorking(true)
    setFailure(null)
    const answer = await call('signIn', parsed.data)
    setWorking(false)
    if (answer.ok) return
    setFailure(answer.failure)
    if (answer.failure.code === 'wrong-password') setPassword('')
  }
  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="grid gap-3 rounded-lg border border-line bg-surface p-4 shadow-lift">
      <div>
        <h1 className="text-lg font-semibold">{say('sign-in.title')}</h1>
        <p className="text-xs text-ink-soft">{say('sign-in.lead')}</p>
      </div>
      <Field label={say('sign-in.email')} problem={tried && wrong.has('email') ? say('sign-in.email-missing') : null}>
        {(ids) => <TextInput {...ids} type="email" name="email" autoComplete="username" spellCheck={false} value={email} onChange={(event) => setEmail(event.target.value)} />}
      </Field>
      <Field label={say('sign-in.password')} problem={tried && !failure && wrong.has('password') ? say('sign-in.password-missing') : null} hint={say('sign-in.forgot')}>
        {(ids) => (
          <div className="relative">
            <TextInput {...ids} type={shown ? 'text' : 'password'} name="password" autoComplete="current-password" className="pr-9" value={password} onChange={(event) => setPassword(event.target.value)} />
            <IconButton label={say(shown ? 'sign-in.hide-password' : 'sign-in.show-password')} className="absolute top-0.5 right-0.5" onClick={() => setShown((was) => !was)}>
              {shown ? <EyeOff aria-hidden size={15} /> : <Eye aria-hidden size={15} />}
            </IconButton>
          </div>
        )}
      </Field>
      {failure && <FailureNotice failure={failure} />}
      <Button type="submit" look="primary" disabled={working}>
        {say(working ? 'sign-in.working' : 'sign-in.submit')}
      </Button>
      {state.server && <p className="truncate text-center text-2xs text-ink-faint">{say('sign-in.server', { origin: state.server })}</p>}
    </form>
  )
}
