import { fakeBrowser } from 'wxt/testing/fake-browser'

/** A browser event that a test can fire. */
export class Fired<A extends unknown[], R = unknown> {
  private listeners: ((...args: A) => R)[] = []
  addListener = (listener: (...args: A) => R): void => void this.listeners.push(listener)
  removeListener = (listener: (...args: A) => R): void => void (this.listeners = this.listeners.filter((other) => other !== listener))
  fire = (...args: A): R[] => this.listeners.map((listener) => listener(...args))
  clear = (): void => void (this.listeners = [])
}

export interface PlayedTab {
  id: number
  url: string
  active: boolean
  windowId: number
  /** What our part in its page was told; `null`: no part of ours is there. */
  orders: { order: string; content: unknown }[] | null
  /** Whether the page has a control to place a call. */
  places: boolean
}

/** The parts of a browser that the background uses and the library's fake has not; everything a test wants to see lies open. */
export class PlayedBrowser {
  tabs: PlayedTab[] = []
  granted = new Set<string>(['https://crm.example/*'])
  registered: { id: string; matches: string[] }[] = []
  injected: number[] = []
  sidePanels: number[] = []
  created: string[] = []
  readonly onMessage = new Fired<[unknown, object, (answer: unknown) => void]>()
  readonly onConnect = new Fired<[unknown]>()
  readonly onInstalled = new Fired<[{ reason: string }]>()
  readonly onStartup = new Fired<[]>()
  readonly onAlarm = new Fired<[{ name: string }]>()
  readonly onGranted = new Fired<[]>()
  readonly onRevoked = new Fired<[]>()
  readonly onUpdated = new Fired<[number, { status?: string }, { url?: string }]>()
  readonly onRemoved = new Fired<[number]>()
  readonly onReplaced = new Fired<[number, number]>()
  readonly onActivated = new Fired<[{ tabId: number; windowId: number }]>()
  readonly onClicked = new Fired<[object]>()
  readonly onCommand = new Fired<[string, object]>()

  constructor() {
    fakeBrowser.reset()
    const find = (id: number) => this.tabs.find((tab) => tab.id === id)
    const seen = (tab: PlayedTab) => ({ ...tab, url: [...this.granted].some((site) => tab.url.startsWith(site.slice(0, -1))) ? tab.url : undefined })
    const parts = {
      runtime: { onMessage: this.onMessage, onConnect: this.onConnect, onInstalled: this.onInstalled, onStartup: this.onStartup },
      alarms: { onAlarm: this.onAlarm },
      i18n: { getUILanguage: () => 'zh-TW' },
      permissions: {
        contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => this.granted.has(origin)),
        onAdded: this.onGranted,
        onRemoved: this.onRevoked,
      },
      scripting: {
        getRegisteredContentScripts: async () => [...this.registered],
        registerContentScripts: async (scripts: typeof this.registered) => {
          if (this.registered.length > 0) throw new Error('Duplicate script ID')
          this.registered = scripts
        },
        updateContentScripts: async (scripts: typeof this.registered) => void (this.registered = scripts),
        unregisterContentScripts: async () => void (this.registered = []),
        executeScript: async ({ target }: { target: { tabId: number } }) => void this.injected.push(target.tabId),
      },
      sidePanel: { open: async ({ windowId }: { windowId: number }) => void this.sidePanels.push(windowId) },
      action: { onClicked: this.onClicked },
      commands: { onCommand: this.onCommand },
      tabs: {
        onUpdated: this.onUpdated,
        onRemoved: this.onRemoved,
        onReplaced: this.onReplaced,
        onActivated: this.onActivated,
        get: async (id: number) => seen(find(id) ?? never(`No tab ${id}`)),
        query: async ({ active, windowId, url }: { active?: boolean; windowId?: number; url?: string }) =>
          this.tabs
            .filter((tab) => (active === undefined || tab.active === active) && (windowId === undefined || tab.windowId === windowId))
            .filter((tab) => url === undefined || tab.url.startsWith(url.replace('*', '')))
            .map(seen),
        create: async ({ url }: { url: string }) => void this.created.push(url),
        update: async (id: number, change: Partial<PlayedTab>) => void Object.assign(find(id) ?? never(`No tab ${id}`), change),
        sendMessage: async (id: number, message: { order: string; content: unknown }) => {
          const tab = find(id)
          if (!tab?.orders) throw new Error('Receiving end does not exist.')
          if (message.order !== 'ping') tab.orders.push({ order: message.order, content: message.content })
          return message.order === 'place' ? tab.places : true
        },
      },
    }
    for (const [name, part] of Object.entries(parts)) Object.assign(fakeBrowser[name as keyof typeof fakeBrowser], part)
  }

  /** Sends to the background as the browser would; `undefined` if nobody answers. */
  async send(message: unknown, sender: object): Promise<unknown> {
    const { promise, resolve } = Promise.withResolvers<unknown>()
    return this.onMessage.fire(message, sender, resolve).includes(true) ? promise : undefined
  }

  /** Stops the worker: nothing of it listens any more. What the browser keeps stays. */
  stopWorker(): void {
    for (const event of Object.values(this)) if (event instanceof Fired) event.clear()
  }
}

function never(message: string): never {
  throw new Error(message)
}
