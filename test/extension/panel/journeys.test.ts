import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { makeDebtor } from '../../make/debtor-view.ts'
import { makeId } from '../../make/ids.ts'
import { AFTERNOON, makeCall, makeTabState } from '../../make/tab-state.ts'
import { Screens } from '../screen.ts'
import { PanelScreen } from './panel-screen.ts'
import { PAST } from './past.ts'
import { SCRIPT } from './script.ts'
import { verifiedCall } from './states.ts'

let screens: Screens
let panel: PanelScreen
beforeAll(async () => {
  screens = await Screens.open(inject('screens'))
  panel = await PanelScreen.open(screens, makeTabState({ me: null }))
})
afterAll(() => screens?.close())

const view = makeDebtor(PAST)
/** Every test has a call of its own. */
async function open(...[state, played]: [Parameters<typeof makeTabState>[0]?, Parameters<PanelScreen['begin']>[1]?]) {
  const call = state?.call && { ...state.call, contactId: makeId() }
  await panel.begin(makeTabState({ view, ...state, ...(call && { call }) }), { script: SCRIPT, ...played })
  return call ?? null
}

describe('dialling', () => {
  it('places the call of a green number on its key', async () => {
    await open()
    await panel.press('1')
    expect(await panel.next('dial')).toEqual({ key: '13800138000', reason: null })
  })

  it('asks for the reason of an amber number before anything is sent', async () => {
    await open()
    await panel.press('2')
    await panel.page.getByRole('group', { name: '拨打前请选择理由' }).waitFor()
    expect(panel.sent('dial')).toEqual([])
    await panel.press('3')
    expect(await panel.next('dial')).toEqual({ key: '02164641234', reason: 'appointment' })
  })

  it('does not dial a red number, by key or by button', async () => {
    await open()
    await panel.press('3')
    expect(await panel.page.getByRole('listitem').filter({ hasText: '139 0013 9000' }).getByRole('button').count()).toBe(0)
    // A key that does dial proves that the one before it had its turn.
    await panel.press('1')
    await panel.next('dial')
    expect(panel.sent('dial')).toHaveLength(1)
  })

  it('does not dial on a click that no person made', async () => {
    await open()
    const button = panel.page.getByRole('button', { name: /拨打.*138/ })
    await button.evaluate((element: HTMLElement) => element.click())
    expect(panel.sent('dial')).toEqual([])
    await button.click()
    await panel.next('dial')
    expect(panel.sent('dial')).toHaveLength(1)
  })

  it('asks for the reason of the number that was clicked in the page', async () => {
    await open({ asking: '02164641234' })
    await panel.page.getByRole('group', { name: '拨打前请选择理由' }).waitFor()
  })

  it('shows the rule by which the server refused', async () => {
    const decision = makeTabState().numbers[2]?.decision
    await open({}, { answers: { dial: () => ({ ok: true, value: { placed: false, needsReason: false, decision } }) } })
    await panel.press('1')
    const alert = panel.page.getByRole('alert')
    await alert.waitFor()
    expect(await alert.innerText()).toContain('只有在债务人失联')
  })
})

describe('the script', () => {
  it('has no fact of the debt anywhere on the screen before the person is verified', async () => {
    await open({ call: makeCall() })
    await panel.page.getByText('请问是').waitFor()
    const facts = ['8,200', '8200', '6222-0001', '45 天', 'M2', '示例消费贷', '1,200', '示例银行 · 消费贷']
    const shown = async () => facts.filter((fact) => html.includes(fact))
    let html = await panel.page.locator('main').innerText()
    expect(await shown()).toEqual(['M2'].filter(() => html.includes('M2 首次联系')))
    await panel.press('1', '1')
    await panel.page.getByText('今天就能还').waitFor()
    html = await panel.page.locator('main').innerText()
    expect(await shown()).toEqual(expect.arrayContaining(['8,200', '45 天', '示例消费贷']))
  })

  it('locks a guarded step, with its answers, until the person is verified', async () => {
    const path = [{ stepId: 'disclose', at: AFTERNOON, choiceId: null }]
    await open({ call: makeCall({ draft: { ...makeCall().draft, gate: 'CLAIMED', stepId: 'disclose', path } }) })
    await panel.page.getByText('核实本人后才显示').waitFor()
    expect(await panel.text()).not.toContain('今天就能还')
    await panel.press('0', '3')
    await panel.page.getByText('今天就能还').waitFor()
    expect((await panel.lastDraft()).gate).toBe('VERIFIED')
  })

  it('keeps the path, what was said, and a step back', async () => {
    await open({ call: makeCall() })
    await panel.page.getByText('请问是').waitFor()
    await panel.press('l', '1', '1', 'Backspace')
    await panel.page.getByText('出生月日').waitFor()
    await panel.page.waitForFunction(() => document.body.innerText.includes('自称本人'))
    await expect.poll(async () => (await panel.lastDraft()).stepId).toBe('identify')
    const draft = await panel.lastDraft()
    expect(draft.path.map((entry) => [entry.stepId, entry.choiceId])).toEqual([['open', 'yes'], ['identify', null]])
    expect(draft.disclosures.map((said) => said.statementId)).toEqual(['recording'])
    expect(draft.gate).toBe('CLAIMED')
  })

  it('goes on where it stood, with the note, after the panel was loaded anew', async () => {
    const call = verifiedCall()
    await open({ call: { ...call, draft: { ...call.draft, note: '下周发工资' } } })
    await panel.page.getByText('今天就能还').waitFor()
    expect(await panel.page.getByLabel('备注').inputValue()).toBe('下周发工资')
  })

  it('says so when no script fits, and records the call all the same', async () => {
    await open({ call: makeCall({ scriptVersionId: null }) })
    await panel.page.getByText('没有适合这通电话的话术').waitFor()
    await panel.press('a')
    expect((await panel.nextWrapUp()).scriptVersionId).toBeNull()
  })
})

describe('wrapping up', () => {
  it('saves no answer with one key, and proposes the next try at a lawful time', async () => {
    await open({ call: makeCall() })
    await panel.press('a')
    const wrapUp = await panel.nextWrapUp()
    expect(wrapUp).toMatchObject({ disposition: 'NO_ANSWER', gate: 'UNKNOWN', path: [], note: '', promise: null, followUp: { kind: 'retry' } })
    const hour = new Date((wrapUp.followUp?.dueAt ?? 0) + 8 * 3_600_000).getUTCHours()
    expect(hour).toBeGreaterThanOrEqual(8)
    expect(hour).toBeLessThan(22)
  })

  it('saves once, however often the key is pressed', async () => {
    await open({ call: makeCall() })
    await panel.press('a', 'a', 'a')
    await panel.nextWrapUp()
    expect(panel.sent('wrapUp')).toHaveLength(1)
  })

  it('takes a promise of the whole amount for Friday in three keys', async () => {
    await open({ call: verifiedCall() })
    await panel.page.getByText('今天就能还').waitFor()
    await panel.press('p', '3')
    await panel.page.getByText('王小明，您将在').waitFor()
    await panel.press('Control+Enter')
    expect(await panel.nextWrapUp()).toMatchObject({
      disposition: 'RPC_PTP',
      gate: 'VERIFIED',
      promise: { amountMinor: 820_000, currency: 'CNY', dueOn: '2026-11-27', zone: 'Asia/Shanghai', method: 'bank_transfer' },
      followUp: { kind: 'promise_check' },
    })
  })

  it('reads an amount and a day as people type them', async () => {
    await open({ call: verifiedCall() })
    await panel.page.getByText('今天就能还').waitFor()
    await panel.press('p', 'm')
    await panel.page.keyboard.insertText('０．５万')
    await panel.press('Escape', 'p', 't')
    await panel.page.keyboard.insertText('28号')
    await panel.press('Control+Enter')
    expect((await panel.nextWrapUp()).promise).toMatchObject({ amountMinor: 500_000, dueOn: '2026-11-28' })
  })

  it('offers the nearest day for one too far ahead, and does not save before', async () => {
    await open({ call: verifiedCall({ outcome: 'RPC_PTP', 'promise.due': '2027-06-01' }) })
    await panel.press('Control+Enter')
    await panel.page.getByText('太远了').waitFor()
    expect(panel.sent('wrapUp')).toEqual([])
    await panel.page.getByRole('button', { name: /^改为/ }).click()
    await panel.press('Control+Enter')
    expect((await panel.nextWrapUp()).promise?.dueOn).toBe('2027-01-24')
  })

  it('does not take a promise before the person is verified', async () => {
    await open({ call: makeCall() })
    await panel.press('p')
    await panel.page.getByText('“承诺还款”要先核实本人').waitFor()
    expect(panel.sent('wrapUp')).toEqual([])
  })

  it('asks for the note where the outcome needs one', async () => {
    await open({ call: verifiedCall() })
    await panel.page.getByText('今天就能还').waitFor()
    await panel.press('d', 'Control+Enter')
    await panel.page.getByText('请写一句发生了什么').waitFor()
    expect(panel.sent('wrapUp')).toEqual([])
    await panel.page.keyboard.insertText('对利息有疑问')
    await panel.press('Control+Enter')
    expect(await panel.nextWrapUp()).toMatchObject({ disposition: 'RPC_DISPUTE', note: '对利息有疑问', followUp: { kind: 'review' } })
  })

  it('stores everything typed before it saves', async () => {
    await open({ call: makeCall() })
    await panel.press('n')
    await panel.page.keyboard.insertText('响了很久')
    await panel.press('Escape', 'a')
    expect((await panel.nextWrapUp()).note).toBe('响了很久')
    expect((await panel.lastDraft()).note).toBe('响了很久')
  })

  it('keeps the text and offers a copy when the machine cannot store it', async () => {
    await open({ call: makeCall() }, { answers: { saveDraft: () => ({ ok: false, failure: { code: 'extension' } }) } })
    await panel.press('n')
    await panel.page.keyboard.insertText('重要')
    await panel.page.getByRole('alert').filter({ hasText: '本机没能存下' }).waitFor()
    expect(await panel.page.getByLabel('备注').inputValue()).toBe('重要')
  })

  it('takes back what was just saved', async () => {
    const contactId = makeCall().contactId
    await open({ outbox: { waiting: 1, undoable: { contactId, until: AFTERNOON + 9000 }, failed: 0, refused: [] } })
    await panel.page.getByText('已保存').waitFor()
    await panel.press('z')
    expect(await panel.next('undo')).toEqual({ contactId })
  })

  it('types letters into the note without doing anything else', async () => {
    await open({ call: makeCall() })
    await panel.press('n')
    await panel.page.keyboard.type('abp1?')
    expect(await panel.page.getByLabel('备注').inputValue()).toBe('abp1?')
    expect(panel.sent('wrapUp')).toEqual([])
  })
})

describe('keeping people apart', () => {
  it('leaves the draft with its call when another record opens, and leads back to it', async () => {
    const call = await open({ call: makeCall() })
    if (!call) throw new Error('There is a call.')
    await panel.press('n')
    await panel.page.keyboard.insertText('属于王小明')
    const url = 'https://crm.example/records/1001'
    await panel.push({ call: null, unfinished: [{ contactId: call.contactId, label: '王＊明', placedAt: AFTERNOON, recordUrl: url }] })
    expect(await panel.text()).not.toContain('属于王小明')
    expect((await panel.lastDraft()).note).toBe('属于王小明')
    await panel.page.getByRole('button', { name: /王＊明/ }).click()
    expect(await panel.next('openRecord')).toEqual({ url })
    await panel.push({ call, unfinished: [] })
    expect(await panel.page.getByLabel('备注').inputValue()).toBe('属于王小明')
  })

  it('freezes and names both records when page and address disagree', async () => {
    await open({ call: makeCall() })
    await panel.push({ page: { kind: 'conflict', epoch: 2, inUrl: '1001', onPage: '1002' } })
    const text = await panel.text()
    expect(text).toContain('1001')
    expect(text).toContain('1002')
    await panel.press('a')
    expect(panel.sent('wrapUp')).toEqual([])
  })
})

describe('around it', () => {
  it('closes one layer with Escape and finally leaves', async () => {
    await open()
    await panel.press('?')
    await panel.page.getByRole('dialog', { name: '快捷键' }).waitFor()
    await panel.press('Escape')
    await panel.page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(panel.sent('leave')).toEqual([])
    await panel.press('Escape')
    await panel.next('leave')
  })

  it('keeps the address typed when the password was wrong', async () => {
    await open({ me: null }, { answers: { signIn: () => ({ ok: false, failure: { code: 'wrong-password' } }) } })
    await panel.page.getByLabel('邮箱').fill('lin@agency.test')
    await panel.page.getByLabel('密码', { exact: true }).fill('falsch')
    await panel.press('Enter')
    await panel.page.getByText('邮箱或密码不正确').waitFor()
    expect(await panel.page.getByLabel('邮箱').inputValue()).toBe('lin@agency.test')
    expect(await panel.page.getByLabel('密码', { exact: true }).inputValue()).toBe('')
  })

  it('asks for exactly the value the page did not give, and keeps what was typed if it is not understood', async () => {
    const record = { ...makeTabState().record, account: { value: null, raw: '——', source: { label: '账号', relation: 'row' } } } as ReturnType<typeof makeTabState>['record']
    await open({ record, debtor: { kind: 'missing-fields' }, numbers: [] }, { answers: { correct: () => ({ ok: false, failure: { code: 'invalid-input' } }) } })
    expect(await panel.page.getByRole('textbox').count()).toBe(1)
    await panel.page.getByLabel('账号').fill('6222 0001')
    await panel.press('Enter')
    expect(await panel.next('correct')).toEqual({ field: 'account', key: null, typed: '6222 0001' })
    await panel.page.getByText('请填写账号').waitFor()
    expect(await panel.page.getByLabel('账号').inputValue()).toBe('6222 0001')
  })

  it('takes the tab to the record of a follow-up, and marks one as done', async () => {
    const followUp = { ...PAST.followUps[0], dueAt: AFTERNOON - 60_000 }
    await open({}, { answers: { followUps: () => ({ ok: true, value: { items: [followUp], next: null } }), closeFollowUp: () => ({ ok: true, value: followUp }) } })
    await panel.press('/')
    await panel.page.getByRole('button', { name: /王＊明/ }).first().click()
    expect(await panel.next('openRecord')).toEqual({ url: 'https://crm.example/records/1001' })
    await panel.page.getByRole('button', { name: /^完成/ }).click()
    expect(await panel.next('closeFollowUp')).toEqual({ params: { followUpId: followUp.followUpId } })
    await panel.press('/')
    await panel.page.getByRole('heading', { name: '王小明' }).waitFor()
  })

  it('sets a flag for everyone with what it rests on', async () => {
    await open({ view: makeDebtor() })
    await panel.page.getByRole('button', { name: '添加标记' }).click()
    await panel.page.getByRole('radio', { name: '要求停止联系' }).click()
    await panel.page.getByLabel('谁说的、怎么说的').fill('本人来电要求')
    await panel.page.getByRole('button', { name: '设置标记' }).click()
    expect(await panel.next('changeFlags')).toMatchObject({ params: { debtorId: view.debtorId }, body: { set: { ceasedAt: AFTERNOON }, clear: [], note: '本人来电要求' } })
    await panel.next('retry')
  })
})
