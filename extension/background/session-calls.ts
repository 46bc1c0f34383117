import { z } from 'zod'
import { LocaleCode } from '#shared/contract/primitives'
import type { Answer } from '#shared/contract/messages'
import { SignIn } from '#shared/contract/session'
import { SESSION_CALLS, type SessionCall } from '../messages/channel.ts'
import type { Parts } from './parts.ts'
import { sitesOf, useServer } from './server.ts'
import { localeNow } from './show.ts'
import { setLocale, signIn, signOut } from './sign-in.ts'

const INVALID = { ok: false, failure: { code: 'invalid-input' } } as const

/** Session, language, server and sites, for pages of ours. None of the answers holds the token. */
export async function answerSession(parts: Parts, name: string, input: unknown): Promise<Answer<unknown>> {
  if (!isSessionCall(name)) return INVALID
  switch (name) {
    case 'signIn':
      return withInput(SignIn, input, (person) => signIn(parts, person))
    case 'signOut':
      return signOut(parts)
    case 'me':
      return { ok: true, value: { me: parts.session.me(), locale: localeNow(parts) } }
    case 'setLocale':
      return withInput(z.object({ locale: LocaleCode }), input, ({ locale }) => setLocale(parts, locale))
    case 'server':
      return { ok: true, value: { origin: parts.settings.origin(), fixed: parts.settings.originFixed() } }
    case 'useServer':
      return withInput(z.object({ origin: z.string().max(300) }), input, ({ origin }) => useServer(parts, origin))
    case 'sites':
      return { ok: true, value: await sitesOf(parts) }
    default:
      return name satisfies never
  }
}

async function withInput<T>(shape: z.ZodType<T>, input: unknown, act: (parsed: T) => Promise<Answer<unknown>>): Promise<Answer<unknown>> {
  const parsed = shape.safeParse(input)
  return parsed.success ? act(parsed.data) : INVALID
}

function isSessionCall(name: string): name is SessionCall {
  return (SESSION_CALLS as readonly string[]).includes(name)
}
