import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { makeMe } from '../../make/me.ts'
import { Screens } from '../screen.ts'
import { aDayOfCalls, thePeople } from './book.ts'
import { ConsoleScreen } from './console-screen.ts'
import { Desk } from './desk.ts'

let screens: Screens
let open: ConsoleScreen[] = []
beforeAll(async () => {
  screens = await Screens.open(inject('screens'))
})
afterAll(() => screens.close())
afterEach(async () => {
  await Promise.all(open.map((screen) => screen.close()))
  open = []
})

async function look(desk: Desk, options: Parameters<typeof ConsoleScreen.open>[2] = {}): Promise<ConsoleScreen> {
  const screen = await ConsoleScreen.open(screens, desk, options)
  open.push(screen)
  return screen
}

async function signIn(screen: ConsoleScreen, password: string): Promise<void> {
  await screen.page.getByLabel('邮箱').fill('lead@agency.test')
  await screen.page.getByLabel('密码').fill(password)
  await screen.page.getByLabel('密码').press('Enter')
}

describe('signing in', () => {
  it('says in words what is wrong and lets one try again', async () => {
    const desk = new Desk()
    desk.me = null
    const screen = await look(desk)
    await signIn(screen, 'wrong')
    await screen.page.getByRole('alert').getByText('邮箱或密码不正确').waitFor()
    expect(await screen.violations()).toEqual([])
    await signIn(screen, 'right')
    await screen.page.getByRole('heading', { level: 1, name: '通话' }).waitFor()
  })

  it('asks for the server first where the build has none, then for the sites of the CRM', async () => {
    const desk = new Desk()
    desk.me = null
    desk.server = { origin: null, fixed: false }
    desk.sites = [{ pattern: 'https://crm.example/*', granted: false }]
    const screen = await look(desk)
    await screen.page.getByLabel('服务器地址').fill('http://fairdial.example')
    await screen.page.getByRole('button', { name: '连接' }).click()
    await screen.page.getByText('这不是有效的地址').waitFor()
    await screen.page.getByLabel('服务器地址').fill('fairdial.example')
    await screen.page.getByRole('button', { name: '连接' }).click()
    await signIn(screen, 'right')
    await screen.page.getByText('crm.example', { exact: true }).waitFor()
    expect(await screen.violations()).toEqual([])
    await screen.page.getByRole('button', { name: '允许' }).click()
    await screen.page.getByRole('heading', { level: 1, name: '通话' }).waitFor()
  })

  it('stays on the page when the session ends, and goes on there', async () => {
    const desk = new Desk()
    desk.calls = aDayOfCalls(5)
    const screen = await look(desk, { hash: '#/calls?day=all' })
    await screen.page.getByRole('grid').waitFor()
    const person = desk.me
    desk.me = null
    await screen.sessionChanged()
    const dialog = screen.page.getByRole('dialog', { name: '登录已过期' })
    await dialog.waitFor()
    expect(await screen.violations()).toEqual([])
    await dialog.getByLabel('密码').fill('right')
    desk.me = person
    await dialog.getByLabel('密码').press('Enter')
    await dialog.waitFor({ state: 'detached' })
    expect(screen.page.url()).toContain('#/calls?day=all')
  })
})

describe('the frame', () => {
  it('changes the language of everything at once, here and for the person', async () => {
    const desk = new Desk()
    const screen = await look(desk)
    await screen.page.getByLabel('语言').selectOption('en')
    await screen.page.getByRole('heading', { level: 1, name: 'Calls' }).waitFor()
    expect(desk.locale).toBe('en')
    expect(await screen.page.evaluate(() => document.documentElement.lang)).toBe('en')
  })

  it('follows the machine’s theme until one is chosen', async () => {
    const screen = await look(new Desk(), { dark: true })
    const ground = () => screen.page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const dark = await ground()
    await screen.page.getByLabel('浅色').check({ force: true })
    expect(await ground()).not.toBe(dark)
    expect(await screen.page.evaluate(() => document.documentElement.dataset.theme)).toBe('light')
  })

  it.each(['zh-CN', 'zh-TW', 'en'] as const)('shows the people of the team in %s', async (locale) => {
    const desk = new Desk()
    desk.locale = locale
    desk.people = thePeople()
    const screen = await look(desk, { hash: '#/people' })
    await screen.page.getByRole('cell', { name: 'agent1@agency.test' }).waitFor()
    expect(await screen.violations()).toEqual([])
  })

  it('signs out and shows nothing of the person any more', async () => {
    const desk = new Desk()
    desk.me = makeMe({ role: 'lead', name: '周敏' })
    const screen = await look(desk)
    await screen.page.getByRole('button', { name: '退出登录' }).click()
    await screen.page.getByLabel('密码').waitFor()
    expect(await screen.page.getByText('周敏').count()).toBe(0)
  })
})
