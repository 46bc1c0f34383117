import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { maskName } from '#shared/phone/mask'
import { pickScript } from '#shared/script/pick'
import { bucketOf } from '#shared/playbook/bucket'
import { SCRIPT_LIBRARY } from '#shared/script/library/index'
import { formatMoney } from '../../extension/ui/format.ts'
import { DemoCrm } from '../crm/demo-crm.ts'
import { openBook } from './open-book.ts'
import { Person } from './person.ts'

/** The whole job as three people do it, on a real Worker, a real database and real browsers. Each step builds on the one before. */
const installation = inject('installation')
const {
  zone,
  records: [first, second, third],
} = openBook(Date.now())
const SHOTS = join(import.meta.dirname, '..', '..', 'screenshots', 'journeys')

let agent: Person
let page: Page
let crm: DemoCrm
let panel: Frame
let lead: Person
let admin: Person

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true })
  ;[agent, lead, admin] = await Promise.all([Person.sitsDown(installation, zone), Person.sitsDown(installation, zone), Person.sitsDown(installation, zone)])
})
afterAll(() => Promise.all([agent?.leaves(), lead?.leaves(), admin?.leaves()]))

const shot = (of: Page, name: string) => of.screenshot({ path: join(SHOTS, `${name}.png`) })
/** Keys go where the focus is: into the panel. */
const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}
const focusPanel = () => panel.getByRole('navigation', { name: '页面' }).click({ position: { x: 240, y: 10 } })
const money = (amountMinor: number) => formatMoney(amountMinor, first.currency, 'zh-CN')
const textOf = (frame: Frame) => frame.locator('body').innerText()

describe('the agent', () => {
  it('is told at the first sign-in when the password is wrong, and keeps what she typed', async () => {
    const desk = await agent.opensConsole()
    await desk.getByLabel('邮箱').fill('agent@demo.test')
    await desk.getByLabel('密码', { exact: true }).fill('not-the-password')
    await desk.keyboard.press('Enter')
    await desk.getByText('邮箱或密码不正确').waitFor()
    expect(await desk.getByLabel('邮箱').inputValue()).toBe('agent@demo.test')
    await desk.getByLabel('密码', { exact: true }).fill(installation.passwords.agent)
    await desk.keyboard.press('Enter')
    await desk.getByRole('navigation').getByText('我的通话').waitFor()
    await desk.close()
  })

  it('sees the panel by itself, filled from the record', async () => {
    page = await agent.browser.newPage()
    await watchDials(page)
    crm = new DemoCrm(page, installation.crmOrigin)
    await crm.openRecord(second.id)
    panel = await agent.panelIn(page)
    await panel.getByRole('heading', { name: second.name }).waitFor()
    await panel.getByRole('region', { name: '号码' }).waitFor()
    const shown = await textOf(panel)
    for (const part of [second.account, `${second.daysPastDue} 天`, money(second.totalMinor), second.bucket]) expect(shown).toContain(part)
    for (const phone of second.phones) expect(shown).toContain(phone.shown)
  })

  it('is followed to the next record, though the page never reloads', async () => {
    await page.evaluate(() => ((globalThis as { sameDocument?: boolean }).sameDocument = true))
    await crm.next()
    await crm.waitForRecord(Number(second.id) + 1)
    await panel.getByRole('heading', { name: await crm.shownName() }).waitFor()
    expect(await page.evaluate(() => (globalThis as { sameDocument?: boolean }).sameDocument)).toBe(true)
  })

  it('may not dial a contact person: not from the panel, not by the link, not by the button', async () => {
    await crm.openRecord(first.id)
    panel = await agent.panelIn(page)
    await panel.getByRole('heading', { name: first.name }).waitFor()
    await panel.getByText(/^可拨打，至/).waitFor()
    const at = first.phones.findIndex((phone) => phone.kind === 'emergency')
    const contact = first.phones[at]?.shown ?? ''
    const row = panel.getByRole('listitem').filter({ hasText: contact })
    expect(await row.getByRole('button', { name: /拨打/ }).count()).toBe(0)
    await row.getByText('不可拨打').first().waitFor()
    await crm.clickTelLink(at)
    await crm.clickToDial(at)
    await shot(page, 'red-held.zh-CN')
    expect(await dialled(page)).toEqual([])
    expect(await crm.softphoneStatus()).toContain('就绪')
  })

  it('dials a green number, allowed by the server', async () => {
    await shot(page, 'panel-ready.zh-CN')
    await crm.clickToDial(0)
    await crm.waitForCall('dialling')
    await panel.getByRole('timer').waitFor()
  })

  it('walks the script by keys, and sees no debt fact before the person is verified', async () => {
    await focusPanel()
    await panel.getByText('未核实').first().waitFor()
    const before = await textOf(panel)
    for (const fact of [money(first.totalMinor), first.account, `${first.daysPastDue} 天`]) expect(before).not.toContain(fact)
    await press('l', '1')
    await panel.getByText('自称本人').first().waitFor()
    await press('1')
    expect(await textOf(panel)).not.toContain(money(first.totalMinor))
    await press('1')
    await panel.getByText('已核实本人').first().waitFor()
    await panel.getByText(money(first.totalMinor)).first().waitFor()
    await shot(page, 'panel-call.zh-CN')
  })

  it('records a promise in a few keys, with the next step', async () => {
    await press('p', '3')
    await panel.getByText('向对方复述').waitFor()
    await shot(page, 'panel-promise.zh-CN')
    await press('Control+Enter')
    await panel.getByText('已保存').waitFor()
    // Once the ten seconds to take it back are over it leaves by itself.
    await panel.getByRole('region', { name: '承诺记录' }).getByText('未到期').waitFor({ timeout: 60_000 })
    await press('/')
    await panel.getByRole('region', { name: '待办' }).getByText(money(first.totalMinor)).waitFor({ timeout: 60_000 })
    await shot(page, 'panel-queue.zh-CN')
  })

  it('records "no answer" with one key', async () => {
    await crm.openRecord(second.id)
    panel = await agent.panelIn(page)
    await panel.getByText(/^可拨打，至/).waitFor()
    await crm.clickToDial(0)
    await panel.getByRole('timer').waitFor()
    await focusPanel()
    await press('a')
    await panel.getByText('已保存').waitFor()
    await panel.getByRole('region', { name: '联系记录' }).getByText('无人接听').waitFor({ timeout: 60_000 })
  })
})

describe('a colleague', () => {
  it('finds promise and contact in the debtor’s history', async () => {
    const colleague = await Person.sitsDown(installation, zone)
    await colleague.signsIn('agent2')
    const tab = await colleague.browser.newPage()
    await new DemoCrm(tab, installation.crmOrigin).openRecord(first.id)
    const seen = await colleague.panelIn(tab)
    await seen.getByRole('region', { name: '承诺记录' }).getByText(money(first.totalMinor)).waitFor()
    await seen.getByRole('region', { name: '联系记录' }).getByText('承诺还款').waitFor()
    await colleague.leaves()
  })
})

describe('the lead', () => {
  let desk: Page

  it('sees the calls within seconds and filters them by agent, day and outcome', async () => {
    desk = await lead.signsIn('lead')
    const promised = desk.getByRole('link', { name: /坐席甲.*承诺还款/ })
    await promised.waitFor()
    await desk.getByRole('combobox', { name: '坐席' }).selectOption({ label: '坐席乙' })
    await desk.getByText('没有符合条件的通话').waitFor()
    await desk.getByRole('combobox', { name: '坐席' }).selectOption({ label: '坐席甲' })
    await desk.getByRole('combobox', { name: '结果' }).selectOption({ label: '无人接听' })
    await desk.getByRole('link', { name: /坐席甲.*无人接听/ }).waitFor()
    expect(await promised.count()).toBe(0)
    await desk.getByRole('button', { name: '昨天' }).click()
    await desk.getByText('没有符合条件的通话').waitFor()
    await desk.getByRole('button', { name: '今天' }).click()
    await desk.getByRole('combobox', { name: '结果' }).selectOption({ label: '承诺还款' })
    await promised.waitFor()
    await shot(desk, 'console-calls.zh-CN')
  })

  it('opens the call and sees decision, rules, script path and promise', async () => {
    await desk.getByRole('link', { name: /坐席甲.*承诺还款/ }).click()
    await desk.getByText('没有规则禁止此次拨打').waitFor()
    await desk.getByText('身份核实：已核实本人').waitFor()
    // The script is fetched by the version of the call, after the call itself.
    await desk.getByText('第 1 版').first().waitFor()
    const shown = await desk.locator('body').innerText()
    expect(shown).toContain(money(first.totalMinor))
    expect(shown).toMatch(/规则包不构成法律意见/)
    expect(shown).toMatch(/@\d{4}-\d\d-\d\d/)
    expect(shown).not.toContain(first.name)
    await shot(desk, 'console-call.zh-CN')
  })
})

describe('the admin', () => {
  it('changes a script and publishes it; the agent has it within a minute, without a reload', async () => {
    const desk = await admin.signsIn('admin')
    await desk.getByRole('link', { name: '话术与配置' }).click()
    await desk.getByRole('link', { name: scriptOf(third.daysPastDue).title }).click()
    const say = desk.getByRole('textbox', { name: '坐席要说的话' })
    await say.fill(`${await say.inputValue()}祝您一切顺利。`)
    await desk.getByText('已保存').waitFor()
    await shot(desk, 'console-script.zh-CN')
    await desk.getByRole('button', { name: /^发布/ }).click()
    await desk.getByRole('dialog').getByRole('textbox').fill('开场更亲切')
    await desk.getByRole('dialog').getByRole('button', { name: /发布/ }).click()
    await desk.getByText('第 2 版').first().waitFor()

    await crm.openRecord(third.id)
    panel = await agent.panelIn(page)
    await panel.getByText(/^可拨打，至/).waitFor()
    await expect.poll(() => agent.keepsContent('祝您一切顺利。'), { timeout: 70_000, interval: 1000 }).toBe(true)
    await crm.clickToDial(0)
    await panel.getByText('祝您一切顺利。').waitFor()
    await focusPanel()
    await press('a')
  })

  it('finds the new version on the next call', async () => {
    const desk = await lead.opensConsole('#/calls')
    const calls = desk.getByRole('link', { name: /坐席甲.*无人接听/ })
    await calls.and(desk.getByRole('link', { name: maskName(third.name) })).click({ timeout: 60_000 })
    await desk.getByText('第 2 版').first().waitFor()
  })
})

/** Everything the page tried to reach by a telephone link, whatever became of it. */
function watchDials(of: Page): Promise<unknown> {
  return of.addInitScript(() => {
    const seen: string[] = []
    ;(globalThis as { dialled?: string[] }).dialled = seen
    navigation.addEventListener('navigate', (event) => {
      if (event.destination.url.startsWith('tel:')) seen.push(event.destination.url)
    })
  })
}

function dialled(of: Page): Promise<string[] | undefined> {
  return of.evaluate(() => (globalThis as { dialled?: string[] }).dialled)
}

function scriptOf(daysPastDue: number) {
  const [language, jurisdiction] = first.region === 'CN' ? (['zh-CN', 'CN'] as const) : (['en', 'US'] as const)
  const picked = pickScript(SCRIPT_LIBRARY, { bucket: bucketOf(daysPastDue), party: 'debtor', language, packs: [jurisdiction] })
  if (!picked) throw new Error('No script is shipped for this call.')
  return picked.content
}
