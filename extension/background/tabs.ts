import { browser } from 'wxt/browser'
import { z } from 'zod'
import { inTurn } from './in-turn.ts'
import { newTab, type Tab } from './tab.ts'
import type { Vault } from './vault.ts'

const PREFIX = 'tab:'
/** Only what `write` below sealed can be opened at all. */
const Kept = z.custom<Tab>((value) => typeof value === 'object' && value !== null && 'tabId' in value)

/** One state per tab, mirrored, sealed, into the browser's memory so that a new worker goes on where the last one stopped. */
export interface Tabs {
  load(): Promise<void>
  get(tabId: number): Tab
  all(): readonly Tab[]
  /** Changes a tab at once; resolves once the change would survive the worker. */
  change(tabId: number, change: Partial<Tab>): Promise<void>
  forget(tabId: number): Promise<void>
}

export function openTabs(vault: Vault): Tabs {
  const tabs = new Map<number, Tab>()
  const turn = inTurn()
  /** As the tab is when its turn comes: sealing takes a moment, and an older state may be about somebody else. */
  const mirror = (tabId: number) =>
    turn(async () => {
      const tab = tabs.get(tabId)
      try {
        if (tab) return await browser.storage.session.set({ [keyOf(tabId)]: await vault.sealText(tab) })
      } catch {
        // No room: better nothing than the state before.
      }
      await browser.storage.session.remove(keyOf(tabId))
    })
  return {
    load: async () => {
      const [stored, open] = await Promise.all([browser.storage.session.get(null), browser.tabs.query({})])
      const openIds = new Set(open.map((tab) => tab.id))
      for (const [key, value] of Object.entries(stored)) {
        if (!key.startsWith(PREFIX)) continue
        const tab = await vault.unsealText(value, Kept)
        if (tab && openIds.has(tab.tabId)) tabs.set(tab.tabId, { ...newTab(tab.tabId), ...tab })
        else await browser.storage.session.remove(key)
      }
    },
    get: (tabId) => tabs.get(tabId) ?? newTab(tabId),
    all: () => [...tabs.values()],
    change: (tabId, change) => {
      tabs.set(tabId, { ...(tabs.get(tabId) ?? newTab(tabId)), ...change })
      return mirror(tabId)
    },
    forget: (tabId) => {
      tabs.delete(tabId)
      return mirror(tabId)
    },
  }
}

function keyOf(tabId: number): string {
  return `${PREFIX}${tabId}`
}
