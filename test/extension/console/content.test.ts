import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import type { DocumentDetail } from '#shared/contract/content'
import type { ScriptDocument } from '#shared/script/document'
import { makeAdapter } from '../../make/adapter.ts'
import { makeDocumentDetail } from '../../make/document-detail.ts'
import { makeMe } from '../../make/me.ts'
import { Screens } from '../screen.ts'
import { aScript, aVersion, theDocuments } from './book.ts'
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

function deskWithScript(role: 'admin' | 'lead' = 'admin'): { desk: Desk; document: DocumentDetail; hash: string } {
  const desk = new Desk()
  desk.me = makeMe({ role, userId: role, name: '周敏' })
  const document = makeDocumentDetail({ content: aScript() })
  desk.documents = [document]
  desk.versions = [aVersion(aScript())]
  return { desk, document, hash: `#/content/${document.row.documentId}` }
}

const draftOf = (document: DocumentDetail) => document.draft.content as ScriptDocument // the desk keeps what the console sent

describe('content', () => {
  it('lists what is live and what was changed since', async () => {
    const desk = new Desk()
    desk.documents = [...theDocuments('zh-CN'), makeDocumentDetail({ row: { documentId: '0199c200-0000-7000-8000-0000000000f1', kind: 'adapter', title: '示例 CRM' } })]
    const screen = await look(desk, { hash: '#/content' })
    await screen.page.getByText('有未发布的修改').waitFor()
    expect(await screen.page.getByRole('row').count()).toBe(desk.documents.length + 1)
    expect(await screen.violations()).toEqual([])
  })

  it('shows how a CRM page is read and says that it cannot be changed here', async () => {
    const desk = new Desk()
    const document = makeDocumentDetail({ row: { kind: 'adapter', title: '示例 CRM' }, content: makeAdapter({ portfolioId: '0199c000-0000-7000-8000-000000000001' }) })
    desk.documents = [document]
    const screen = await look(desk, { hash: `#/content/${document.row.documentId}` })
    await screen.page.getByText('目前只能查看').waitFor()
    await screen.page.getByText('https://crm.example').waitFor()
    expect(await screen.violations()).toEqual([])
  })
})

describe('a script in work', () => {
  it('saves the draft by itself, with what was typed and the revision it was typed over', async () => {
    const { desk, document, hash } = deskWithScript()
    const screen = await look(desk, { hash: `${hash}?step=verify` })
    await screen.page.getByLabel('坐席要说的话').fill('请说一下生日。')
    await expect.poll(() => draftOf(document).steps[1]?.say).toBe('请说一下生日。')
    expect(screen.asked('saveDraft')[0]?.body?.revision).toBe(3)
    await screen.page.getByText('已保存').waitFor()
    await screen.page.getByLabel('给坐席的提示').fill('慢一点')
    await expect.poll(() => draftOf(document).steps[1]?.tip).toBe('慢一点')
    expect(document.draft.revision).toBe(5)
  })

  it('keeps what could not be saved, says so, and saves it when that works again', async () => {
    const { desk, document, hash } = deskWithScript()
    desk.failing.set('saveDraft', { code: 'unreachable' })
    const screen = await look(desk, { hash: `${hash}?step=open` })
    await screen.page.getByLabel('坐席要说的话').fill('您好，请问是{debtorName}吗？')
    await screen.page.getByText('未保存', { exact: true }).waitFor()
    await screen.page.getByRole('link', { name: '返回列表' }).click()
    await screen.page.getByRole('link', { name: '测试话术' }).click()
    expect(await screen.page.getByLabel('坐席要说的话').inputValue()).toBe('您好，请问是{debtorName}吗？')
    desk.failing.clear()
    await screen.page.getByRole('button', { name: '重试' }).click()
    await expect.poll(() => draftOf(document).steps[0]?.say).toBe('您好，请问是{debtorName}吗？')
  })

  it('puts a variable in where the cursor stands and shows it filled in', async () => {
    const { desk, document, hash } = deskWithScript()
    const screen = await look(desk, { hash: `${hash}?step=verify` })
    const line = screen.page.getByLabel('坐席要说的话')
    await line.fill('您好')
    await screen.page.getByRole('group', { name: '插入变量' }).getByRole('button', { name: '坐席姓名' }).click()
    await expect.poll(() => line.inputValue()).toBe('您好{agentName}')
    await screen.page.getByRole('region', { name: '坐席看到的样子' }).getByText('李敏').waitFor()
    await expect.poll(() => draftOf(document).steps[1]?.say).toBe('您好{agentName}')
  })

  it('adds, moves and deletes steps, each undone with one press', async () => {
    const { desk, document, hash } = deskWithScript()
    const screen = await look(desk, { hash: `${hash}?step=open` })
    await screen.page.getByRole('button', { name: '添加步骤' }).click()
    await expect.poll(() => draftOf(document).steps.map((step) => step.id)).toEqual(['open', 'open-4', 'verify', 'amount'])
    await screen.page.getByRole('button', { name: '下移', exact: true }).click()
    await screen.page.getByRole('button', { name: '删除此步骤' }).click()
    await expect.poll(() => draftOf(document).steps.length).toBe(3)
    await screen.page.getByRole('button', { name: '撤销' }).click()
    await expect.poll(() => draftOf(document).steps.map((step) => step.id)).toEqual(['open', 'verify', 'open-4', 'amount'])
  })

  it('names what is wrong while one types, and leads there', async () => {
    const { desk, hash } = deskWithScript()
    const screen = await look(desk, { hash: `${hash}?step=open` })
    await screen.page.getByLabel('坐席要说的话').fill('您欠{amountDue}，{salary}')
    await screen.page.getByRole('tab', { name: /问题/ }).click()
    await screen.page.getByText('没有名为“salary”的变量。').first().waitFor()
    await screen.page.getByRole('navigation', { name: '全部步骤' }).getByRole('button', { name: /出生/ }).click()
    await screen.page.getByRole('tabpanel').getByRole('button', { name: /salary/ }).click()
    await expect.poll(() => screen.page.url()).toContain('step=open')
    expect(await screen.violations()).toEqual([])
  })

  it('shows both texts when somebody else saved meanwhile; the one not taken is one undo away', async () => {
    const { desk, document, hash } = deskWithScript()
    const screen = await look(desk, { hash: `${hash}?step=verify` })
    const content = aScript()
    document.draft = { revision: 9, content: { ...content, steps: content.steps.map((step) => (step.id === 'verify' ? { ...step, say: '别人的话。' } : step)) } }
    await screen.page.getByLabel('坐席要说的话').fill('我的话。')
    const dialog = screen.page.getByRole('dialog')
    await dialog.waitFor()
    const text = await dialog.innerText()
    expect(text).toContain('别人')
    expect(text).toContain('我')
    expect(await screen.violations()).toEqual([])
    await dialog.getByRole('button', { name: '用对方的' }).click()
    await expect.poll(() => screen.page.getByLabel('坐席要说的话').inputValue()).toBe('别人的话。')
    await screen.page.getByRole('button', { name: '撤销' }).click()
    await expect.poll(() => draftOf(document).steps[1]?.say).toBe('我的话。')
    expect(document.draft.revision).toBe(10)
  })

  it('publishes with a note, after showing the differences in words', async () => {
    const { desk, document, hash } = deskWithScript()
    const screen = await look(desk, { hash: `${hash}?step=verify` })
    await screen.page.getByLabel('坐席要说的话').fill('请说一下出生的月和日，谢谢。')
    await screen.page.getByText('已保存').waitFor()
    await screen.page.getByRole('button', { name: '发布', exact: true }).click()
    const dialog = screen.page.getByRole('dialog')
    await dialog.locator('ins').first().waitFor()
    expect(await dialog.locator('ins').allInnerTexts()).toEqual(['，谢谢'])
    expect(await screen.violations()).toEqual([])
    await dialog.getByRole('button', { name: '发布', exact: true }).click()
    await dialog.getByText('请写明修改原因。').waitFor()
    expect(screen.asked('publish')).toEqual([])
    await dialog.getByLabel('修改原因').fill('更有礼貌')
    await dialog.getByRole('button', { name: '发布', exact: true }).click()
    await dialog.waitFor({ state: 'detached' })
    expect(screen.asked('publish')[0]?.body).toMatchObject({ note: '更有礼貌', revision: document.draft.revision })
    await screen.page.getByText('第 2 版').first().waitFor()
  })

  it('is not published while it has errors', async () => {
    const { desk, hash } = deskWithScript()
    const screen = await look(desk, { hash: `${hash}?step=verify` })
    await screen.page.getByLabel('坐席要说的话').fill('')
    await screen.page.getByText('已保存').waitFor()
    await screen.page.getByRole('button', { name: '发布', exact: true }).click()
    const dialog = screen.page.getByRole('dialog')
    await dialog.getByText('有 1 个错误，处理后才能发布').waitFor()
    expect(await dialog.getByRole('button', { name: '发布', exact: true }).isDisabled()).toBe(true)
  })

  it('shows what the server refused at the step it names', async () => {
    const { desk, hash } = deskWithScript()
    desk.failing.set('publish', { code: 'unusable-content', errors: [{ field: 'steps.amount', message: 'no-exit' }] })
    const screen = await look(desk, { hash: `${hash}?step=verify` })
    await screen.page.getByLabel('坐席要说的话').fill('请说一下生日。')
    await screen.page.getByText('已保存').waitFor()
    await screen.page.getByRole('button', { name: '发布', exact: true }).click()
    const dialog = screen.page.getByRole('dialog')
    await dialog.getByLabel('修改原因').fill('试')
    await dialog.getByRole('button', { name: '发布', exact: true }).click()
    await dialog.getByRole('button', { name: /从这一步走不到结束/ }).click()
    await expect.poll(() => screen.page.url()).toContain('step=amount')
  })

  it('brings an older version back as a draft', async () => {
    const { desk, document, hash } = deskWithScript()
    document.draft = { revision: 4, content: aScript({ title: '改过的话术' }) }
    const screen = await look(desk, { hash })
    await screen.page.getByRole('tab', { name: '版本' }).click()
    await screen.page.getByRole('button', { name: '查看第 1 版' }).click()
    await screen.page.getByRole('dialog').locator('del', { hasText: '改过' }).first().waitFor()
    expect(await screen.violations()).toEqual([])
    await screen.page.getByRole('button', { name: '恢复为草稿' }).click()
    await expect.poll(() => draftOf(document).title).toBe('测试话术')
  })

  it('is read, not changed, by a lead', async () => {
    const { desk, hash } = deskWithScript('lead')
    const screen = await look(desk, { hash: `${hash}?step=amount` })
    await screen.page.getByText('仅供查看').waitFor()
    expect(await screen.page.getByRole('textbox').count()).toBe(0)
    expect(await screen.page.getByRole('button', { name: /发布|添加|删除/ }).count()).toBe(0)
    expect(await screen.violations()).toEqual([])
  })

  it.each([
    ['zh-TW', false],
    ['en', true],
  ] as const)('is free of accessibility faults with a shipped script in %s (dark: %s)', async (locale, dark) => {
    const desk = new Desk()
    desk.locale = locale
    desk.me = makeMe({ role: 'admin' })
    desk.documents = theDocuments(locale)
    const [document] = desk.documents
    const screen = await look(desk, { hash: `#/content/${document?.row.documentId}`, dark })
    await screen.page.getByRole('img').first().waitFor()
    expect(await screen.violations()).toEqual([])
    await screen.page.goto(`${screen.page.url().split('?')[0]}?step=_script`)
    await screen.page.getByRole('checkbox').first().waitFor()
    expect(await screen.violations()).toEqual([])
  })
})
