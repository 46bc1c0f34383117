import { type Browser, chromium, type Page } from 'playwright-core'
import { findChromium, HOW_TO_GET_CHROMIUM } from '../../scripts/chromium.ts'
import type { PageMessage } from '../../extension/messages/channel.ts'

export interface ScreenOptions {
  /** Plays the background: gets what the page sends and returns its answer. */
  background: (message: PageMessage) => unknown
  language?: string
  dark?: boolean
  viewport?: { width: number; height: number }
  hash?: string
  /** Freezes the page's clock at this instant (ms UTC). */
  at?: number
}

/** One of the extension's pages in a real Chromium, with this test in place of the background. */
export interface Screen {
  page: Page
  /** Everything the page sent, in order. */
  sent: readonly PageMessage[]
  /** Sends to the page over the port it holds open. */
  push(state: unknown): Promise<void>
  close(): Promise<void>
}

/** The pages at `origin` (see `screens-built.ts`), without the rest of the extension: a screen can be looked at alone. */
export class Screens {
  private readonly origin: string
  private readonly browser: Browser

  private constructor(origin: string, browser: Browser) {
    this.origin = origin
    this.browser = browser
  }

  static async open(origin: string): Promise<Screens> {
    const executablePath = findChromium()
    if (!executablePath) throw new Error(HOW_TO_GET_CHROMIUM)
    const browser = await chromium.launch({ executablePath, headless: true, args: ['--disable-background-networking', '--no-first-run'] })
    return new Screens(origin, browser)
  }

  async show(name: 'panel' | 'console', options: ScreenOptions): Promise<Screen> {
    const context = await this.browser.newContext({
      locale: options.language ?? 'zh-CN',
      colorScheme: options.dark ? 'dark' : 'light',
      viewport: options.viewport ?? (name === 'panel' ? { width: 380, height: 900 } : { width: 1440, height: 900 }),
    })
    // A machine that does other work as well may take long over the first page: Vite bundles what it imports.
    context.setDefaultTimeout(90_000)
    const page = await context.newPage()
    const sent: PageMessage[] = []
    await page.exposeFunction('askBackground', (message: PageMessage) => {
      sent.push(message)
      return options.background(message)
    })
    await page.addInitScript(playTheBrowser)
    if (options.at !== undefined) await page.clock.setFixedTime(options.at)
    await page.goto(`${this.origin}entrypoints/${name}/index.html${options.hash ?? ''}`)
    return {
      page,
      sent,
      push: async (state) => {
        await page.waitForFunction(() => 'pushFromBackground' in globalThis)
        await page.evaluate((content) => (globalThis as unknown as Played).pushFromBackground(content), state)
      },
      close: () => context.close(),
    }
  }

  async close(): Promise<void> {
    await this.browser.close()
  }
}

interface Played {
  askBackground(message: unknown): Promise<unknown>
  pushFromBackground(state: unknown): void
  chrome: unknown
}

/** Runs in the page before its own code: the part of the browser's interface that our pages use. */
function playTheBrowser(): void {
  const page = globalThis as unknown as Played
  const listeners = new Set<(state: unknown) => void>()
  const event = { addListener: () => {}, removeListener: () => {} }
  const runtime = {
    id: 'fairdial',
    getURL: (path: string) => path,
    sendMessage: (message: unknown) => page.askBackground(message),
    connect: () => {
      page.pushFromBackground = (state) => listeners.forEach((listener) => listener(state))
      return {
        onMessage: { addListener: (listener: (state: unknown) => void) => listeners.add(listener) },
        onDisconnect: event,
        postMessage: () => {},
        disconnect: () => listeners.clear(),
      }
    },
  }
  page.chrome = {
    runtime,
    windows: { getCurrent: async () => ({ id: 1 }) },
    i18n: { getUILanguage: () => navigator.language },
    permissions: { request: async () => true, contains: async () => true },
    storage: { local: { get: async () => ({}), set: async () => {} }, onChanged: event },
  }
}
