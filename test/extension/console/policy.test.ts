import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { Policy } from '#shared/contract/policy'
import type { PolicyDocument } from '#shared/policy/policy'
import { makeMe } from '../../make/me.ts'
import { Screens } from '../screen.ts'
import { NOW } from './book.ts'
import { ConsoleScreen } from './console-screen.ts'
import { aDraftPolicy, aWhatIf, POLICY_ID, theHouse, theRules } from './rule-book.ts'
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

function anAdminsDesk(parts: Partial<Pick<RuleDesk, 'locale' | 'documents' | 'whatIf' | 'problems' | 'changes'>> = {}): RuleDesk {
  const desk = new RuleDesk()
  desk.me = makeMe({ role: 'admin', name: '周敏' })
  Object.assign(desk, { bundle: theRules(), ...theHouse() }, parts)
  return desk
}

const draftOf = (desk: RuleDesk): PolicyDocument => desk.documents.at(-1)?.draft.content as PolicyDocument // what the editor saved

describe('our own rules', () => {
  it('begin from a template that could be published at once; the sentence follows the numbers in every language', async () => {
    const desk = anAdminsDesk({ documents: [] })
    const screen = await look(desk, { hash: '#/policies' })
    expect(await screen.violations()).toEqual([])
    await screen.page.getByRole('button', { name: /^更窄的时间段/ }).click()
    const monday = screen.page.getByRole('textbox', { name: '星期一第 1 段：结束' })
    await monday.fill('1730')
    await monday.press('Enter')
    await screen.page.getByRole('button', { name: '周二至周五同周一' }).click()
    await screen.page.getByRole('checkbox', { name: '周六' }).uncheck()
    await expect.poll(() => draftOf(desk).rules[0]?.say).toEqual({
      'zh-CN': '只能在周一至周五 9:00–17:30 联系。', 'zh-TW': '只能在週一至週五 9:00–17:30 聯絡。', en: 'Contacts only Mon–Fri 9:00–17:30.',
    })
    expect(Policy.safeParse(screen.asked('createDocument')[0]?.body?.['content']).error).toBeUndefined()
    expect(Policy.safeParse(draftOf(desk)).error).toBeUndefined()
    await screen.page.getByRole('gridcell', { name: '09:00–17:30 可联系' }).first().waitFor()
    await screen.page.getByText('仅法律').click()
    await screen.page.getByRole('gridcell', { name: '08:00–22:00 可联系' }).first().waitFor()
    expect(await screen.violations()).toEqual([])
  })

  it('name what is to be mended where it stands, and are not published over an error', async () => {
    const desk = anAdminsDesk({ documents: [aDraftPolicy()], problems: [{ path: 'rules.0.allow.0', code: 'never-stricter', severity: 'warning', message: 'The law already forbids all of this.' }] })
    const screen = await look(desk, { hash: `#/policies/${POLICY_ID}` })
    const rule = screen.page.getByRole('region', { name: '规则' })
    await rule.getByText('法律已经禁止了这些。').waitFor()
    await rule.getByLabel('出处').fill('')
    await rule.getByText('“出处”还没有填写。').waitFor()
    await screen.page.getByRole('button', { name: '发布', exact: true }).click()
    const dialog = screen.page.getByRole('dialog')
    await dialog.getByText('有 1 个错误，处理后才能发布').waitFor()
    await dialog.getByRole('button', { name: /出处/ }).click()
    await rule.getByLabel('出处').fill('内部规定 4')
    await expect.poll(() => draftOf(desk).rules[0]?.cite).toBe('内部规定 4')
    await screen.page.getByRole('button', { name: '发布', exact: true }).click()
    await dialog.getByLabel('修改原因').fill('收窄')
    await dialog.getByRole('button', { name: '发布', exact: true }).click()
    await expect.poll(() => screen.asked('publish')).toMatchObject([{ body: { note: '收窄', revision: desk.documents[0]?.draft.revision } }])
  })

  it('tell in words what differs from what is live, and are withdrawn with a reason', async () => {
    const desk = anAdminsDesk({ locale: 'en' })
    const screen = await look(desk, { hash: `#/policies/${POLICY_ID}?part=house.cap-1`, dark: true })
    await screen.page.getByRole('spinbutton', { name: 'At most' }).fill('4')
    await screen.page.getByText('Saved').waitFor()
    await screen.page.getByRole('button', { name: 'Publish…' }).click()
    const dialog = screen.page.getByRole('dialog')
    await dialog.locator('ins', { hasText: '4 a day, calls' }).waitFor()
    expect(await screen.violations()).toEqual([])
    await screen.page.keyboard.press('Escape')
    await screen.page.getByRole('button', { name: 'Withdraw…' }).click()
    await dialog.getByRole('button', { name: 'Withdraw…' }).click()
    await dialog.getByText('Say why it is withdrawn.').waitFor()
    await dialog.getByLabel('Why it is withdrawn').fill('Too strict')
    await dialog.getByRole('button', { name: 'Withdraw…' }).click()
    await dialog.waitFor({ state: 'detached' })
    expect(screen.asked('withdraw')).toMatchObject([{ params: { documentId: POLICY_ID }, body: { versionId: POLICY_ID.replace('c600', 'c700'), note: 'Too strict' } }])
  })

  it('say what is live, what it is about, and when a hold ends by itself', async () => {
    const screen = await look(anAdminsDesk({ locale: 'zh-TW' }), { hash: '#/policies' })
    await screen.page.getByText('3 天後結束。').waitFor()
    await screen.page.getByRole('cell', { name: /週一至週五 9:00–18:00/ }).waitFor()
    await screen.page.getByRole('link', { name: /广东台风/ }).click()
    await screen.page.getByLabel('最後一天').fill('2026-11-24')
    await screen.page.getByText(/今晚結束/).waitFor()
    expect(await screen.violations()).toEqual([])
  })
})

describe('what a draft would have done', () => {
  it('is added up page by page, goes on after a failure, and leads to each call', async () => {
    const desk = anAdminsDesk({ whatIf: aWhatIf() })
    desk.failing.set('whatIf', { code: 'unreachable' })
    const screen = await look(desk, { hash: `#/policies/${POLICY_ID}` })
    await screen.page.getByRole('tab', { name: '假如生效' }).click()
    const panel = screen.page.getByRole('tabpanel')
    await panel.getByRole('button', { name: '开始' }).click()
    await panel.getByRole('alert').waitFor()
    desk.failing.clear()
    await panel.getByRole('button', { name: '继续' }).click()
    await panel.getByText('已判断 8400 通').waitFor()
    await panel.getByText('受影响的通话 64 通').waitFor()
    expect(await panel.getByRole('definition').allInnerTexts()).toMatchObject(['32', '16', '16', expect.stringContaining('共 122 个')])
    const [first] = desk.whatIf[0]?.calls ?? []
    expect(await panel.getByRole('link').first().getAttribute('href')).toBe(`#/calls/${first?.contactId}?day=all`)
    await panel.getByRole('button', { name: '看表格' }).click()
    await panel.getByRole('row', { name: /华东一组/ }).first().waitFor()
    expect(await screen.violations()).toEqual([])
    await screen.page.getByRole('checkbox', { name: '周六' }).uncheck()
    await panel.getByText('草稿之后又有修改').waitFor()
  })
})

describe('contacts from elsewhere', () => {
  const rows = Array.from({ length: 230 }, (_, index) => `A-${index},R-${index % 40},138001${String(38_000 + index)},2026-11-${10 + (index % 12)} 1${index % 9}:20,本人,${['无人接听', '接通', '拒接'][index % 3]},外呼`)
  const csv = ['通话ID,案件编号,被叫号码,通话时间,对象,结果,呼叫方向', ...rows, 'A-x,,138****8000,2026-11-31 10:00,本人,,外呼'].join('\n')

  it('are read, explained, tried out, and taken in once each, over a failure in the middle', async () => {
    const desk = anAdminsDesk({ changes: [{ debtorId: 'd', label: '王＊明', before: 'allow', after: 'deny', meters: [{ rule: 'cn.frequency.conversations', before: 1, after: 2, limit: 3 }], nextAllowedAt: NOW + 3_600_000 }] })
    const screen = await look(desk, { hash: '#/imports' })
    await screen.page.getByLabel('来源').fill('旧系统')
    await screen.page.getByLabel('选择 CSV 文件').setInputFiles({ name: '记录.csv', mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${csv}`) })
    await screen.page.getByText('读到 154 条，77 行有错误').waitFor()
    await screen.page.getByRole('combobox', { name: /拒接/ }).selectOption('no_answer')
    await screen.page.getByText('读到 230 条，1 行有错误').waitFor()
    const [download] = await Promise.all([screen.page.waitForEvent('download'), screen.page.getByRole('button', { name: '下载为 CSV' }).click()])
    const problems = await readAll(download)
    expect(problems.split('\r\n')).toHaveLength(5)
    expect(problems).toContain('232,案件编号,缺少“CRM 记录号”，请补上。')
    // Neither the number nor the id of a record goes into that file.
    expect(problems).not.toMatch(/138|R-\d/)
    expect(await screen.violations()).toEqual([])

    await screen.page.getByRole('button', { name: '试算 230 条' }).click()
    await screen.page.getByText('受影响的债务人：1 位').waitFor()
    expect(desk.imported).toEqual([])
    desk.failing.set('importContacts', { code: 'unreachable' })
    await screen.page.getByRole('button', { name: '导入 230 条' }).click()
    await screen.page.getByRole('alert').waitFor()
    desk.failing.clear()
    await screen.page.getByRole('button', { name: '重试' }).click()
    await screen.page.getByText('完成，已导入 230 条').waitFor()
    const sent = desk.imported.flatMap((part) => part.rows)
    expect(desk.imported.map((part) => part.rows.length).every((count) => count <= 100)).toBe(true)
    expect(new Set(desk.imported.map((part) => `${part.importId} ${part.source}`)).size).toBe(1)
    expect(new Set(sent.map(({ ref }) => ref)).size).toBe(230)
    expect(sent.find(({ ref }) => ref === 'A-2')).toMatchObject({ recordId: 'R-2', result: 'no_answer', e164: '+8613800138002', at: Date.parse('2026-11-12T12:20:00+08:00') })

    await screen.page.goto(`${screen.page.url().split('#')[0]}#/rules`)
    await screen.page.goto(`${screen.page.url().split('#')[0]}#/imports`)
    await screen.page.getByText('把 CSV 文件拖到这里').waitFor()
    expect(await screen.page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toContain('R-2')
  })

  it('are not for a lead', async () => {
    const desk = anAdminsDesk()
    desk.me = makeMe({ role: 'lead' })
    const screen = await look(desk, { hash: '#/imports' })
    await screen.page.getByRole('heading', { level: 1, name: '通话' }).waitFor()
  })
})

async function readAll(download: { createReadStream(): Promise<AsyncIterable<Buffer>> }): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
