import { browser, type Browser } from 'wxt/browser'
import { CONSOLE_PORT, PANEL_PORT } from '../messages/channel.ts'
import { answerMessage, isFromOwnPage, readMessage } from './answer-message.ts'
import { browserWorld } from './browser-world.ts'
import { CONTENT_ALARM, keepContentFresh, refreshContent } from './content.ts'
import { openConsole, toggle } from './go-to.ts'
import { openParts, type Parts } from './parts.ts'
import { registerSensor } from './registration.ts'
import { resume, sessionEnded, tellEverybody } from './sign-in.ts'
import { lookAt, tabChanged, tabGone } from './tab-life.ts'
import { tick } from './tick.ts'
import { WAKE_ALARM } from './wake.ts'
import type { World } from './world.ts'

/**
 * Starts the background. Every listener is there before this returns, for an event may be what started the worker; what
 * was kept is loaded once, and an event that comes earlier waits for it. The worker may be stopped at any moment.
 */
export function startBackground(world: World = browserWorld()): void {
  let loaded: Parts | null = null
  let loading: Promise<Parts> | null = null
  const parts = () =>
    (loading ??= openParts(world, (ended) => void sessionEnded(ended).catch(ignore)).then(
      (opened) => (loaded = opened),
      (error: unknown) => {
        loading = null // the browser's stores may work the next time
        throw error
      },
    ))
  const withParts = (act: (parts: Parts) => unknown) => void parts().then(act).catch(ignore)

  browser.runtime.onMessage.addListener((message: unknown, sender, respond: (answer: unknown) => void) => {
    const read = readMessage(message)
    if (!read || sender.id !== browser.runtime.id) return
    parts()
      .then((opened) => answerMessage(opened, read, sender))
      .catch(() => ({ ok: false, failure: { code: 'extension' } }))
      .then(respond, ignore)
    return true
  })
  browser.runtime.onConnect.addListener((port) => {
    if (!port.name.startsWith(PANEL_PORT) && !port.name.startsWith(CONSOLE_PORT)) return
    const gone = watchEnd(port)
    withParts(async (opened) => {
      if (gone()) return
      if (!isFromOwnPage(opened, port.sender)) return port.disconnect()
      await opened.ports.take(port, (tabId) => lookAt(opened, tabId))
      await keepContentFresh(opened)
    })
  })

  const onSites = () =>
    withParts(async (opened) => {
      opened.ports.tellConsoles()
      await registerSensor(opened.bundle.sites())
    })
  browser.runtime.onInstalled.addListener(({ reason }) => {
    onSites()
    // First run: the server, the sign-in and the sites are asked for there.
    if (reason === 'install') void openConsole().catch(ignore)
  })
  browser.runtime.onStartup.addListener(onSites)
  browser.permissions.onAdded.addListener(onSites)
  browser.permissions.onRemoved.addListener(onSites)
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === WAKE_ALARM) withParts(tick)
    if (name === CONTENT_ALARM)
      withParts(async (opened) => {
        await keepContentFresh(opened)
        await refreshContent(opened)
      })
  })

  browser.tabs.onUpdated.addListener((tabId, change, tab) => withParts((opened) => tabChanged(opened, tabId, change.status, tab.url)))
  browser.tabs.onRemoved.addListener((tabId) => withParts((opened) => tabGone(opened, tabId)))
  browser.tabs.onReplaced.addListener((_, tabId) => withParts((opened) => tabGone(opened, tabId)))
  browser.tabs.onActivated.addListener(({ tabId, windowId }) =>
    withParts((opened) => Promise.all([opened.ports.follow(windowId, (shown) => lookAt(opened, shown)), lookAt(opened, tabId)])),
  )

  const sites = () => loaded?.bundle.sites() ?? null
  browser.action.onClicked.addListener((tab) => void toggle(tab, sites()).catch(ignore))
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'toggle' && tab) void toggle(tab, sites()).catch(ignore)
  })

  withParts(async (opened) => {
    tellEverybody(opened)
    await registerSensor(opened.bundle.sites()).catch(ignore)
    await resume(opened)
  })
}

/** Whether the port was closed since; it may be while the parts are loading. */
function watchEnd(port: Browser.runtime.Port): () => boolean {
  let ended = false
  port.onDisconnect.addListener(() => {
    ended = true
  })
  return () => ended
}

/** Nobody waits for these; what they would have shown shows the next time. Nothing of it is logged: it may name people. */
function ignore(): void {}
