import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { lightOf } from '#shared/dial/decision'
import { stretches } from '#shared/dial/stretches'
import { daysFrom } from '#shared/dial/week'
import { decideFor } from '#shared/policy/decide-for'
import { makeRuledSubject } from '../../make/ruled-subject.ts'
import { Screens } from '../screen.ts'
import { makeMe } from '../../make/me.ts'
import { aDayOfCalls, NOW } from './book.ts'
import { ConsoleScreen } from './console-screen.ts'
import { theHouse, theLeaves, theReviews, theRules, US_BOOK } from './rule-book.ts'
import { RuleDesk } from './rule-desk.ts'

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

async function look(desk: RuleDesk, options: Parameters<typeof ConsoleScreen.open>[2] = {}): Promise<ConsoleScreen> {
  const screen = await ConsoleScreen.open(screens, desk, options)
  open.push(screen)
  return screen
}

function deskWithRules(parts: Partial<Pick<RuleDesk, 'locale' | 'leaves' | 'reviews'>> = {}): RuleDesk {
  const desk = new RuleDesk()
  Object.assign(desk, { bundle: theRules(), ...theHouse() }, parts)
  return desk
}

describe('the rules', () => {
  it('list what is in use first, and show a pack with its sentences, sources, numbers and who may pass a presumption', async () => {
    const screen = await look(deskWithRules(), { hash: '#/rules' })
    const list = screen.page.getByRole('navigation', { name: '规则包' })
    const names = await list.getByRole('link').allInnerTexts()
    expect(names.slice(0, 6).map((name) => name.split('\n')[0])).toEqual(['广东台风', '休息日', '更窄的时间段', '中国大陆', '美国联邦（FDCPA 与 F 条例）', '对方的要求'])
    await screen.page.getByRole('searchbox').fill('1006.14')
    await expect.poll(() => list.getByRole('link').count()).toBeLessThan(6)
    await list.getByRole('link', { name: /美国联邦/ }).click()
    const pack = screen.page.getByRole('article')
    await pack.getByRole('heading', { name: /美国联邦/ }).waitFor()
    const citation = pack.getByRole('link', { name: /1006\.14\(b\)\(2\)\(i\)\(A\)/ }).first()
    expect(await citation.getAttribute('rel')).toContain('noopener')
    const text = await pack.innerText()
    for (const words of ['每笔债务 7 天内最多拨打 7 次', '禁止联系', '可以破例', '主管', '只能在对方当地时间 8:00–21:00 联系', 'us.frequency.attempts']) expect(text).toContain(words)
    expect(text).not.toMatch(/\{\w+\}|undefined|\[object/)
    expect(await screen.violations()).toEqual([])
  })

  it('warn where holidays run out within sixty days, and name every listed day', async () => {
    const screen = await look(deskWithRules({ locale: 'en' }), { hash: '#/holidays/TH', dark: true })
    await screen.page.getByRole('article').getByText(/No days for/).waitFor()
    expect(await screen.page.getByRole('row').count()).toBeGreaterThan(10)
    expect(await screen.violations()).toEqual([])
  })

  it('are read by an agent, who may try them but sees nothing to decide', async () => {
    const desk = deskWithRules({ leaves: theLeaves() })
    desk.me = makeMe()
    const screen = await look(desk, { hash: '#/try-it' })
    await screen.page.getByRole('grid').getByRole('gridcell').first().waitFor()
    await screen.page.goto(`${screen.page.url().split('#')[0]}#/leaves`)
    await screen.page.getByRole('heading', { level: 1, name: '我的通话' }).waitFor()
    expect(screen.asked('overrides')).toEqual([])
  })
})

describe('trying the rules', () => {
  it('shows the week that the engine gives for the same debtor, to the minute', async () => {
    const desk = deskWithRules()
    const screen = await look(desk, { hash: '#/try-it' })
    const subject = makeRuledSubject({ portfolio: { portfolioId: desk.bundle.portfolios[0]?.portfolioId ?? '', creditor: 'x', zone: 'Asia/Shanghai', jurisdiction: 'CN' }, phones: [{ phoneId: 'phone', party: 'debtor', place: 'mobile', zones: [] }] })
    const decideAt = (at: number) => decideFor(subject, { phoneId: 'phone', accountId: 'account', channel: 'call', at }, desk.bundle)
    const expected = daysFrom('Asia/Shanghai', NOW, 7).map(({ start, end }) => [...stretches(start, end, decideAt)].map(({ light }) => light))
    await expect.poll(() => lights(screen)).toEqual(expected)
    await screen.page.getByRole('status').getByText('没有规则禁止，至 11月24日 18:00').waitFor()
    await screen.page.getByText('仅法律').click()
    await screen.page.getByText('没有规则禁止，至 11月24日 22:00').waitFor()
    await expect.poll(async () => (await lights(screen))[5]).toEqual(['red', 'green', 'red'])
    expect(lightOf(decideAt(NOW))).toBe('green')
    expect(await screen.violations()).toEqual([])
  })

  it('counts an invented history, and tells in words which rule closes a stretch, by keyboard alone', async () => {
    const screen = await look(deskWithRules({ locale: 'en' }), { hash: '#/try-it', dark: true })
    await screen.page.getByLabel('Portfolio or law').selectOption(US_BOOK.portfolioId)
    await screen.page.getByLabel('Number', { exact: true }).fill('(415) 555-2671')
    await screen.page.getByText('Law only').click()
    await screen.page.getByText(/Place: US-CA/).waitFor()
    await screen.page.getByRole('button', { name: 'Add a contact' }).click()
    const contact = screen.page.getByRole('group', { name: 'Contact 1' })
    expect(await contact.getByLabel('Result').inputValue()).toBe('conversation')
    await screen.page.getByRole('list', { name: 'Rules that spoke' }).getByText('No call for 7 days after a talk about this debt').waitFor()
    // The day of the talk is day 1 of seven; before it, that morning, nothing had happened yet.
    await expect.poll(async () => (await lights(screen)).slice(1).flat().includes('green')).toBe(false)
    await contact.getByLabel('Result').selectOption('busy')
    await expect.poll(async () => (await lights(screen)).slice(1).flat().includes('green')).toBe(true)
    const grid = screen.page.getByRole('grid')
    await grid.locator('[tabindex="0"]').focus()
    for (const key of ['Home', 'ArrowDown']) await screen.page.keyboard.press(key)
    const focused = () => screen.page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    await expect.poll(focused).toBe('00:00–08:00 Not allowed')
    await screen.page.getByRole('region', { name: 'The week' }).getByText('Only 8:00–21:00 where the called person is').waitFor()
    await screen.page.keyboard.press('ArrowRight')
    await expect.poll(focused).toMatch(/^08:00–.* May call$/)
    expect(await screen.violations()).toEqual([])
  })

  it('says that it cannot decide where no rule or zone is known, and never shows that as leave', async () => {
    const desk = deskWithRules()
    desk.bundle.portfolios = [{ ...US_BOOK, jurisdiction: 'XX' }]
    const screen = await look(desk, { hash: '#/try-it' })
    await screen.page.getByText('这不等于可以联系').first().waitFor()
    expect((await lights(screen)).flat().filter((light) => light !== 'unknown')).toEqual([])
  })
})

/** The lights of the week, a list a day. */
function lights(screen: ConsoleScreen): Promise<(string | null)[][]> {
  return screen.page.getByRole('grid').evaluate((grid) =>
    [...grid.querySelectorAll('[role="row"]')].map((row) => [...row.querySelectorAll('[role="gridcell"]')].map((cell) => cell.getAttribute('data-light'))),
  )
}

describe('leaves', () => {
  it('are answered by keyboard with a sentence; the count beside the name goes down', async () => {
    const desk = deskWithRules({ leaves: theLeaves() })
    const screen = await look(desk, { hash: '#/leaves' })
    const nav = screen.page.getByRole('navigation', { name: '主导航' })
    await nav.getByRole('link', { name: /破例申请.*2 项等待/ }).waitFor()
    expect(await screen.violations()).toEqual([])
    // Who waited longest comes first.
    await screen.page.getByRole('listitem', { name: /M＊＊＊/ }).focus()
    for (const key of ['j', 'g', 'Control+Enter']) await screen.page.keyboard.press(key)
    await screen.page.getByText('请写一句理由。').waitFor()
    expect(screen.asked('decideOverride')).toEqual([])
    await screen.page.keyboard.type('已核实，可以回一次。')
    await screen.page.keyboard.press('Control+Enter')
    await expect.poll(() => screen.asked('decideOverride')).toMatchObject([{ params: { overrideId: desk.leaves[0]?.overrideId }, body: { grant: true, text: '已核实，可以回一次。' } }])
    await nav.getByRole('link', { name: /破例申请.*1 项等待/ }).waitFor()
    await screen.page.getByRole('region', { name: '已答复' }).getByText('已核实，可以回一次。').waitFor()
    await screen.page.keyboard.press('r')
    await screen.page.getByLabel('拒绝的理由').fill('不是可以破例的情形')
    await screen.page.keyboard.press('Escape')
    await expect.poll(() => screen.page.getByLabel('拒绝的理由').count()).toBe(0)
    expect(screen.asked('decideOverride')).toHaveLength(1)
  })

  it('teach what they are for while nobody waits, and are only read by an auditor', async () => {
    const desk = deskWithRules({ leaves: theLeaves().slice(2), locale: 'en' })
    desk.me = makeMe({ role: 'auditor' })
    const screen = await look(desk, { hash: '#/leaves', dark: true })
    await screen.page.getByText('Nobody is waiting').waitFor()
    await screen.page.getByRole('region', { name: 'Answered' }).getByText('Granted').waitFor()
    expect(await screen.page.getByRole('button', { name: /Grant|Refuse/ }).count()).toBe(0)
    expect(await screen.violations()).toEqual([])
  })
})

describe('what is to be looked at', () => {
  it('leads to the call, is closed with a note, and is found again among the closed', async () => {
    const calls = aDayOfCalls(5)
    const contactId = calls[0]?.contactId ?? ''
    const desk = deskWithRules({ reviews: theReviews(contactId) })
    const screen = await look(desk, { hash: '#/reviews' })
    await screen.page.getByRole('listitem', { name: /判断不一致/ }).focus()
    for (const key of ['j', 'c']) await screen.page.keyboard.press(key)
    await screen.page.keyboard.type('已与坐席谈过')
    await screen.page.keyboard.press('Control+Enter')
    await expect.poll(() => screen.asked('closeReview')).toMatchObject([{ params: { reviewId: desk.reviews[1]?.reviewId }, body: { note: '已与坐席谈过' } }])
    await expect.poll(() => screen.page.getByRole('listitem', { name: /违反规则/ }).count()).toBe(0)
    expect(await screen.violations()).toEqual([])
    await screen.page.getByText('已办结', { exact: true }).click()
    await screen.page.getByText('已与坐席谈过').waitFor()
    await screen.page.getByText('待办', { exact: true }).click()
    await screen.page.getByRole('listitem', { name: /判断不一致/ }).focus()
    await screen.page.keyboard.press('Enter')
    await expect.poll(() => screen.page.url()).toContain(`#/calls/${contactId}?day=all`)
  })

  it('is counted up to ninety-nine', async () => {
    const [item] = theReviews('0199c400-0000-7000-8000-000000000001')
    if (!item) throw new Error('No item.')
    const desk = deskWithRules({ reviews: Array.from({ length: 120 }, (_, index) => ({ ...item, reviewId: `r${index}` })) })
    const screen = await look(desk, { hash: '#/calls' })
    await screen.page.getByRole('link', { name: /待查看.*99\+ 项等待/ }).waitFor()
  })
})
