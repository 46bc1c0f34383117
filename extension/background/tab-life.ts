import { openRecord } from './open-record.ts'
import type { Parts } from './parts.ts'
import { refreshAt } from './refresh.ts'
import { isSensorAlive } from './registration.ts'
import { showTab } from './show.ts'
import { isOnAnySite } from './site.ts'

/** Somebody looks at this tab: shows it as it is now, and asks for a history that is due. */
export function lookAt(parts: Parts, tabId: number): void {
  parts.attention.look(tabId)
  showTab(parts, tabId)
  const tab = parts.tabs.get(tabId)
  const at = refreshAt(parts, tab)
  if (at !== null && at <= parts.world.now()) void openRecord(parts, tabId)
}

/** A tab goes elsewhere: once it left the CRM nothing of the last record may stay beside it. `url`: known on granted sites only. */
export async function tabChanged(parts: Parts, tabId: number, status: string | undefined, url: string | undefined): Promise<void> {
  const tab = parts.tabs.get(tabId)
  if (tab.page.kind === 'unknown-page' || status === undefined) return
  if (url !== undefined && isOnAnySite(parts.bundle.sites(), url)) {
    // A page that failed to load has the CRM's address and nobody in it.
    if (status !== 'complete' || (await isSensorAlive(tabId))) return
    if (parts.tabs.get(tabId) !== tab) return
  }
  await tabGone(parts, tabId)
  showTab(parts, tabId)
}

/** Nothing is known of this tab any more. */
export async function tabGone(parts: Parts, tabId: number): Promise<void> {
  parts.attention.supersede(tabId)
  parts.shown.delete(tabId)
  await parts.tabs.forget(tabId)
}
