import type { Answer } from '#shared/contract/messages'
import type { Me, SignIn } from '#shared/contract/session'
import type { Locale } from '#shared/locale/locale'
import { keepContentFresh, refreshContent } from './content.ts'
import { openRecord } from './open-record.ts'
import type { Parts } from './parts.ts'
import { showAll } from './show.ts'
import { NOTHING_OPEN } from './tab.ts'

const DONE: Answer<null> = { ok: true, value: null }

/** Starts a session; one of somebody else ends first. What this person left behind goes on. */
export async function signIn(parts: Parts, input: SignIn): Promise<Answer<Me>> {
  const answer = await parts.api.signIn(input)
  if (!answer.ok) return answer
  const { token, me } = answer.value
  if (parts.session.me()) await signOut(parts)
  await parts.session.begin(token, me)
  if (me.locale) await parts.settings.useLocale(me.locale)
  tellEverybody(parts)
  void resume(parts)
  return { ok: true, value: me }
}

/** After a sign-in, and when a worker starts with a session: content, records, outcomes that wait. */
export async function resume(parts: Parts): Promise<void> {
  if (!parts.session.me()) return
  await refreshContent(parts).catch(() => undefined)
  await keepContentFresh(parts).catch(() => undefined)
  for (const tab of parts.tabs.all()) if (tab.debtor.kind === 'none') void openRecord(parts, tab.tabId)
  await parts.scripts.retain(parts.calls.scriptVersions()).catch(() => undefined)
  await parts.post.flush({ now: true })
}

/** Ends the session here at once and at the server when it can be reached. Drafts and outcomes stay, sealed, for this person. */
export async function signOut(parts: Parts): Promise<Answer<null>> {
  const token = parts.session.token()
  if (token) {
    void parts.api.signOut()
    await parts.session.end(token)
  }
  await Promise.all([parts.corrections.clear(), parts.knownDebtors.clear()])
  await sessionEnded(parts)
  return DONE
}

/** Nobody is signed in any more: what was fetched is forgotten; what the pages show themselves opens for whoever signs in next. */
export async function sessionEnded(parts: Parts): Promise<void> {
  const forgotten = parts.tabs.all().map((tab) => {
    parts.attention.supersede(tab.tabId)
    const record = tab.page.kind === 'record' ? tab.page.record : null
    return parts.tabs.change(tab.tabId, { ...NOTHING_OPEN, record, opened: null })
  })
  tellEverybody(parts)
  await Promise.all(forgotten)
  await keepContentFresh(parts)
}

/** Changes the language here, and at the server for the person on every machine; the answer is the server's. */
export async function setLocale(parts: Parts, locale: Locale): Promise<Answer<null>> {
  await parts.settings.useLocale(locale)
  const me = parts.session.me()
  if (me) await parts.session.update({ ...me, locale })
  tellEverybody(parts)
  if (!me) return DONE
  const answer = await parts.api.call('setLocale', { body: { locale } })
  return answer.ok ? DONE : answer
}

/** Panels, sensors and consoles learn of the session as it is now. */
export function tellEverybody(parts: Parts): void {
  showAll(parts)
  parts.ports.tellConsoles()
}
