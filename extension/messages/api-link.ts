import { browser } from 'wxt/browser'
import type { Locale } from '#shared/locale/locale'
import type { ApiInput, ApiName, ApiOutput } from '#shared/contract/api'
import type { Answer } from '#shared/contract/messages'
import type { Me, SignIn } from '#shared/contract/session'
import { ask, CONSOLE_PORT, type PageMessage, type SessionCall } from './channel.ts'

/** One call of the API through the background, the only holder of the session. Never rejects. */
export function callApi<N extends ApiName>(name: N, input: ApiInput<N>): Promise<Answer<ApiOutput<N>>> {
  return send({ to: 'api', name, input })
}

/** Starts a session; a wrong password is the failure `wrong-password`, no server address `not-ready`. */
export function signIn(input: SignIn): Promise<Answer<Me>> {
  return session('signIn', input)
}

/** Ends the session here and at the server. What was typed and not sent is kept for this person. */
export function signOut(): Promise<Answer<null>> {
  return session('signOut', {})
}

/** Who is signed in and in which language to speak; `me: null` for nobody. Answers without the network. */
export function me(): Promise<Answer<{ me: Me | null; locale: Locale }>> {
  return session('me', {})
}

/** Changes the language here and, when signed in, for the person on every machine. */
export function setLocale(locale: Locale): Promise<Answer<null>> {
  return session('setLocale', { locale })
}

/** Calls back after every sign-in, sign-out, expiry or change of language or content; returns what stops it. */
export function onSessionChange(changed: () => void): () => void {
  let closed = false
  let port: ReturnType<typeof browser.runtime.connect> | null = null
  const open = () => {
    if (closed) return
    port = browser.runtime.connect({ name: CONSOLE_PORT })
    port.onMessage.addListener(changed)
    port.onDisconnect.addListener(() => setTimeout(open, 500))
  }
  open()
  return () => {
    closed = true
    port?.disconnect()
  }
}

/** The organisation's server: its origin, or `null` when none was entered yet. */
export function server(): Promise<Answer<{ origin: string | null; fixed: boolean }>> {
  return session('server', {})
}

/**
 * Uses the organisation's server at this address ("https://fairdial.example"). Must be called straight from a click:
 * the browser asks the person for access to the address. `invalid-input`: no such address; `not-allowed`: access was
 * not granted; `unreachable`: nothing like Fairdial answers there.
 */
export async function useServer(address: string): Promise<Answer<{ origin: string }>> {
  const origin = originOf(address)
  if (!origin) return { ok: false, failure: { code: 'invalid-input' } }
  const granted = await browser.permissions.request({ origins: [`${origin}/*`] }).catch(() => false)
  if (!granted) return { ok: false, failure: { code: 'not-allowed' } }
  return session('useServer', { origin })
}

/** Match patterns of the CRM sites that the organisation published, and whether this browser may work on them. */
export function sites(): Promise<Answer<readonly { pattern: string; granted: boolean }[]>> {
  return session('sites', {})
}

/** Asks for these CRM sites. Must be called straight from a click. Resolves to whether they were granted. */
export function grantSites(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...patterns] }).catch(() => false)
}

/** Only https, or http on this very machine, may carry debtor data. */
function originOf(address: string): string | null {
  const text = address.trim()
  const url = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`)
  if (!url || !['https:', 'http:'].includes(url.protocol)) return null
  const local = url.hostname === '127.0.0.1' || url.hostname === 'localhost'
  return url.protocol === 'https:' || local ? url.origin : null
}

function session<T>(name: SessionCall, input: unknown): Promise<Answer<T>> {
  return send({ to: 'session', name, input })
}

function send<T>(message: PageMessage): Promise<Answer<T>> {
  return ask(() => browser.runtime.sendMessage(message))
}
