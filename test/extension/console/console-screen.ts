import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import type { ApiName } from '#shared/contract/api'
import { type Screen, type ScreenOptions, Screens } from '../screen.ts'
import { NOW } from './book.ts'
import type { Desk } from './desk.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The console in a real Chromium, over a played desk. */
export class ConsoleScreen {
  private readonly screen: Screen

  private constructor(screen: Screen) {
    this.screen = screen
  }

  static async open(screens: Screens, desk: Desk, options: Omit<Partial<ScreenOptions>, 'background'> = {}): Promise<ConsoleScreen> {
    const screen = await screens.show('console', { background: desk.answer, language: desk.locale, at: NOW, ...options })
    await screen.page.locator('h1').first().waitFor()
    return new ConsoleScreen(screen)
  }

  get page(): Page {
    return this.screen.page
  }

  /** What the console asked the API under this name, in order. */
  asked<T = { params?: Record<string, string>; query?: Record<string, unknown>; body?: Record<string, unknown> }>(name: ApiName): T[] {
    return this.screen.sent.flatMap((message) => (message.to === 'api' && message.name === name ? [message.input as T] : [])) // sent by the console's typed calls
  }

  /** The background says that session, language or content changed. */
  async sessionChanged(): Promise<void> {
    await this.screen.push('changed')
  }

  /** Contact id of the row that has the focus. */
  focusedCall(): Promise<string | null> {
    return this.page.evaluate(() => document.activeElement?.getAttribute('data-contact') ?? null)
  }

  /** What axe-core finds against WCAG 2.2 AA, as "rule: element". */
  async violations(): Promise<string[]> {
    await this.page.evaluate(AXE)
    return this.page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') } // put there by the script above
      const { violations } = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
      return violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 160)}`))
    })
  }

  close(): Promise<void> {
    return this.screen.close()
  }
}
