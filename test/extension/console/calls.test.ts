import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { makeContactDetail, makeDecision, makeFinding } from '../../make/contact-detail.ts'
import { makeContactRow } from '../../make/contact-row.ts'
import { makeMe } from '../../make/me.ts'
import { makeOverride } from '../../make/override.ts'
import { Screens } from '../screen.ts'
import { aCallWithScript, aDayOfCalls, aVersion, NOW, shippedScript, thePeople } from './book.ts'
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

function deskWithCalls(count: number): Desk {
  const desk = new Desk()
  desk.calls = aDayOfCalls(count)
  desk.people = thePeople()
  return desk
}

function deskWithOneCall(): { desk: Desk; contactId: string } {
  const desk = deskWithCalls(60)
  const script = shippedScript('zh-CN')
  const row = desk.calls.find((call) => call.disposition === 'RPC_PTP')
  if (!row) throw new Error('No promise in the book.')
  desk.details = [aCallWithScript(row, script)]
  desk.versions = [aVersion(script, 3)]
  return { desk, contactId: row.contactId }
}

describe('the log of calls', () => {
  it('asks for today where the viewer is, and writes each filter into the address and the request', async () => {
    const screen = await look(deskWithCalls(40), { hash: '#/calls' })
    await screen.page.getByLabel('坐席').selectOption('agent-chen')
    await screen.page.getByRole('combobox', { name: '结果' }).selectOption('RPC_PTP')
    await expect.poll(() => screen.page.url()).toContain('#/calls?agent=agent-chen&disposition=RPC_PTP')
    await expect.poll(() => screen.asked('contacts').at(-1)?.query).toMatchObject({ agentId: 'agent-chen', disposition: 'RPC_PTP', day: '2026-11-24' })
    await screen.page.getByRole('button', { name: '昨天' }).click()
    await expect.poll(() => screen.asked('contacts').at(-1)?.query).toMatchObject({ agentId: 'agent-chen', day: '2026-11-23' })
    await screen.page.getByRole('search').getByRole('button', { name: '清除筛选' }).click()
    await expect.poll(() => new URL(screen.page.url()).hash).toBe('#/calls')
  })

  it('shows a new call without a reload', async () => {
    const desk = deskWithCalls(5)
    const screen = await look(desk, { hash: '#/calls' })
    await screen.page.getByRole('link', { name: /未完成/ }).first().waitFor()
    desk.calls = [makeContactRow({ placedAt: NOW - 1000, debtorLabel: '新＊人' }), ...desk.calls]
    await screen.page.getByRole('link', { name: /新＊人/ }).waitFor({ timeout: 15_000 })
  })

  it('keeps the place of whoever reads further down and offers the new calls', async () => {
    const desk = deskWithCalls(300)
    const screen = await look(desk, { hash: '#/calls' })
    const grid = screen.page.getByRole('grid')
    await screen.page.getByRole('row').nth(3).waitFor()
    await grid.evaluate((table) => table.parentElement?.scrollTo({ top: 2000 }))
    desk.calls = [makeContactRow({ placedAt: NOW - 1000, debtorLabel: '新＊人' }), ...desk.calls]
    const chip = screen.page.getByRole('button', { name: '1 通新通话' })
    await chip.waitFor({ timeout: 15_000 })
    expect(await grid.evaluate((table) => table.parentElement?.scrollTop)).toBe(2000)
    await chip.click()
    await screen.page.getByRole('link', { name: /新＊人/ }).waitFor()
  })

  it('reads on while one scrolls and draws only what is seen', async () => {
    const desk = deskWithCalls(1500)
    const screen = await look(desk, { hash: '#/calls?day=all' })
    await screen.page.getByRole('row').nth(3).waitFor()
    await expect
      .poll(async () => {
        await screen.page.getByRole('grid').evaluate((table) => table.parentElement?.scrollTo({ top: 1e9 }))
        return screen.page.getByText('共 1500 通').count()
      }, { timeout: 40_000 })
      .toBe(1)
    expect(await screen.page.getByRole('row').count()).toBeLessThan(80)
  })

  it('is walked with j, k and the arrows, opened with Enter, and left to the same row', async () => {
    const desk = deskWithCalls(30)
    const [, , third] = desk.calls
    if (!third) throw new Error('No third call.')
    desk.details = [makeContactDetail({ row: third })]
    const screen = await look(desk, { hash: '#/calls' })
    await expect.poll(() => screen.focusedCall()).toBe(desk.calls[0]?.contactId)
    for (const key of ['j', 'ArrowDown', 'j', 'k']) await screen.page.keyboard.press(key)
    await expect.poll(() => screen.focusedCall()).toBe(third.contactId)
    await screen.page.keyboard.press('Enter')
    await screen.page.getByRole('heading', { level: 1, name: third.debtorLabel }).waitFor()
    await screen.page.keyboard.press('Escape')
    await expect.poll(() => screen.focusedCall()).toBe(third.contactId)
  })

  it('says why nothing is shown and leads out', async () => {
    const screen = await look(new Desk(), { hash: '#/calls?disposition=RPC_COMPLAINT' })
    await screen.page.getByText('没有符合条件的通话').waitFor()
    expect(await screen.violations()).toEqual([])
    await screen.page.getByRole('button', { name: '查看全部日期' }).click()
    await expect.poll(() => screen.page.url()).toContain('day=all')
  })

  it('offers a retry when it cannot be read', async () => {
    const desk = deskWithCalls(3)
    desk.failing.set('contacts', { code: 'not-allowed', requestId: '7f3a90c1' })
    const screen = await look(desk, { hash: '#/calls' })
    await screen.page.getByRole('alert').getByText('7f3a90c1').waitFor()
    desk.failing.clear()
    await screen.page.getByRole('button', { name: '重试' }).click()
    await screen.page.getByRole('grid').waitFor()
  })

  it.each([
    ['zh-CN', false],
    ['zh-TW', true],
    ['en', true],
  ] as const)('is free of accessibility faults in %s (dark: %s)', async (locale, dark) => {
    const desk = deskWithCalls(60)
    desk.locale = locale
    const screen = await look(desk, { hash: '#/calls', dark })
    await screen.page.getByRole('row').nth(3).waitFor()
    expect(await screen.violations()).toEqual([])
  })
})

describe('one call', () => {
  it('shows the decision with its citation, the way through the script used, what was not said, the promise and the note', async () => {
    const { desk, contactId } = deskWithOneCall()
    const screen = await look(desk, { hash: `#/calls/${contactId}` })
    const citation = screen.page.getByRole('link', { name: /GB\/T 45251-2025/ }).first()
    expect(await citation.getAttribute('href')).toBe('https://std.samr.gov.cn/')
    expect(await citation.getAttribute('rel')).toContain('noopener')
    const whole = screen.page.getByRole('article')
    await screen.page.getByText('第 3 版').waitFor()
    const text = await whole.innerText()
    for (const words of ['说明理由后可以拨打', 'CN@2026-11-22', '规则包不构成法律意见', '拨打理由：债务人要求联系', '客户上午说下午再打', '是本人', '已核实本人', '（未勾选）', '银行转账', '提醒还款日', '本人接听']) {
      expect(text).toContain(words)
    }
    expect(text).not.toMatch(/\{\w+\}|undefined/)
    expect(await screen.violations()).toEqual([])
  })

  it('sets both decisions side by side where the server would have decided otherwise, and tells who gave leave and what came from elsewhere', async () => {
    const { desk, contactId } = deskWithOneCall()
    const [detail] = desk.details
    if (!detail) throw new Error('No call.')
    const at = detail.row.placedAt
    Object.assign(detail.row, { decidedOffline: true, overridden: true, by: 'debtor' })
    detail.offlineDecision = makeDecision(at)
    detail.decision = makeDecision(at, { verdict: 'deny', denials: [makeFinding({ effect: 'block' })], validUntil: null, nextAllowedAt: at + 3_600_000 })
    detail.override = makeOverride({ state: 'used', text: '对方留言要求回电', decidedByName: '周敏', decidedText: '已核实', decidedAt: at - 60_000 })
    detail.others = detail.others.map((other, index) => (index === 0 ? { ...other, seq: null, source: 'Genesys', result: 'no_answer' as const } : other))
    const screen = await look(desk, { hash: `#/calls/${contactId}` })
    const agents = screen.page.getByRole('region', { name: '通话经过' }).locator('section', { hasText: '坐席电脑当时的判断' })
    await agents.getByText('没有规则禁止此次拨打').waitFor()
    await screen.page.locator('section', { hasText: '服务器按完整记录的判断' }).last().getByText('规则不允许此时拨打').waitFor()
    const text = await screen.page.getByRole('article').innerText()
    for (const words of ['对方来电', '来电号码', '对方留言要求回电', '周敏 准许', '来自 Genesys']) expect(text).toContain(words)
    expect(await screen.page.getByRole('link', { name: /Genesys/ }).count()).toBe(0)
    expect(await screen.violations()).toEqual([])
  })

  it('leads to the record only by a web address', async () => {
    const { desk, contactId } = deskWithOneCall()
    const [detail] = desk.details
    if (detail) detail.recordUrl = 'javascript:alert(1)'
    const screen = await look(desk, { hash: `#/calls/${contactId}` })
    await screen.page.getByText('承诺还款').first().waitFor()
    expect(await screen.page.getByRole('link', { name: '打开 CRM 记录' }).count()).toBe(0)
  })

  it('leads to the neighbours in the list it was opened from', async () => {
    const { desk, contactId } = deskWithOneCall()
    const screen = await look(desk, { hash: `#/calls/${contactId}` })
    const at = desk.calls.findIndex((row) => row.contactId === contactId)
    const older = screen.page.getByRole('link', { name: '下一通（较早）' })
    await expect.poll(() => older.getAttribute('href')).toBe(`#/calls/${desk.calls[at + 1]?.contactId}`)
  })

  it('shows a call without an outcome as unfinished, in the dark and in English', async () => {
    const desk = new Desk()
    desk.locale = 'en'
    const detail = makeContactDetail({ row: { disposition: null, result: null, endedAt: null, promise: null }, wrapUp: null })
    desk.details = [detail]
    const screen = await look(desk, { hash: `#/calls/${detail.row.contactId}`, dark: true })
    await screen.page.getByText('No outcome yet').waitFor()
    expect(await screen.violations()).toEqual([])
  })
})

describe('an agent', () => {
  it('sees her own calls only, without other people and without content', async () => {
    const desk = deskWithCalls(5)
    desk.me = makeMe()
    const screen = await look(desk, { hash: '#/content' })
    await screen.page.getByRole('heading', { level: 1, name: '我的通话' }).waitFor()
    expect(await screen.page.getByLabel('坐席').count()).toBe(0)
    expect(await screen.page.getByRole('navigation').getByRole('link').allInnerTexts()).toEqual(['我的通话', '规则'])
    for (const name of ['people', 'overrides', 'reviewItems'] as const) expect(screen.asked(name)).toEqual([])
    expect(screen.asked('documents')).toEqual([])
  })
})
