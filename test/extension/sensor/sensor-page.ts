import { expect } from 'vitest'
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core'
import type { KnownAdapter } from '#shared/adapter/find'
import type { PageReading, RecordReading } from '#shared/adapter/reading'
import { DEFAULT_LAYOUT, type Answer, type DialIntent, type DialPermit, type PanelLayout, type SensorOrders } from '#shared/contract/messages'
import type { Locale } from '#shared/locale/locale'
import { findChromium, HOW_TO_GET_CHROMIUM } from '../../../scripts/chromium.ts'
import type { SensorMessage } from '../../../extension/messages/channel.ts'
import { DemoCrm } from '../../crm/demo-crm.ts'
import type { Sites } from './sites.ts'

export interface PlayedBackground {
  adapters: readonly KnownAdapter[]
  layout?: PanelLayout
  locale?: Locale
  /** Answers a dial; a promise keeps the click waiting. */
  permit?: (intent: DialIntent) => DialPermit | Promise<DialPermit> | 'silent'
  dark?: boolean
  viewport?: { width: number; height: number }
}

export const GREEN: DialPermit = { place: true, light: 'green', say: '' }
export const RED: DialPermit = { place: false, light: 'red', say: '现在不可拨打，明天 08:00 起' }

/** A tab of a CRM with the sensor in it and this test in place of the background. */
export class SensorPage {
  readonly page: Page
  readonly crm: DemoCrm
  /** Everything the sensor reported, in order. */
  readonly readings: PageReading[] = []
  readonly dials: DialIntent[] = []
  readonly layouts: PanelLayout[] = []
  permit: (intent: DialIntent) => DialPermit | Promise<DialPermit> | 'silent'
  private readonly context: BrowserContext
  private readonly sites: Sites

  private constructor(context: BrowserContext, page: Page, sites: Sites, background: PlayedBackground) {
    this.context = context
    this.page = page
    this.sites = sites
    this.crm = new DemoCrm(page, sites.crm)
    this.permit = background.permit ?? (() => RED)
  }

  static async browser(): Promise<Browser> {
    const executablePath = findChromium()
    if (!executablePath) throw new Error(HOW_TO_GET_CHROMIUM)
    return chromium.launch({ executablePath, headless: true, args: ['--disable-background-networking', '--no-first-run'] })
  }

  static async open(browser: Browser, sites: Sites, background: PlayedBackground): Promise<SensorPage> {
    const context = await browser.newContext({
      viewport: background.viewport ?? { width: 1440, height: 900 },
      colorScheme: background.dark ? 'dark' : 'light',
      deviceScaleFactor: 1,
    })
    const page = await context.newPage()
    const sensor = new SensorPage(context, page, sites, background)
    await page.exposeFunction('askBackground', (message: SensorMessage) => sensor.answer(message, background))
    await page.addInitScript({ content: `${sites.sensor};(${playTheBrowser.toString()})(${JSON.stringify(`${sites.panel}/panel`)})` })
    return sensor
  }

  /** A record of the demo CRM by its address, freshly loaded and read by the sensor. */
  async openRecord(id: string): Promise<RecordReading> {
    const before = this.readings.length
    await this.crm.openRecord(id)
    const shown = await this.page.getByText(/^(暂无联系方式|尚無聯絡方式|No contacts on file)$/).count()
    return this.record(id, ({ phones }) => phones.length > 0 || shown > 0, before)
  }

  async open(path: string): Promise<void> {
    await this.page.goto(`${this.sites.pages}${path}`)
  }

  /** Resolves with the last reading once it is one of this record that fits, and came after the first `since`. */
  async record(id: string, fits: (record: RecordReading) => boolean = () => true, since = 0): Promise<RecordReading> {
    const reading = await this.reading((last) => last.kind === 'record' && last.record.recordId === id && fits(last.record), since)
    return (reading as Extract<PageReading, { kind: 'record' }>).record
  }

  /** Resolves once the last report is of this kind. */
  async reported<K extends PageReading['kind']>(kind: K): Promise<Extract<PageReading, { kind: K }>> {
    return (await this.reading((last) => last.kind === kind)) as Extract<PageReading, { kind: K }>
  }

  private async reading(fits: (last: PageReading) => boolean, since = 0): Promise<PageReading> {
    const last = () => (this.readings.length > since ? this.readings.at(-1) : undefined)
    await expect.poll(() => { const now = last(); return now !== undefined && fits(now) }, { timeout: 20_000, interval: 25 }).toBe(true)
    const found = last()
    if (!found) throw new Error('The reading went away.')
    return found
  }

  /** Gives the sensor an order, as the background does; resolves with its answer. */
  async order<O extends keyof SensorOrders>(order: O, content: SensorOrders[O]): Promise<unknown> {
    return this.page.evaluate((message) => (globalThis as unknown as Played).giveOrder(message), { to: 'sensor', order, content })
  }

  /** Lights for every number of the record. */
  async light(record: RecordReading, light: SensorOrders['lights']['overall'], word: string): Promise<void> {
    await this.order('lights', { epoch: record.epoch, numbers: record.phones.map(({ key }) => ({ key, light, word })), overall: light, word })
  }

  /** What the page itself saw being dialled: addresses and clicked controls. */
  async dialled(): Promise<string[]> {
    return this.page.evaluate(() => (globalThis as unknown as Played).dialled)
  }

  notice(): Locator {
    return this.page.locator('fairdial-root').getByRole('alert')
  }

  rail(): Locator {
    return this.page.locator('fairdial-root .rail')
  }

  dock(): Locator {
    return this.page.locator('fairdial-root .dock')
  }

  marks(): Locator {
    return this.page.locator('fairdial-root .mark')
  }

  /** As when the extension was removed while the page stayed open. */
  async orphan(): Promise<void> {
    await this.page.evaluate(() => (globalThis as unknown as Played).orphan())
  }

  async close(): Promise<void> {
    await this.context.close()
  }

  private async answer(message: SensorMessage, background: PlayedBackground): Promise<Answer<unknown> | undefined> {
    switch (message.name) {
      case 'hello':
        return { ok: true, value: { adapters: background.adapters, layout: background.layout ?? DEFAULT_LAYOUT, locale: background.locale ?? 'zh-CN' } }
      case 'page':
        this.readings.push((message.input as { reading: PageReading }).reading)
        return { ok: true, value: null }
      case 'dial': {
        this.dials.push(message.input as DialIntent)
        const permit = await this.permit(message.input as DialIntent)
        return permit === 'silent' ? undefined : { ok: true, value: permit }
      }
      case 'layout':
        this.layouts.push((message.input as { layout: PanelLayout }).layout)
        return { ok: true, value: null }
    }
  }
}

interface Played {
  askBackground(message: unknown): Promise<unknown>
  startTheSensor(runtime: unknown): () => void
  giveOrder(message: unknown): unknown
  orphan(): void
  restart(): void
  dialled: string[]
}

/** Runs in the page before its own code: the part of the browser's interface that the sensor uses. */
function playTheBrowser(panelUrl: string): void {
  if (window !== window.top) return
  const page = globalThis as unknown as Played
  type Listener = (message: unknown, sender: unknown, answer: (response: unknown) => void) => void
  const listeners = new Set<Listener>()
  const ask = page.askBackground
  const runtime = {
    id: 'fairdial' as string | undefined,
    getURL: () => panelUrl,
    sendMessage: (message: unknown) => (runtime.id ? ask(message) : Promise.reject(new Error('Extension context invalidated.'))),
    onMessage: { addListener: (listener: Listener) => listeners.add(listener), removeListener: (listener: Listener) => listeners.delete(listener) },
  }
  page.giveOrder = (message) => {
    let answer: unknown
    for (const listener of listeners) listener(message, {}, (response) => (answer = response))
    return answer
  }
  page.orphan = () => (runtime.id = undefined)
  page.dialled = []
  page.restart = () => void page.startTheSensor(runtime)
  document.addEventListener('DOMContentLoaded', () => {
    page.startTheSensor(runtime)
    document.addEventListener('click', (event) => {
      const control = event.target instanceof Element ? event.target.closest('a[href^="tel:"], button') : null
      if (control && !event.defaultPrevented) page.dialled.push(control.getAttribute('href') ?? control.getAttribute('aria-label') ?? control.textContent)
    })
  })
}
