import { browser, type Browser } from 'wxt/browser'
import type { TabState } from '#shared/contract/messages'
import { CONSOLE_PORT, PANEL_PORT } from '../messages/channel.ts'

interface PanelPort {
  port: Browser.runtime.Port
  /** The tab it lies in; `null`: a side panel, which follows the active tab of its window. */
  tabId: number | null
  windowId: number | null
}

/** Open panels and consoles. */
export interface Ports {
  /** Takes a port of one of our own pages; `looking` is called now and whenever a person looks at the panel. */
  take(port: Browser.runtime.Port, looking: (tabId: number) => void): Promise<void>
  push(state: TabState): void
  /** Tells consoles that session, language or content changed. */
  tellConsoles(): void
  /** Tabs that somebody looks at through a panel. */
  tabIds(): number[]
  any(): boolean
  /** A window shows another tab: its side panel follows. */
  follow(windowId: number, looking: (tabId: number) => void): Promise<void>
}

export function openPorts(): Ports {
  const panels = new Set<PanelPort>()
  const consoles = new Set<Browser.runtime.Port>()
  const shownIn = new Map<PanelPort, number>()

  const follow = async (panel: PanelPort) => {
    const tabId = panel.tabId ?? (await activeTab(panel.windowId))
    if (tabId !== null) shownIn.set(panel, tabId)
    return tabId
  }
  return {
    take: async (port, looking) => {
      if (port.name.startsWith(CONSOLE_PORT)) {
        consoles.add(port)
        port.onDisconnect.addListener(() => consoles.delete(port))
        return
      }
      const panel = { port, tabId: port.sender?.tab?.id ?? null, windowId: windowOf(port.name) }
      panels.add(panel)
      port.onDisconnect.addListener(() => {
        panels.delete(panel)
        shownIn.delete(panel)
      })
      const look = async () => {
        const tabId = await follow(panel)
        if (tabId !== null) looking(tabId)
      }
      port.onMessage.addListener(() => void look())
      await look()
    },
    push: (state) => {
      for (const panel of panels) if (shownIn.get(panel) === state.tabId) post(panel.port, state)
    },
    tellConsoles: () => {
      for (const port of consoles) post(port, 'changed')
    },
    tabIds: () => [...new Set(shownIn.values())],
    any: () => panels.size + consoles.size > 0,
    follow: async (windowId, looking) => {
      for (const panel of panels) {
        if (panel.tabId !== null || panel.windowId !== windowId) continue
        const tabId = await follow(panel)
        if (tabId !== null) looking(tabId)
      }
    },
  }
}

/** A page may go the moment it is spoken to; its port then says so by itself. */
function post(port: Browser.runtime.Port, message: unknown): void {
  try {
    port.postMessage(message)
  } catch {
    port.disconnect()
  }
}

/** The active tab of a window, `null` if there is none. */
export async function activeTab(windowId: number | null): Promise<number | null> {
  const query = windowId === null ? { active: true, lastFocusedWindow: true } : { active: true, windowId }
  return (await browser.tabs.query(query))[0]?.id ?? null
}

function windowOf(name: string): number | null {
  const id = Number(name.slice(PANEL_PORT.length))
  return name.length > PANEL_PORT.length && Number.isInteger(id) ? id : null
}
