import { mkdtempSync, rmSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium, HOW_TO_GET_CHROMIUM } from '../../scripts/chromium.ts'
import { debtors } from './app/data.ts'
import { DemoCrm } from './demo-crm.ts'
import { buildCrm, serveCrm } from './serve.ts'

const folder = mkdtempSync(join(tmpdir(), 'demo-crm-'))
const dist = join(folder, 'dist')
let crm: Awaited<ReturnType<typeof serveCrm>>
let browser: Browser

beforeAll(async () => {
  const executablePath = findChromium()
  if (!executablePath) throw new Error(HOW_TO_GET_CHROMIUM)
  await buildCrm(dist)
  crm = await serveCrm({ port: 0, dist })
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
}, 120_000)

afterAll(async () => {
  await browser.close()
  await crm.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('the server of the demo CRM', () => {
  it('answers the application at every record address, with a policy that allows nothing inline', async () => {
    const response = await fetch(`${crm.origin}/accounts/view/1003`)
    const page = await response.text()
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'; frame-src 'none'")
    expect(page).toContain('<div id="root">')
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=/)
  })

  it('answers 404 for an asset that is not there', async () => {
    expect((await fetch(`${crm.origin}/assets/missing.js`)).status).toBe(404)
  })

  it('gives nothing from outside its folder, nor its own records of the build', async () => {
    for (const path of ['/../package.json', '/..%2f..%2f..%2fetc/passwd', '/.built-from', '/%2e%2e/serve.ts']) {
      const body = await rawGet(path)
      expect(body === '' || body.includes('<div id="root">')).toBe(true)
    }
  })

  it('rejects with EADDRINUSE when the port is taken', async () => {
    const port = Number(new URL(crm.origin).port)
    await expect(serveCrm({ port, dist })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })

  it('does not build again what was built from the same sources', async () => {
    const index = join(dist, 'index.html')
    const [before, stamp] = [(await stat(index)).mtimeMs, await readFile(join(dist, '.built-from'), 'utf8')]
    await buildCrm(dist)
    expect([(await stat(index)).mtimeMs, await readFile(join(dist, '.built-from'), 'utf8')]).toEqual([before, stamp])
  })
})

describe('the demo CRM in a browser', () => {
  it('keeps the last customer on the page under the new address until the next one has arrived', async () => {
    await withCrm(async (visit) => {
      await visit.openRecord(1004)
      expect(await visit.page.evaluate(scenesAfterNext, '1005')).toEqual([scene('1004'), scene('1005')])
    })
  })

  it('shows nobody, neither the last customer nor the next, while a record of the older module loads', async () => {
    await withCrm(async (visit) => {
      await visit.openRecord(1003)
      const scenes = await visit.page.evaluate(scenesAfterNext, '1004')
      expect(scenes.slice(-2)).toEqual([{ name: null, dials: null }, scene('1004')])
    })
  })

  it('brings the numbers of some records later than the rest, and never the last customer’s in between', async () => {
    await withCrm(async (visit) => {
      await visit.openRecord(1014)
      expect(await visit.page.evaluate(scenesAfterNext, '1015')).toEqual([scene('1014'), { ...scene('1015'), dials: null }, scene('1015')])
    })
  })

  it('never loads a new document on the way from record to record', async () => {
    await withCrm(async (visit) => {
      await visit.openList()
      let documents = 0
      visit.page.on('request', (wanted) => (documents += wanted.isNavigationRequest() ? 1 : 0))
      await visit.openFromList(1002)
      await visit.next()
      await visit.waitForRecord(1003)
      await visit.page.keyboard.press('j')
      await visit.waitForRecord(1004)
      await visit.page.keyboard.press('k')
      await visit.waitForRecord(1003)
      await visit.previous()
      await visit.waitForRecord(1002)
      expect(documents).toBe(0)
    })
  })

  it('walks the list it was opened from, in that order', async () => {
    await withCrm(async (visit) => {
      await visit.openList('bucket=M6')
      const inBucket = debtors(new Date()).filter((debtor) => debtor.bucket === 'M6').map(({ id }) => id)
      await visit.openFromList(inBucket[0] ?? '')
      await visit.next()
      await visit.waitForRecord(inBucket[1] ?? '')
    })
  })

  it('shows a call from dialling to its end, and notes it in the contact log', async () => {
    await withCrm(async (visit) => {
      await visit.openRecord(1003)
      await visit.clickToDial(0)
      await visit.waitForCall('dialling')
      expect(await visit.softphoneStatus()).toContain('正在呼叫 169 0000 1003')
      await visit.waitForCall('connected')
      await visit.hangUp()
      await visit.waitForCall('ended')
      await visit.openTab('催收记录')
      await visit.page.getByRole('cell', { name: /^通话 \d\d:\d\d$/ }).waitFor()
    })
  })

  it('does not dial a masked number', async () => {
    await withCrm(async (visit) => {
      await visit.openRecord(1033)
      await visit.clickToDial(0)
      await expect.poll(() => visit.softphoneStatus()).toContain('号码无效')
    })
  })

  it('takes letters as text, not as shortcuts, while a note is typed, and keeps the note', async () => {
    await withCrm(async (visit) => {
      await visit.openRecord(1003)
      await visit.typeNote('jkn 周五回电')
      expect(await visit.shownRecordId()).toBe('1003')
      await visit.saveNote()
      await visit.openRecord(1003)
      await visit.page.keyboard.press('n')
      await visit.notes().getByText('jkn 周五回电').waitFor()
    })
  })

  it.each([
    ['zh', '逾期天数', '应还总额', '本人手机'],
    ['zh-TW', '逾期天數', '應還總額', '本人手機'],
    ['en', 'Days past due', 'Total due', 'Own mobile'],
  ] as const)('labels the record in %s', async (language, ...labels) => {
    await withCrm(async (visit) => {
      await visit.openRecord(1003)
      await visit.switchLanguage(language)
      for (const label of labels) await visit.page.getByText(label, { exact: true }).first().waitFor()
      expect(await visit.shownRecordId()).toBe('1003')
    })
  })

  it('corrects a number in the dialog, and leaves the dialog in the document, out of sight', async () => {
    await withCrm(async (visit) => {
      await visit.openRecord(1003)
      const dialog = await visit.openContactsDialog()
      await dialog.getByRole('textbox', { name: '号码' }).first().fill('160 0000 2003')
      await dialog.getByRole('button', { name: '保存' }).click()
      await expect.poll(() => visit.telLinks().first().getAttribute('href')).toBe('tel:+8616000002003')
      expect(await visit.page.locator('[role=dialog]').count()).toBe(1)
      expect(await visit.page.getByRole('dialog').count()).toBe(0)
    })
  })

  it('says that a customer does not exist, and shows no number then', async () => {
    await withCrm(async (visit) => {
      await visit.page.goto(`${crm.origin}/accounts/view/9999`)
      await visit.page.getByRole('heading', { name: '没有找到该客户' }).waitFor()
      expect(await visit.shownRecordId()).toBeNull()
    })
  })
})

/** A visit of its own, with its own storage; fails on any error the page reports, blocked content included. */
async function withCrm(visit: (crm: DemoCrm) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(15_000)
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('console', (message) => (message.type() === 'error' ? errors.push(message.text()) : undefined))
    await visit(new DemoCrm(page, crm.origin))
    expect(errors).toEqual([])
  } finally {
    await context.close()
  }
}

interface Scene {
  name: string | null
  dials: string | null
}

/** Who a record shows when it is all there. */
function scene(id: string): Scene {
  const debtor = debtors(new Date()).find((other) => other.id === id)
  return { name: debtor?.name ?? null, dials: debtor?.phones[0]?.dials ?? null }
}

/** Runs in the page: clicks "next" and tells every picture of headline and first number seen under the new address, until both have come. */
function scenesAfterNext(id: string): Promise<Scene[]> {
  const scenes: Scene[] = []
  return new Promise((resolve) => {
    const look = () => {
      if (!location.pathname.endsWith(id)) return
      const name = document.querySelector('h1')?.textContent ?? null
      const dials = document.querySelector('a[href^="tel:"]')?.getAttribute('href')?.slice('tel:'.length) ?? null
      const last = scenes.at(-1)
      if (last?.name !== name || last.dials !== dials) scenes.push({ name, dials })
      if (dials?.endsWith(id)) resolve(scenes)
    }
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true })
    ;[...document.querySelectorAll('button')].find((button) => button.textContent === '下一条')?.click()
    look()
  })
}

/** The path goes out as it stands; `fetch` would tidy it up. */
function rawGet(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    request(crm.origin, { path }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk)).on('end', () => resolve(response.statusCode === 200 ? body : ''))
    })
      .once('error', reject)
      .end()
  })
}
