import { useEffect, useState } from 'react'
import type { Locale } from '#shared/locale/locale'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import { useWords } from '../../ui/Words.tsx'
import { ServerForm } from '../first-run/ServerForm.tsx'
import { SitesStep } from '../first-run/SitesStep.tsx'
import { useSites } from '../first-run/use-sites.ts'
import { Waiting } from '../shell/Waiting.tsx'
import { FrontPage } from './FrontPage.tsx'
import type { SessionState } from './session-state.ts'
import { SignInForm } from './SignInForm.tsx'

/** First run and sign-in: the server's address unless the build has one, who one is, the CRM's sites. */
export function FrontDoor({
  state,
  refresh,
  changeLocale,
  onSettled,
}: {
  state: SessionState
  refresh: () => Promise<void>
  changeLocale: (locale: Locale) => void
  /** `false` while a step after the sign-in is still open. */
  onSettled: (settled: boolean) => void
}) {
  const { say } = useWords()
  const [elsewhere, setElsewhere] = useState(false)
  const { kind, failure, me, server } = state

  if (kind === 'failed' && failure)
    return (
      <FrontPage title={say('first-run.failed')} text={say('first-run.failed.text')} onLocale={changeLocale}>
        <FailureNotice failure={failure} onRetry={() => void refresh()} />
      </FrontPage>
    )
  if (kind === 'starting') return <Waiting />
  if (!me && (!server.origin || elsewhere))
    return (
      <FrontPage step={say('first-run.step', { step: 1 })} title={say('first-run.server.title')} text={say('first-run.server.text')} onLocale={changeLocale}>
        <ServerForm
          known={server.origin}
          onDone={() => {
            setElsewhere(false)
            void refresh()
          }}
        />
      </FrontPage>
    )
  if (!me)
    return (
      <FrontPage title={say('sign-in.title')} text={say('sign-in.lead')} onLocale={changeLocale}>
        <SignInForm
          onDone={() => {
            onSettled(false)
            void refresh()
          }}
        />
        {!server.fixed && server.origin && (
          <p className="border-t border-line pt-4 text-xs text-ink-faint">
            {say('first-run.server.current', { host: new URL(server.origin).host })}{' '}
            <button type="button" onClick={() => setElsewhere(true)} className="cursor-pointer text-accent underline underline-offset-2">
              {say('first-run.server.change')}
            </button>
          </p>
        )}
      </FrontPage>
    )
  return <SitesPage onLocale={changeLocale} onDone={() => onSettled(true)} />
}

/** The step after signing in; passes by itself where nothing is to be granted. */
function SitesPage({ onLocale, onDone }: { onLocale: (locale: Locale) => void; onDone: () => void }) {
  const { say } = useWords()
  const sites = useSites()
  const none = sites.missing?.length === 0
  useEffect(() => {
    if (none) onDone()
  }, [none, onDone])
  useEffect(() => {
    // Never a locked door: without an answer about sites the console opens all the same.
    const timer = setTimeout(() => sites.missing === null && onDone(), 3000)
    return () => clearTimeout(timer)
  }, [sites.missing, onDone])
  if (!sites.missing || none) return <Waiting />
  return (
    <FrontPage title={say('first-run.sites.title')} text={say('first-run.sites.text')} onLocale={onLocale}>
      <SitesStep sites={sites} onDone={onDone} />
    </FrontPage>
  )
}
