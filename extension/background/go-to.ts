import { browser, type Browser } from 'wxt/browser'
import type { Answer } from '#shared/contract/messages'
import type { Parts } from './parts.ts'
import { grantedSites } from './registration.ts'
import { order } from './sensor-link.ts'
import { isOnAnySite } from './site.ts'

/** Shows the console: the one that is open, else a new tab. */
export async function openConsole(): Promise<Answer<null>> {
  const url = browser.runtime.getURL('/console.html')
  const [open] = await browser.tabs.query({ url: `${url}*` })
  if (open?.id === undefined) await browser.tabs.create({ url })
  else {
    await browser.tabs.update(open.id, { active: true })
    if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true })
  }
  return { ok: true, value: null }
}

/** Takes the tab to a record, on CRM sites this browser may work on and nowhere else. */
export async function openRecordPage(parts: Parts, tabId: number, url: string): Promise<Answer<null>> {
  const sites = await grantedSites(parts.bundle.sites())
  if (!isOnAnySite(sites, url)) return { ok: false, failure: { code: 'not-allowed' } }
  await browser.tabs.update(tabId, { url })
  return { ok: true, value: null }
}

/**
 * The toolbar button or its key: the panel in the page; without our part there the side panel, else the console.
 * `sites` is `null` while they are not loaded. A browser opens a side panel only straight from the click: where our part
 * can't be, nothing is awaited before.
 */
export async function toggle(tab: Browser.tabs.Tab, sites: readonly string[] | null): Promise<void> {
  // A tab's address is named to us on granted sites only.
  const mayBeRead = tab.url !== undefined && (sites === null || isOnAnySite(sites, tab.url))
  if (mayBeRead && tab.id !== undefined && (await order(tab.id, 'toggle', {}))) return
  try {
    await openSidePanel(tab.windowId)
  } catch {
    await openConsole()
  }
}

function openSidePanel(windowId: number): Promise<void> {
  // Firefox calls it a sidebar; the types know Chrome's names only.
  const { sidePanel, sidebarAction } = browser as unknown as { sidePanel?: typeof browser.sidePanel; sidebarAction?: { open(): Promise<void> } }
  if (sidePanel) return sidePanel.open({ windowId })
  return sidebarAction ? sidebarAction.open() : Promise.reject(new Error('This browser has no side panel.'))
}
