import { browser } from 'wxt/browser'
import type { Answer } from '#shared/contract/messages'
import { handOutContent } from './content.ts'
import type { Parts } from './parts.ts'
import { grantedSites } from './registration.ts'
import { signOut, tellEverybody } from './sign-in.ts'

/** Only https, or http on this very machine, may carry debtor data. */
export function isServerOrigin(origin: string): boolean {
  const url = URL.parse(origin)
  if (!url || url.origin !== origin) return false
  return url.protocol === 'https:' || (url.protocol === 'http:' && ['127.0.0.1', 'localhost'].includes(url.hostname))
}

/** Uses the organisation's server at this origin from now on. A session at another one ends: its token goes nowhere else. */
export async function useServer(parts: Parts, origin: string): Promise<Answer<{ origin: string }>> {
  if (!isServerOrigin(origin)) return { ok: false, failure: { code: 'invalid-input' } }
  const current = parts.settings.origin()
  if (origin === current) return { ok: true, value: { origin } }
  const granted = await browser.permissions.contains({ origins: [`${origin}/*`] })
  if (parts.settings.originFixed() || !granted) return { ok: false, failure: { code: 'not-allowed' } }
  if (!(await parts.api.probe(origin))) return { ok: false, failure: { code: 'unreachable' } }
  const before = parts.bundle.get()
  if (parts.session.me()) await signOut(parts)
  await parts.settings.useOrigin(origin)
  await parts.bundle.load()
  tellEverybody(parts)
  await handOutContent(parts, before)
  return { ok: true, value: { origin } }
}

/** The sites of all adapters, and whether this browser may work on them. */
export async function sitesOf(parts: Parts): Promise<{ pattern: string; granted: boolean }[]> {
  const sites = parts.bundle.sites()
  const granted = await grantedSites(sites)
  return sites.map((pattern) => ({ pattern, granted: granted.includes(pattern) }))
}
