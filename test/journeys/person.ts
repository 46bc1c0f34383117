import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Frame, type Page } from 'playwright-core'
import { findChromium, HOW_TO_GET_CHROMIUM } from '../../scripts/chromium.ts'
import type { DemoPerson } from '../../scripts/demo-installation.ts'
import type { Installation } from './installation.ts'

/** A colleague at her own machine: a browser profile with the built extension in it. */
export class Person {
  readonly installation: Installation
  readonly browser: BrowserContext
  readonly extensionId: string
  private readonly profile: string

  private constructor(installation: Installation, browser: BrowserContext, extensionId: string, profile: string) {
    this.installation = installation
    this.browser = browser
    this.extensionId = extensionId
    this.profile = profile
  }

  /** Sits down somewhere in `zone`: opens a fresh browser and waits until the extension's worker runs. */
  static async sitsDown(installation: Installation, zone: string, language = 'zh-CN'): Promise<Person> {
    const executablePath = findChromium()
    if (!executablePath) throw new Error(HOW_TO_GET_CHROMIUM)
    const profile = mkdtempSync(join(tmpdir(), 'fairdial-person-'))
    const browser = await chromium.launchPersistentContext(profile, {
      executablePath,
      headless: true,
      locale: language,
      timezoneId: zone,
      viewport: { width: 1440, height: 900 },
      args: [
        `--disable-extensions-except=${installation.extension}`,
        `--load-extension=${installation.extension}`,
        `--lang=${language}`,
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    })
    const worker = browser.serviceWorkers()[0] ?? (await browser.waitForEvent('serviceworker'))
    return new Person(installation, browser, new URL(worker.url()).host, profile)
  }

  /** Opens the console, signed out. */
  async opensConsole(hash = ''): Promise<Page> {
    const page = await this.browser.newPage()
    await page.goto(`chrome-extension://${this.extensionId}/console.html${hash}`)
    return page
  }

  /** Signs in from the console, which stays open. */
  async signsIn(who: DemoPerson): Promise<Page> {
    const desk = await this.opensConsole()
    await desk.getByLabel('邮箱').fill(`${who}@demo.test`)
    await desk.getByLabel('密码', { exact: true }).fill(this.installation.passwords[who])
    await desk.keyboard.press('Enter')
    await desk.getByRole('button', { name: '退出登录' }).waitFor()
    return desk
  }

  /** Whether these words are in the scripts that this machine works with. */
  async keepsContent(words: string): Promise<boolean> {
    const [worker] = this.browser.serviceWorkers()
    const kept = await worker?.evaluate(
      () =>
        new Promise<string>((resolve, reject) => {
          const open = indexedDB.open('fairdial')
          open.addEventListener('error', () => reject(open.error))
          open.addEventListener('success', () => {
            const all = open.result.transaction('bundles').objectStore('bundles').getAll()
            all.addEventListener('success', () => resolve(JSON.stringify(all.result)))
            all.addEventListener('error', () => reject(all.error))
          })
        }),
    )
    return kept?.includes(words) ?? false
  }

  /** The browser stops the extension's worker, as it does after half a minute without events, and at any other moment. */
  async workerStops(): Promise<void> {
    const session = await this.browser.browser()?.newBrowserCDPSession()
    const found = await session?.send('Target.getTargets')
    const worker = found?.targetInfos.find((target) => target.type === 'service_worker' && target.url.includes(this.extensionId))
    if (!session || !worker) throw new Error('The extension has no worker that could be stopped.')
    await session.send('Target.closeTarget', { targetId: worker.targetId })
    await session.detach()
  }

  /** The panel's frame inside a CRM page; it lies in a closed shadow root. */
  async panelIn(page: Page): Promise<Frame> {
    for (let tries = 0; tries < 60; tries += 1) {
      const panel = page.frames().find(isPanel)
      if (panel) return panel
      // A frame's address is set after it is attached, perhaps before anybody listens: look again.
      await page.waitForEvent('framenavigated', { predicate: isPanel, timeout: 1000 }).catch(() => null)
    }
    throw new Error('The panel did not appear.')
  }

  async leaves(): Promise<void> {
    await this.browser.close()
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

function isPanel(frame: Frame): boolean {
  return frame.url().includes('/panel.html')
}
