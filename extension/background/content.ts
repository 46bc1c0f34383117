import { browser } from 'wxt/browser'
import type { Bundle } from '#shared/contract/content'
import { openRecord } from './open-record.ts'
import type { Parts } from './parts.ts'
import { registerSensor } from './registration.ts'
import { order } from './sensor-link.ts'
import { showAll } from './show.ts'
import { isOnAnySite } from './site.ts'

export const CONTENT_ALARM = 'content'
/** The browser allows no less than half a minute; published content must arrive within one. */
const EVERY_MINUTES = 0.5

/** Fetches what is live now and, if it is something else than before, hands it to everybody. */
export async function refreshContent(parts: Parts): Promise<void> {
  if (!parts.session.me()) return
  const before = parts.bundle.get()
  if (await parts.bundle.refresh()) await handOutContent(parts, before)
}

/** Tells sensors by what to read, panels and consoles that content changed, the browser where to run. */
export async function handOutContent(parts: Parts, before: Bundle | null): Promise<void> {
  parts.ports.tellConsoles()
  showAll(parts)
  const sites = [...parts.bundle.sites(), ...(before?.adapters.flatMap(({ content }) => content.origins) ?? [])]
  await registerSensor(parts.bundle.sites())
  for (const { id, url } of await browser.tabs.query({}))
    if (id !== undefined && url !== undefined && isOnAnySite(sites, url)) void order(id, 'adapters', { adapters: adaptersFor(parts, url) })
  for (const { tabId, page } of parts.tabs.all()) {
    const { adapterId } = page.kind === 'record' ? page.record : { adapterId: '' }
    const earlier = before?.adapters.find(({ documentId }) => documentId === adapterId)
    // What is read by the same version means the same as before.
    if (parts.bundle.adapter(adapterId)?.versionId !== earlier?.versionId) void openRecord(parts, tabId)
  }
}

/** Adapters for the site of this address. */
export function adaptersFor(parts: Parts, url: string): Bundle['adapters'] {
  return parts.bundle.get()?.adapters.filter((adapter) => isOnAnySite(adapter.content.origins, url)) ?? []
}

/** Looks for new content twice a minute as long as somebody could see it. */
export async function keepContentFresh(parts: Parts): Promise<void> {
  const wanted = parts.session.me() !== null && (parts.ports.any() || (await isCrmOpen(parts)))
  const running = (await browser.alarms.get(CONTENT_ALARM)) !== undefined
  if (wanted && !running) await browser.alarms.create(CONTENT_ALARM, { periodInMinutes: EVERY_MINUTES })
  if (!wanted && running) await browser.alarms.clear(CONTENT_ALARM)
}

async function isCrmOpen(parts: Parts): Promise<boolean> {
  const sites = parts.bundle.sites()
  return (await browser.tabs.query({})).some(({ url }) => url !== undefined && isOnAnySite(sites, url))
}
