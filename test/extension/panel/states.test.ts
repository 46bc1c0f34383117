import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { LOCALES } from '#shared/locale/locale'
import { makeTabState } from '../../make/tab-state.ts'
import { Screens } from '../screen.ts'
import { PanelScreen } from './panel-screen.ts'
import { SCRIPT } from './script.ts'
import { SHEETS, STATES } from './states.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
let screens: Screens
let panel: PanelScreen
let dark: PanelScreen
const problems: string[] = []

beforeAll(async () => {
  screens = await Screens.open(inject('screens'))
  panel = await PanelScreen.open(screens, makeTabState({ me: null }), { script: SCRIPT })
  dark = await PanelScreen.open(screens, makeTabState({ me: null }), { script: SCRIPT, dark: true })
  for (const { page } of [panel, dark]) {
    page.on('pageerror', (error) => problems.push(error.message))
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.evaluate(AXE)
  }
})
afterAll(() => screens?.close())

/** What axe finds on the screen as it is now, one line each. */
async function findings({ page }: PanelScreen): Promise<string[]> {
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run())
  return violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`))
}

/** What sticks out to the right on 360 px at 200 %, which are 180 px of page. */
async function tooWide({ page }: PanelScreen): Promise<string[]> {
  await page.setViewportSize({ width: 180, height: 450 })
  const found = await page.evaluate(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width) return []
    return [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > width + 1).map((element) => element.outerHTML.slice(0, 120))
  })
  await page.setViewportSize({ width: 380, height: 900 })
  return found
}

describe.each(Object.entries(STATES).map(([name, state], at) => ({ name, state, judged: LOCALES[at % LOCALES.length] })))('$name', ({ state, judged }) => {
  it.each(LOCALES)('speaks %s without a hole', async (locale) => {
    problems.length = 0
    await panel.push({ ...state(), locale })
    expect(await panel.page.locator('html').getAttribute('lang')).toBe(locale)
    const text = await panel.text()
    expect(text.trim()).not.toBe('')
    expect(text).not.toMatch(/\{\w+\}|undefined|NaN|\[object/)
    // A barrier in one language is one in all, and looking for them is slow: each state is judged in one, by turns.
    if (locale === judged) expect(await findings(panel), 'no barrier').toEqual([])
    expect(problems).toEqual([])
  })

  it('has enough contrast in the dark and nothing to scroll sideways at 200 % on 360 px', async () => {
    await dark.push({ ...state(), locale: 'en' })
    expect(await findings(dark)).toEqual([])
    expect(await tooWide(dark)).toEqual([])
  })
})

describe.each(SHEETS)('the sheet of $name', ({ state, keys }) => {
  it('has neither a hole in any language nor a barrier, light or dark, wide or narrow', async () => {
    problems.length = 0
    for (const [screen, locale] of [...LOCALES.map((each) => [panel, each] as const), [dark, 'en'] as const]) {
      await screen.push({ me: null })
      await screen.push({ ...state(), locale })
      await screen.enter()
      await screen.press(...keys)
      expect(await screen.text()).not.toMatch(/\{\w+\}|undefined|NaN|\[object/)
    }
    expect([...(await findings(panel)), ...(await findings(dark))]).toEqual([])
    expect(await tooWide(dark)).toEqual([])
    expect(problems).toEqual([])
  })
})
