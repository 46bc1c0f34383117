import { browser } from 'wxt/browser'
import { newTab, type Tab } from './tab.ts'

const PREFIX = 'tab:'

/** One state per tab, mirrored into the browser's memory so that a new worker goes on where the last one stopped. */
export interface Tabs {
  load(): Promise<void>
  get(tabId: number): Tab
  all(): readonly Tab[]
  /** Changes a tab; resolves once the change would survive the worker. */
  change(tabId: number, change: Partial<Tab>): Promise<void>
  forget(tabId: number): Promise<void>
}

export function openTabs(): Tabs {
  const tabs = new Map<number, Tab>()
  const keyOf = (tabId: number) => `${PREFIX}${tabId}`
  return {
    load: async () => {
      const [stored, open] = await Promise.all([browser.storage.session.get(null), browser.tabs.query({})])
      const openIds = new Set(open.map((tab) => tab.id))
      for (const [key, value] of Object.entries(stored)) {
        if (!key.startsWith(PREFIX)) continue
        const tab = value as Tab // written by `change` below, in this browser session
        if (openIds.has(tab.tabId)) tabs.set(tab.tabId, { ...newTab(tab.tabId), ...tab })
        else await browser.storage.session.remove(key)
      }
    },
    get: (tabId) => tabs.get(tabId) ?? newTab(tabId),
    all: () => [...tabs.values()],
    change: async (tabId, change) => {
      const next = { ...(tabs.get(tabId) ?? newTab(tabId)), ...change }
      tabs.set(tabId, next)
      await browser.storage.session.set({ [keyOf(tabId)]: next })
    },
    forget: async (tabId) => {
      tabs.delete(tabId)
      await browser.storage.session.remove(keyOf(tabId))
    },
  }
}
