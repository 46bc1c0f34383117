import type { z } from 'zod'
import { browser } from 'wxt/browser'
import type { Answer, PANEL_CALLS, PanelAnswers, PanelCall, TabState } from '#shared/contract/messages'
import { ask, PANEL_PORT, type PageMessage } from './channel.ts'

/** The panel's connection to the background. */
export interface PanelLink {
  /** Never rejects: a failure of any kind is an answer. */
  call<N extends PanelCall>(name: N, input: z.input<(typeof PANEL_CALLS)[N]>): Promise<Answer<PanelAnswers[N]>>
  close(): void
}

const ALIVE_EVERY_MS = 20_000
const RETRY_MS = [50, 250, 1000, 3000] as const

/**
 * Connects to the background, which tells the tab by the sender (a side panel follows the active tab of its window).
 * `onState` gets the whole state at once and again after every change. Reconnects when the worker was stopped.
 */
export function connectPanel(onState: (state: TabState) => void): PanelLink {
  const windowId = ownWindow()
  let port: ReturnType<typeof browser.runtime.connect> | null = null
  let closed = false
  let failures = 0

  const open = async () => {
    const name = `${PANEL_PORT}${(await windowId) ?? ''}`
    if (closed) return
    try {
      port = browser.runtime.connect({ name })
    } catch {
      return retry() // thrown while the extension is being replaced
    }
    port.onMessage.addListener((state: TabState) => {
      failures = 0
      onState(state)
    })
    port.onDisconnect.addListener(retry)
  }
  const retry = () => {
    port = null
    if (closed) return
    setTimeout(() => void open(), RETRY_MS[Math.min(failures, RETRY_MS.length - 1)])
    failures += 1
  }
  // A looked-at panel keeps the worker awake, so that a light changes to the second; a hidden one lets it sleep.
  const beat = () => {
    if (document.visibilityState === 'visible') port?.postMessage('looking')
  }
  const timer = setInterval(beat, ALIVE_EVERY_MS)
  document.addEventListener('visibilitychange', beat)
  addEventListener('focus', beat)
  void open()

  return {
    call: async (name, input) => {
      const message: PageMessage = { to: 'panel-call', name, input, windowId: await windowId }
      return ask(() => browser.runtime.sendMessage(message))
    },
    close: () => {
      closed = true
      clearInterval(timer)
      document.removeEventListener('visibilitychange', beat)
      removeEventListener('focus', beat)
      port?.disconnect()
      port = null
    },
  }
}

async function ownWindow(): Promise<number | null> {
  try {
    return (await browser.windows.getCurrent()).id ?? null
  } catch {
    return null
  }
}
