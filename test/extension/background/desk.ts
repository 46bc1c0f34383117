import { Dexie } from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { z } from 'zod'
import type { PageReading, RecordReading } from '#shared/adapter/reading'
import type { Answer, PANEL_CALLS, PanelAnswers, PanelCall, SensorAnswers, SensorCall, TabState } from '#shared/contract/messages'
import { startBackground } from '../../../extension/background/start.ts'
import { PANEL_PORT, CONSOLE_PORT } from '../../../extension/messages/channel.ts'
import { ApiServer } from '../../make/api-server.ts'
import { makeRecord } from '../../make/record-reading.ts'
import { Fired, PlayedBrowser, type PlayedTab } from './browser-played.ts'

/** Tuesday 24 November 2026, 10:00 in China. */
export const MORNING = Date.parse('2026-11-24T10:00:00+08:00')
const realTimeout = globalThis.setTimeout
const ROOT = `chrome-extension://${fakeBrowser.runtime.id}`

/** A port of one of our pages, and what it was sent. */
export class Connected {
  readonly received: unknown[] = []
  readonly onMessage = new Fired<[unknown]>()
  readonly onDisconnect = new Fired<[]>()
  disconnected = false
  readonly name: string
  readonly sender: object
  constructor(name: string, sender: object) {
    this.name = name
    this.sender = sender
  }
  postMessage = (message: unknown): void => void this.received.push(structuredClone(message))
  disconnect = (): void => void (this.disconnected = true)
  get state(): TabState {
    return this.received.at(-1) as TabState
  }
}

/** An agent's browser with the background in it, its clock, its network and an API to speak to. */
export class Desk {
  readonly browser = new PlayedBrowser()
  readonly server = new ApiServer(() => Date.now())
  private ids = 0

  /** With a worker running, one CRM tab (id 7), the server's address known, and an agent signed in unless said otherwise. */
  static async open({ signedIn = true }: { signedIn?: boolean } = {}): Promise<Desk> {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: MORNING })
    Dexie.dependencies.indexedDB = new IDBFactory()
    const desk = new Desk()
    desk.browser.tabs = [desk.tabOf(7)]
    await fakeBrowser.storage.local.set({ settings: { origin: desk.server.origin } })
    desk.startWorker()
    if (signedIn) {
      await desk.signsIn()
      await desk.until(() => desk.browser.registered.length > 0)
      await desk.until(() => desk.server.asked('/v1/bundle').length > 0)
    }
    return desk
  }

  startWorker(): void {
    startBackground({
      now: () => Date.now(),
      fetch: this.server.fetch,
      newId: () => `0199d000-0000-7000-8000-${String((this.ids += 1)).padStart(12, '0')}`,
    })
  }

  /** The browser stops the worker and starts another. */
  restartWorker(): void {
    this.browser.stopWorker()
    const now = Date.now()
    vi.clearAllTimers() // which also sets the clock back
    vi.setSystemTime(now)
    this.startWorker()
  }

  /** Waits, in real time, for what is under way. */
  async until(reached: () => boolean | Promise<boolean>): Promise<void> {
    const deadline = performance.now() + 4000
    while (!(await reached())) {
      if (performance.now() > deadline) throw new Error(`Never came: ${reached.toString()}`)
      await new Promise((resolve) => realTimeout(resolve, 1))
    }
  }

  /** The clock moves on and everything that is due then happens. */
  async passes(ms: number): Promise<void> {
    await vi.advanceTimersByTimeAsync(ms)
  }

  get tab(): PlayedTab {
    const [tab] = this.browser.tabs
    if (!tab) throw new Error('No tab is open.')
    return tab
  }

  tabOf(id: number, parts: Partial<PlayedTab> = {}): PlayedTab {
    return { id, url: 'https://crm.example/records/1001', active: true, windowId: 1, orders: [], places: true, ...parts }
  }

  session(name: string, input: unknown = {}): Promise<Answer<never>> {
    return this.browser.send({ to: 'session', name, input }, this.ownPage('/console.html')) as Promise<Answer<never>>
  }
  signsIn(email = 'lin@agency.test', password = 'right'): Promise<Answer<never>> {
    return this.session('signIn', { email, password })
  }
  api(name: string, input: unknown): Promise<Answer<never>> {
    return this.browser.send({ to: 'api', name, input }, this.ownPage('/console.html')) as Promise<Answer<never>>
  }

  ownPage(path: string, tab?: PlayedTab): object {
    return { id: fakeBrowser.runtime.id, url: `${ROOT}${path}`, ...(tab && { tab: { id: tab.id, url: tab.url }, frameId: 3 }) }
  }
  crmPage(tab: PlayedTab = this.tab, parts: object = {}): object {
    return { id: fakeBrowser.runtime.id, url: tab.url, tab: { id: tab.id }, frameId: 0, documentId: 'document-1', documentLifecycle: 'active', ...parts }
  }

  /** The part in the CRM page speaks. */
  sensor<N extends SensorCall>(name: N, input: unknown, sender: object = this.crmPage()): Promise<Answer<SensorAnswers[N]>> {
    return this.browser.send({ to: 'sensor-call', name, input }, sender) as Promise<Answer<SensorAnswers[N]>>
  }
  shows(reading: PageReading, sender?: object): Promise<Answer<null>> {
    return this.sensor('page', { reading }, sender)
  }
  /** The page shows a record, and the panel what the server knows of it. */
  async opensRecord(record: Partial<RecordReading> = {}): Promise<Connected> {
    await this.sensor('hello', {})
    const panel = await this.panel()
    await this.shows({ kind: 'record', record: makeRecord(record) })
    await this.until(() => panel.state.debtor.kind === 'ready')
    return panel
  }

  /** The panel in the CRM page connects. */
  async panel(tab: PlayedTab = this.tab): Promise<Connected> {
    const port = new Connected(`${PANEL_PORT}1`, this.ownPage('/panel.html', tab))
    this.browser.onConnect.fire(port)
    await this.until(() => port.received.length > 0 || port.disconnected)
    return port
  }
  /** The side panel beside the active tab of the window; the browser names no tab for it. */
  async sidePanel(): Promise<Connected> {
    const port = new Connected(`${PANEL_PORT}1`, this.ownPage('/sidepanel.html'))
    this.browser.onConnect.fire(port)
    await this.until(() => port.received.length > 0)
    return port
  }
  async console(): Promise<Connected> {
    const port = new Connected(CONSOLE_PORT, this.ownPage('/console.html'))
    this.browser.onConnect.fire(port)
    return port
  }
  call<N extends PanelCall>(name: N, input: z.input<(typeof PANEL_CALLS)[N]>, tab: PlayedTab = this.tab): Promise<Answer<PanelAnswers[N]>> {
    return this.browser.send({ to: 'panel-call', name, input, windowId: 1 }, this.ownPage('/panel.html', tab)) as Promise<Answer<PanelAnswers[N]>>
  }

  /** The lights that the page was told last. */
  get lights(): { epoch: number; numbers: { key: string; light: string; word: string }[]; overall: string; word: string } | undefined {
    return this.tab.orders?.findLast(({ order }) => order === 'lights')?.content as never // as the background sends them
  }
}
