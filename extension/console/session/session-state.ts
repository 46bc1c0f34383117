import { useCallback, useEffect, useState } from 'react'
import type { Answer, Failure } from '#shared/contract/messages'
import type { Me } from '#shared/contract/session'
import { localeOf, type Locale } from '#shared/locale/locale'
import { me as readMe, onSessionChange, server as readServer, setLocale as writeLocale } from '../../messages/api-link.ts'

/** Who is here, which server is used and in which language to speak; `starting` until the background answered. */
export interface SessionState {
  kind: 'starting' | 'failed' | 'ready'
  failure: Failure | null
  me: Me | null
  /** The last person seen here; her view stays open while she signs in again. */
  lastMe: Me | null
  locale: Locale
  server: { origin: string | null; fixed: boolean }
}

const START: SessionState = {
  kind: 'starting',
  failure: null,
  me: null,
  lastMe: null,
  locale: localeOf(navigator.language),
  server: { origin: null, fixed: false },
}

/** Follows the session; every sign-in, sign-out and expiry anywhere in this browser shows here by itself. */
export function useSessionState() {
  const [state, setState] = useState(START)

  const refresh = useCallback(
    () => Promise.all([readMe(), readServer()]).then(([person, server]) => setState((before) => next(before, person, server))),
    [],
  )
  const forget = useCallback(() => setState((before) => ({ ...before, me: null, lastMe: null })), [])
  const expire = useCallback(() => setState((before) => (before.me ? { ...before, me: null } : before)), [])
  const changeLocale = useCallback(async (locale: Locale) => {
    setState((before) => ({ ...before, locale }))
    await writeLocale(locale)
  }, [])

  useEffect(() => {
    void refresh()
    return onSessionChange(() => void refresh())
  }, [refresh])

  return { state, refresh, forget, expire, changeLocale }
}

type Person = Answer<{ me: Me | null; locale: Locale }>
type Server = Answer<SessionState['server']>

function next(before: SessionState, person: Person, server: Server): SessionState {
  if (!person.ok) return before.kind === 'ready' ? before : { ...before, kind: 'failed', failure: person.failure }
  if (!server.ok) return before.kind === 'ready' ? before : { ...before, kind: 'failed', failure: server.failure }
  const { me, locale } = person.value
  return { kind: 'ready', failure: null, me, lastMe: me ?? before.lastMe, locale, server: server.value }
}
